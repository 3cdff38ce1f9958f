package adroit.exchange.roster;

import adroit.exchange.table.Header;
import adroit.exchange.table.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Suggests what the columns mean, from their names and from what the first rows hold. */
final class Suggestion {

    private static final Set<RosterField> REFERENCES = EnumSet.of(
            RosterField.POSITION_NUMBER, RosterField.SUPERVISOR_KEY, RosterField.REPORTS_TO, RosterField.INCUMBENT_KEY);

    private final List<String> names;
    private final List<ColumnShape> shapes;
    private final Map<RosterField, Integer> chosen = new EnumMap<>(RosterField.class);

    private final FileLayout layout;

    private Suggestion(Header header, List<TableRow> sample, FileLayout layout) {
        this.layout = layout;
        this.names = header.names();
        this.shapes = IntStream.range(0, header.width())
                .mapToObj(column -> ColumnShape.of(column, sample))
                .toList();
    }

    static Mapping of(Header header, List<TableRow> sample, FileLayout layout) {
        Suggestion suggestion = new Suggestion(header, sample, layout);
        for (RosterField field : layout.fields()) {
            suggestion.best(field).ifPresent(column -> suggestion.chosen.put(field, column));
        }
        suggestion.takeCodesForNamesIfNeeded();
        suggestion.leaveWholeNamesWhereTheirPartsAre();
        return new Mapping(suggestion.chosen, suggestion.uses());
    }

    private Optional<Integer> best(RosterField field) {
        return columns()
                .filter(column -> rank(column, field) < Integer.MAX_VALUE)
                .filter(column -> refusal(column, field) == null)
                .min(Comparator.comparingInt(column -> rank(column, field)));
    }

    private Stream<Integer> columns() {
        return IntStream.range(0, names.size()).boxed().filter(column -> withheld(column) == null);
    }

    /** A file with one department column that holds codes: the codes are all that is known of the departments. */
    private void takeCodesForNamesIfNeeded() {
        Integer codes = chosen.get(RosterField.DEPARTMENT_CODE);
        if (codes != null && !chosen.containsKey(RosterField.DEPARTMENT)) {
            chosen.remove(RosterField.DEPARTMENT_CODE);
            chosen.put(RosterField.DEPARTMENT, codes);
        }
    }

    private void leaveWholeNamesWhereTheirPartsAre() {
        if (chosen.containsKey(RosterField.FAMILY_NAME)) {
            chosen.remove(RosterField.FULL_NAME);
        }
        if (chosen.containsKey(RosterField.FULL_NAME)) {
            chosen.remove(RosterField.GIVEN_NAME);
        }
    }

    private int rank(int column, RosterField field) {
        int own = HeaderWords.rank(names.get(column), field).orElse(Integer.MAX_VALUE);
        if (field == RosterField.POSITION_NUMBER && layout.key() == field && own == Integer.MAX_VALUE) {
            return HeaderWords.rankOfBareKey(names.get(column)).orElse(Integer.MAX_VALUE);
        }
        if (field != RosterField.DEPARTMENT_CODE
                || own < Integer.MAX_VALUE
                || !shapes.get(column).isCodes()) {
            return own;
        }
        return HeaderWords.rank(names.get(column), RosterField.DEPARTMENT).orElse(Integer.MAX_VALUE);
    }

    private @Nullable String withheld(int column) {
        String name = names.get(column);
        if (HeaderWords.isPersonal(name)) {
            return "It seems to hold something personal that is not needed here.";
        }
        return HeaderWords.isPay(name) || shapes.get(column).isMoney()
                ? "It seems to hold pay, which is not needed here."
                : null;
    }

    /** Why a column whose name fits is not the field after all, or null. */
    private @Nullable String refusal(int column, RosterField field) {
        ColumnShape shape = shapes.get(column);
        if (field == RosterField.PERSON_KEY && !shape.isNearlyDistinct() && !severalPositions()) {
            return "Its name is that of a person's key, but many of its values occur more than once.";
        }
        if (REFERENCES.contains(field) && !shape.isEmpty() && !shape.isCodes()) {
            return "Its name is that of a key or number, but it holds something else.";
        }
        if (field.isDate() && !shape.isEmpty() && !shape.isDates()) {
            return "Its name is that of a date, but it holds something else.";
        }
        if (field == RosterField.DEPARTMENT && shape.isCodes()) {
            return "It holds codes.";
        }
        return null;
    }

    /** Where positions have numbers, a person may stand on several rows. */
    private boolean severalPositions() {
        return columns().anyMatch(column -> rank(column, RosterField.POSITION_NUMBER) < Integer.MAX_VALUE);
    }

    private List<ColumnUse> uses() {
        List<ColumnUse> uses = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            uses.add(use(column));
        }
        return uses;
    }

    private ColumnUse use(int column) {
        String name = names.get(column);
        for (Map.Entry<RosterField, Integer> entry : chosen.entrySet()) {
            if (entry.getValue() == column) {
                return new ColumnUse(name, entry.getKey(), reasonFor(column, entry.getKey()));
            }
        }
        return new ColumnUse(name, null, reasonAgainst(column));
    }

    private String reasonFor(int column, RosterField field) {
        if (field == RosterField.FULL_NAME) {
            return "Its name says so. " + FullName.RULE;
        }
        boolean byName = HeaderWords.rank(names.get(column), field).isPresent();
        return byName ? "Its name says so." : "Its name is that of a department and it holds codes.";
    }

    private String reasonAgainst(int column) {
        String withheld = withheld(column);
        if (withheld != null) {
            return withheld;
        }
        for (RosterField field : layout.fields()) {
            if (rank(column, field) < Integer.MAX_VALUE) {
                if (field == RosterField.FULL_NAME || field == RosterField.GIVEN_NAME) {
                    return "Another column has the names.";
                }
                String refusal = refusal(column, field);
                return refusal != null && field != RosterField.DEPARTMENT
                        ? refusal
                        : "Another column fits " + field.key() + " better.";
            }
        }
        return "Its name is not known here.";
    }
}

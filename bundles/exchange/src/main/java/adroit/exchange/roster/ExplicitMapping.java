package adroit.exchange.roster;

import adroit.exchange.problem.Likeness;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.Header;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A person's own word on the columns, laid over the suggestion. */
final class ExplicitMapping {

    private static final String LEAVE_OUT = "none";
    private static final String SAID = "You said so.";

    private final String file;
    private final Header header;
    private final FileLayout layout;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Integer, Optional<RosterField>> said = new HashMap<>();

    private ExplicitMapping(String file, Header header, FileLayout layout) {
        this.file = file;
        this.header = header;
        this.layout = layout;
    }

    /**
     * @param words each {@code column=field}, where {@code column=none} leaves a column out
     * @throws RefusedFile with every problem of the words and of what results
     */
    static Mapping of(String file, Header header, FileLayout layout, Mapping suggested, List<String> words) {
        ExplicitMapping explicit = new ExplicitMapping(file, header, layout);
        words.forEach(explicit::take);
        Mapping mapping = explicit.over(suggested);
        explicit.requireRequired(mapping);
        explicit.refuseProblems();
        return mapping;
    }

    /** The same while a required field may still be missing. */
    static Mapping draft(String file, Header header, FileLayout layout, Mapping suggested, List<String> words) {
        ExplicitMapping explicit = new ExplicitMapping(file, header, layout);
        words.forEach(explicit::take);
        Mapping mapping = explicit.over(suggested);
        explicit.refuseProblems();
        return mapping;
    }

    private void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new RefusedFile(problems);
        }
    }

    private void take(String word) {
        int equals = word.lastIndexOf('=');
        if (equals < 1) {
            problem(
                    "map-form",
                    "\"" + word + "\" is not of the form column=field.",
                    "Write for example \"Dept Name=department\".");
            return;
        }
        OptionalInt column = column(word.substring(0, equals));
        Optional<Optional<RosterField>> field = field(word.substring(equals + 1).strip());
        if (column.isPresent() && field.isPresent()) {
            say(column.getAsInt(), field.get());
        }
    }

    private OptionalInt column(String name) {
        OptionalInt column = header.find(name);
        if (column.isEmpty()) {
            String near = Likeness.didYouMean(name.strip(), header.names());
            problem(
                    "unknown-column",
                    "The file has no column \"" + name.strip() + "\".",
                    near.isEmpty() ? "Its columns are: " + header.listed() + "." : near);
        }
        return column;
    }

    private Optional<Optional<RosterField>> field(String key) {
        if (key.equalsIgnoreCase(LEAVE_OUT)) {
            return Optional.of(Optional.empty());
        }
        Optional<RosterField> field = RosterField.of(key).filter(layout.fields()::contains);
        if (field.isEmpty()) {
            String near = Likeness.didYouMean(key, layout.names());
            problem(
                    "unknown-field",
                    "There is no field \"" + key + "\" in a " + layout.title() + ".",
                    near.isEmpty() ? "The fields are: " + String.join(", ", layout.names()) + ", none." : near);
            return Optional.empty();
        }
        return Optional.of(field);
    }

    private void say(int column, Optional<RosterField> field) {
        String name = header.names().get(column);
        if (said.containsKey(column)) {
            problem("column-twice", "The column \"" + name + "\" is given two meanings.", "Keep one of them.");
        } else if (field.isPresent() && said.containsValue(field)) {
            problem(
                    "field-twice",
                    "Two columns are given for the field " + field.get().key() + ".",
                    "Keep one of them.");
        } else {
            said.put(column, field);
        }
    }

    private Mapping over(Mapping suggested) {
        Map<RosterField, Integer> columns = new EnumMap<>(RosterField.class);
        suggested.columns().forEach((field, column) -> {
            if (!said.containsKey(column) && !said.containsValue(Optional.of(field))) {
                columns.put(field, column);
            }
        });
        said.forEach((column, field) -> field.ifPresent(f -> columns.put(f, column)));
        settleNames(columns);
        return new Mapping(columns, uses(suggested, columns));
    }

    /** A name stands in one column or in two: what is said goes before what is suggested. */
    private void settleNames(Map<RosterField, Integer> columns) {
        boolean whole = said.containsValue(Optional.of(RosterField.FULL_NAME));
        boolean parts = said.containsValue(Optional.of(RosterField.FAMILY_NAME))
                || said.containsValue(Optional.of(RosterField.GIVEN_NAME));
        if (whole && parts) {
            problem(
                    "name-twice",
                    "The name is given whole and in parts.",
                    "Keep full-name, or given-name and family-name, and leave the others out (none).");
        } else if (whole) {
            columns.remove(RosterField.GIVEN_NAME);
            columns.remove(RosterField.FAMILY_NAME);
        } else if (parts) {
            columns.remove(RosterField.FULL_NAME);
        }
    }

    private List<ColumnUse> uses(Mapping suggested, Map<RosterField, Integer> columns) {
        List<ColumnUse> uses = new ArrayList<>();
        for (int column = 0; column < header.width(); column++) {
            ColumnUse before = suggested.uses().get(column);
            Optional<RosterField> word = said.getOrDefault(column, Optional.ofNullable(before.field()));
            if (said.containsKey(column) && !word.equals(Optional.ofNullable(before.field()))) {
                uses.add(new ColumnUse(before.column(), said.get(column).orElse(null), SAID));
            } else if (before.field() != null && !columns.containsValue(column)) {
                uses.add(new ColumnUse(before.column(), null, "You gave another column for it."));
            } else {
                uses.add(before);
            }
        }
        return uses;
    }

    private void requireRequired(Mapping mapping) {
        for (RosterField field : layout.required()) {
            if (mapping.column(field).isEmpty()) {
                problem(
                        "missing-field",
                        "No column is known to hold the " + field.key() + ", which every row needs.",
                        "Say which column it is: on the page of the import, or with --map \"column=" + field.key()
                                + "\". The columns are: " + header.listed() + ".");
            }
        }
    }

    private void problem(String rule, String sentence, String suggestion) {
        problems.add(Problem.ofFile(file, rule, sentence, suggestion));
    }
}

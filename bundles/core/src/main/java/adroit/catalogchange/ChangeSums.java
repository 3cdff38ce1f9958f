package adroit.catalogchange;

import adroit.catalog.Catalog;
import adroit.explanation.Counted;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How many parts of a catalog change, kind by kind, in lines: what somebody sees at one look before another edition comes in force. */
public final class ChangeSums {
    private static final int NAMED = 3;

    /** What these say of people shows; of sources and sentences there is no line. */
    private static final List<Part> PARTS = List.of(
            Part.SKILL,
            Part.AREA,
            Part.LEVEL,
            Part.TOOL,
            Part.DUTY,
            Part.PROCESS,
            Part.POSITION,
            Part.CREDENTIAL,
            Part.ITEM);

    private enum Fate {
        CHANGED,
        NEW,
        GONE,
        RETIRED;

        static Fate of(Edit edit) {
            if (edit.isWhole()) {
                return edit.before() == null ? NEW : GONE;
            }
            boolean retired = (edit.field().equals("retired") && "true".equals(edit.after()))
                    || (edit.field().equals("status") && "\"RETIRED\"".equals(edit.after()));
            return retired ? RETIRED : CHANGED;
        }
    }

    private ChangeSums() {}

    /** A line about the skills, and one about each other kind of which something differs: {@code Skills: 1 changed (Field maps), 0 new, 0 gone.} */
    public static List<String> between(Catalog before, Catalog after) {
        Fields fields = new Fields(before, after);
        Map<Part, Map<String, Fate>> fates = new EnumMap<>(Part.class);
        for (Edit edit : Edits.between(before, after)) {
            if (!edit.field().equals(Edit.ORDER)) {
                fates.computeIfAbsent(edit.part(), part -> new LinkedHashMap<>())
                        .merge(edit.id(), Fate.of(edit), (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        }
        return PARTS.stream()
                .filter(part -> part == Part.SKILL || fates.containsKey(part))
                .map(part -> line(part, fates.getOrDefault(part, Map.of()), fields))
                .toList();
    }

    /** What a catalog brings that nothing stood before: {@code Skills: 12 new.} */
    public static List<String> of(Catalog first) {
        Tree tree = Tree.of(first);
        return PARTS.stream()
                .filter(part -> part == Part.SKILL || !tree.of(part).isEmpty())
                .filter(part -> part != Part.LEVEL && part != Part.AREA)
                .map(part -> many(part) + ": " + Counted.of(tree.of(part).size()) + " new.")
                .toList();
    }

    private static String line(Part part, Map<String, Fate> fates, Fields fields) {
        return many(part) + ": "
                + String.join(
                        ", ",
                        Stream.of(Fate.values())
                                .flatMap(fate -> sum(part, fate, fates, fields).stream())
                                .toList())
                + ".";
    }

    /** What is retired is told of only where something is. */
    private static Optional<String> sum(Part part, Fate fate, Map<String, Fate> fates, Fields fields) {
        List<String> ids = fates.entrySet().stream()
                .filter(e -> e.getValue() == fate)
                .map(Map.Entry::getKey)
                .toList();
        return ids.isEmpty() && fate == Fate.RETIRED
                ? Optional.empty()
                : Optional.of(
                        Counted.of(ids.size()) + " " + fate.name().toLowerCase(Locale.ROOT) + names(part, ids, fields));
    }

    /** Test items are not named: their questions are for nobody to read beforehand. */
    private static String names(Part part, List<String> ids, Fields fields) {
        if (ids.isEmpty() || part == Part.ITEM) {
            return "";
        }
        String named = String.join(
                ", ",
                ids.stream().limit(NAMED).map(id -> fields.title(part, id)).toList());
        int more = ids.size() - NAMED;
        return " (" + named + (more > 0 ? " and " + Counted.of(more) + " more" : "") + ")";
    }

    private static String many(Part part) {
        return switch (part) {
            case DUTY -> "Duties";
            case PROCESS -> "Work processes";
            default ->
                part.title().substring(0, 1).toUpperCase(Locale.ROOT)
                        + part.title().substring(1) + "s";
        };
    }
}

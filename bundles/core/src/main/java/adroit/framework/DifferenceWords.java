package adroit.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Differences between two editions as people read them. */
public final class DifferenceWords {
    private static final int NAMED = 5;
    private static final int LONGEST = 160;

    private DifferenceWords() {}

    /** One sentence, or a few. */
    public static String of(ItemChange change) {
        if (change instanceof ItemChange.Gone gone) {
            return gone(gone.sameTitle());
        }
        if (change instanceof ItemChange.Replaced replaced) {
            return "Replaced by "
                    + listed(
                            Stream.concat(replaced.by().stream().map(DifferenceWords::name), replaced.links().stream()))
                    + ".";
        }
        if (change instanceof ItemChange.Renamed renamed) {
            return "Renamed from “" + renamed.from() + "” to “" + renamed.to() + "”.";
        }
        if (change instanceof ItemChange.Recoded recoded) {
            return "Its code was " + code(recoded.from()) + ", and is " + code(recoded.to()) + ".";
        }
        if (change instanceof ItemChange.Moved moved) {
            return "Moved from " + places(moved.from()) + " to " + places(moved.to()) + ".";
        }
        if (change instanceof ItemChange.Restated restated) {
            return "Was “" + small(restated.from()) + "”, and is “" + small(restated.to()) + "”.";
        }
        if (change instanceof ItemChange.Told told) {
            return told.fact() + " was " + value(told.from()) + ", and is " + value(told.to()) + ".";
        }
        if (change instanceof ItemChange.Related related) {
            return related(related);
        }
        return change instanceof ItemChange.Reworded ? "Described in other words." : "New in this edition.";
    }

    private static String gone(@Nullable ItemHead same) {
        return same == null
                ? "Gone; nothing says what took its place."
                : "Gone. New with the same title is " + named(same)
                        + "; the publisher does not say that it is the same.";
    }

    private static String related(ItemChange.Related change) {
        List<String> counts = new ArrayList<>();
        counted(counts, change.gone(), "gone");
        counted(counts, change.added(), "new");
        counted(counts, change.relevelled(), "at another level");
        StringBuilder text = new StringBuilder(change.relation().forth())
                .append(": ")
                .append(String.join(", ", counts))
                .append('.');
        if (!change.firstGone().isEmpty()) {
            text.append(" Gone: ")
                    .append(first(change.firstGone(), change.gone()))
                    .append('.');
        }
        if (!change.firstAdded().isEmpty()) {
            text.append(" New: ")
                    .append(first(change.firstAdded(), change.added()))
                    .append('.');
        }
        return text.toString();
    }

    private static void counted(List<String> counts, int count, String word) {
        if (count > 0) {
            counts.add(count + " " + word);
        }
    }

    private static String first(List<ItemHead> heads, int all) {
        String names = heads.stream().limit(NAMED).map(ItemHead::title).collect(Collectors.joining(", "));
        return all > NAMED ? names + " and " + (all - Math.min(NAMED, heads.size())) + " more" : names;
    }

    private static String places(List<ItemHead> heads) {
        return heads.isEmpty() ? "nowhere" : listed(heads.stream().map(DifferenceWords::name));
    }

    private static String listed(Stream<String> names) {
        List<String> all = names.toList();
        return all.isEmpty() ? "what these files do not hold" : String.join(", ", all);
    }

    /** “Title” (code). */
    private static String name(ItemHead head) {
        return "“" + head.title() + "”" + (head.code() == null ? "" : " (" + head.code() + ")");
    }

    private static String named(ItemHead head) {
        return head.code() == null ? "another item" : String.valueOf(head.code());
    }

    private static String code(@Nullable String code) {
        return code == null ? "none" : code;
    }

    private static String value(String text) {
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return text.isEmpty() ? "not said" : "“" + shown + "”";
    }

    private static String small(ItemStatus status) {
        return status.title().toLowerCase(Locale.ROOT);
    }
}

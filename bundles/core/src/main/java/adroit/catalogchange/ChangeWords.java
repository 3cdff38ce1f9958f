package adroit.catalogchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes as people read them; the same on pages, in answers and on the command line. */
public final class ChangeWords {
    private static final int LONGEST = 120;

    private ChangeWords() {}

    /** The name of the kind of change in answers: {@code retired}. */
    public static String kind(Change change) {
        return change.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The kind of change as people read it. */
    public static String title(Change change) {
        if (change instanceof Change.Relevelled) {
            return "Re-levelled";
        }
        return change instanceof Change.Altered ? "Changed" : change.getClass().getSimpleName();
    }

    /** What happened, in a sentence that names the part. */
    public static String sentence(Change change) {
        if (change instanceof Change.Added added) {
            return "New " + subject(added) + ".";
        } else if (change instanceof Change.Removed removed) {
            return "The " + subject(removed) + " is gone.";
        } else if (change instanceof Change.Renamed renamed) {
            return "The " + subject(renamed) + " is now called “" + renamed.to() + "”.";
        } else if (change instanceof Change.Reworded reworded) {
            return "The " + subject(reworded) + " has other words for " + field(reworded.field()) + ".";
        } else if (change instanceof Change.Relevelled relevelled) {
            return relevelled(relevelled);
        } else if (change instanceof Change.Split split) {
            return "The " + subject(split) + " is split into " + list(split.into()) + ".";
        } else if (change instanceof Change.Merged merged) {
            return list(merged.from()) + " are merged in the " + subject(merged) + ".";
        } else if (change instanceof Change.Retired retired) {
            return "The " + subject(retired) + " is retired; "
                    + (retired.successor() == null
                            ? "nothing takes its place."
                            : "“" + retired.successor() + "” takes its place.");
        } else if (change instanceof Change.Restored restored) {
            return "The " + subject(restored) + " is in use again.";
        } else if (change instanceof Change.Moved moved) {
            return "The " + subject(moved) + " moved from “" + moved.from() + "” to “" + moved.to() + "”.";
        }
        return altered((Change.Altered) change);
    }

    private static String relevelled(Change.Relevelled change) {
        String levels = change.levels().entrySet().stream()
                .map(e -> e.getKey() + " is now " + e.getValue())
                .collect(Collectors.joining(", "));
        String what = "The levels of the " + subject(change) + " mean something else"
                + (levels.isEmpty() ? "" : ": " + levels);
        return change.since() == null
                ? what + ". The catalog does not say what that means for evidence: it counts as it is."
                : what + ". Evidence from before " + change.since() + " is meant.";
    }

    private static String altered(Change.Altered change) {
        if (change.field().equals(Edit.ORDER)) {
            return "The " + change.part().title() + "s stand in another order.";
        }
        String subject = change.part() == Part.CATALOG ? "The catalog" : "The " + subject(change);
        String what = subject + " has " + (change.after() == null ? "no longer a value for " : "another value for ")
                + field(change.field());
        @Nullable String before = change.before();
        @Nullable String after = change.after();
        boolean shown = isShort(before) && isShort(after) && after != null;
        return shown ? what + ": " + (before == null ? "none" : before) + ", now " + after + "." : what + ".";
    }

    private static boolean isShort(@Nullable String value) {
        return value == null || (value.length() <= LONGEST && !value.startsWith("[") && !value.startsWith("{"));
    }

    private static String subject(Change change) {
        return change.part().title() + " “" + change.title() + "”";
    }

    private static String list(List<String> ids) {
        return ids.stream().map(id -> "“" + id + "”").collect(Collectors.joining(", "));
    }

    /** The place of a conflict, for the middle of a sentence: {@code the skill “Map design”, its definition}. */
    public static String place(Conflict conflict) {
        String field =
                switch (conflict.field()) {
                    case "" -> "the whole";
                    case "title", "area", "status", "successor" -> "its " + conflict.field();
                    default -> field(conflict.field());
                };
        return "the " + conflict.part().title() + " “" + conflict.title() + "”, " + field;
    }

    /** A field in words. */
    public static String field(String field) {
        if (field.startsWith("anchors.")) {
            return "level " + field.substring("anchors.".length());
        }
        if (field.startsWith(Tree.MIGRATION)) {
            return "what it takes over from “" + field.substring(Tree.MIGRATION.length()) + "”";
        }
        return Map.of(
                        "statement",
                        "its definition",
                        "reviewed",
                        "the day of its review",
                        "edition",
                        "its label",
                        "sunset",
                        "the day until which it is meant to be used")
                .getOrDefault(field, "“" + spaced(field) + "”");
    }

    private static String spaced(String field) {
        return Arrays.stream(field.split("(?=[A-Z])"))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}

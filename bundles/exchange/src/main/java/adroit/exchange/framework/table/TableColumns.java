package adroit.exchange.framework.table;

import adroit.exchange.framework.ColumnMeaning;
import adroit.exchange.framework.ColumnMemory;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.intake.KnownColumns;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the columns of a table mean: what is said now, then what was said before of such columns, then what their names usually say. */
final class TableColumns {
    private static final String NONE = "none";

    private final String file;
    private final List<String> header;
    private final Map<Field, String> found = new EnumMap<>(Field.class);
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    TableColumns(String file, List<String> header) {
        this.file = file;
        this.header = header;
    }

    /** Takes what is said now; a column that is not there, or a field that is none, is a problem. */
    void say(Map<String, String> said) {
        said.forEach((column, meaning) -> {
            Optional<String> own = column(column);
            if (own.isEmpty()) {
                problems.add(Problem.ofFile(
                        file, "missing-column", "There is no column \"" + column + "\".", "The file has: " + all()));
            } else if (meaning.equals(NONE)) {
                reasons.put(own.get(), "Left out: said so.");
            } else if (Field.of(meaning)
                    .map(found::get)
                    .filter(other -> !other.equals(own.get()))
                    .isPresent()) {
                problems.add(Problem.ofFile(
                        file,
                        "field-twice",
                        "Two columns cannot both mean \"" + meaning + "\": \"" + own.get() + "\" is the second.",
                        "Say it of one of them."));
            } else if (!take(own.get(), meaning, "Said so.")) {
                problems.add(Problem.ofFile(
                        file,
                        "field",
                        "A column cannot mean \"" + meaning + "\".",
                        "Say one of title, id, code, text, kind, parent, other, link, or none."));
            }
        });
    }

    /** Takes what was said before of columns and fields that nothing is said of now. */
    void remember(KnownColumns known) {
        for (String word : known.words()) {
            int sign = word.lastIndexOf('=');
            String meaning = word.substring(sign + 1);
            column(word.substring(0, Math.max(0, sign)))
                    .filter(column -> !reasons.containsKey(column))
                    .ifPresent(column -> {
                        if (meaning.equals(NONE)) {
                            reasons.put(column, ColumnMemory.sentence(known));
                        } else if (Field.of(meaning).filter(found::containsKey).isEmpty()) {
                            take(column, meaning, ColumnMemory.sentence(known));
                        }
                    });
        }
    }

    private Optional<String> column(String name) {
        return header.stream().filter(h -> h.equalsIgnoreCase(name)).findFirst();
    }

    private boolean take(String column, String meaning, String why) {
        Optional<Field> field = Field.of(meaning);
        field.ifPresent(f -> {
            found.put(f, column);
            reasons.put(column, why);
        });
        return field.isPresent();
    }

    private String all() {
        return String.join(", ", header) + ".";
    }

    /** By field the column that holds it; refused where none holds the title, or something wrong was said. */
    Map<Field, String> found() {
        for (String column : header) {
            Field.usual(column).filter(f -> !reasons.containsKey(column)).ifPresent(f -> {
                if (found.putIfAbsent(f, column) == null) {
                    reasons.put(column, "Its name says so.");
                }
            });
        }
        String text = found.get(Field.TEXT);
        if (!found.containsKey(Field.TITLE) && text != null) {
            found.put(Field.TITLE, text);
        }
        if (!found.containsKey(Field.TITLE)) {
            problems.add(Problem.ofFile(
                    file,
                    "missing-column",
                    "No column is known to hold the title.",
                    "Say which one: COLUMN=title, by command --map COLUMN=title. The file has: " + all()));
        }
        if (!problems.isEmpty()) {
            throw new RefusedFile(problems);
        }
        return found;
    }

    /** What each column is taken to mean, in their order. */
    List<ColumnMeaning> meanings() {
        Map<String, String> fields = new LinkedHashMap<>();
        found.forEach((field, column) -> fields.putIfAbsent(column, field.key()));
        String title = found.get(Field.TITLE);
        if (title != null && title.equals(found.get(Field.TEXT))) {
            fields.put(title, Field.TEXT.key());
        }
        return header.stream()
                .map(column -> {
                    @Nullable String field = fields.get(column);
                    String why = reasons.getOrDefault(column, "Nothing is known of it.");
                    return new ColumnMeaning(column, field, why);
                })
                .toList();
    }
}

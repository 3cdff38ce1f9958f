package adroit.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collections;
import java.util.function.Function;

/** What a {@code catalog.yaml} may have wrong with it, whichever way it comes, and the rule by which it is refused. The same table stands in {@code docs/run/faults.md}. */
public enum CatalogFault {
    EMPTY("an empty file", "empty", "The file says nothing.", right -> new byte[0]),
    REMARKS("nothing but remarks", "empty", "The file says nothing.", right -> text("# to be written\n")),
    TRUNCATED(
            "a file that is cut off in the middle of a line",
            "yaml",
            "The file is not valid YAML",
            right -> text(right.substring(0, right.indexOf("Takes the edge off")))),
    CUT_SHORT(
            "a file that was written out, without its last line",
            "truncated",
            "the file was cut short",
            right -> text("# edition " + "0".repeat(64) + " of a field\n" + right)),
    ENDS_IN_ZEROS(
            "a file whose second half is zeros",
            "yaml",
            "holds a character that no text has",
            CatalogFault::endingInZeros),
    UTF_SIXTEEN("a text in UTF-16", "encoding", "The file is not text in UTF-8.", right -> right.getBytes(UTF_16)),
    LATIN("a text in ISO 8859-1", "encoding", "The file is not text in UTF-8.", right -> right.replace(
                    "title: Saw,", "title: Säge,")
            .getBytes(ISO_8859_1)),
    DEEP_LISTS("lists a hundred thousand deep", "too-deep", "more than 20 deep", right -> deep("[")),
    DEEP_MAPS("fields a hundred thousand deep", "too-deep", "more than 20 deep", right -> deep("{a: ")),
    DEEP_LINES("a hundred thousand lists in one line", "too-deep", "more than 20 deep", right -> deep("- ")),
    ALIASES("anchors that multiply", "alias", "repeats another part of the file", right -> text(multiplying())),
    MERGED(
            "fields that are taken over from others",
            "alias",
            "repeats another part of the file",
            right -> text(right.replace("tools:\n  - {", "tools:\n  - &one {")
                    .replace("  - {id: old-saw,", "  - {<<: *one, id: old-saw,"))),
    TYPES(
            "a type of the program's own",
            "tag",
            "A type is given here",
            right -> text(right + "reasons: !!javax.script.ScriptEngineManager [x]\n")),
    DOCUMENTS(
            "a second document behind the first",
            "documents",
            "A second document begins here",
            right -> text(right + "---\n" + right)),
    STEERING(
            "a text that steers the terminal",
            "control-character",
            "steers terminals and pages",
            right -> text(right.replace("title: Care of tools", "title: \"Care \\e[31m\""))),
    LARGE("more than 32 MB", "too-large", "32 MB", right -> text(right + "# more\n".repeat((33 << 20) / 7))),
    MILLION(
            "a million skills",
            "too-large",
            "more than 1000000 values",
            right ->
                    text(right.substring(0, right.indexOf("skills:")) + "skills:\n" + "- {id: s}\n".repeat(1_000_000))),
    CYCLE(
            "tools that take each other's place",
            "successor-cycle",
            "lead back to it",
            right -> text(right.replace(
                    "{id: saw, title: Saw, kind: manual, status: current}",
                    "{id: saw, title: Saw, kind: manual, status: retiring, successor: old-saw}"))),
    CYCLE_OF_SKILLS(
            "skills that take each other's place",
            "successor-cycle",
            "lead back to it",
            right -> text(right.replace("id: sharpening,", "id: sharpening, status: retired, successor: oiling,")
                    .replace("id: oiling,", "id: oiling, status: retired, successor: sharpening,"))),
    TAKING_OVER(
            "skills that take over evidence from each other",
            "migration-cycle",
            "leads back to it",
            right -> text(right.replace("id: sharpening,", "id: sharpening, " + takingOver("oiling"))
                    .replace("id: oiling,", "id: oiling, " + takingOver("sharpening")))),
    DANGLING(
            "a reference to what is not there",
            "unknown-reference",
            "There is no area",
            right -> text(right.replace("title: Oiling, area: care", "title: Oiling, area: repair"))),
    DANGLING_SUCCESSOR(
            "a successor that is not there",
            "unknown-reference",
            "There is no tool",
            right -> text(right.replace("successor: saw", "successor: plane"))),
    DUPLICATE_ID(
            "two skills of one id",
            "duplicate-id",
            "stands more than once",
            right -> text(right.replace("id: oiling", "id: sharpening"))),
    DUPLICATE_KEY(
            "a key that is said twice",
            "duplicate-key",
            "stands twice",
            right -> text(right + "title: Something else\n")),
    UNKNOWN_KEY("a key that no catalog has", "unknown-field", "There is no field", right -> text(right + "run: me\n"));

    private static final String RIGHT = """
            discipline: %s
            title: Care of tools
            edition: "2099.1"
            affirmed: 2026-01-01
            levels:
              - {level: 1, name: One, meaning: Knows what it is for.}
              - {level: 2, name: Two, meaning: Helps somebody.}
              - {level: 3, name: Three, meaning: Does it alone.}
              - {level: 4, name: Four, meaning: Corrects others.}
              - {level: 5, name: Five, meaning: Sets how it is done.}
            areas: [{id: care, title: Care}]
            tools:
              - {id: saw, title: Saw, kind: manual, status: current}
              - {id: old-saw, title: Old saw, kind: manual, status: retired, successor: saw}
            skills:
              - {id: sharpening, title: Sharpening, area: care, category: operations, statement: Sharpens., anchors: {1: Takes the edge off, 3: Sharpens a saw, 5: Plans it}}
              - {id: oiling, title: Oiling, area: care, category: process, statement: Oils., anchors: {1: Finds the can, 3: Oils a saw, 5: Plans it}}
            """;

    private final String what;
    private final String rule;
    private final String said;
    private final Function<String, byte[]> made;

    CatalogFault(String what, String rule, String said, Function<String, byte[]> made) {
        this.what = what;
        this.rule = rule;
        this.said = said;
        this.made = made;
    }

    /** A small catalog with nothing wrong. */
    public static String right(String discipline) {
        return String.format(RIGHT, discipline);
    }

    /** What is wrong, in words. */
    public String what() {
        return what;
    }

    /** The rule that it breaks. */
    public String rule() {
        return rule;
    }

    /** A part of the sentence in which that is said. */
    public String said() {
        return said;
    }

    /** The right catalog of that discipline, with this fault. */
    public byte[] file(String discipline) {
        byte[] right = text(right(discipline));
        byte[] wrong = made.apply(right(discipline));
        if (Arrays.equals(right, wrong)) {
            throw new IllegalStateException("nothing of the right catalog was changed");
        }
        return wrong;
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] endingInZeros(String right) {
        byte[] bytes = text(right);
        Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 0);
        return bytes;
    }

    private static byte[] deep(String opening) {
        return text(opening.repeat(100_000));
    }

    private static String multiplying() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String before = String.join(", ", Collections.nCopies(9, "*a" + (i - 1)));
            text.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(before)
                    .append("]\n");
        }
        return text.toString();
    }

    private static String takingOver(String from) {
        return "migrations: [{from: " + from + ", before: 2020-01-01}],";
    }
}

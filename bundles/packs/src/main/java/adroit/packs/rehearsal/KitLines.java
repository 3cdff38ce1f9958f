package adroit.packs.rehearsal;

import java.io.PrintStream;

/** The answer of the test kit, line by line as it comes; each begins with the word that only its reader knows. */
final class KitLines {
    /** Begins a line that says what is done next. */
    static final String DOING = "DOING\t";

    /** The last line, after which nothing was left to be tried. */
    static final String END = "END";

    private final PrintStream out;
    private final String word;

    KitLines(PrintStream out, String word) {
        this.out = out;
        this.word = word;
    }

    void say(Finding finding) {
        print(finding.line());
    }

    void doing(Check check) {
        print(DOING + check.name());
    }

    void end() {
        print(END);
    }

    /** On a line of its own, whatever was printed before. */
    private void print(String line) {
        out.println("\n" + word + line);
        out.flush();
    }
}

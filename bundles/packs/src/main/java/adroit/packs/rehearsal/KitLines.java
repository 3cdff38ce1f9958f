package adroit.packs.rehearsal;

import java.io.PrintStream;

/** The answer of the test kit, line by line as it comes; each begins with the word that only its reader knows. */
final class KitLines {
    /** Begins a line that says what is done next. */
    static final String DOING = "DOING\t";

    /** Begins a line that says what was answered to one question. */
    static final String SAID = "SAID\t";

    private static final int LONGEST = 200;

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

    /** The first of a long answer, with a number made of all of it. */
    void said(String question, String answer) {
        String shown = answer.length() > LONGEST ? answer.substring(0, LONGEST) + "…" : answer;
        print(SAID + plain(question) + "\t" + plain(shown) + "\t" + Integer.toHexString(answer.hashCode()));
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
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

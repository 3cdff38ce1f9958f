package adroit.web.frameworks;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The list of reference frameworks, and where one is brought in.
 *
 * @param mayImport whether the visitor may bring one in
 * @param outcome what came of the file that was sent, or null where none was
 * @param sent what stands in the form
 */
public record FrameworksPage(
        Frame frame, List<Line> lines, boolean mayImport, List<Choice> formats, Outcome outcome, Sent sent) {
    public FrameworksPage {
        lines = List.copyOf(lines);
        formats = List.copyOf(formats);
    }

    /** One with an empty form. */
    public FrameworksPage(Frame frame, List<Line> lines, boolean mayImport, List<Choice> formats, Outcome outcome) {
        this(frame, lines, mayImport, formats, outcome, Sent.NOTHING);
    }

    /** What was entered beside a file that was not taken. */
    public record Sent(String format, String edition, String columns, boolean dryRun, boolean brokenToo) {
        /** Nothing was sent, or it was taken. */
        public static final Sent NOTHING = new Sent("", "", "", false, false);
    }

    /** What columns mean, as it was entered, or else as it was understood. */
    public String columns() {
        return sent.columns().isEmpty() ? outcome.words() : sent.columns();
    }

    /** One framework. */
    public record Line(String href, String title, String edition, String publisher, String holds, String when) {}

    /**
     * What came of a file.
     *
     * @param sentence empty where no file was sent
     * @param good whether anything was taken
     * @param href of the framework, or empty
     * @param files with numbers where the file was read
     * @param problems the first of them
     * @param more how many there are, where they are more
     * @param rejected the address of the file of them all, or empty
     * @param columns of a table, with what they mean
     */
    public record Outcome(
            String sentence,
            boolean good,
            String href,
            List<FileLine> files,
            List<ProblemLine> problems,
            String more,
            String rejected,
            List<ColumnLine> columns) {
        /** No file was sent. */
        public static final Outcome NONE = new Outcome("", true);

        /** An outcome of which there is no more to say than a sentence. */
        public Outcome(String sentence, boolean good) {
            this(sentence, good, "", List.of(), List.of(), "", "", List.of());
        }

        /** What the columns mean, one in a line, as a person may say it otherwise. */
        public String words() {
            return columns.stream().map(ColumnLine::word).collect(Collectors.joining("\n"));
        }

        public Outcome {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
            columns = List.copyOf(columns);
        }
    }

    /** What a column of a table is taken to mean, and why. */
    public record ColumnLine(String word, String why) {}

    /** What came of one file. */
    public record FileLine(String name, String read, String accepted, String rejected, String note) {}

    /** Something that is wrong, and what to do. */
    public record ProblemLine(String place, String reason, String remedy) {}
}

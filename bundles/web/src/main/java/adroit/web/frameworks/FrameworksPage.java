package adroit.web.frameworks;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * The list of reference frameworks, and where one is brought in.
 *
 * @param mayImport whether the visitor may bring one in
 * @param outcome what came of the file that was sent, or null where none was
 */
public record FrameworksPage(Frame frame, List<Line> lines, boolean mayImport, List<Choice> formats, Outcome outcome) {
    public FrameworksPage {
        lines = List.copyOf(lines);
        formats = List.copyOf(formats);
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
     */
    public record Outcome(
            String sentence, boolean good, String href, List<FileLine> files, List<ProblemLine> problems, String more) {
        /** No file was sent. */
        public static final Outcome NONE = new Outcome("", true, "", List.of(), List.of(), "");

        public Outcome {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }

    /** What came of one file. */
    public record FileLine(String name, String read, String accepted, String rejected, String note) {}

    /** Something that is wrong, and what to do. */
    public record ProblemLine(String place, String reason, String remedy) {}
}

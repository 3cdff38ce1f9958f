package adroit.launcher.command;

import adroit.launcher.Refused;
import java.io.IOException;
import picocli.CommandLine.ParseResult;

/** What a person reads when a command fails. */
final class Faults {
    static final int REFUSED = 1;

    private Faults() {}

    /** The same; and on standard output the problem as a document, where the command was asked to answer in JSON. */
    static int report(Exception problem, ParseResult typed) throws IOException {
        boolean answered = problem instanceof Refused refused && refused.answered();
        boolean json = !answered
                && typed.asCommandLineList().stream()
                        .anyMatch(command -> command.getParseResult().hasMatchedOption("--json"));
        if (json) {
            System.out.println(Shown.plain(document(problem)));
        }
        return report(problem);
    }

    /** What the server answered; of what this command refused itself, the same kind of document. */
    private static String document(Exception problem) throws IOException {
        if (problem instanceof Refused refused && !refused.document().isEmpty()) {
            return refused.document();
        }
        String title = problem instanceof Refused ? "The command is refused" : "This is a fault of Adroit itself";
        return Json.object("type", "about:blank", "title", title, "detail", String.valueOf(problem.getMessage()));
    }

    /** People get a sentence. Anything else is a fault of the product and says so, with the trace where asked for. */
    static int report(Exception problem) {
        if (problem instanceof Refused) {
            System.err.println(Shown.plain(String.valueOf(problem.getMessage())));
        } else {
            System.err.println(
                    "This is a fault of Adroit itself: " + problem + ". Set ADROIT_TRACE=1 to see where it happened.");
            if (System.getenv("ADROIT_TRACE") != null) {
                problem.printStackTrace();
            }
        }
        return REFUSED;
    }
}

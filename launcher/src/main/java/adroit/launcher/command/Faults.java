package adroit.launcher.command;

import adroit.launcher.Refused;

/** What a person reads when a command fails. */
final class Faults {
    static final int REFUSED = 1;

    private Faults() {}

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

package adroit.web.knowledge;

import adroit.evidence.TestSitting;
import adroit.knowledge.OwnKnowledge;
import adroit.knowledge.Sitting;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import java.util.Locale;

/** A test that chose its questions, in words. */
final class SittingLines {
    private SittingLines() {}

    /** How far it went and what it found; empty where there is none. */
    static String result(OwnKnowledge.Family family) {
        return family.sitting().map(SittingLines::result).orElse("");
    }

    private static String result(Sitting sitting) {
        if (sitting.state() instanceof Sitting.State.Ended ended) {
            return ability(ended) + " By a test of " + Days.of(sitting.begun().observed())
                    + " that chose its questions by your answers: "
                    + Counts.of(sitting.answers().size(), "question", "questions") + ", ended " + why(sitting, ended)
                    + ".";
        }
        if (sitting.state() instanceof Sitting.State.Withheld withheld) {
            return withheld(sitting, withheld.why());
        }
        return sitting.state() instanceof Sitting.State.Asking
                ? "Under way: " + Counts.of(sitting.answers().size(), "question", "questions")
                        + " answered. There is a result at its end."
                : "The questions have changed since the test of "
                        + Days.of(sitting.begun().observed()) + ", so that it tells nothing any more.";
    }

    private static String withheld(Sitting sitting, Sitting.Why why) {
        return why == Sitting.Why.ANSWERED_SINCE
                ? ""
                : "No number: the answers of those asked here do not hang together well enough (reliability under 0.6), so that what the test of "
                        + Days.of(sitting.begun().observed()) + " found is not told.";
    }

    private static String ability(Sitting.State.Ended ended) {
        return AbilityWords.of(ended.ability(), ended.isRangeOnly())
                + (ended.isRangeOnly() ? "; that is too little for one number." : ".");
    }

    private static String why(Sitting sitting, Sitting.State.Ended ended) {
        TestSitting begun = sitting.begun();
        if (ended.reached()) {
            return String.format(
                    Locale.ROOT, "because the standard error asked for, %.2f, was reached", begun.standardError());
        }
        return sitting.answers().size() >= begun.mostItems()
                ? "because it asks no more than " + begun.mostItems()
                : "because there is no further question";
    }

    /** Such as "Question 4 of 20 at most". */
    static String progress(Sitting sitting) {
        TestSitting begun = sitting.begun();
        return "Question " + (sitting.answers().size() + 1) + " of "
                + Math.min(begun.mostItems(), begun.bank().size()) + " at most";
    }
}

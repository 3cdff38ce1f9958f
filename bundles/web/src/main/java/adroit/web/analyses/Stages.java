package adroit.web.analyses;

import adroit.jobanalysis.ScreeningRule;
import adroit.jobanalysis.ScreeningRule.Outcome;
import adroit.jobanalysis.Stage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How stages, outcomes and rules are called on screen. */
final class Stages {
    private Stages() {}

    static String label(Stage stage) {
        return switch (stage) {
            case PREPARING -> "Gathering tasks and experts";
            case RATING -> "Experts are rating";
            case LINKING -> "Linking and requirements";
            case SIGNED -> "Signed off";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    static String label(@Nullable Outcome outcome) {
        if (outcome == null) {
            return "not rated";
        }
        return switch (outcome) {
            case CRITICAL -> "critical";
            case NOT_CRITICAL -> "not critical";
            case ELIMINATED -> "eliminated";
            case KEPT -> "kept with a reason";
        };
    }

    static String sentence(ScreeningRule rule) {
        return String.format(
                Locale.ROOT,
                "Rule %s: a task that %.0f%% of the experts or more do not see performed is eliminated; a task is critical at a mean of %.1f on importance and %.1f on frequency, “not performed” left out.",
                rule.name(),
                rule.notPerformed() * 100,
                rule.importance(),
                rule.frequency());
    }

    static String mean(double mean) {
        return mean == 0 ? "–" : String.format(Locale.ROOT, "%.2f", mean);
    }
}

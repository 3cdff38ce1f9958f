package adroit.web.layout;

import adroit.assessment.Impact;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What an impact says of people, and that it does not say it to whoever may not see it. */
public final class ImpactWords {
    private ImpactWords() {}

    /** One count of a department, or that it is not shown. */
    public static String number(Impact.@Nullable Counts counts, ToIntFunction<Impact.Counts> which) {
        return counts == null ? "not shown" : Integer.toString(which.applyAsInt(counts));
    }

    /** Who sees what is not shown here, of a proposal. */
    public static Optional<String> notShown(Impact impact) {
        return notShown(impact, "HR analysts see them all, and each department’s lead those of its people.");
    }

    /** Who sees what is not shown here, of a version or of settings: fewer come to such a page. */
    public static Optional<String> notShownOfVersion(Impact impact) {
        return notShown(
                impact,
                "the owner sees them all, and the lead of the department that keeps the field those of its people.");
    }

    private static Optional<String> notShown(Impact impact, String whom) {
        if (impact.notShown() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                impact.total() == null
                        ? "Numbers of people are not shown to you: " + whom
                        : "Of " + Counts.of(impact.notShown(), "department", "departments")
                                + " the numbers of people are not shown to you and not counted: " + whom);
    }
}

package adroit.assessment;

import adroit.evidence.Purpose;
import adroit.evidence.RecordedFact;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole input of one assessment; nothing else has a say in the result.
 *
 * @param position id of the position, or null where the person holds none
 * @param through the last sequence number of evidence that may count
 * @param facts all facts about the person up to there, sources as {@link adroit.evidence.RaterSources} reads them
 * @param notActive ids of disciplines whose analysis applies but which are not in service
 */
public record AssessmentCase(
        String person,
        @Nullable String position,
        Purpose purpose,
        LocalDate asOf,
        long through,
        List<RecordedFact> facts,
        List<DisciplineCase> disciplines,
        List<String> notActive) {
    public AssessmentCase {
        facts = List.copyOf(facts);
        disciplines = List.copyOf(disciplines);
        notActive = List.copyOf(notActive);
    }
}

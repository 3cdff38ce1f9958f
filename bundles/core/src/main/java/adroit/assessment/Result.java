package adroit.assessment;

import adroit.evidence.Purpose;
import adroit.gap.Gap;
import adroit.scoring.Reason;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment says, pinned to everything it was made from. Its canonical bytes are what is stored, hashed and replayed.
 *
 * @param position id of the position, or null where the person holds none
 * @param reasons what the whole lacks, as with a position that no signed job analysis describes; empty when all is there
 */
public record Result(
        String person,
        @Nullable String position,
        Purpose purpose,
        LocalDate asOf,
        EvidenceSet evidence,
        List<DisciplineResult> disciplines,
        List<Reason> reasons) {
    public Result {
        disciplines = List.copyOf(disciplines);
        reasons = List.copyOf(reasons);
    }

    /** All gaps, in the order of disciplines and requirements. */
    @JsonIgnore
    public List<Gap> gaps() {
        return disciplines.stream().flatMap(Result::gaps).toList();
    }

    private static Stream<Gap> gaps(DisciplineResult part) {
        Stream<Gap> skills = part.requirements().stream().flatMap(r -> r.gaps().stream());
        Stream<Gap> credentials = part.credentials().stream().flatMap(c -> c.gaps().stream());
        return Stream.of(skills, credentials, part.processGaps().stream()).flatMap(s -> s);
    }
}

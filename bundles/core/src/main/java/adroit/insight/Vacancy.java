package adroit.insight;

import adroit.canonical.Digest;
import adroit.gap.Gap;
import adroit.gap.GapType;
import adroit.organization.Position;
import adroit.scoring.Reason;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A budgeted position that nobody holds. A fact of coverage, not of a person.
 *
 * @param since the first day without a holder, where that is known
 * @param work titles of the duties that its signed job analyses describe; what nobody does there meanwhile
 */
public record Vacancy(Position position, @Nullable LocalDate since, List<String> work) {
    public Vacancy {
        work = List.copyOf(work);
    }

    /** The talent gap that it is: a position to fill. */
    ListedGap gap() {
        Map<String, String> values = new TreeMap<>(Map.of(
                "title", position.classification().title(),
                "department", position.department().title(),
                "work", work.isEmpty() ? "" : String.join(", ", work)));
        if (since != null) {
            values.put("since", since.toString());
        }
        String code = since == null ? "position.vacant-undated" : "position.vacant";
        String subject = "position/" + position.id();
        return new ListedGap(
                "g-" + Digest.sha256(subject.getBytes(StandardCharsets.UTF_8)).substring(0, 16),
                "",
                "",
                new Gap(GapType.TALENT, subject, Reason.of(work.isEmpty() ? code : code + "-blocks", values)),
                null,
                position.id(),
                position.department().id());
    }
}

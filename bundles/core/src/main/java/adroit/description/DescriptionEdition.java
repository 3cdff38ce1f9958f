package adroit.description;

import adroit.canonical.CanonicalJson;
import adroit.jobanalysis.PositionDescription;
import adroit.work.Check;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A published edition of a position description; it never changes.
 *
 * @param description id of the position description
 * @param edition 1 for the first
 * @param published the day
 */
public record DescriptionEdition(String description, int edition, DescriptionText text, LocalDate published) {
    public DescriptionEdition {
        Check.id("description", description);
        if (edition < 1) {
            throw new IllegalArgumentException("edition is " + edition + ": 1 or more");
        }
        if (text.classification() == null) {
            throw new IllegalArgumentException("a published description names the job class that it describes");
        }
    }

    /** The identifier: the SHA-256 of the content. */
    @JsonIgnore
    public String id() {
        return CanonicalJson.digest(this);
    }

    /** What a job analysis and a result name of it. */
    @JsonIgnore
    public PositionDescription pin() {
        return new PositionDescription(
                description, edition, text.title(), Objects.requireNonNull(text.classification()), text.department());
    }
}

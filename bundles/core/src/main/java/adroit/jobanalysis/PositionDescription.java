package adroit.jobanalysis;

import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.work.Check;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which description an analysis belongs to, and which positions it describes.
 *
 * @param edition 1 for the first; a revision has the next number and changes no older result
 * @param classification title of the job class it describes
 * @param department title of the one department it describes, or null for the class in every department
 */
public record PositionDescription(
        String id,
        int edition,
        String title,
        String classification,
        @Nullable String department) {
    public PositionDescription {
        Check.id("positionDescription.id", id);
        Check.text("positionDescription.title", title);
        Check.text("positionDescription.classification", classification);
        if (edition < 1) {
            throw new IllegalArgumentException("positionDescription.edition is " + edition + ": 1 or more");
        }
    }

    /** Whether both describe the same class in the same department, or in every one. */
    boolean sameWork(PositionDescription other) {
        return Classification.titled(classification)
                        .id()
                        .equals(Classification.titled(other.classification).id())
                && Objects.equals(departmentId(), other.departmentId());
    }

    private @Nullable String departmentId() {
        return department == null ? null : Department.titled(department).id();
    }
}

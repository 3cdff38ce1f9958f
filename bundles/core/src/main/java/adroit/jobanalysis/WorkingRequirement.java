package adroit.jobanalysis;

import adroit.work.Requirement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A requirement of an analysis under way.
 *
 * @param confirmedBy id of the account that confirmed it; null while nobody has
 * @param confirmed when; null while nobody has
 */
public record WorkingRequirement(
        Requirement requirement,
        @Nullable String confirmedBy,
        @Nullable Instant confirmed) {}

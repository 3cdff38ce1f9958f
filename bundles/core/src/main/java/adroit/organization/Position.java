package adroit.organization;

import org.jspecify.annotations.Nullable;

/**
 * A budgeted position, filled or vacant.
 *
 * @param division the part of the department, where the files name one
 */
public record Position(
        String id,
        Classification classification,
        Department department,
        @Nullable String division) {}

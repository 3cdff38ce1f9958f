package adroit.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in a position.
 *
 * @param schedule the city's own word, such as {@code Fulltime-Regular}
 * @param starts the first day, where known
 */
public record Assignment(
        String id,
        String person,
        Position position,
        AssignmentKind kind,
        @Nullable String schedule,
        @Nullable LocalDate starts) {}

package adroit.organization;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A person in a position. A person may hold several positions, and a shared position several people.
 *
 * @param schedule the city's own word, such as {@code Fulltime-Regular}
 * @param starts the first day, where known
 * @param ends the last day, where there is one
 */
public record Assignment(
        String id,
        String person,
        Position position,
        AssignmentKind kind,
        @Nullable String schedule,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends) {
    public Assignment {
        if (starts != null && ends != null && ends.isBefore(starts)) {
            throw new IllegalArgumentException("assignment " + id + " ends before it starts");
        }
    }

    /** An assignment without an end. */
    public Assignment(
            String id,
            String person,
            Position position,
            AssignmentKind kind,
            @Nullable String schedule,
            @Nullable LocalDate starts) {
        this(id, person, position, kind, schedule, starts, null);
    }

    /** Whether the person holds the position on the day. */
    public boolean inForce(LocalDate day) {
        return (starts == null || !day.isBefore(starts)) && (ends == null || !day.isAfter(ends));
    }

    /**
     * The order in which somebody's positions are told: those held on the day before those to come, and these before those that were left. Of those held a regular one comes first, then one
     * somebody acts in, then shared and seasonal ones, each the latest begun first; of those that were left the one left last.
     */
    public static Comparator<Assignment> principalFirst(LocalDate day) {
        return Comparator.comparing((Assignment a) -> a.inForce(day) ? 0 : a.isOver(day) ? 2 : 1)
                .thenComparing(a -> a.isOver(day) ? AssignmentKind.REGULAR : a.kind())
                .thenComparing(
                        a -> a.isOver(day) ? a.ends() : a.starts(), Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Assignment::id);
    }

    /** Whether the person has left the position by the day. */
    public boolean isOver(LocalDate day) {
        return ends != null && ends.isBefore(day);
    }

    /** The same in another position. */
    public Assignment in(Position other) {
        return new Assignment(id, person, other, kind, schedule, starts, ends);
    }

    /** The same, over since the day before; one that had not begun by then lasts for its first day. */
    public Assignment endedBefore(LocalDate day) {
        LocalDate last = day.minusDays(1);
        return until(starts != null && starts.isAfter(last) ? starts : last);
    }

    /** The same with a last day. */
    public Assignment until(@Nullable LocalDate last) {
        return new Assignment(id, person, position, kind, schedule, starts, last);
    }
}

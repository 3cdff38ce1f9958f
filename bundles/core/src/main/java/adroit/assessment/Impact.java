package adroit.assessment;

import adroit.gap.StepFinding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What another version of a field would change: the functional core over the field as it is and as it would be, on one day, for workforce planning. Departments with fewer
 * assessed people than may be told of are left out, and the totals are made of those that remain.
 *
 * @param positions that a signed analysis of the field describes, in the whole city
 * @param total of the departments listed
 * @param departments without those left out
 * @param leftOut departments that are not listed
 * @param exact whether it is reckoned from the evidence of now and every count is told; otherwise from what is told of each department, and without counts of few people
 */
public record Impact(int positions, Counts total, List<DepartmentImpact> departments, int leftOut, boolean exact) {
    public Impact {
        departments = List.copyOf(departments);
    }

    /** A count of people. */
    public enum Count {
        HIGHER("higher"),
        LOWER("lower"),
        NEWLY_BELOW("newlyBelow"),
        NEWLY_MET("newlyMet"),
        FAILED("failed");

        private final String key;

        Count(String key) {
            this.key = key;
        }

        /** Its name among the {@link Counts}. */
        public String key() {
            return key;
        }
    }

    /**
     * People, each counted once however many of their requirements change; one person may be counted as higher in one requirement and lower in another. A count that is null is of
     * fewer people than may be told of: in a department of nobody else, in the total of the departments that have any.
     *
     * @param people with a level in some requirement of the field, before or after
     * @param higher who would score higher in some requirement, or have a level where there was none
     * @param lower who would score lower in some requirement, or have no level where there was one
     * @param newlyBelow who would be below a requirement that they meet now
     * @param newlyMet who would meet a requirement that they do not meet now
     * @param failed for whom the scorer fails in some requirement
     * @param few names of counts that are not told of a department; in the total, of those that some department is not counted in
     */
    public record Counts(
            int people,
            @Nullable Integer higher,
            @Nullable Integer lower,
            @Nullable Integer newlyBelow,
            @Nullable Integer newlyMet,
            @Nullable Integer failed,
            List<String> few) {
        public Counts {
            few = List.copyOf(few);
        }

        /** All told. */
        static Counts exact(int people, Map<Count, Integer> counts) {
            return of(people, counts, List.of());
        }

        /** Without those of one to four people. */
        static Counts told(int people, Map<Count, Integer> counts) {
            Map<Count, Integer> told = new EnumMap<>(counts);
            told.values().removeIf(Impact::isFew);
            return of(
                    people,
                    told,
                    Stream.of(Count.values())
                            .filter(c -> !told.containsKey(c))
                            .map(Count::key)
                            .toList());
        }

        private static Counts of(int people, Map<Count, Integer> counts, List<String> few) {
            return new Counts(
                    people,
                    counts.get(Count.HIGHER),
                    counts.get(Count.LOWER),
                    counts.get(Count.NEWLY_BELOW),
                    counts.get(Count.NEWLY_MET),
                    counts.get(Count.FAILED),
                    few);
        }

        /** The sum of what is told: nothing follows from it of a count that is not. */
        static Counts sum(List<Counts> all) {
            List<String> few = Stream.of(Count.values())
                    .map(Count::key)
                    .filter(key -> all.stream().anyMatch(c -> c.few().contains(key)))
                    .toList();
            Map<Count, Integer> sums = new EnumMap<>(Count.class);
            for (Count count : Count.values()) {
                int sum = all.stream()
                        .mapToInt(c -> Objects.requireNonNullElse(c.of(count), 0))
                        .sum();
                if (sum > 0 || !few.contains(count.key())) {
                    sums.put(count, sum);
                }
            }
            return of(all.stream().mapToInt(Counts::people).sum(), sums, few);
        }

        /** One of them, or null where it is not told. */
        public @Nullable Integer of(Count count) {
            return switch (count) {
                case HIGHER -> higher;
                case LOWER -> lower;
                case NEWLY_BELOW -> newlyBelow;
                case NEWLY_MET -> newlyMet;
                case FAILED -> failed;
            };
        }
    }

    static boolean isFew(int people) {
        return people > 0 && people < StepFinding.FEWEST_SHOWN;
    }

    /**
     * One department.
     *
     * @param id of the department
     * @param positions that a signed analysis of the field describes
     */
    public record DepartmentImpact(String id, String title, int positions, Counts counts) {}
}

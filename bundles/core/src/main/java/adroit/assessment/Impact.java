package adroit.assessment;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What another version of a field would change: the functional core over the field as it is and as it would be, with the evidence of one moment, for workforce planning. How many people
 * it moves is told of the departments whose single results somebody may see, and of no other.
 *
 * @param positions that a signed analysis of the field describes, in the whole city
 * @param total of the departments that are told of; null where there are departments and none is
 * @param departments with such positions, by title
 * @param notShown departments whose counts are null
 */
public record Impact(int positions, @Nullable Counts total, List<DepartmentImpact> departments, int notShown) {
    public Impact {
        departments = List.copyOf(departments);
    }

    static Impact of(List<DepartmentImpact> departments) {
        List<Counts> shown = departments.stream()
                .flatMap(department -> Stream.ofNullable(department.counts()))
                .toList();
        return new Impact(
                departments.stream().mapToInt(DepartmentImpact::positions).sum(),
                shown.isEmpty() && !departments.isEmpty() ? null : Counts.sum(shown),
                departments,
                departments.size() - shown.size());
    }

    /**
     * People, each counted once however many of their requirements change; one person may be counted as higher in one requirement and lower in another.
     *
     * @param people with a level in some requirement of the field, before or after
     * @param higher who would score higher in some requirement, or have a level where there was none
     * @param lower who would score lower in some requirement, or have no level where there was one
     * @param newlyBelow who would be below a requirement that they meet now
     * @param newlyMet who would meet a requirement that they do not meet now
     * @param failed for whom the scorer fails in some requirement
     */
    public record Counts(int people, int higher, int lower, int newlyBelow, int newlyMet, int failed) {
        static Counts sum(List<Counts> all) {
            return new Counts(
                    sum(all, Counts::people),
                    sum(all, Counts::higher),
                    sum(all, Counts::lower),
                    sum(all, Counts::newlyBelow),
                    sum(all, Counts::newlyMet),
                    sum(all, Counts::failed));
        }

        private static int sum(List<Counts> all, ToIntFunction<Counts> count) {
            return all.stream().mapToInt(count).sum();
        }
    }

    /**
     * One department.
     *
     * @param id of the department
     * @param positions that a signed analysis of the field describes
     * @param counts of people, or null where they are not shown
     */
    public record DepartmentImpact(
            String id,
            String title,
            int positions,
            @Nullable Counts counts) {}
}

package adroit.assessment;

import java.util.List;

/**
 * What another version of a field would change: the functional core over the field as it is and as it would be, on one day, for workforce planning. Departments with fewer
 * assessed people than may be told of are left out, and the totals are made of those that remain.
 *
 * @param positions that a signed analysis of the field describes, in the whole city
 * @param total of the departments listed
 * @param leftOut departments that are not listed
 */
public record Impact(int positions, Counts total, List<DepartmentImpact> departments, int leftOut) {
    public Impact {
        departments = List.copyOf(departments);
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
        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    people + other.people,
                    higher + other.higher,
                    lower + other.lower,
                    newlyBelow + other.newlyBelow,
                    newlyMet + other.newlyMet,
                    failed + other.failed);
        }
    }

    /**
     * One department.
     *
     * @param id of the department
     * @param positions that a signed analysis of the field describes
     */
    public record DepartmentImpact(String id, String title, int positions, Counts counts) {}
}

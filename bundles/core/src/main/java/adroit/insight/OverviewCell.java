package adroit.insight;

/**
 * A department's people in one skill area: how many requirements of their positions stand how.
 *
 * @param department id of the department
 * @param mayBeMet under the requirement by no more than one standard error
 * @param notAssessed without enough evidence; not the same as below
 * @param people how many people the counts are about
 * @param assessed of how many of them at least one requirement here is scored
 */
public record OverviewCell(
        String department,
        String discipline,
        String area,
        int met,
        int mayBeMet,
        int below,
        int notAssessed,
        int people,
        int assessed) {
    Overview.CellPlace place() {
        return new Overview.CellPlace(department, discipline, area);
    }

    /** All requirements counted here. */
    public int total() {
        return met + mayBeMet + below + notAssessed;
    }

    /** The two of one area together, which are about the same people. */
    OverviewCell plus(OverviewCell other) {
        return new OverviewCell(
                department,
                discipline,
                area,
                met + other.met,
                mayBeMet + other.mayBeMet,
                below + other.below,
                notAssessed + other.notAssessed,
                people,
                assessed);
    }
}

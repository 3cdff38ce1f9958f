package adroit.web.install;

import adroit.assessment.Impact;
import adroit.plugins.CatalogPlan;
import adroit.plugins.PackPlan;
import adroit.web.layout.Counts;
import adroit.web.layout.FewPeople;
import java.util.List;
import java.util.Optional;

/**
 * What putting a version in service would change, in words.
 *
 * @param from who brings it, and what it replaces
 * @param sum all departments together
 * @param rows department by department
 * @param leftOut that small departments are not shown, where some are not
 * @param lost what the catalog in force has and the new one does not
 * @param catalog what becomes of the city's own catalog, where it has one
 */
public record ImpactView(
        String from,
        String sum,
        List<ImpactRow> rows,
        Optional<String> leftOut,
        List<String> lost,
        Optional<CatalogPlan> catalog) {
    public ImpactView {
        rows = List.copyOf(rows);
        lost = List.copyOf(lost);
    }

    /**
     * One department.
     *
     * @param title its title
     * @param below newly below a requirement
     * @param met newly meeting one
     */
    public record ImpactRow(
            String title, int positions, int people, String higher, String lower, String below, String met) {}

    /** The plan in words. */
    public static ImpactView of(PackPlan plan) {
        Impact impact = plan.impact();
        return new ImpactView(
                "Version " + plan.version() + " from " + plan.publisher() + ", kept by " + plan.keeper()
                        + (plan.replaces() == null ? ", new in this city" : ", in place of " + plan.replaces())
                        + ". " + Counts.of(plan.fixtures(), "example of its own holds", "examples of its own hold")
                        + (plan.ownScorer() ? ", by its own scorer in Java." : ", by the product’s rules."),
                sum(plan),
                impact.departments().stream().map(ImpactView::row).toList(),
                leftOut(impact),
                plan.lost(),
                Optional.of(plan.catalog()).filter(CatalogPlan::merged));
    }

    /** What another setting of the scorer would change, in words. */
    public static ImpactView of(Impact impact) {
        return new ImpactView(
                "",
                people(impact),
                impact.departments().stream().map(ImpactView::row).toList(),
                leftOut(impact),
                List.of(),
                Optional.empty());
    }

    /** All in one sentence. */
    public static String sum(PackPlan plan) {
        return Counts.of(plan.bundles(), "bundle", "bundles") + ", " + Counts.of(plan.restarts(), "restart", "restarts")
                + ", " + people(plan.impact());
    }

    private static String people(Impact impact) {
        Impact.Counts total = impact.total();
        String failed = total.failed() != null && total.failed() == 0
                ? ""
                : " Its scorer fails for " + FewPeople.totalPeople(total, Impact.Count.FAILED) + ".";
        return Counts.of(impact.positions(), "position", "positions") + "; "
                + FewPeople.totalPeople(total, Impact.Count.HIGHER) + " would score higher, "
                + FewPeople.total(total, Impact.Count.LOWER) + " lower; "
                + FewPeople.total(total, Impact.Count.NEWLY_BELOW) + " newly below a requirement, "
                + FewPeople.total(total, Impact.Count.NEWLY_MET) + " newly meeting one."
                + failed;
    }

    private static Optional<String> leftOut(Impact impact) {
        int departments = impact.leftOut();
        Optional<String> how = FewPeople.sentence(impact);
        Optional<String> left = departments == 0
                ? Optional.empty()
                : Optional.of(Counts.of(departments, "department", "departments")
                        + " with few assessed people " + (departments == 1 ? "is" : "are")
                        + " not shown and not counted.");
        return left.isPresent() && how.isPresent() ? Optional.of(left.get() + " " + how.get()) : left.or(() -> how);
    }

    private static ImpactRow row(Impact.DepartmentImpact department) {
        Impact.Counts counts = department.counts();
        return new ImpactRow(
                department.title(),
                department.positions(),
                counts.people(),
                FewPeople.number(counts.higher()),
                FewPeople.number(counts.lower()),
                FewPeople.number(counts.newlyBelow()),
                FewPeople.number(counts.newlyMet()));
    }
}

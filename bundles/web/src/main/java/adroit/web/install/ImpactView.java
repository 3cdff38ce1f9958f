package adroit.web.install;

import adroit.assessment.Impact;
import adroit.plugins.CatalogPlan;
import adroit.plugins.PackPlan;
import adroit.plugins.StepBack;
import adroit.web.layout.Counts;
import adroit.web.layout.ImpactWords;
import java.util.List;
import java.util.Optional;

/**
 * What putting a version in service would change, in words.
 *
 * @param from who brings it, and what it replaces
 * @param asks what it asks of the city
 * @param otherSigner that it comes from somebody else than what it replaces, where it does
 * @param sum all departments together
 * @param counted whether numbers of people are shown of any department
 * @param rows department by department
 * @param notShown who sees what is not shown, where something is not
 * @param texts how many skills, and other parts of the catalog, change
 * @param lost what the catalog in force has and the new one does not
 * @param catalog what becomes of the city's own catalog, where it has one
 */
public record ImpactView(
        String from,
        Optional<String> asks,
        Optional<String> otherSigner,
        String sum,
        boolean counted,
        List<ImpactRow> rows,
        Optional<String> notShown,
        List<String> texts,
        List<String> lost,
        Optional<CatalogPlan> catalog) {
    public ImpactView {
        rows = List.copyOf(rows);
        texts = List.copyOf(texts);
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
            String title, int positions, String people, String higher, String lower, String below, String met) {}

    /** The plan in words. */
    public static ImpactView of(PackPlan plan) {
        Impact impact = plan.impact();
        return new ImpactView(
                "Version " + plan.version() + " from " + plan.publisher() + ", kept by " + plan.keeper()
                        + (plan.replaces() == null ? ", new in this city" : ", in place of " + plan.replaces())
                        + ". " + Counts.of(plan.fixtures(), "example of its own holds", "examples of its own hold")
                        + (plan.ownScorer() ? ", by its own scorer in Java." : ", by the product’s rules."),
                Optional.of(plan.asksFor() + "."),
                Optional.ofNullable(plan.replacesOf())
                        .map(before -> "The version in service comes from " + before + ", this one from "
                                + plan.publisher() + "."),
                sum(plan),
                impact.total() != null,
                impact.departments().stream().map(ImpactView::row).toList(),
                ImpactWords.notShownOfVersion(impact),
                plan.texts(),
                plan.lost(),
                Optional.of(plan.catalog()).filter(CatalogPlan::merged));
    }

    /** What going back to a version would change, in words. */
    public static ImpactView of(StepBack back) {
        return new ImpactView(
                "Version " + back.version() + " served here before, and would serve again in place of "
                        + back.replaces()
                        + ", with its settings and the edition of the catalog that was in force with it. Results made since stay.",
                Optional.empty(),
                Optional.empty(),
                people(back.impact()) + analyses(back.analysesDue()),
                back.impact().total() != null,
                back.impact().departments().stream().map(ImpactView::row).toList(),
                ImpactWords.notShownOfVersion(back.impact()),
                back.texts(),
                List.of(),
                Optional.empty());
    }

    private static String analyses(int due) {
        return due == 0 ? "" : " " + Counts.of(due, "job analysis becomes", "job analyses become") + " due.";
    }

    /** What another setting of the scorer would change, in words. */
    public static ImpactView of(Impact impact) {
        return new ImpactView(
                "",
                Optional.empty(),
                Optional.empty(),
                people(impact),
                impact.total() != null,
                impact.departments().stream().map(ImpactView::row).toList(),
                ImpactWords.notShownOfVersion(impact),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** All in one sentence. */
    public static String sum(PackPlan plan) {
        return Counts.of(plan.bundles(), "bundle", "bundles") + ", " + Counts.of(plan.restarts(), "restart", "restarts")
                + ", " + (plan.replaces() == null ? scored(plan) : people(plan.impact()))
                + analyses(plan.analysesDue());
    }

    /** Where nobody is scored by the field now, nobody would score higher or lower. */
    private static String scored(PackPlan plan) {
        Impact.Counts total = plan.impact().total();
        if (total == null) {
            return people(plan.impact());
        }
        return positions(plan.impact()) + Counts.of(total.higher(), "person", "people") + " would be scored "
                + (plan.first() ? "for the first time" : "again") + ", " + total.newlyMet() + " meeting a requirement."
                + fails(total);
    }

    private static String positions(Impact impact) {
        return Counts.of(impact.positions(), "position", "positions") + "; ";
    }

    private static String fails(Impact.Counts total) {
        return total.failed() == 0
                ? ""
                : " Its scorer fails for " + Counts.of(total.failed(), "person", "people") + ".";
    }

    private static String people(Impact impact) {
        Impact.Counts total = impact.total();
        if (total == null) {
            return positions(impact) + "how many people would score otherwise is not shown to you.";
        }
        return positions(impact) + Counts.of(total.higher(), "person", "people") + " would score higher, "
                + total.lower()
                + " lower; " + total.newlyBelow() + " newly below a requirement, " + total.newlyMet()
                + " newly meeting one."
                + fails(total);
    }

    private static ImpactRow row(Impact.DepartmentImpact department) {
        Impact.Counts counts = department.counts();
        return new ImpactRow(
                department.title(),
                department.positions(),
                ImpactWords.number(counts, Impact.Counts::people),
                ImpactWords.number(counts, Impact.Counts::higher),
                ImpactWords.number(counts, Impact.Counts::lower),
                ImpactWords.number(counts, Impact.Counts::newlyBelow),
                ImpactWords.number(counts, Impact.Counts::newlyMet));
    }
}

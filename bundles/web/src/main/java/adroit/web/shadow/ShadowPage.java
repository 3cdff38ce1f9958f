package adroit.web.shadow;

import adroit.web.layout.Frame;
import java.util.List;
import java.util.Optional;

/**
 * Another version of a field, scoring beside.
 *
 * @param frame the frame around the page
 * @param id of the field
 * @param title of the field
 * @param offered the version that could be tried; empty where none is offered
 * @param departments whose people it could score
 * @param comparison of what scores beside, where something does
 * @param done what was done just now
 * @param problems why it was not
 */
public record ShadowPage(
        Frame frame,
        String id,
        String title,
        String offered,
        List<DepartmentChoice> departments,
        Optional<VersionComparison> comparison,
        String done,
        List<String> problems) {
    public ShadowPage {
        departments = List.copyOf(departments);
        problems = List.copyOf(problems);
    }

    /** A department by its id. */
    public record DepartmentChoice(String id, String title) {}

    /**
     * Both versions.
     *
     * @param version of the one beside
     * @param inService the other
     * @param about which department, since when, by whom
     * @param shown whether the visitor may see it
     * @param counts what and how many
     * @param reasons that either gives more often
     */
    public record VersionComparison(
            String version,
            String inService,
            String about,
            boolean shown,
            List<LevelCount> counts,
            List<ReasonCount> reasons) {
        public VersionComparison {
            counts = List.copyOf(counts);
            reasons = List.copyOf(reasons);
        }
    }

    /** What, and how many. */
    public record LevelCount(String what, int count) {}

    /** How often a reason is given by either: what it says without its values, and its code. */
    public record ReasonCount(String sentence, String code, int now, int candidate) {}
}

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
     * @param enough whether so many people have a level that they may be told of
     * @param counts what and how many
     * @param reasons code, by the one in service, by the other
     */
    public record VersionComparison(
            String version,
            String inService,
            String about,
            boolean enough,
            List<LevelCount> counts,
            List<ReasonCount> reasons) {
        public VersionComparison {
            counts = List.copyOf(counts);
            reasons = List.copyOf(reasons);
        }
    }

    /** What, and how many. */
    public record LevelCount(String what, int count) {}

    /** How often a reason is given by either. */
    public record ReasonCount(String code, int now, int candidate) {}
}

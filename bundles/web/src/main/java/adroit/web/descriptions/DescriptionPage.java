package adroit.web.descriptions;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;
import java.util.Optional;

/**
 * One position description.
 *
 * @param status which edition this is, or that it is a draft
 * @param revision what the next draft is written over, or what is published
 * @param old whether a newer edition is published
 * @param purpose its paragraphs
 * @param classification the city's job class; empty where nobody has chosen one
 * @param suggestions job classes of the city with like titles, for a draft without one
 * @param fields professional fields in which it may be analyzed now; empty for those who may not
 * @param problems why what was asked for was not done
 */
public record DescriptionPage(
        Frame frame,
        String id,
        String title,
        String status,
        boolean draft,
        String revision,
        boolean old,
        String classification,
        String department,
        String source,
        List<String> purpose,
        List<String> duties,
        List<Qualifications> qualifications,
        List<FunctionEntry> functions,
        List<PositionTool> tools,
        List<RequirementLine> requirements,
        List<AnalysisLine> analyses,
        List<Edition> editions,
        Optional<String> waitingDraft,
        boolean mayWrite,
        List<Suggestion> suggestions,
        List<Choice> fields,
        List<String> problems) {
    /** What is asked in one respect, in the description's own words. */
    public record Qualifications(String kind, List<Words> words) {}

    /** @param place where in its file it stands; may be empty */
    public record Words(String text, String place) {}

    /** A published edition. */
    public record Edition(String href, String label, boolean shown) {}

    /** @param likeness in per cent */
    public record Suggestion(String title, String likeness) {}
}

package adroit.web.analyses;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * An analysis under way.
 *
 * @param stage its stage, in words
 * @param step 1 while tasks are gathered, 2 while experts rate, 3 while it is linked, 4 when it is signed off, 0 when it was withdrawn
 * @param refused why what was asked for was not done
 * @param problems what stands in the way of sign-off
 */
public record AnalysisPage(
        Frame frame,
        String id,
        String title,
        String about,
        String stage,
        int step,
        String rule,
        Numbers numbers,
        List<ExpertLine> experts,
        boolean few,
        List<TaskCard> tasks,
        List<Tick> fromDescription,
        List<Tick> fromCatalog,
        List<Tick> functions,
        List<SkillAsked> requirements,
        List<SkillAsked> proposed,
        List<Tick> processes,
        String processesRevision,
        List<Tick> credentials,
        String credentialsRevision,
        String signed,
        List<String> refused,
        List<String> problems) {
    /** The rule's numbers, to be changed before rating begins. */
    public record Numbers(String name, String importance, String frequency, String notPerformed) {}

    /** @param progress how many tasks the expert has rated */
    public record ExpertLine(String id, String name, String progress, boolean mayRemove) {}
}

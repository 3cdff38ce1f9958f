package adroit.web.analyses;

import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.RatedTask;
import adroit.jobanalysis.ScreeningRule;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.FieldTitles;
import adroit.web.layout.Frame;
import adroit.work.Requirement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The signed record of an analysis.
 *
 * @param few whether fewer experts than an analysis should rest on rated it
 */
public record SignedPage(
        Frame frame,
        String title,
        String description,
        String about,
        String experts,
        boolean few,
        String rule,
        String sha256,
        List<Row> tasks,
        List<String> requirements) {
    /** A task with every expert's numbers. */
    public record Row(
            String statement, String outcome, String importance, String frequency, String reason, String linked) {}

    static SignedPage of(Frame frame, JobAnalysis analysis, FieldTitles titles) {
        String field = analysis.discipline();
        return new SignedPage(
                frame,
                analysis.positionDescription().title() + ", edition "
                        + analysis.positionDescription().edition(),
                "/descriptions/" + analysis.positionDescription().id() + "?edition="
                        + analysis.positionDescription().edition(),
                titles.field(field) + ". Signed off " + Days.of(analysis.signed()) + " by " + analysis.signedBy()
                        + ". It never changes; a new edition of the description supersedes it.",
                Counts.of(analysis.experts(), "expert", "experts"),
                analysis.experts() < JobAnalysis.FEW_EXPERTS,
                Stages.sentence(analysis.rule()),
                analysis.id(),
                analysis.tasks().stream()
                        .map(t -> row(analysis.rule(), t, field, titles))
                        .toList(),
                Stream.concat(
                                analysis.requirements().stream().map(r -> requirement(r, field, titles)),
                                analysis.credentials().stream()
                                        .map(c -> titles.credential(field, c.credential()) + ": held"))
                        .toList());
    }

    private static String requirement(Requirement required, String field, FieldTitles titles) {
        String tools = required.tools().stream().map(t -> titles.tool(field, t)).collect(Collectors.joining(", "));
        return titles.skill(field, required.skill()) + ": level " + required.level()
                + (required.neededAtEntry() ? ", at entry" : "") + (tools.isEmpty() ? "" : ", with " + tools);
    }

    private static Row row(ScreeningRule rule, RatedTask task, String field, FieldTitles titles) {
        return new Row(
                task.statement(),
                Stages.label(rule.screen(task)),
                numbers(task.importance()),
                numbers(task.frequency()),
                Objects.requireNonNullElse(task.keepReason(), ""),
                Stream.concat(
                                task.skills().stream().map(s -> titles.skill(field, s)),
                                task.tools().stream().map(t -> titles.tool(field, t)))
                        .collect(Collectors.joining(", ")));
    }

    private static String numbers(List<Integer> ratings) {
        return Stages.mean(ScreeningRule.mean(ratings)) + " ("
                + ratings.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
    }
}

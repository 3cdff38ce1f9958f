package adroit.web.api;

import adroit.baseline.Asked;
import adroit.baseline.Baseline;
import adroit.catalog.Catalog;
import adroit.jobanalysis.AnalysisView;
import adroit.jobanalysis.DueAnalysis;
import adroit.jobanalysis.Expert;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.RatedTask;
import adroit.jobanalysis.RatingSheet;
import adroit.jobanalysis.ScreenedTask;
import adroit.jobanalysis.Screening;
import adroit.jobanalysis.ScreeningRule;
import adroit.jobanalysis.SignOffProblem;
import adroit.jobanalysis.TaskRating;
import adroit.jobanalysis.WorkingAnalysis;
import adroit.jobanalysis.WorkingRequirement;
import adroit.jobanalysis.WorkingTask;
import adroit.work.CredentialRequirement;
import adroit.work.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What job analyses look like in answers. */
final class AnalysisViews {
    private AnalysisViews() {}

    record Line(
            String id,
            String positionDescription,
            int edition,
            String title,
            @Nullable String department,
            String discipline,
            String stage,
            Instant opened,
            int tasks,
            int experts,
            @Nullable String signed) {
        static Line of(WorkingAnalysis a) {
            return new Line(
                    a.id(),
                    a.description().id(),
                    a.description().edition(),
                    a.description().title(),
                    a.description().department(),
                    a.discipline(),
                    a.stage().key(),
                    a.opened(),
                    a.tasks().size(),
                    a.experts().size(),
                    a.signed());
        }
    }

    record ExpertView(String id, String name, int rated) {}

    /** Of one task; what experts said of it is null before rating is over. */
    record TaskView(
            String id,
            String statement,
            @Nullable String duty,
            String source,
            @Nullable String keepReason,
            List<String> skills,
            List<String> tools,
            @Nullable Numbers screened,
            Map<String, Integer> toolsNamedByExperts,
            String revision) {
        static TaskView of(WorkingTask t, @Nullable ScreenedTask screened, Map<String, Integer> votes) {
            return new TaskView(
                    t.id(),
                    t.statement(),
                    t.duty(),
                    t.source().key(),
                    t.keepReason(),
                    t.skills(),
                    t.tools(),
                    screened == null ? null : Numbers.of(screened),
                    votes,
                    t.revision());
        }
    }

    /** Means leave "not performed" out. */
    record Numbers(
            int experts,
            int notPerformed,
            double importance,
            double frequency,
            ScreeningRule.@Nullable Outcome outcome) {
        static Numbers of(ScreenedTask t) {
            return new Numbers(
                    t.experts(),
                    t.notPerformed(),
                    rounded(t.meanImportance()),
                    rounded(t.meanFrequency()),
                    t.outcome());
        }

        private static double rounded(double mean) {
            return Math.rint(mean * 100) / 100;
        }
    }

    record RequirementView(
            String skill, int level, boolean neededAtEntry, List<String> tools, boolean confirmed, String revision) {
        static RequirementView of(WorkingAnalysis a, WorkingRequirement r) {
            Requirement q = r.requirement();
            return new RequirementView(
                    q.skill(),
                    q.level(),
                    q.neededAtEntry(),
                    q.tools(),
                    r.confirmedBy() != null,
                    a.requirementRevision(q.skill()));
        }
    }

    record Whole(
            String id,
            Line analysis,
            ScreeningRule rule,
            String catalogEdition,
            boolean fewExperts,
            List<ExpertView> experts,
            List<TaskView> tasks,
            List<RequirementView> requirements,
            List<Requirement> inherited,
            List<CredentialRequirement> credentials,
            String credentialsRevision,
            List<String> processes,
            String processesRevision,
            List<SignOffProblem> problems) {
        static Whole of(AnalysisView view) {
            WorkingAnalysis a = view.analysis();
            @Nullable Screening screening = view.screening();
            return new Whole(
                    a.id(),
                    Line.of(a),
                    a.rule(),
                    a.catalogEdition(),
                    screening == null ? a.fewExperts() : screening.experts() < JobAnalysis.FEW_EXPERTS,
                    a.experts().stream()
                            .map((Expert e) -> new ExpertView(
                                    e.id(), e.name(), view.answered().getOrDefault(e.id(), 0)))
                            .toList(),
                    screening == null
                            ? a.tasks().stream()
                                    .map(t -> TaskView.of(t, null, Map.of()))
                                    .toList()
                            : screening.tasks().stream()
                                    .map(t -> TaskView.of(
                                            t.task(),
                                            t,
                                            view.toolVotes()
                                                    .getOrDefault(t.task().id(), Map.of())))
                                    .toList(),
                    a.requirements().stream().map(r -> RequirementView.of(a, r)).toList(),
                    inherited(a, view.catalog()),
                    a.credentials(),
                    a.credentialsRevision(),
                    a.processes(),
                    a.processesRevision(),
                    view.problems());
        }

        /** What the position inherits from the city where this asks for less, or for nothing. */
        private static List<Requirement> inherited(WorkingAnalysis a, Catalog catalog) {
            List<Requirement> own = a.requirements().stream()
                    .map(WorkingRequirement::requirement)
                    .toList();
            return Baseline.of(catalog, a.description().classification()).over(own).stream()
                    .filter(Asked::inherited)
                    .map(Asked::requirement)
                    .toList();
        }
    }

    record Due(
            String id,
            String positionDescription,
            int edition,
            String title,
            @Nullable String department,
            String discipline,
            LocalDate analyzed,
            List<DueAnalysis.Reason> reasons,
            List<String> positions,
            List<String> changes) {
        static Due of(DueAnalysis due) {
            JobAnalysis a = due.analysis();
            return new Due(
                    a.id(),
                    a.positionDescription().id(),
                    a.positionDescription().edition(),
                    a.positionDescription().title(),
                    a.positionDescription().department(),
                    a.discipline(),
                    a.analyzed(),
                    due.reasons(),
                    due.positions(),
                    due.changes());
        }
    }

    record SignedTask(RatedTask task, ScreeningRule.Outcome outcome) {}

    record Signed(
            String id,
            String positionDescription,
            int edition,
            String title,
            String discipline,
            LocalDate analyzed,
            LocalDate signed,
            String signedBy,
            int experts,
            boolean fewExperts,
            ScreeningRule rule,
            @Nullable String catalogEdition,
            List<SignedTask> tasks,
            List<Requirement> requirements,
            List<CredentialRequirement> credentials,
            List<String> processes) {
        static Signed of(JobAnalysis a) {
            return new Signed(
                    a.id(),
                    a.positionDescription().id(),
                    a.positionDescription().edition(),
                    a.positionDescription().title(),
                    a.discipline(),
                    a.analyzed(),
                    a.signed(),
                    a.signedBy(),
                    a.experts(),
                    a.experts() < JobAnalysis.FEW_EXPERTS,
                    a.rule(),
                    a.catalogEdition(),
                    a.tasks().stream()
                            .map(t -> new SignedTask(t, a.rule().screen(t)))
                            .toList(),
                    a.requirements(),
                    a.credentials(),
                    a.processes());
        }
    }

    record OwnRating(
            String id,
            String statement,
            @Nullable Integer importance,
            @Nullable Integer frequency,
            List<String> tools) {
        static OwnRating of(WorkingTask task, TaskRating own) {
            return new OwnRating(task.id(), task.statement(), own.importance(), own.frequency(), own.tools());
        }
    }

    /** What one expert is asked, with their own answers alone until rating is over. */
    record Sheet(
            String id,
            String title,
            @Nullable String department,
            String discipline,
            String stage,
            int rated,
            List<OwnRating> tasks,
            @Nullable List<Numbers> screened) {
        static Sheet of(RatingSheet sheet) {
            WorkingAnalysis a = sheet.analysis();
            @Nullable List<ScreenedTask> screened = sheet.screened();
            return new Sheet(
                    a.id(),
                    a.description().title(),
                    a.description().department(),
                    a.discipline(),
                    a.stage().key(),
                    sheet.complete(),
                    a.tasks().stream()
                            .map(t -> OwnRating.of(t, sheet.of(t.id())))
                            .toList(),
                    screened == null ? null : screened.stream().map(Numbers::of).toList());
        }
    }
}

package adroit.web.api;

import static adroit.identity.Act.ANALYZE_JOBS;

import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.NewTask;
import adroit.jobanalysis.OpenAnalyses;
import adroit.jobanalysis.Renewal;
import adroit.jobanalysis.ScreeningRule;
import adroit.jobanalysis.TaskSource;
import adroit.jobanalysis.WorkingAnalysis;
import adroit.jobanalysis.WorkingTask;
import adroit.work.CredentialRequirement;
import adroit.work.Requirement;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Job analyses under way, for whoever runs them, and what is due. */
@Component(service = Resource.class)
public final class JobAnalysesResource implements Resource {
    private static final int MOST = WorkingAnalysis.MOST;
    private static final Map<String, TaskSource> SOURCES = sources();

    private final OpenAnalyses analyses;
    private final Renewal renewal;

    @Activate
    public JobAnalysesResource(@Reference OpenAnalyses analyses, @Reference Renewal renewal) {
        this.analyses = analyses;
        this.renewal = renewal;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/job-analyses", ANALYZE_JOBS, this::list),
                new Route("POST", "/job-analyses", ANALYZE_JOBS, this::open),
                new Route("GET", "/job-analyses/due", ANALYZE_JOBS, this::due),
                new Route("GET", "/job-analyses/signed/{sha256}", ANALYZE_JOBS, this::signed),
                new Route("GET", "/job-analyses/{id}", ANALYZE_JOBS, this::one),
                new Route("POST", "/job-analyses/{id}/tasks", ANALYZE_JOBS, this::tasks),
                new Route("DELETE", "/job-analyses/{id}/tasks/{task}", ANALYZE_JOBS, this::removeTask),
                new Route("POST", "/job-analyses/{id}/experts", ANALYZE_JOBS, this::invite),
                new Route("DELETE", "/job-analyses/{id}/experts/{expert}", ANALYZE_JOBS, this::uninvite),
                new Route("POST", "/job-analyses/{id}/rule", ANALYZE_JOBS, this::rule),
                new Route("POST", "/job-analyses/{id}/start", ANALYZE_JOBS, this::start),
                new Route("POST", "/job-analyses/{id}/close", ANALYZE_JOBS, this::close),
                new Route("POST", "/job-analyses/{id}/tasks/{task}/keep", ANALYZE_JOBS, this::keep),
                new Route("POST", "/job-analyses/{id}/tasks/{task}/links", ANALYZE_JOBS, this::link),
                new Route("POST", "/job-analyses/{id}/requirements", ANALYZE_JOBS, this::require),
                new Route("DELETE", "/job-analyses/{id}/requirements/{skill}", ANALYZE_JOBS, this::drop),
                new Route("POST", "/job-analyses/{id}/processes", ANALYZE_JOBS, this::processes),
                new Route("POST", "/job-analyses/{id}/credentials", ANALYZE_JOBS, this::credentials),
                new Route("POST", "/job-analyses/{id}/sign", ANALYZE_JOBS, this::sign),
                new Route("POST", "/job-analyses/{id}/withdraw", ANALYZE_JOBS, this::withdraw));
    }

    void list(Call call) throws IOException {
        call.ok(new Call.Listing<>(
                analyses.list(call.actor()).stream().map(AnalysisViews.Line::of).toList(), null));
    }

    void due(Call call) throws IOException {
        call.ok(new Call.Listing<>(
                renewal.due(call.actor()).stream().map(AnalysisViews.Due::of).toList(), null));
    }

    void one(Call call) throws IOException {
        call.ok(view(call));
    }

    private AnalysisViews.Whole view(Call call) {
        return analyses.find(call.actor(), call.variable("id"))
                .map(AnalysisViews.Whole::of)
                .orElseThrow(Refusal::notFound);
    }

    void open(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        String description = fields.text("positionDescription");
        String discipline = fields.text("discipline");
        fields.check();
        WorkingAnalysis opened = analyses.open(call.actor(), description, discipline, ScreeningRule.OPM);
        call.created("/api/v1/job-analyses/" + opened.id(), AnalysisViews.Line.of(opened));
    }

    void tasks(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        List<NewTask> tasks = fields.objects("tasks", MOST).stream()
                .flatMap(t -> Stream.ofNullable(t.make(JobAnalysesResource::task)))
                .toList();
        fields.check();
        analyses.addTasks(call.actor(), call.variable("id"), tasks);
        call.ok(view(call));
    }

    private static NewTask task(Fields fields) {
        String statement = fields.longText("statement", WorkingTask.LONGEST);
        if (statement.isEmpty()) {
            fields.problem("statement", "is missing");
        }
        return new NewTask(
                statement,
                fields.optionalText("duty"),
                fields.has("source") ? fields.choice("source", SOURCES) : TaskSource.TYPED);
    }

    void removeTask(Call call) throws IOException {
        analyses.removeTask(call.actor(), call.variable("id"), call.variable("task"));
        call.ok(view(call));
    }

    void invite(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        String name = fields.text("name");
        fields.check();
        analyses.panel().invite(call.actor(), call.variable("id"), name);
        call.ok(view(call));
    }

    void uninvite(Call call) throws IOException {
        analyses.panel().uninvite(call.actor(), call.variable("id"), call.variable("expert"));
        call.ok(view(call));
    }

    void rule(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        @Nullable
        ScreeningRule rule = fields.make(f -> new ScreeningRule(
                f.text("name"), f.number("importance"), f.number("frequency"), f.number("notPerformed")));
        fields.check();
        analyses.rule(call.actor(), call.variable("id"), Objects.requireNonNull(rule));
        call.ok(view(call));
    }

    void start(Call call) throws IOException {
        analyses.startRating(call.actor(), call.variable("id"));
        call.ok(view(call));
    }

    void close(Call call) throws IOException {
        analyses.close(call.actor(), call.variable("id"));
        call.ok(view(call));
    }

    void withdraw(Call call) throws IOException {
        analyses.withdraw(call.actor(), call.variable("id"));
        call.ok(view(call));
    }

    void keep(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        String reason = fields.longText("reason", WorkingTask.LONGEST);
        @Nullable String seen = fields.optionalText("revision");
        fields.check();
        analyses.linkages()
                .keep(call.actor(), call.variable("id"), call.variable("task"), reason.isEmpty() ? null : reason, seen);
        call.ok(view(call));
    }

    void link(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        List<String> skills = fields.orderedTexts("skills", MOST, 80);
        List<String> tools = fields.orderedTexts("tools", MOST, 80);
        @Nullable String seen = fields.optionalText("revision");
        fields.check();
        analyses.linkages().link(call.actor(), call.variable("id"), call.variable("task"), skills, tools, seen);
        call.ok(view(call));
    }

    void require(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        @Nullable String seen = fields.optionalText("revision");
        @Nullable
        Requirement requirement = fields.make(f -> new Requirement(
                f.text("skill"),
                f.integer("level", 1, 5),
                f.optionalFlag("neededAtEntry"),
                f.orderedTexts("tools", MOST, 80)));
        fields.check();
        analyses.linkages().require(call.actor(), call.variable("id"), Objects.requireNonNull(requirement), seen);
        call.ok(view(call));
    }

    void drop(Call call) throws IOException {
        analyses.linkages().drop(call.actor(), call.variable("id"), call.variable("skill"), call.query("revision"));
        call.ok(view(call));
    }

    void processes(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        List<String> processes = fields.orderedTexts("processes", MOST, 80);
        @Nullable String seen = fields.optionalText("revision");
        fields.check();
        analyses.linkages().processes(call.actor(), call.variable("id"), processes, seen);
        call.ok(view(call));
    }

    void credentials(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        List<CredentialRequirement> credentials = fields.objects("credentials", MOST).stream()
                .flatMap(c -> Stream.ofNullable(
                        c.make(f -> new CredentialRequirement(f.text("credential"), f.optionalFlag("neededAtEntry")))))
                .toList();
        @Nullable String seen = fields.optionalText("revision");
        fields.check();
        analyses.linkages().credentials(call.actor(), call.variable("id"), credentials, seen);
        call.ok(view(call));
    }

    void sign(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        String role = fields.text("role");
        fields.check();
        JobAnalysis signed = analyses.signOff().sign(call.actor(), call.variable("id"), role);
        call.made(AnalysisViews.Signed.of(signed));
    }

    void signed(Call call) throws IOException {
        call.ok(analyses.signOff()
                .signed(call.actor(), call.variable("sha256"))
                .map(AnalysisViews.Signed::of)
                .orElseThrow(Refusal::notFound));
    }

    private static Map<String, TaskSource> sources() {
        Map<String, TaskSource> sources = new TreeMap<>();
        for (TaskSource source : TaskSource.values()) {
            sources.put(source.key(), source);
        }
        sources.remove(TaskSource.MOVED.key());
        return sources;
    }
}

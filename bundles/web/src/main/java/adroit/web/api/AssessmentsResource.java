package adroit.web.api;

import static adroit.identity.Act.ASSESS;
import static adroit.identity.Act.SEE_RESULT;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.AssessmentRuns;
import adroit.assessment.Assessments;
import adroit.assessment.DayToCome;
import adroit.assessment.Outlook;
import adroit.assessment.Replay;
import adroit.assessment.StoredResult;
import adroit.edition.CatalogEditions;
import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import adroit.web.answer.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Results: made, read and computed again. */
@Component(service = Resource.class)
public final class AssessmentsResource implements Resource {
    private final Assessments assessments;
    private final AssessmentRuns runs;
    private final ResultView view;

    @Activate
    public AssessmentsResource(
            @Reference Assessments assessments, @Reference AssessmentRuns runs, @Reference CatalogEditions editions) {
        this.assessments = assessments;
        this.runs = runs;
        this.view = new ResultView(editions);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("POST", "/assessments", ASSESS, this::assess),
                new Route("GET", "/assessments/{id}", SEE_RESULT, this::result),
                new Route("POST", "/assessments/{id}/replay", SEE_RESULT, this::replay));
    }

    void assess(Call call) throws IOException {
        try {
            assessed(call);
        } catch (DayToCome toCome) {
            throw Refusal.invalid(List.of(new Problem.Item("/asOf", String.valueOf(toCome.getMessage()))));
        }
    }

    private void assessed(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        boolean everyone = fields.optionalFlag("everyone");
        String purpose = fields.text("purpose");
        @Nullable LocalDate asOf = fields.optionalDate("asOf");
        if (everyone) {
            @Nullable String department = fields.optionalText("department");
            fields.check();
            everyone(call, PermittedUse.purpose(purpose), asOf, department);
            return;
        }
        String person = fields.text("person");
        @Nullable String position = fields.optionalText("position");
        fields.check();
        StoredResult made = assessments.assess(
                call.actor(), new AssessmentRequest(person, PermittedUse.purpose(purpose), position, asOf));
        call.created("/api/v1/assessments/" + made.id(), new Created(made.id()));
    }

    /** What was made is read by its address, and that look is told like any other. */
    private record Created(String id) {}

    private void everyone(Call call, Purpose purpose, @Nullable LocalDate asOf, @Nullable String department)
            throws IOException {
        if (call.flag("dryRun")) {
            if (asOf != null) {
                throw Refusal.invalid(
                        List.of(new Problem.Item("/asOf", "A trial tells what today would come to: leave it out")));
            }
            Outlook outlook = runs.outlook(call.actor(), purpose, department);
            call.ok(new Would(0, outlook.results(), outlook.people(), outlook.first(), outlook.outdated()));
            return;
        }
        call.ok(new Made(assessments.assessEveryone(call.actor(), purpose, asOf, department, done -> {})));
    }

    private record Would(long made, long results, long people, long first, long outdated) {}

    void result(Call call) throws IOException {
        StoredResult found = assessments.find(call.actor(), call.variable("id")).orElseThrow(Refusal::notFound);
        call.ok(view.of(call.actor(), found));
    }

    void replay(Call call) throws IOException {
        Replay replay = assessments.replay(call.actor(), call.variable("id")).orElseThrow(Refusal::notFound);
        call.ok(replay);
    }

    private record Made(long made) {}
}

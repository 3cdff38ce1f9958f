package adroit.web.api;

import static adroit.identity.Act.ANALYZE_JOBS;
import static adroit.identity.Act.INVITE_TO_RESULT;
import static adroit.web.api.Handler.found;

import adroit.jobanalysis.OpenAnalyses;
import adroit.organization.People;
import adroit.slip.NoSlips;
import adroit.slip.OpeningSlip;
import adroit.slip.PrintedSlip;
import adroit.slip.Slips;
import adroit.web.answer.Problem;
import adroit.web.session.PublicAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Slips for those who do not sign in: to read their own results, or to rate tasks as an expert. */
@Component(service = Resource.class)
public final class SlipsResource implements Resource {
    private final Slips slips;
    private final OpenAnalyses analyses;
    private final People people;
    private final PublicAddress address;

    @Activate
    public SlipsResource(
            BundleContext context, @Reference Slips slips, @Reference OpenAnalyses analyses, @Reference People people) {
        this(slips, analyses, people, PublicAddress.in(Path.of(context.getProperty("adroit.home"))));
    }

    SlipsResource(Slips slips, OpenAnalyses analyses, People people, PublicAddress address) {
        this.slips = slips;
        this.analyses = analyses;
        this.people = people;
        this.address = address;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/slips", INVITE_TO_RESULT, found(this::list)),
                new Route("POST", "/slips", INVITE_TO_RESULT, found(this::make)),
                new Route("DELETE", "/slips/{id}", INVITE_TO_RESULT, found(this::revoke)),
                new Route("POST", "/job-analyses/{id}/slips", ANALYZE_JOBS, found(this::ofExpert)));
    }

    void list(Call call) throws IOException {
        call.ok(new Call.Listing<>(
                slips.list(call.actor()).stream().map(SlipView::of).toList(), null));
    }

    void make(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        @Nullable String department = fields.optionalText("department");
        boolean named = fields.has("people");
        var asked = named ? fields.texts("people") : Set.<String>of();
        fields.check();
        try {
            printed(
                    call,
                    named
                            ? slips.forResults(call.actor(), asked)
                            : slips.forAllResults(call.actor(), people.departmentId(department)));
        } catch (NoSlips refused) {
            throw Refusal.invalid(refused.problems().stream()
                    .map(sentence -> new Problem.Item("/people", sentence))
                    .toList());
        }
    }

    void ofExpert(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        String name = fields.text("name");
        fields.check();
        printed(call, List.of(analyses.panel().inviteBySlip(call.actor(), call.variable("id"), name)));
    }

    private void printed(Call call, List<PrintedSlip> made) throws IOException {
        call.made(new PrintedView(address.origin(call.request()) + "/invitation", made));
    }

    void revoke(Call call) {
        if (!slips.revoke(call.actor(), call.variable("id"))) {
            throw Refusal.notFound();
        }
        call.done();
    }

    private record PrintedView(String address, List<PrintedSlip> slips) {}

    private record SlipView(
            String id,
            String person,
            String name,
            Instant made,
            Instant expires,
            @Nullable Instant used,
            @Nullable Instant revoked) {
        static SlipView of(OpeningSlip slip) {
            return new SlipView(
                    slip.id(), slip.subject(), slip.name(), slip.made(), slip.expires(), slip.used(), slip.revoked());
        }
    }
}

package adroit.web.api;

import static adroit.identity.Act.ASSESS;
import static adroit.identity.Act.INVITE_TO_FORM;
import static adroit.identity.Act.OPEN_ROUND;
import static adroit.web.api.Handler.found;

import adroit.assessment.Assessments;
import adroit.evidence.PermittedUse;
import adroit.form.FormInvitation;
import adroit.form.FormRound;
import adroit.form.InvalidRound;
import adroit.form.Invitations;
import adroit.form.NewRound;
import adroit.form.Progress;
import adroit.form.Rounds;
import adroit.form.Slip;
import adroit.web.answer.Problem;
import adroit.web.session.PublicAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opening, watching and ending rounds, and slips for those who do not sign in. */
@Component(service = Resource.class)
public final class RoundsResource implements Resource {
    private final Rounds rounds;
    private final Invitations invitations;
    private final Assessments assessments;
    private final PublicAddress address;

    @Activate
    public RoundsResource(
            BundleContext context,
            @Reference Rounds rounds,
            @Reference Invitations invitations,
            @Reference Assessments assessments) {
        this(rounds, invitations, assessments, PublicAddress.in(Path.of(context.getProperty("adroit.home"))));
    }

    RoundsResource(Rounds rounds, Invitations invitations, Assessments assessments, PublicAddress address) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.assessments = assessments;
        this.address = address;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/rounds", OPEN_ROUND, found(this::list)),
                new Route("POST", "/rounds", OPEN_ROUND, found(this::open)),
                new Route("GET", "/rounds/{id}", OPEN_ROUND, found(this::one)),
                new Route("POST", "/rounds/{id}/closes", OPEN_ROUND, found(this::extend)),
                new Route("POST", "/rounds/{id}/end", OPEN_ROUND, found(this::end)),
                new Route("POST", "/rounds/{id}/assessments", ASSESS, found(this::assess)),
                new Route("GET", "/rounds/{id}/invitations", INVITE_TO_FORM, found(this::invitations)),
                new Route("POST", "/rounds/{id}/invitations", INVITE_TO_FORM, found(this::invite)),
                new Route("DELETE", "/invitations/{id}", INVITE_TO_FORM, found(this::revoke)));
    }

    void list(Call call) throws IOException {
        int limit = call.limit();
        @Nullable String after = call.query("cursor");
        List<FormRound> rest = rounds.list(call.actor()).stream()
                .sorted(Comparator.comparing(FormRound::id))
                .filter(r -> after == null || r.id().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        call.page(rest, limit, FormViews.RoundView::of, FormRound::id);
    }

    void open(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        NewRound wanted = new NewRound(
                fields.text("title"),
                PermittedUse.purpose(fields.text("purpose")),
                fields.date("closes"),
                fields.optionalText("department"),
                fields.optionalText("position"),
                fields.has("people") ? List.copyOf(fields.texts("people")) : List.of());
        fields.check();
        FormRound round = told(() -> rounds.open(call.actor(), wanted));
        call.created("/api/v1/rounds/" + round.id(), FormViews.RoundView.of(round));
    }

    void one(Call call) throws IOException {
        call.ok(FormViews.ProgressView.of(rounds.progress(call.actor(), call.variable("id"))));
    }

    void extend(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        LocalDate closes = fields.date("closes");
        fields.check();
        told(() -> {
            rounds.extend(call.actor(), call.variable("id"), closes);
            return true;
        });
        call.done();
    }

    void end(Call call) {
        rounds.end(call.actor(), call.variable("id"));
        call.done();
    }

    /** Assesses those of whom a form was submitted, for the purpose of the round. */
    void assess(Call call) throws IOException {
        Progress progress = rounds.progress(call.actor(), call.variable("id"));
        call.ok(new Made(assessments.assessAll(call.actor(), progress.round().purpose(), progress.answered())));
    }

    private record Made(long made) {}

    void invite(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        Set<String> forms = fields.has("forms") ? fields.texts("forms") : Set.of();
        fields.check();
        List<SlipView> slips = invitations.make(call.actor(), call.variable("id"), forms).stream()
                .map(SlipView::of)
                .toList();
        call.made(new Slips(address.origin(call.request()) + "/invitation", slips));
    }

    void invitations(Call call) throws IOException {
        List<InvitationView> items = invitations.list(call.actor(), call.variable("id")).stream()
                .map(InvitationView::of)
                .toList();
        call.ok(new Call.Listing<>(items, null));
    }

    void revoke(Call call) {
        if (!invitations.revoke(call.actor(), call.variable("id"))) {
            throw Refusal.notFound();
        }
        call.done();
    }

    private interface Asking<T> {
        T ask();
    }

    private static <T> T told(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (InvalidRound e) {
            throw Refusal.invalid(e.problems().stream()
                    .map(p -> new Problem.Item("/" + p.field(), p.message()))
                    .toList());
        }
    }

    private record Slips(String address, List<SlipView> slips) {}

    private record SlipView(String person, String position, String code, Instant expires) {
        static SlipView of(Slip slip) {
            return new SlipView(slip.person(), slip.position(), slip.code(), slip.expires());
        }
    }

    private record InvitationView(
            String id,
            String form,
            String person,
            Instant made,
            Instant expires,
            @Nullable Instant used,
            @Nullable Instant revoked) {
        static InvitationView of(Invitations.Listed listed) {
            FormInvitation invitation = listed.invitation();
            return new InvitationView(
                    invitation.id(),
                    invitation.form(),
                    listed.person(),
                    invitation.made(),
                    invitation.expires(),
                    invitation.used(),
                    invitation.revoked());
        }
    }
}

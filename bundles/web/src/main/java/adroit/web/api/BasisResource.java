package adroit.web.api;

import static adroit.identity.Act.SEE_EVIDENCE;
import static adroit.web.api.Handler.found;

import adroit.basis.Basis;
import adroit.basis.SeenFact;
import adroit.evidence.Fact;
import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The facts behind a person's results. */
@Component(service = Resource.class)
public final class BasisResource implements Resource {
    private final Basis basis;

    @Activate
    public BasisResource(@Reference Basis basis) {
        this.basis = basis;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("GET", "/people/{id}/evidence", SEE_EVIDENCE, found(this::list)));
    }

    void list(Call call) throws IOException {
        @Nullable String named = call.query("purpose");
        Purpose purpose = named == null ? Purpose.DEVELOPMENT : PermittedUse.purpose(named);
        call.ok(new Call.Listing<>(
                basis.of(call.actor(), call.variable("id"), purpose).stream()
                        .map(FactView::of)
                        .toList(),
                null));
    }

    /** When and why a fact was taken back. */
    private record WithdrawnView(LocalDate observed, String reason) {
        static @Nullable WithdrawnView of(Fact.@Nullable Withdrawal withdrawal) {
            return withdrawal == null ? null : new WithdrawnView(withdrawal.observed(), withdrawal.reason());
        }
    }

    /** A fact; what does not apply to its kind is null. */
    private record FactView(
            String id,
            String kind,
            String discipline,
            LocalDate observed,
            String subject,
            @Nullable String channel,
            @Nullable Double level,
            @Nullable String says,
            @Nullable String tool,
            @Nullable WithdrawnView withdrawn,
            @Nullable String rater) {
        static FactView of(SeenFact seen) {
            Fact fact = seen.fact();
            return new FactView(
                    seen.id(),
                    kind(fact),
                    fact.discipline(),
                    fact.observed(),
                    fact instanceof Fact.StepOutcome step ? step.process() + "/" + step.step() : fact.subject(),
                    seen.channel() == null ? null : seen.channel().key(),
                    level(fact),
                    says(fact),
                    tool(fact),
                    WithdrawnView.of(seen.withdrawn()),
                    seen.rater());
        }

        private static String kind(Fact fact) {
            if (fact instanceof Fact.Rating) {
                return "rating";
            }
            if (fact instanceof Fact.DutyRating) {
                return "duty-rating";
            }
            if (fact instanceof Fact.ToolAccess) {
                return "tool-access";
            }
            if (fact instanceof Fact.StepOutcome) {
                return "process-step";
            }
            return fact instanceof Fact.InterestAnswer ? "interest" : "credential";
        }

        private static @Nullable Double level(Fact fact) {
            if (fact instanceof Fact.Rating rating) {
                return rating.level();
            }
            return fact instanceof Fact.DutyRating duty ? Double.valueOf(duty.outcome()) : null;
        }

        private static @Nullable String says(Fact fact) {
            if (fact instanceof Fact.ToolAccess access) {
                return access.supplied() ? "supplied" : "not-supplied";
            }
            if (fact instanceof Fact.StepOutcome step) {
                return step.done() ? "done" : "missed";
            }
            if (fact instanceof Fact.InterestAnswer interest) {
                return interest.answer().name().toLowerCase(Locale.ROOT);
            }
            return fact instanceof Fact.Credential credential && credential.expires() != null
                    ? "expires " + credential.expires()
                    : null;
        }

        private static @Nullable String tool(Fact fact) {
            if (fact instanceof Fact.Rating rating) {
                return rating.tool();
            }
            if (fact instanceof Fact.DutyRating duty) {
                return duty.tool() == null ? duty.otherTool() : duty.tool();
            }
            return null;
        }
    }
}

package adroit.web.api;

import adroit.assessment.NoSuchSubject;
import adroit.assessment.ScorerGone;
import adroit.audit.AuditLog;
import adroit.evidence.DeniedPurpose;
import adroit.exchange.imports.ImportDesk;
import adroit.exchange.problem.RefusedFile;
import adroit.identity.InvalidAccount;
import adroit.identity.NotPermitted;
import adroit.identity.TooManySignIns;
import adroit.jobanalysis.AnalysisRefused;
import adroit.jobanalysis.ChangedMeanwhile;
import adroit.jobanalysis.NothingThere;
import adroit.packs.refusal.Refused;
import adroit.plugins.Busy;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.SetAside;
import adroit.proposal.ProposalRefused;
import adroit.publisher.InvalidPublisher;
import adroit.storage.DamagedRecord;
import adroit.storage.StorageFailure;
import adroit.web.answer.FullDisk;
import adroit.web.answer.Problem;
import adroit.web.answer.Traces;
import adroit.web.session.Caller;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers everything under {@code /api}, with the routes of the resources that are there. What goes wrong below is caught here, once, and becomes a problem document. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/api/*")
public final class ApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ApiServlet.class);

    private final transient Router router;

    @Activate
    public ApiServlet(@Reference AuditLog log) {
        router = new Router(log);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bind(Resource resource) {
        router.add(resource.routes());
    }

    void unbind(Resource resource) {
        router.remove(resource.routes());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Caller> caller = Caller.find(request);
        if (caller.isEmpty()) {
            Problem.of(401, "no-identity", "Nobody is signed in", "The request did not pass the gate.")
                    .write(response);
            return;
        }
        try {
            router.answer(request, response, caller.get().actor());
        } catch (RuntimeException e) {
            problem(e, request, response).write(response);
        } catch (EOFException e) {
            Problem.of(400, "cut-off", "The body ends too early", "Send it again.")
                    .write(response);
        } catch (IOException e) {
            if (!FullDisk.isWhy(e)) {
                throw e;
            }
            noRoom().write(response);
        }
    }

    private static Problem noRoom() {
        return Problem.of(507, "storage", "There is no room", FullDisk.SENTENCE);
    }

    private static Problem problem(RuntimeException e, HttpServletRequest request, HttpServletResponse response) {
        if (e instanceof Refusal refusal) {
            return refusal.problem();
        }
        if (e instanceof NotPermitted || e instanceof NothingThere) {
            return Problem.notFound();
        }
        if (e instanceof StorageFailure
                || e instanceof ScorerGone
                || e instanceof TooManySignIns
                || e instanceof ImportDesk.CalledOff) {
            response.setHeader("Retry-After", "5");
        }
        if (e instanceof Busy) {
            response.setHeader("Retry-After", "60");
        }
        return known(e).orElseGet(() -> FullDisk.isWhy(e) ? noRoom() : fault(e, request));
    }

    private static Optional<Problem> known(RuntimeException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        if (e instanceof DeniedPurpose denied) {
            return Optional.of(Problem.of(422, "denied-purpose", "This purpose is not permitted", message)
                    .by(denied.rule()));
        }
        if (e instanceof NoSuchSubject) {
            return Optional.of(Problem.of(422, "no-such-subject", "Nobody and nothing of this kind", message));
        }
        if (e instanceof DisciplineRefused refused) {
            return Optional.of(discipline(refused));
        }
        if (e instanceof AnalysisRefused refused) {
            return Optional.of(Problem.of(409, "analysis-refused", "It stays as it is", message)
                    .listing(refused.problems().stream()
                            .map(p -> new Problem.Item("", p))
                            .toList()));
        }
        if (e instanceof ChangedMeanwhile changed) {
            String remedy = changed.revision().isEmpty()
                    ? "send it without a revision."
                    : "send revision " + changed.revision() + ".";
            return Optional.of(Problem.of(
                    409,
                    "changed-since",
                    "Somebody else has changed it meanwhile",
                    "Nothing was replaced. Read it again; to replace what stands now, " + remedy));
        }
        if (e instanceof ProposalRefused refused) {
            return Optional.of(proposal(refused));
        }
        if (e instanceof RefusedFile refused) {
            return Optional.of(FileProblems.of(refused));
        }
        if (e instanceof InvalidAccount invalid) {
            return Optional.of(Refusal.invalid(invalid.problems().stream()
                            .map(p -> new Problem.Item("/" + p.field(), p.message()))
                            .toList())
                    .problem());
        }
        if (e instanceof InvalidPublisher invalid) {
            return Optional.of(Refusal.invalid(invalid.problems().stream()
                            .map(p -> new Problem.Item("/" + p.field(), p.message()))
                            .toList())
                    .problem());
        }
        if (e instanceof Refused refused) {
            return Optional.of(pack(refused));
        }
        return stored(e, message);
    }

    private static Problem proposal(ProposalRefused refused) {
        int status = refused.code().equals("EDITION_REFUSED") || refused.code().startsWith("NO_") ? 422 : 409;
        return Problem.of(status, "proposal-refused", "The proposal is not taken", String.valueOf(refused.getMessage()))
                .by(refused.code())
                .listing(refused.problems().stream()
                        .map(p -> new Problem.Item("", p))
                        .toList());
    }

    private static Problem pack(Refused refused) {
        adroit.packs.refusal.Refusal first = refused.refusals().get(0);
        return switch (first.code()) {
            case "SETTING_INVALID" ->
                pack(
                        refused,
                        "settings-refused",
                        "The settings stay as they are",
                        first.place() + ": " + inWords(first));
            case "LOCK_INVALID", "PACK_MISSING", "EDITION_MISSING" ->
                pack(refused, "set-refused", "The installed set stays as it is", inWords(first));
            default -> pack(refused, "pack-refused", "The pack is not taken", inWords(first));
        };
    }

    private static Problem pack(Refused refused, String word, String title, String detail) {
        return Problem.of(422, word, title, detail)
                .by(refused.refusals().get(0).code())
                .listing(refused.refusals().stream()
                        .map(r -> new Problem.Item(r.place(), r.code() + ": " + inWords(r)))
                        .toList());
    }

    private static String inWords(adroit.packs.refusal.Refusal refusal) {
        return refusal.sentence() + (refusal.remedy().isEmpty() ? "" : " " + refusal.remedy());
    }

    private static Problem discipline(DisciplineRefused refused) {
        String code = refused.fault().code();
        if (refused instanceof SetAside) {
            return Problem.of(
                            422,
                            "set-aside",
                            "The version is set aside, and what served before serves on",
                            refused.fault().sentence() + " " + refused.fault().remedy())
                    .by(code);
        }
        if (refused instanceof Busy) {
            return Problem.of(
                            503,
                            "too-busy",
                            "Too much at once",
                            refused.fault().sentence() + " " + refused.fault().remedy())
                    .by(code);
        }
        String said = refused.fault().sentence() + " " + refused.fault().remedy();
        return code.equals("UNKNOWN_DISCIPLINE")
                ? Problem.of(404, "not-found", Problem.notFound().title(), said).by(code)
                : Problem.of(409, "discipline-refused", "The discipline stays as it is", said)
                        .by(code);
    }

    private static Optional<Problem> stored(RuntimeException e, String message) {
        if (e instanceof TooManySignIns) {
            return Optional.of(Problem.of(503, "too-busy", "Too much at once", message));
        }
        if (e instanceof StorageFailure failure) {
            int status = failure.isReadingOnly() ? 507 : 503;
            String who = failure.getCause() instanceof IOException ? "disk" : "database";
            return Optional.of(Problem.of(status, "storage", "The " + who + " could not do it", message));
        }
        if (e instanceof ScorerGone gone) {
            return Optional.of(Problem.of(
                    503,
                    "scorer-busy",
                    "A scorer did not answer in time",
                    gone.sentence() + " Nothing was half-stored."));
        }
        if (e instanceof ImportDesk.CalledOff) {
            return Optional.of(Problem.of(503, "called-off", "The file was not taken", message));
        }
        if (e instanceof DamagedRecord) {
            return Optional.of(Problem.of(500, "damaged-record", "Something kept is damaged", message));
        }
        return Optional.empty();
    }

    private static Problem fault(RuntimeException e, HttpServletRequest request) {
        LOG.error("A {} request ended in a fault", request.getMethod(), Traces.withoutMessages(e));
        return Problem.of(
                500,
                "fault",
                "Something went wrong on our side",
                "Nothing was half-stored. Try again; if it stays, tell the administrator the time at which it happened.");
    }
}

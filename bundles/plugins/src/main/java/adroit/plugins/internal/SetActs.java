package adroit.plugins.internal;

import adroit.identity.Actor;
import adroit.packs.bundle.NextApi;
import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refused;
import adroit.plugins.ApiOutlook;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.InstallPolicy;
import adroit.plugins.SetMove;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The installed set as a whole: moved, locked, put under a policy, held against a coming version; by the queue alone. */
final class SetActs {
    static final String ROLL_BACK = "discipline.roll-back";
    static final String LOCK = "discipline.lock";
    static final String DECIDE = "discipline.policy";
    static final String READ = "discipline.set-read";
    static final String QUARANTINE = "discipline.quarantine";

    /** What such an act is about. */
    static final String SET = "installed-set";

    private final InService service;
    private final Admission admission;
    private final Journal journal;
    private final SetMoves moves;

    SetActs(
            InService service,
            Admission admission,
            Offers offers,
            Journal journal,
            Departments departments,
            Gate gate) {
        this.service = service;
        this.admission = admission;
        this.journal = journal;
        this.moves = new SetMoves(service, admission, offers, departments, gate::nameOf);
    }

    SetMoves moves() {
        return moves;
    }

    /**
     * Goes back, with what trials found before the turn came. The state is chosen the first time that it is done: where something has to be tried meanwhile, it stays that one, whatever others change.
     *
     * @param to number of a state; null for the one before the present one
     */
    Function<Trials.Outcome, SetMove> rollingBack(Actor actor, @Nullable String to, boolean dryRun) {
        AtomicReference<@Nullable Generation> target = new AtomicReference<>();
        return tried -> {
            @Nullable Generation before = target.get();
            Generation chosen = before != null ? before : moves.target(to == null ? null : number(to));
            target.set(chosen);
            return rollBack(actor, chosen, dryRun, tried);
        };
    }

    private SetMove rollBack(Actor actor, Generation target, boolean dryRun, Trials.Outcome tried) {
        List<Installed> disciplines = moves.reachable(target);
        InstallPolicy policy = target.set().policy();
        Editions stored = service.editions(service.coming(disciplines));
        moves.requireWhole(target.number(), disciplines, stored);
        return dryRun
                ? new SetMove(false, moves.changes(disciplines, policy))
                : moves.move(
                        actor,
                        new SetTarget(disciplines, policy, target.like(), stored, tried),
                        () -> journal.done(actor, ROLL_BACK, String.valueOf(target.number())));
    }

    private static Long number(String state) {
        if (!state.matches("\\d{1,9}")) {
            throw new DisciplineRefused(
                    "UNKNOWN_STATE",
                    "A state of the installed set is named by its number.",
                    "See: adroit discipline rollback --list.");
        }
        return Long.valueOf(state);
    }

    /** @param tried what trials found before the turn came */
    SetMove apply(Actor actor, byte[] lock, boolean dryRun, Trials.Outcome tried) {
        SetLock read = SetLock.read(lock);
        List<Installed> disciplines = moves.resolved(read);
        requirePermitted(disciplines);
        return dryRun
                ? new SetMove(false, moves.changes(disciplines, read.policy()))
                : moves.move(
                        actor,
                        new SetTarget(
                                disciplines, read.policy(), 0, service.editions(service.coming(disciplines)), tried),
                        () -> journal.done(actor, LOCK, SET));
    }

    private void requirePermitted(List<Installed> disciplines) {
        List<Installed> permitted = admission.permitted(disciplines);
        List<Refusal> refused = disciplines.stream()
                .filter(d -> !permitted.contains(d))
                .map(d -> new Refusal(
                        "NOT_TRUSTED",
                        d.id(),
                        d.id() + " " + d.description().version()
                                + " is set aside here, or the key that signed it was revoked.",
                        "Take it out of the lock file, or install a corrected version first."))
                .toList();
        if (!refused.isEmpty()) {
            throw new Refused(refused);
        }
    }

    InstallPolicy decide(Actor actor, InstallPolicy policy) {
        policy.publishers().stream()
                .filter(p -> !p.matches("[0-9a-f]{64}"))
                .findFirst()
                .ifPresent(SetActs::refuseAsFingerprint);
        service.decide(
                policy, () -> journal.done(actor, DECIDE, decision(service.set().policy(), policy)));
        return policy;
    }

    /** From what to what; whoever reads the log later sees the keys by the names of their publishers. */
    private static String decision(InstallPolicy before, InstallPolicy after) {
        return SET + " " + PolicyWords.of(before, key -> key) + " → " + PolicyWords.of(after, key -> key);
    }

    private static void refuseAsFingerprint(String said) {
        throw new DisciplineRefused(
                "UNKNOWN_PUBLISHER",
                "“" + said + "” is no fingerprint of a key, which has 64 digits from 0 to 9 and a to f.",
                "Copy the whole fingerprint from the page Publishers, or take the command, which knows a key by its first 8 digits: adroit discipline leads --install --publisher DIGITS.");
    }

    /** Takes out of service what a key signed that was revoked. Says the ids. */
    List<String> quarantineSignedBy(Actor actor, String fingerprint) {
        List<Installed> signed = service.set().disciplines().stream()
                .filter(d -> fingerprint.equals(d.signer()))
                .toList();
        service.expel(
                signed,
                admission.revocation(fingerprint),
                each -> new Cause(actor.account(), QUARANTINE, each.id()),
                each -> journal.done(
                        actor,
                        QUARANTINE,
                        each.id() + " " + each.description().version() + ", signed by " + fingerprint));
        return signed.stream().map(Installed::id).toList();
    }

    List<ApiOutlook> outlook(NextApi coming) {
        return service.set().disciplines().stream().map(d -> outlook(coming, d)).toList();
    }

    private ApiOutlook outlook(NextApi coming, Installed discipline) {
        Description said = discipline.description();
        try {
            byte[] bundle = service.bytes(discipline);
            return new ApiOutlook(
                    said.id(),
                    said.title(),
                    said.version(),
                    NextApi.imports(said.id(), bundle),
                    coming.problems(said.id(), bundle));
        } catch (Faulty e) {
            return new ApiOutlook(
                    said.id(),
                    said.title(),
                    said.version(),
                    List.of(),
                    List.of(e.fault().sentence() + " " + e.fault().remedy()));
        }
    }
}

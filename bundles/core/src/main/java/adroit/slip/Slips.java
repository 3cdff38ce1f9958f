package adroit.slip;

import adroit.audit.AuditEvent;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Role;
import adroit.identity.Scope;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Slips that open one thing to one person who does not sign in. A code works until it expires, is taken back, or is followed by another for the same. Making, using and
 * taking back stand in the audit log.
 */
public final class Slips {
    /** No code works longer than this. */
    public static final Duration LONGEST = Duration.ofDays(14);

    private final Store store;
    private final Clock clock;

    public Slips(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Makes a slip for each of the people, to read their own results.
     *
     * @param people ids or keys
     * @throws NoSlips with everybody for whom there can be none, and why; none is made then
     */
    public List<PrintedSlip> forResults(Actor actor, Set<String> people) {
        Policy.require(actor, Act.INVITE_TO_RESULT, Scope.CITY);
        return store.write(s -> new Readers(s)
                .named(people).stream()
                        .map(p -> make(s, actor, SlipKind.RESULT, p.id(), p.id(), p.displayName()))
                        .toList());
    }

    /** Makes a slip for everybody of the department who has a result and cannot sign in; for the whole city where it is null. */
    public List<PrintedSlip> forAllResults(Actor actor, @Nullable String department) {
        Policy.require(actor, Act.INVITE_TO_RESULT, Scope.CITY);
        return store.write(s -> new Readers(s)
                .of(department, clock).stream()
                        .map(p -> make(s, actor, SlipKind.RESULT, p.id(), p.id(), p.displayName()))
                        .toList());
    }

    /** Makes a slip within a unit of work that is under way, without policy of its own; one made before for the same holder stops working. */
    public PrintedSlip make(Session s, Actor actor, SlipKind kind, String subject, String holder, String name) {
        end(s, kind, subject, holder);
        String code = Codes.code();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        OpeningSlip made = new OpeningSlip(
                "slip-" + Codes.id(),
                kind,
                subject,
                holder,
                name,
                Codes.digestOfCode(code),
                now,
                now.plus(LONGEST),
                null,
                null);
        s.slips().save(made);
        audit(s, actor.account(), "slip.make", made);
        return new PrintedSlip(made.id(), name, code, made.expires());
    }

    /** Takes back what the holder has for the subject, within a unit of work that is under way. */
    public void end(Session s, SlipKind kind, String subject, String holder) {
        s.slips().of(kind, subject).stream()
                .filter(slip -> slip.holder().equals(holder) && slip.works(clock.instant()))
                .forEach(slip -> end(s, slip));
    }

    /** The slips to results, the last made first. */
    public List<OpeningSlip> list(Actor actor) {
        Policy.require(actor, Act.INVITE_TO_RESULT, Scope.CITY);
        return store.read(s -> s.slips().ofKind(SlipKind.RESULT));
    }

    /** Whether its code works now. */
    public boolean works(OpeningSlip slip) {
        return slip.works(clock.instant());
    }

    /** Takes a slip to results back; false where there is none. */
    public boolean revoke(Actor actor, String id) {
        Policy.require(actor, Act.INVITE_TO_RESULT, Scope.CITY);
        return store.write(s -> {
            Optional<OpeningSlip> found = s.slips().find(id).filter(slip -> slip.kind() == SlipKind.RESULT);
            found.filter(slip -> slip.revoked() == null).ifPresent(slip -> {
                end(s, slip);
                audit(s, actor.account(), "slip.revoke", slip);
            });
            return found.isPresent();
        });
    }

    private void end(Session s, OpeningSlip slip) {
        s.slips().save(slip.revoked(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        s.slips().endPasses(slip.id());
    }

    /** A code that was right. */
    public record Opened(String token, OpeningSlip slip) {}

    /** Whether the code opens something now. */
    public boolean works(Session s, String code) {
        return s.slips().withCode(Codes.digestOfCode(code)).filter(this::works).isPresent();
    }

    /** Opens what the code is for, within a unit of work that is under way; empty where the code does not work. */
    public Optional<Opened> open(Session s, String code) {
        Instant now = clock.instant();
        return s.slips()
                .withCode(Codes.digestOfCode(code))
                .filter(slip -> slip.works(now))
                .map(slip -> {
                    String token = Codes.token();
                    Instant moment = now.truncatedTo(ChronoUnit.MILLIS);
                    s.slips().save(new SlipPass(Codes.digest(token), slip.id(), Codes.token(), moment, moment));
                    s.slips().save(slip.used(moment));
                    audit(s, slip.id(), "slip.open", slip);
                    return new Opened(token, slip);
                });
    }

    /** Who came with that token, if it may still be used; using it keeps it from idling out. */
    public Optional<SlipHolder> holder(String token) {
        String sha256 = Codes.digest(token);
        Instant now = clock.instant();
        Optional<SlipPass> pass = store.read(s -> s.slips().pass(sha256)).filter(p -> p.live(now));
        pass.filter(p -> p.isToBeTouched(now)).ifPresent(p -> touch(p, now));
        return pass.flatMap(p -> store.read(s -> s.slips().find(p.slip()))
                .filter(slip -> slip.works(now))
                .map(slip -> new SlipHolder(slip, actor(slip), p.csrf())));
    }

    /** For what is their own alone: a slip makes nobody a supervisor. */
    private static Actor actor(OpeningSlip slip) {
        String account = slip.kind() == SlipKind.RESULT ? slip.id() : slip.holder();
        return new Actor(account, slip.name(), Set.of(Role.EMPLOYEE), slip.person(), null);
    }

    private void touch(SlipPass pass, Instant now) {
        store.write(s -> {
            s.slips().pass(pass.tokenSha256()).ifPresent(live -> s.slips()
                    .save(live.used(now.truncatedTo(ChronoUnit.MILLIS))));
            return true;
        });
    }

    /** Ends what was opened with that token. */
    public void leave(String token) {
        store.write(s -> {
            s.slips().endPass(Codes.digest(token));
            return true;
        });
    }

    private void audit(Session s, String account, String act, OpeningSlip slip) {
        s.audit().append(new AuditEvent(clock.instant(), account, act, slip.person(), null, slip.id(), "done"));
    }
}

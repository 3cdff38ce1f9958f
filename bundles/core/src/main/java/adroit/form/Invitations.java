package adroit.form;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AuditEvent;
import adroit.identity.Account;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.scoring.Channel;
import adroit.slip.Codes;
import adroit.slip.OpeningSlip;
import adroit.slip.SlipHolder;
import adroit.slip.Slips;
import adroit.storage.Session;
import adroit.storage.Store;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Invitations on paper, for those who do not sign in. A code opens its person's own form and nothing else, until its round closes, it is taken back, or the form is
 * submitted. Making, using and taking back stand in the audit log.
 */
public final class Invitations {
    /** No code works longer than this. */
    public static final Duration LONGEST = Duration.ofDays(60);

    private final Store store;
    private final Clock clock;
    private final WrongCodes wrongCodes = new WrongCodes();
    private final Slips slips;

    public Invitations(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        slips = new Slips(store, clock);
    }

    /**
     * An invitation as HR sees it.
     *
     * @param person name of the person
     */
    public record Listed(FormInvitation invitation, String person, Form.State form) {}

    /**
     * A code that was right.
     *
     * @param form id of the form it opens; null where it is of another slip
     * @param slip the slip it is of; null where it opens a form
     */
    public record Opened(
            String token, @Nullable String form, @Nullable OpeningSlip slip) {}

    /**
     * Makes an invitation to each open self form of the round whose writer cannot sign in; one made before stops working. Whoever signs in gets none: their draft is theirs
     * alone, and a code would open it.
     *
     * @param forms ids of the forms to make them for; empty for all
     */
    public List<Slip> make(Actor actor, String round, Set<String> forms) {
        Policy.require(actor, Act.INVITE_TO_FORM, Scope.CITY);
        return store.write(s -> {
            FormRound open = s.forms()
                    .round(round)
                    .filter(r -> r.isOpen(today()))
                    .orElseThrow(() -> new NoSuchSubject("open round"));
            Set<String> signIn = signIn(s);
            List<Slip> slips = new ArrayList<>();
            for (Form form : s.forms().ofRound(round)) {
                boolean asked = forms.isEmpty() || forms.contains(form.id());
                if (asked && !signIn.contains(form.writer()) && form.isOpen() && form.channel() == Channel.SELF) {
                    slips.add(slip(s, actor, open, form));
                }
            }
            slips.sort(Comparator.comparing(Slip::person).thenComparing(Slip::position));
            return slips;
        });
    }

    private Slip slip(Session s, Actor actor, FormRound round, Form form) {
        s.invitations().of(form.id()).stream()
                .filter(i -> i.works(clock.instant()))
                .forEach(i -> end(s, i));
        String code = Codes.code();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        FormInvitation made = new FormInvitation(
                        "invitation-" + Codes.id(), form.id(), Codes.digestOfCode(code), now, now, null, null)
                .until(round.closes(), clock.getZone());
        s.invitations().save(made);
        audit(s, actor.account(), "invitation.make", form, made.id(), "done");
        String position = s.organization()
                .position(form.position())
                .map(p -> p.classification().title())
                .orElse("");
        return new Slip(Rounds.name(s, form.person()), position, code, made.expires());
    }

    /** The invitations of a round, by name. */
    public List<Listed> list(Actor actor, String round) {
        Policy.require(actor, Act.INVITE_TO_FORM, Scope.CITY);
        return store.read(s -> s.forms().ofRound(round).stream()
                .flatMap(form -> s.invitations().of(form.id()).stream()
                        .map(i -> new Listed(i, Rounds.name(s, form.person()), form.state())))
                .sorted(Comparator.comparing(Listed::person)
                        .thenComparing(l -> l.invitation().made()))
                .toList());
    }

    /** Takes an invitation back, and ends what was opened with it; false where there is none. */
    public boolean revoke(Actor actor, String id) {
        Policy.require(actor, Act.INVITE_TO_FORM, Scope.CITY);
        return store.write(s -> {
            Optional<FormInvitation> found = s.invitations().find(id);
            found.filter(i -> i.revoked() == null).ifPresent(invitation -> {
                end(s, invitation);
                s.forms()
                        .form(invitation.form())
                        .ifPresent(form -> audit(s, actor.account(), "invitation.revoke", form, id, "done"));
            });
            return found.isPresent();
        });
    }

    /**
     * Opens a form, or what another slip is for, with a code; empty where the code does not work, for whatever reason. A right code opens whatever others tried, and a wrong one writes
     * nothing.
     *
     * @throws TooManyCodes where the code does not work, after too many others that did not
     */
    public Optional<Opened> open(String code, InetAddress from) {
        Instant now = clock.instant();
        if (!store.read(s -> works(s, code, now))) {
            wrongCodes.count(from, now);
            return Optional.empty();
        }
        return store.write(s -> s.invitations()
                .withCode(Codes.digestOfCode(code))
                .filter(i -> i.works(now))
                .flatMap(i -> s.forms().form(i.form()).filter(Form::isOpen).map(form -> begin(s, i, form, now)))
                .or(() -> slips.open(s, code).map(o -> new Opened(o.token(), null, o.slip()))));
    }

    private boolean works(Session s, String code, Instant now) {
        return slips.works(s, code)
                || s.invitations()
                        .withCode(Codes.digestOfCode(code))
                        .filter(i -> i.works(now))
                        .flatMap(i -> s.forms().form(i.form()))
                        .filter(Form::isOpen)
                        .isPresent();
    }

    private Opened begin(Session s, FormInvitation invitation, Form form, Instant now) {
        String token = Codes.token();
        Instant moment = now.truncatedTo(ChronoUnit.MILLIS);
        s.invitations().save(new FormPass(Codes.digest(token), invitation.id(), Codes.token(), moment, moment));
        s.invitations().save(invitation.used(moment));
        audit(s, account(invitation), "invitation.open", form, invitation.id(), "done");
        return new Opened(token, form.id(), null);
    }

    /** Who came with that token, if it may still be used; using it keeps it from idling out. */
    public Optional<Invited> invited(String token) {
        String sha256 = Codes.digest(token);
        Instant now = clock.instant();
        Optional<FormPass> pass = store.read(s -> s.invitations().pass(sha256)).filter(p -> p.live(now));
        pass.filter(p -> p.isToBeTouched(now)).ifPresent(p -> touch(p, now));
        return pass.flatMap(p -> store.read(s -> s.invitations()
                .find(p.invitation())
                .filter(i -> i.works(now))
                .flatMap(i -> s.forms().form(i.form()).map(form -> invited(s, p, i, form)))));
    }

    /** Who came with a slip that is no form's, by the token of their cookie. */
    public Optional<SlipHolder> holder(String token) {
        return slips.holder(token);
    }

    private static Invited invited(Session s, FormPass pass, FormInvitation invitation, Form form) {
        Writer writer = new Writer(form.writer(), account(invitation), form.id());
        return new Invited(writer, Rounds.name(s, form.person()), pass.csrf());
    }

    private void touch(FormPass pass, Instant now) {
        store.write(s -> {
            s.invitations().pass(pass.tokenSha256()).ifPresent(live -> s.invitations()
                    .save(live.used(now.truncatedTo(ChronoUnit.MILLIS))));
            return true;
        });
    }

    /** Ends what was opened with that token. */
    public void leave(String token) {
        store.write(s -> {
            s.invitations().endPass(Codes.digest(token));
            return true;
        });
        slips.leave(token);
    }

    private void end(Session s, FormInvitation invitation) {
        s.invitations().save(invitation.revoked(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        s.invitations().endPasses(invitation.id());
    }

    private static Set<String> signIn(Session s) {
        return s.accounts().all().stream()
                .filter(Account::enabled)
                .map(Account::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static String account(FormInvitation invitation) {
        return invitation.id();
    }

    private void audit(Session s, String account, String act, Form form, String subject, String outcome) {
        s.audit().append(new AuditEvent(clock.instant(), account, act, form.person(), null, subject, outcome));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package adroit.form;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AuditEvent;
import adroit.edition.Disciplines;
import adroit.evidence.Purpose;
import adroit.identity.Account;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.Assignment;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.slip.Codes;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Opening, watching and ending rounds. Whoever opens a round sees who has submitted, never what. */
public final class Rounds {
    private static final int LONGEST_DAYS = 366;

    private final Store store;
    private final Disciplines disciplines;
    private final Clock clock;
    private final Questionnaires questionnaires = new Questionnaires();

    public Rounds(Store store, Disciplines disciplines, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.clock = clock;
    }

    /**
     * Opens a round and makes its forms: a self form for each reached assignment, and one for each supervisor, as far as the purpose permits these channels.
     *
     * @throws InvalidRound with everything that is wrong
     */
    public FormRound open(Actor actor, NewRound asked) {
        Policy.require(actor, Act.OPEN_ROUND, new Scope(null, actor.department()));
        return store.write(s -> {
            NewRound wanted = known(s, actor, asked);
            Policy.require(actor, Act.OPEN_ROUND, scope(wanted));
            FormRound round = checked(wanted, actor);
            RoundMaking making = new RoundMaking(s, disciplines, today());
            List<Form> forms = making.reached(wanted).stream()
                    .flatMap(a -> making.forms(round, a).stream())
                    .toList();
            requireForms(forms);
            s.forms().save(round);
            s.forms().add(forms);
            audit(s, actor, "round.open", round);
            return round;
        });
    }

    /** Whether a round for the purpose has anything to ask: whether a channel that a form takes may be used for it. */
    public static boolean asks(Purpose purpose) {
        return !RoundMaking.channels(purpose).isEmpty();
    }

    /** The rounds that the actor may see, the last opened first. */
    public List<FormRound> list(Actor actor) {
        return store.read(s -> s.forms().rounds()).stream()
                .filter(round -> Policy.permits(actor, Act.OPEN_ROUND, scope(round)))
                .toList();
    }

    /**
     * How far a round is.
     *
     * @throws NoSuchSubject where there is none, or the actor may not see it
     */
    public Progress progress(Actor actor, String id) {
        return store.read(s -> {
            FormRound round = own(s, actor, id);
            Map<String, Integer> answered = s.forms().answered(id);
            Set<String> accounts = s.accounts().all().stream()
                    .filter(Account::enabled)
                    .map(Account::person)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            List<Progress.Line> lines = s.forms().ofRound(id).stream()
                    .map(form -> line(s, form, answered.getOrDefault(form.id(), 0), accounts.contains(form.writer())))
                    .sorted(Comparator.comparing(Progress.Line::person)
                            .thenComparing(l -> l.form().channel())
                            .thenComparing(Progress.Line::writer))
                    .toList();
            return new Progress(round, round.isOpen(today()), lines);
        });
    }

    /** Ends a round: what was not submitted is deleted. Ending again changes nothing. */
    public void end(Actor actor, String id) {
        store.write(s -> {
            FormRound round = own(s, actor, id);
            if (round.ended() == null) {
                s.forms().ofRound(id).stream().filter(Form::isOpen).forEach(form -> s.forms()
                        .end(form.id(), Form.State.WITHDRAWN, clock.instant()));
                s.forms().save(round.ended(clock.instant()));
                audit(s, actor, "round.end", round);
            }
            return true;
        });
    }

    /** Gives a round another last day, and the slips to its forms with it. */
    public void extend(Actor actor, String id, LocalDate closes) {
        store.write(s -> {
            FormRound round = own(s, actor, id);
            List<InvalidRound.Problem> problems = new ArrayList<>();
            checkDay(closes, problems);
            if (round.ended() != null) {
                problems.add(new InvalidRound.Problem("closes", "this round was ended: open a new one"));
            }
            refuse(problems);
            s.forms().save(round.closing(closes));
            s.forms().ofRound(id).stream()
                    .flatMap(form -> s.invitations().of(form.id()).stream())
                    .filter(invitation -> invitation.revoked() == null)
                    .forEach(invitation -> s.invitations().save(invitation.until(closes, clock.getZone())));
            audit(s, actor, "round.extend", round);
            return true;
        });
    }

    FormRound own(Session s, Actor actor, String id) {
        return s.forms()
                .round(id)
                .filter(round -> Policy.permits(actor, Act.OPEN_ROUND, scope(round)))
                .orElseThrow(() -> new NoSuchSubject("round"));
    }

    private Progress.Line line(Session s, Form form, int answered, boolean signsIn) {
        return new Progress.Line(
                form,
                name(s, form.person()),
                s.organization()
                        .position(form.position())
                        .map(p -> p.classification().title())
                        .orElse(""),
                name(s, form.writer()),
                answered,
                questionnaires.of(s, form).questions().size(),
                signsIn);
    }

    static String name(Session s, String person) {
        return s.organization().person(person).map(Person::displayName).orElse("Somebody");
    }

    /** The same round with ids in the place of numbers and titles; and with the department that a position or all of the people belong to. */
    private NewRound known(Session s, Actor actor, NewRound asked) {
        List<InvalidRound.Problem> problems = new ArrayList<>();
        @Nullable Position position = position(s, asked, problems);
        @Nullable String department = department(s, asked, position, problems);
        List<String> people = people(s, actor, asked, problems);
        refuse(problems);
        NewRound found = new NewRound(
                asked.title(),
                asked.purpose(),
                asked.closes(),
                department,
                position == null ? null : position.id(),
                people);
        return department == null && !people.isEmpty() ? inOneDepartment(s, found) : found;
    }

    private static @Nullable Position position(Session s, NewRound asked, List<InvalidRound.Problem> problems) {
        if (asked.position() == null) {
            return null;
        }
        Optional<Position> position = s.organization().position(asked.position());
        if (position.isEmpty()) {
            problems.add(new InvalidRound.Problem("position", "there is no such position"));
        }
        return position.orElse(null);
    }

    private static @Nullable String department(
            Session s, NewRound asked, @Nullable Position position, List<InvalidRound.Problem> problems) {
        if (asked.department() == null) {
            return position == null ? null : position.department().id();
        }
        Optional<String> id = s.organization().department(asked.department()).map(d -> d.id());
        if (id.isEmpty()) {
            problems.add(new InvalidRound.Problem("department", "there is no such department"));
        }
        return id.orElse(null);
    }

    /** Somebody of another department is answered like somebody who is not there: numbers cannot be tried. */
    private List<String> people(Session s, Actor actor, NewRound asked, List<InvalidRound.Problem> problems) {
        List<String> ids = new ArrayList<>();
        for (String each : asked.people()) {
            s.organization()
                    .person(each)
                    .map(Person::id)
                    .filter(id -> mayAsk(s, actor, id))
                    .ifPresentOrElse(
                            ids::add,
                            () -> problems.add(new InvalidRound.Problem(
                                    "people", "there is no person with one of these ids or keys")));
        }
        return ids;
    }

    private boolean mayAsk(Session s, Actor actor, String person) {
        return Policy.permits(actor, Act.OPEN_ROUND, Scope.CITY)
                || s.organization().assignments(person).stream()
                        .filter(a -> a.inForce(today()))
                        .map(a -> Scope.department(a.position().department().id()))
                        .anyMatch(scope -> Policy.permits(actor, Act.OPEN_ROUND, scope));
    }

    private NewRound inOneDepartment(Session s, NewRound round) {
        Set<String> departments = new RoundMaking(s, disciplines, today())
                .reached(round).stream()
                        .map(Assignment::position)
                        .map(p -> p.department().id())
                        .collect(Collectors.toSet());
        return departments.size() != 1
                ? round
                : new NewRound(
                        round.title(),
                        round.purpose(),
                        round.closes(),
                        departments.iterator().next(),
                        round.position(),
                        round.people());
    }

    private FormRound checked(NewRound wanted, Actor actor) {
        List<InvalidRound.Problem> problems = new ArrayList<>();
        String title = wanted.title().strip();
        if (title.isEmpty() || title.length() > FormRound.LONGEST_TITLE) {
            problems.add(new InvalidRound.Problem("title", "1 to " + FormRound.LONGEST_TITLE + " characters"));
        }
        if (!asks(wanted.purpose())) {
            problems.add(new InvalidRound.Problem(
                    "purpose",
                    "neither self-ratings nor supervisors' ratings may be used for "
                            + wanted.purpose().key()));
        }
        checkDay(wanted.closes(), problems);
        refuse(problems);
        return new FormRound(
                "round-" + Codes.id(),
                title,
                wanted.purpose(),
                wanted.closes(),
                wanted.department(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor.account(),
                null);
    }

    private void checkDay(LocalDate closes, List<InvalidRound.Problem> problems) {
        if (closes.isBefore(today()) || closes.isAfter(today().plusDays(LONGEST_DAYS))) {
            problems.add(new InvalidRound.Problem("closes", "a day from today on, within a year"));
        }
    }

    private static void requireForms(List<Form> forms) {
        if (forms.isEmpty()) {
            refuse(List.of(new InvalidRound.Problem(
                    "department",
                    "nobody there holds a position that a signed job analysis describes, so there is nothing to ask:"
                            + " sign a job analysis first")));
        }
    }

    private static void refuse(List<InvalidRound.Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidRound(problems);
        }
    }

    private static Scope scope(NewRound round) {
        return round.department() == null ? Scope.CITY : Scope.department(round.department());
    }

    private static Scope scope(FormRound round) {
        return round.department() == null ? Scope.CITY : Scope.department(round.department());
    }

    private void audit(Session s, Actor actor, String act, FormRound round) {
        s.audit()
                .append(new AuditEvent(
                        clock.instant(),
                        actor.account(),
                        act,
                        null,
                        round.purpose().key(),
                        round.id(),
                        "done"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

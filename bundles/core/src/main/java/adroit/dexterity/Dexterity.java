package adroit.dexterity;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AuditEvent;
import adroit.evidence.DetailRelease;
import adroit.evidence.Fact;
import adroit.evidence.NewestFacts;
import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.insight.HeardFacts;
import adroit.instrument.DigitalDexterity;
import adroit.instrument.Instrument;
import adroit.instrument.InstrumentScale;
import adroit.instrument.Statement;
import adroit.organization.Assignment;
import adroit.organization.Department;
import adroit.organization.DepartmentSize;
import adroit.organization.Person;
import adroit.organization.ReportingLine;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks people how they work with digital means, and tells them what their answers say. A person's answers are for that person alone, whatever the role of others, until that person releases them to whoever supervises
 * them, and after they take that back. They enter no result. Groups of five and more are told together.
 */
public final class Dexterity {
    private final Store store;
    private final Clock clock;
    private final Instrument instrument = DigitalDexterity.INSTRUMENT;
    private final NewestFacts<Fact.StatementAnswer> given;
    private final NewestFacts<DetailRelease> releases;
    private final HeardFacts<Fact.StatementAnswer> together;

    public Dexterity(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        given = new NewestFacts<>(
                Fact.StatementAnswer.class, a -> a.instrument().equals(instrument.id()) ? a.statement() : null);
        releases = new NewestFacts<>(DetailRelease.class, DetailRelease::instrument);
        together = new HeardFacts<>(
                Fact.StatementAnswer.class,
                a -> a.instrument().equals(instrument.id()) ? a.statement() : null,
                Fact.StatementAnswer::level,
                Dexterity::departments);
    }

    /** Where each person worked on the day of an answer. */
    private static Function<Fact.StatementAnswer, Optional<String>> departments(Session session) {
        Map<String, List<Assignment>> known = new HashMap<>();
        return answer -> known.computeIfAbsent(answer.person(), session.organization()::assignments).stream()
                .filter(a -> a.inForce(answer.observed()))
                .min(Assignment.principalFirst(answer.observed()))
                .map(a -> a.position().department().id());
    }

    /**
     * What the actor answered, and what it says.
     *
     * @throws adroit.identity.NotPermitted for whoever has no person of their own to answer for
     */
    public OwnDexterity own(Actor actor) {
        String person = person(actor);
        return store.read(session -> own(session, person));
    }

    /**
     * Records answers; one that is the same as the newest changes nothing.
     *
     * @param levels by id of the statement, 1 to 5
     * @return how many were recorded
     * @throws NoSuchSubject where a statement is not of the instrument
     * @throws IllegalArgumentException where a level is not from 1 to 5
     */
    public int answer(Actor actor, Map<String, Integer> levels) {
        String person = person(actor);
        levels.forEach(this::check);
        return store.write(session -> {
            List<Fact> facts = facts(session, person, levels);
            session.evidence().append(facts);
            if (!facts.isEmpty()) {
                write(session, actor, "dexterity.answer", person, null, "done");
            }
            return facts.size();
        });
    }

    private void check(String statement, int level) {
        if (instrument.find(statement).isEmpty()) {
            throw new NoSuchSubject("statement");
        }
        if (!Statement.isAnswer(level)) {
            throw new IllegalArgumentException("an answer is a number from 1 to 5, not " + level);
        }
    }

    private List<Fact> facts(Session session, String person, Map<String, Integer> levels) {
        Map<String, Fact.StatementAnswer> before = given.within(session, person);
        List<Fact> facts = new ArrayList<>();
        long next = session.evidence().lastSequence() + 1;
        for (Statement statement : instrument.statements()) {
            @Nullable Integer level = levels.get(statement.id());
            Fact.@Nullable StatementAnswer known = before.get(statement.id());
            if (level != null && (known == null || known.level() != level)) {
                facts.add(new Fact.StatementAnswer(
                        "dexterity:" + person + ":" + statement.id() + ":" + next++,
                        person,
                        instrument.id(),
                        LocalDate.now(clock),
                        statement.id(),
                        level));
            }
        }
        return facts;
    }

    /**
     * Lets whoever supervises the actor see their answers and what they say, or takes that back; the same again changes nothing.
     *
     * @throws adroit.identity.NotPermitted for whoever has no person of their own
     */
    public void release(Actor actor, boolean released) {
        String person = person(actor);
        store.write(session -> {
            if (isReleased(releases.within(session, person).get(instrument.id())) == released) {
                return false;
            }
            long next = session.evidence().lastSequence() + 1;
            session.evidence()
                    .append(List.of(new DetailRelease(
                            "release:" + person + ":" + next,
                            person,
                            instrument.id(),
                            LocalDate.now(clock),
                            released)));
            write(session, actor, released ? "dexterity.release" : "dexterity.withdraw", person, null, "done");
            return true;
        });
    }

    /**
     * What somebody answered who released it, for whoever supervises them today, and for themselves. Each look of another is written down, and told to the person.
     *
     * @throws NoSuchSubject where there is no such person, the actor does not supervise them, or they released nothing
     */
    public ReleasedDexterity released(Actor actor, String idOrKey) {
        Person person =
                store.read(s -> s.organization().person(idOrKey)).orElseThrow(() -> new NoSuchSubject("person"));
        boolean own = person.id().equals(actor.person());
        boolean seen = store.read(session -> {
            releases.catchUp(session);
            return permits(session, actor, person.id()) && (own || isReleased(person.id()));
        });
        if (!own) {
            store.write(session -> write(
                    session,
                    actor,
                    "dexterity.read",
                    person.id(),
                    Purpose.DEVELOPMENT.key(),
                    seen ? "done" : "refused"));
        }
        if (!seen) {
            throw new NoSuchSubject("person");
        }
        return new ReleasedDexterity(person, store.read(session -> own(session, person.id())));
    }

    private boolean permits(Session session, Actor actor, String person) {
        Set<String> supervisors = new ReportingLine(session.organization(), LocalDate.now(clock)).supervisors(person);
        return Policy.permits(actor, Act.SEE_RELEASED, new Scope(person, Set.of(), supervisors));
    }

    private boolean isReleased(String person) {
        return isReleased(releases.of(person).get(instrument.id()));
    }

    private static boolean isReleased(@Nullable DetailRelease newest) {
        return newest != null && newest.released();
    }

    private boolean write(
            Session session, Actor actor, String act, String person, @Nullable String purpose, String outcome) {
        session.audit()
                .append(new AuditEvent(
                        clock.instant(), actor.account(), act, person, purpose, instrument.id(), outcome));
        return true;
    }

    /**
     * How the instrument does here, and what departments say together: all of them for whoever may see the city's aggregates, their own for its lead.
     *
     * @throws adroit.identity.NotPermitted for everybody else
     */
    public DexterityReport report(Actor actor) {
        boolean everywhere = Policy.permits(actor, Act.SEE_OVERVIEW, Scope.CITY);
        @Nullable String department = actor.department();
        if (!everywhere) {
            Policy.require(actor, Act.SEE_OVERVIEW, department == null ? Scope.CITY : Scope.department(department));
        }
        return store.read(session -> {
            together.catchUp(session);
            Map<String, Map<String, Integer>> heard = everybody();
            List<ScaleQuality> qualities = qualities(heard);
            List<DexterityGroup> groups = new Groups(qualities).all(departments(session, LocalDate.now(clock)));
            int leftOut = everywhere ? together.spoken() - groups.size() : 0;
            List<DexterityGroup> shown = groups.stream()
                    .filter(g -> everywhere || g.department().id().equals(department))
                    .toList();
            return new DexterityReport(instrument, heard.size(), people(session), qualities, shown, leftOut);
        });
    }

    private Map<String, Map<String, Integer>> everybody() {
        return levels(together.everybody(), new TreeMap<>());
    }

    /** Who is heard of each department that there is, by its title. */
    private Map<Department, Map<String, Map<String, Integer>>> departments(Session session, LocalDate day) {
        Map<String, Map<String, Map<String, Fact.StatementAnswer>>> heard = together.places();
        Map<Department, Map<String, Map<String, Integer>>> all =
                new TreeMap<>(Comparator.comparing(Department::title).thenComparing(Department::id));
        session.organization().departments(day).stream()
                .map(DepartmentSize::department)
                .filter(d -> heard.containsKey(d.id()))
                .forEach(d -> all.put(d, levels(heard.getOrDefault(d.id(), Map.of()), new TreeMap<>())));
        return all;
    }

    private static Map<String, Map<String, Integer>> levels(
            Map<String, Map<String, Fact.StatementAnswer>> answers, Map<String, Map<String, Integer>> levels) {
        answers.forEach((person, given) -> levels.put(person, levels(given)));
        return levels;
    }

    private int people(Session session) {
        return session.organization().departments(LocalDate.now(clock)).stream()
                .mapToInt(DepartmentSize::people)
                .sum();
    }

    /**
     * The statements of one scale beside the people who answered them, on one line; for whoever may see the city's aggregates.
     *
     * @throws NoSuchSubject where there is no such scale
     */
    public ScaleMap map(Actor actor, String scale) {
        Policy.require(actor, Act.SEE_OVERVIEW, Scope.CITY);
        InstrumentScale found = instrument.scales().stream()
                .filter(s -> s.id().equals(scale))
                .findFirst()
                .orElseThrow(() -> new NoSuchSubject("scale"));
        return store.read(session -> {
            together.catchUp(session);
            return ScaleMap.of(found, everybody());
        });
    }

    private OwnDexterity own(Session session, String person) {
        given.catchUp(session);
        releases.catchUp(session);
        together.catchUp(session);
        Map<String, Fact.StatementAnswer> answers = given.of(person);
        Map<String, Integer> levels = levels(answers);
        List<ScaleQuality> qualities = qualities(everybody());
        List<ScaleScore> scores =
                qualities.stream().map(q -> ScaleScore.of(q, levels)).toList();
        return new OwnDexterity(
                instrument,
                levels,
                answers.values().stream()
                        .map(Fact::observed)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                scores,
                qualities,
                sharing(session, person));
    }

    private Sharing sharing(Session session, String person) {
        ReportingLine line = new ReportingLine(session.organization(), LocalDate.now(clock));
        return new Sharing(
                isReleased(person),
                people(session, line.supervisors(person).stream()),
                people(session, line.reports(person).stream().filter(this::isReleased)));
    }

    private static List<Person> people(Session session, Stream<String> ids) {
        return ids.map(session.organization()::person)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Person::displayName).thenComparing(Person::id))
                .toList();
    }

    private static Map<String, Integer> levels(Map<String, Fact.StatementAnswer> answers) {
        Map<String, Integer> levels = new HashMap<>();
        answers.forEach((statement, answer) -> levels.put(statement, answer.level()));
        return levels;
    }

    private List<ScaleQuality> qualities(Map<String, Map<String, Integer>> answers) {
        return instrument.scales().stream()
                .map(scale -> ScaleQuality.of(scale, answers))
                .toList();
    }

    private static String person(Actor actor) {
        Policy.require(actor, Act.FILL_FORM, new Scope(actor.person(), null));
        return Objects.requireNonNull(actor.person());
    }
}

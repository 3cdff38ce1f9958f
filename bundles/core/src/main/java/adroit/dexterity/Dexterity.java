package adroit.dexterity;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AuditEvent;
import adroit.evidence.Fact;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.instrument.DigitalDexterity;
import adroit.instrument.Instrument;
import adroit.instrument.InstrumentScale;
import adroit.instrument.Statement;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Asks people how they work with digital means, and tells them what their answers say. A person's answers are for that person alone: nobody else sees them, whatever their role, and they enter no result. Groups of
 * five and more are told together.
 */
public final class Dexterity {
    private final Store store;
    private final Clock clock;
    private final Instrument instrument = DigitalDexterity.INSTRUMENT;
    private final AnswersGiven given = new AnswersGiven(instrument.id());

    public Dexterity(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * What the actor answered, and what it says.
     *
     * @throws adroit.identity.NotPermitted for whoever has no person of their own to answer for
     */
    public OwnDexterity own(Actor actor) {
        String person = person(actor);
        return store.read(session -> {
            given.catchUp(session);
            return own(person);
        });
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
        store.read(session -> {
            given.catchUp(session);
            return true;
        });
        return store.write(session -> {
            List<Fact> facts = facts(session, person, levels);
            session.evidence().append(facts);
            if (!facts.isEmpty()) {
                session.audit()
                        .append(new AuditEvent(
                                clock.instant(),
                                actor.account(),
                                "dexterity.answer",
                                person,
                                null,
                                instrument.id(),
                                "done"));
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
        Map<String, AnswersGiven.Given> before = given.of(person);
        List<Fact> facts = new ArrayList<>();
        long next = session.evidence().lastSequence() + 1;
        for (Statement statement : instrument.statements()) {
            @Nullable Integer level = levels.get(statement.id());
            AnswersGiven.@Nullable Given known = before.get(statement.id());
            if (level != null && (known == null || known.answer().level() != level)) {
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
            given.catchUp(session);
            Map<String, Map<String, Integer>> answers = given.everybody();
            List<ScaleQuality> qualities = qualities(answers);
            Groups groups = new Groups(qualities, answers);
            groups.place(session, LocalDate.now(clock));
            List<DexterityGroup> all = groups.all();
            List<DexterityGroup> shown = Groups.shown(all).stream()
                    .filter(g -> everywhere || g.department().id().equals(department))
                    .toList();
            int leftOut = everywhere ? all.size() - shown.size() : 0;
            return new DexterityReport(instrument, answers.size(), groups.people(), qualities, shown, leftOut);
        });
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
            given.catchUp(session);
            return ScaleMap.of(found, given.everybody());
        });
    }

    private OwnDexterity own(String person) {
        Map<String, Integer> levels = new HashMap<>();
        @Nullable LocalDate last = null;
        for (AnswersGiven.Given each : given.of(person).values()) {
            levels.put(each.answer().statement(), each.answer().level());
            LocalDate day = each.answer().observed();
            last = last == null || day.isAfter(last) ? day : last;
        }
        List<ScaleQuality> qualities = qualities(given.everybody());
        List<ScaleScore> scores =
                qualities.stream().map(q -> ScaleScore.of(q, levels)).toList();
        return new OwnDexterity(instrument, levels, last, scores, qualities);
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

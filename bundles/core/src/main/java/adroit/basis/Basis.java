package adroit.basis;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AuditEvent;
import adroit.evidence.Fact;
import adroit.evidence.OwnJudgment;
import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import adroit.evidence.RaterSources;
import adroit.evidence.RecordedFact;
import adroit.evidence.Withdrawals;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.Person;
import adroit.organization.ReportingLine;
import adroit.organization.Supervision;
import adroit.scoring.Channel;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a person that results are made from. A person sees all about themselves; their line, their department's lead and HR see what the declared purpose
 * permits. Who rated is named to those who may compare raters. Somebody else's look is audited, and told to the person.
 */
public final class Basis {
    private final Store store;
    private final Clock clock;

    public Basis(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The facts, the newest day first.
     *
     * @throws NoSuchSubject where there is no such person, or the actor may not see their evidence
     */
    public List<SeenFact> of(Actor actor, String idOrKey, Purpose purpose) {
        Person person =
                store.read(s -> s.organization().person(idOrKey)).orElseThrow(() -> new NoSuchSubject("person"));
        boolean own = person.id().equals(actor.person());
        boolean permitted = store.read(s -> permits(s, actor, person.id()));
        if (!own) {
            write(actor, person.id(), purpose, permitted);
        }
        if (!permitted) {
            throw new NoSuchSubject("person");
        }
        return store.read(s -> seen(s, actor, person, own, purpose));
    }

    /** Whether the actor may look at the facts about the person, so that a page can offer it. */
    public boolean permits(Actor actor, String person) {
        return store.read(s -> permits(s, actor, person));
    }

    private boolean permits(Session s, Actor actor, String person) {
        return Policy.permits(
                actor, Act.SEE_EVIDENCE, new ReportingLine(s.organization(), LocalDate.now(clock)).scope(person));
    }

    private void write(Actor actor, String person, Purpose purpose, boolean permitted) {
        store.write(s -> s.audit()
                .append(new AuditEvent(
                        clock.instant(),
                        actor.account(),
                        "evidence.read",
                        person,
                        purpose.key(),
                        null,
                        permitted ? "done" : "refused")));
    }

    private static List<SeenFact> seen(Session s, Actor actor, Person person, boolean own, Purpose purpose) {
        Raters raters = Policy.permits(actor, Act.SEE_RATERS, Scope.CITY) ? new Raters(s, person) : null;
        List<RecordedFact> facts = s.evidence().of(person.id(), Long.MAX_VALUE);
        Withdrawals withdrawn = Withdrawals.among(facts, Long.MAX_VALUE);
        OwnJudgment itself =
                new OwnJudgment(s, new RaterSources(s.organization().secret()));
        return facts.stream()
                .filter(recorded -> isEvidence(recorded.fact()))
                .filter(recorded -> own || permits(purpose, recorded.fact(), itself.isOf(recorded.fact(), person.id())))
                .sorted(Comparator.comparing((RecordedFact r) -> r.fact().observed())
                        .thenComparing(RecordedFact::sequence)
                        .reversed())
                .map(recorded -> seen(recorded, withdrawn, raters))
                .toList();
    }

    private static SeenFact seen(RecordedFact recorded, Withdrawals withdrawn, @Nullable Raters raters) {
        Fact fact = recorded.fact();
        @Nullable String source = raters == null ? null : source(fact);
        @Nullable String rater = raters == null || source == null ? null : raters.named(source);
        return new SeenFact(recorded.sequence(), fact, channel(fact), withdrawn.of(fact), rater);
    }

    /** A fact that takes another one back is told beside that one. What people answer to statements about themselves enters no result; it is told to them alone, on a page of its own. */
    private static boolean isEvidence(Fact fact) {
        return channel(fact) != null || fact instanceof Fact.ToolAccess || fact instanceof Fact.InterestAnswer;
    }

    /** What somebody wants of their work, and what they say of themselves, serves the talk with them; tools are facts of the workplace. */
    private static boolean permits(Purpose purpose, Fact fact, boolean ownJudgment) {
        return purpose == Purpose.DEVELOPMENT || (!ownJudgment && PermittedUse.permits(purpose, fact));
    }

    private static @Nullable Channel channel(Fact fact) {
        if (fact instanceof Fact.Rating rating) {
            return rating.channel();
        }
        if (fact instanceof Fact.DutyRating duty) {
            return duty.channel();
        }
        if (fact instanceof Fact.StepOutcome step) {
            return step.channel();
        }
        return fact instanceof Fact.Credential ? Channel.CREDENTIAL : null;
    }

    private static @Nullable String source(Fact fact) {
        if (fact instanceof Fact.Rating rating) {
            return rating.source();
        }
        if (fact instanceof Fact.DutyRating duty) {
            return duty.source();
        }
        if (fact instanceof Fact.StepOutcome step) {
            return step.source();
        }
        return fact instanceof Fact.Credential credential ? credential.source() : null;
    }

    /** Names of those whom sources stand for: people of the city, and who wrote a form under an id that tells nobody else. */
    private static final class Raters {
        private final Session session;
        private final Map<String, String> writers = new HashMap<>();

        Raters(Session session, Person person) {
            this.session = session;
            RaterSources sources = new RaterSources(session.organization().secret());
            writers.put(sources.writer(Channel.SELF, person.id()), person.displayName());
            session.organization().supervisorsOf(person.id()).stream()
                    .map(Supervision::supervisor)
                    .distinct()
                    .forEach(id -> writers.put(sources.writer(Channel.SUPERVISOR, id), name(id)));
        }

        String named(String source) {
            @Nullable String writer = writers.get(source);
            return writer == null ? name(source) : writer;
        }

        private String name(String source) {
            return session.organization()
                    .person(source)
                    .map(Person::displayName)
                    .orElse(source);
        }
    }
}

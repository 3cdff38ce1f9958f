package adroit.contest;

import adroit.assessment.NoSuchSubject;
import adroit.assessment.Result;
import adroit.audit.AuditEvent;
import adroit.contest.Remark.Kind;
import adroit.contest.Remark.Writer;
import adroit.evidence.Fact;
import adroit.evidence.Purpose;
import adroit.evidence.RaterSources;
import adroit.evidence.RecordedFact;
import adroit.evidence.Withdrawals;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Role;
import adroit.identity.Scope;
import adroit.organization.Person;
import adroit.organization.ReportingLine;
import adroit.scoring.Channel;
import adroit.scoring.Score;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way of appeal. A person comments on a result in a skill, or contests it with a reason; a supervisor or HR answers. The result itself never changes: it is marked
 * wherever it is shown, and a new assessment with new evidence may stand beside it. The texts are in no log.
 */
public final class Contests {
    private final Store store;
    private final Clock clock;

    public Contests(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Which skill of which field, and the result that was looked at, if any. */
    public record Subject(
            String discipline, String skill, @Nullable String result) {}

    /**
     * Begins a talk about the actor's own result.
     *
     * @throws NoSuchSubject where the result is none of theirs, or has no such requirement
     * @throws IllegalArgumentException where the text is missing or too long
     */
    public Remark begin(Actor actor, Subject subject, Kind kind, String text) {
        @Nullable String person = actor.person();
        Policy.require(actor, Act.COMMENT_ON_RESULT, new Scope(person, null));
        String own = Objects.requireNonNull(person);
        if (!kind.begins()) {
            throw new IllegalArgumentException("a talk begins with a comment or a contest");
        }
        return store.write(s -> {
            requireResult(s, own, subject);
            Remark made = s.remarks().add(0, remark(own, subject, kind, text, actor, Writer.PERSON));
            audit(s, actor, "result." + kind.key(), own, null, made.id(), "done");
            return made;
        });
    }

    /**
     * Answers a talk.
     *
     * @throws NoSuchSubject where there is no such talk, or the actor may not answer it
     */
    public Remark answer(Actor actor, String id, Kind kind, String text) {
        if (kind.begins()) {
            throw new IllegalArgumentException("an answer upholds, asks for evidence, or notes");
        }
        return store.write(s -> {
            Remark first = s.remarks()
                    .find(number(id))
                    .filter(r -> r.sequence() == r.thread())
                    .filter(r -> mayAnswer(s, actor, r.person()))
                    .orElseThrow(() -> new NoSuchSubject("comment"));
            Subject subject = new Subject(first.discipline(), first.skill(), first.result());
            Remark made = s.remarks()
                    .add(
                            first.sequence(),
                            remark(first.person(), subject, kind, text, actor, part(s, actor, first.person())));
            audit(s, actor, "result.answer-" + kind.key(), first.person(), null, first.id(), "done");
            return made;
        });
    }

    /**
     * The talks about a person, the last begun first. Somebody else's look is audited like a look at the result.
     *
     * @throws NoSuchSubject where there is no such person, or the actor may not see their results
     */
    public List<Talk> of(Actor actor, String idOrKey, Purpose purpose) {
        Person person =
                store.read(s -> s.organization().person(idOrKey)).orElseThrow(() -> new NoSuchSubject("person"));
        boolean permitted = store.read(s -> maySee(s, actor, person.id()));
        if (!person.id().equals(actor.person())) {
            store.write(s -> {
                audit(s, actor, "result.read", person.id(), purpose, "comments", permitted ? "done" : "refused");
                return true;
            });
        }
        if (!permitted) {
            throw new NoSuchSubject("person");
        }
        return store.read(s -> talks(s.remarks().of(person.id())));
    }

    /**
     * The newest talk that contests the person's result, by {@code discipline/skill}: what a result is marked with. For pages that have shown the result already, and asked
     * for it by its own door.
     */
    public Map<String, Talk> marks(Actor actor, String person) {
        return store.read(s -> {
            Map<String, Talk> newest = new LinkedHashMap<>();
            if (maySee(s, actor, person)) {
                talks(s.remarks().of(person)).stream()
                        .filter(talk -> talk.first().kind() == Kind.CONTEST)
                        .forEach(talk -> newest.putIfAbsent(
                                talk.first().discipline() + "/" + talk.first().skill(), talk));
            }
            return newest;
        });
    }

    /** The contests that wait for an answer by the actor: of their line, their department, or the city for HR. */
    public List<Talk> waiting(Actor actor) {
        return store.read(s -> talks(s.remarks().openContests()).stream()
                .filter(talk -> mayAnswer(s, actor, talk.first().person()))
                .toList());
    }

    /** Reads what {@link #waiting} lists; each person is told of the look. */
    public List<Talk> readWaiting(Actor actor) {
        List<Talk> talks = waiting(actor);
        if (talks.isEmpty()) {
            return talks;
        }
        store.write(s -> {
            talks.stream()
                    .map(talk -> talk.first().person())
                    .distinct()
                    .forEach(person -> audit(s, actor, "result.comments-read", person, null, "waiting", "done"));
            return talks;
        });
        return talks;
    }

    /** Whether the actor may answer comments on the person's results. */
    public boolean mayAnswer(Actor actor, String person) {
        return store.read(s -> mayAnswer(s, actor, person));
    }

    /**
     * Whether a rating by the actor is among those that decide what is said of the skill in the result: whoever answers a contest of it is told so.
     *
     * @param result a result that the actor was shown
     */
    public boolean ratedBy(Actor actor, Result result, String discipline, String skill) {
        @Nullable String rater = actor.person();
        return rater != null
                && deciding(result, discipline, skill)
                        .map(channel -> store.read(s -> rated(s, rater, result, discipline, skill, channel)))
                        .orElse(false);
    }

    private static Optional<Channel> deciding(Result result, String discipline, String skill) {
        return result.disciplines().stream()
                .filter(part -> part.discipline().equals(discipline))
                .flatMap(part -> part.requirements().stream())
                .filter(each -> each.requirement().skill().equals(skill))
                .flatMap(
                        each -> each.score() instanceof Score.Scored scored ? Stream.of(scored.channel()) : Stream.of())
                .findFirst();
    }

    private static boolean rated(
            Session s, String rater, Result result, String discipline, String skill, Channel channel) {
        RaterSources sources = new RaterSources(s.organization().secret());
        List<RecordedFact> facts =
                s.evidence().of(result.person(), result.evidence().through());
        Withdrawals withdrawn = Withdrawals.among(facts, result.evidence().through());
        return facts.stream()
                .map(RecordedFact::fact)
                .filter(fact -> !withdrawn.include(fact))
                .anyMatch(fact -> fact instanceof Fact.Rating rating
                        && rating.discipline().equals(discipline)
                        && rating.skill().equals(skill)
                        && rating.channel() == channel
                        && sources.of(channel, rating.source()).equals(sources.person(rater)));
    }

    private boolean mayAnswer(Session s, Actor actor, String person) {
        return !person.equals(actor.person()) && Policy.permits(actor, Act.ANSWER_COMMENT, scope(s, person));
    }

    private boolean maySee(Session s, Actor actor, String person) {
        return Policy.permits(actor, Act.SEE_RESULT, scope(s, person));
    }

    private Scope scope(Session s, String person) {
        return new ReportingLine(s.organization(), LocalDate.now(clock)).scope(person);
    }

    private Writer part(Session s, Actor actor, String person) {
        Scope scope = scope(s, person);
        if (actor.person() != null && scope.line().contains(actor.person())) {
            return Writer.SUPERVISOR;
        }
        return actor.has(Role.HR_ANALYST) ? Writer.HR : Writer.DEPARTMENT_LEAD;
    }

    /** A talk is about a requirement that a result of the person really has. */
    private static void requireResult(Session s, String person, Subject subject) {
        @Nullable String id = subject.result();
        boolean there = id != null
                && s.results()
                        .find(id)
                        .filter(stored -> stored.result().person().equals(person))
                        .map(stored -> stored.result().disciplines().stream()
                                .filter(d -> d.discipline().equals(subject.discipline()))
                                .flatMap(d -> d.requirements().stream())
                                .anyMatch(r -> r.requirement().skill().equals(subject.skill())))
                        .orElse(false);
        if (!there) {
            throw new NoSuchSubject("result");
        }
    }

    private Remark remark(String person, Subject subject, Kind kind, String text, Actor actor, Writer writer) {
        return new Remark(
                0,
                0,
                person,
                subject.discipline(),
                subject.skill(),
                subject.result(),
                kind,
                text.strip(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor.account(),
                writer);
    }

    private static List<Talk> talks(List<Remark> remarks) {
        Map<Long, List<Remark>> byThread = new LinkedHashMap<>();
        remarks.forEach(r ->
                byThread.computeIfAbsent(r.thread(), k -> new ArrayList<>()).add(r));
        List<Talk> talks = new ArrayList<>();
        byThread.values().forEach(entries -> talks.add(0, new Talk(entries)));
        return talks;
    }

    private static long number(String id) {
        return Optional.of(id)
                .filter(text -> text.matches("c-\\d{1,15}"))
                .map(text -> Long.parseLong(text.substring(2)))
                .orElse(0L);
    }

    private void audit(
            Session s,
            Actor actor,
            String act,
            String person,
            @Nullable Purpose purpose,
            String subject,
            String outcome) {
        s.audit()
                .append(new AuditEvent(
                        clock.instant(),
                        actor.account(),
                        act,
                        person,
                        purpose == null ? null : purpose.key(),
                        subject,
                        outcome));
    }
}

package adroit.champion;

import adroit.audit.AuditEvent;
import adroit.canonical.Digest;
import adroit.champion.ChampionReport.Coverage;
import adroit.evidence.Fact;
import adroit.evidence.NewestFacts;
import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.insight.HeardFacts;
import adroit.insight.Insight;
import adroit.organization.DepartmentSize;
import adroit.organization.Person;
import adroit.storage.Session;
import adroit.storage.Store;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds champions by the {@link ChampionRule}, and names only those who agree. Answers from memory; a request never scans the database. */
public final class Champions {
    private final Store store;
    private final Insight insight;
    private final ChampionRule rule;
    private final Clock clock;
    private final NewestFacts<Fact.InterestAnswer> answers =
            new NewestFacts<>(Fact.InterestAnswer.class, Champions::subject);

    /** What counts of others may rest on. They are for the whole city, which therefore is one place. */
    private final HeardFacts<Fact.InterestAnswer> together = new HeardFacts<>(
            Fact.InterestAnswer.class,
            Champions::subject,
            Fact.InterestAnswer::answer,
            session -> a -> Optional.of("city"));

    private final Consents consents = new Consents();

    public Champions(Store store, Insight insight, ChampionRule rule, Clock clock) {
        this.store = store;
        this.insight = insight;
        this.rule = rule;
        this.clock = clock;
    }

    /**
     * The city's champions; without names for who may see aggregates only. Names follow at once what somebody measured said. How many are not named is told to who may not see single results as it was when results, interests or
     * consents of five people had last changed, so that the count does not move with one person, be they named or not.
     */
    public ChampionReport report(Actor actor) {
        Policy.require(actor, Act.SEE_CHAMPIONS, Scope.CITY);
        boolean names = Policy.permits(actor, Act.SEE_CHAMPION_NAMES, Scope.CITY);
        Map<String, List<MeasuredSkill>> measured = measured();
        Unnamed unnamed = Policy.permits(actor, Act.SEE_RESULT, Scope.CITY)
                ? new Unnamed(rule, measured, this::interests, consents::of)
                : new Unnamed(rule, told(), person -> stated(together.of(person)), consents::heard);
        LocalDate asOf = insight.asOf(Purpose.WORKFORCE_PLANNING);
        return store.read(session -> {
            catchUp(session);
            List<Champion> named = new ArrayList<>();
            measured.forEach((person, skills) -> addNamed(session, person, skills, named));
            named.sort(Comparator.comparing(Champion::name).thenComparing(Champion::id));
            return new ChampionReport(
                    asOf,
                    rule,
                    names ? named : List.of(),
                    coverage(session.organization().departments(LocalDate.now(clock)), named),
                    unnamed.count());
        });
    }

    /** What the rule says of the actor, for themselves; empty where they are no person of the city. */
    public Optional<OwnStanding> own(Actor actor) {
        String person = actor.person();
        if (person == null || !Policy.permits(actor, Act.BE_NAMED, new Scope(person, null))) {
            return Optional.empty();
        }
        List<MeasuredSkill> skills = measured().getOrDefault(person, List.of());
        return store.read(session -> {
            catchUp(session);
            List<StatedInterest> interests = interests(person);
            return Optional.of(new OwnStanding(rule.candidacies(skills, interests), consents.of(person), interests));
        });
    }

    /**
     * Says whether the actor agrees to be named as a champion of this kind; it holds from the next look on.
     *
     * @throws adroit.identity.NotPermitted where the actor is no person of the city: nobody agrees for another
     */
    public void agree(Actor actor, ChampionKind kind, boolean named) {
        String person = actor.person();
        Policy.require(actor, Act.BE_NAMED, new Scope(person, null));
        store.write(session -> {
            session.champions().append(new Consent(String.valueOf(person), kind, named, clock.instant()));
            return session.audit()
                    .append(new AuditEvent(
                            clock.instant(),
                            actor.account(),
                            named ? "champion.agree" : "champion.withdraw",
                            person,
                            null,
                            kind.key(),
                            "done"));
        });
    }

    private void catchUp(Session session) {
        answers.catchUp(session);
        together.catchUp(session);
        consents.catchUp(session);
    }

    /** A person's newest answers, by discipline and category. */
    private List<StatedInterest> interests(String person) {
        return stated(answers.of(person));
    }

    private static String subject(Fact.InterestAnswer answer) {
        return answer.discipline() + "/" + answer.category();
    }

    private static List<StatedInterest> stated(Map<String, Fact.InterestAnswer> answers) {
        return answers.values().stream()
                .map(StatedInterest::of)
                .sorted(Comparator.comparing(StatedInterest::discipline).thenComparing(StatedInterest::category))
                .toList();
    }

    /** Asked before anything is read here: filling the columns takes a connection of its own, which nobody may wait for who holds one. */
    private Map<String, List<MeasuredSkill>> measured() {
        Map<String, List<MeasuredSkill>> measured = new TreeMap<>();
        insight.forEachMeasured(
                Purpose.WORKFORCE_PLANNING, (person, skill) -> measured.computeIfAbsent(person, p -> new ArrayList<>())
                        .add(skill));
        return measured;
    }

    /** Whoever may not see single results is told how many there are in steps of five people. */
    private Map<String, List<MeasuredSkill>> told() {
        Map<String, List<MeasuredSkill>> told = new TreeMap<>();
        insight.forEachTold(
                Purpose.WORKFORCE_PLANNING, (person, skill) -> told.computeIfAbsent(person, p -> new ArrayList<>())
                        .add(skill));
        return told;
    }

    private void addNamed(Session session, String person, List<MeasuredSkill> skills, List<Champion> named) {
        Set<ChampionKind> agreed = consents.of(person);
        rule.candidacies(skills, interests(person)).stream()
                .filter(candidacy -> agreed.contains(candidacy.kind()))
                .forEach(candidacy -> named.add(champion(session, person, candidacy)));
    }

    private static Champion champion(Session session, String person, Candidacy candidacy) {
        String whole =
                person + "/" + candidacy.discipline() + "/" + candidacy.kind().key();
        return new Champion(
                "ch-" + Digest.sha256(whole.getBytes(StandardCharsets.UTF_8)).substring(0, 16),
                person,
                session.organization().person(person).map(Person::displayName).orElse(person),
                candidacy.kind(),
                candidacy.discipline(),
                candidacy.skills().stream()
                        .map(MeasuredSkill::department)
                        .distinct()
                        .sorted()
                        .toList(),
                candidacy.skills().stream().map(MeasuredSkill::skill).distinct().toList());
    }

    private static List<Coverage> coverage(List<DepartmentSize> departments, List<Champion> named) {
        return departments.stream()
                .filter(size -> size.people() > 0)
                .map(DepartmentSize::department)
                .map(d -> new Coverage(d.id(), d.title(), counts(d.id(), named)))
                .toList();
    }

    private static Map<ChampionKind, Integer> counts(String department, List<Champion> named) {
        Map<ChampionKind, Integer> counts = none();
        for (ChampionKind kind : ChampionKind.values()) {
            long people = named.stream()
                    .filter(c -> c.kind() == kind && c.departments().contains(department))
                    .map(Champion::person)
                    .distinct()
                    .count();
            counts.put(kind, (int) people);
        }
        return counts;
    }

    private static Map<ChampionKind, Integer> none() {
        Map<ChampionKind, Integer> counts = new EnumMap<>(ChampionKind.class);
        for (ChampionKind kind : ChampionKind.values()) {
            counts.put(kind, 0);
        }
        return counts;
    }
}

package adroit.knowledge;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AuditEvent;
import adroit.catalog.Catalog;
import adroit.catalog.TestItem;
import adroit.catalog.WorkProcess;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.evidence.Fact;
import adroit.evidence.ItemAnswer;
import adroit.evidence.NewestFacts;
import adroit.evidence.OrderAnswer;
import adroit.evidence.RecordedFact;
import adroit.evidence.TestSitting;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.insight.HeardFacts;
import adroit.scoring.Channel;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tests that people take for themselves: what they know of the tools of their fields, and in which order they would do the steps of their processes.
 *
 * <p>Answers to items stay with the person and enter no result. The order of steps becomes an outcome of each step, done where it stands in its place and missed where it was left out or stands out of order: the same
 * evidence as an observer's, by the channel of tests, so that a step which most miss is found as a process to fix and not as a fault of each.
 */
public final class Knowledge {
    /** A process with fewer steps has no order worth asking for. */
    public static final int FEWEST_STEPS = 3;

    private final Store store;
    private final Disciplines disciplines;
    private final Clock clock;
    /** Where all questions were asked; what a test chose itself is no sample of them. */
    private final NewestFacts<ItemAnswer> items =
            new NewestFacts<>(ItemAnswer.class, a -> TestSitting.isOne(a.clientId()) ? null : subject(a));

    private HeardFacts<ItemAnswer> together = everybody();
    private List<String> keys = List.of();

    private final NewestFacts<OrderAnswer> orders =
            new NewestFacts<>(OrderAnswer.class, a -> a.discipline() + "/" + a.process());

    public Knowledge(Store store, Disciplines disciplines, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.clock = clock;
    }

    /** What numbers about several people rest on: each item moves in steps of five whose answers count otherwise. Another key counts all anew. */
    private synchronized HeardFacts<ItemAnswer> together(Session session) {
        List<String> inForce =
                disciplines.all().stream().map(each -> each.edition().id()).toList();
        if (!inForce.equals(keys)) {
            keys = inForce;
            together = everybody();
        }
        together.catchUp(session);
        return together;
    }

    private HeardFacts<ItemAnswer> everybody() {
        return new HeardFacts<>(
                ItemAnswer.class, Knowledge::subject, this::counts, session -> a -> Optional.of(subject(a)));
    }

    /** One wrong option counts as another. */
    private Object counts(ItemAnswer answer) {
        return disciplines
                .find(answer.discipline())
                .flatMap(field -> field.edition().catalog().item(answer.item()))
                .<Object>map(item -> item.key().equals(answer.option()))
                .orElseGet(() -> Optional.ofNullable(answer.option()));
    }

    private static String subject(ItemAnswer answer) {
        return answer.discipline() + "/" + answer.item();
    }

    /**
     * What the actor answered, and what it says.
     *
     * @throws adroit.identity.NotPermitted for whoever has no person of their own
     */
    public OwnKnowledge own(Actor actor) {
        String person = person(actor);
        return store.read(session -> {
            items.catchUp(session);
            orders.catchUp(session);
            OwnFields fields = OwnFields.of(session, disciplines, person, LocalDate.now(clock));
            List<RecordedFact> facts = session.evidence().of(person, Long.MAX_VALUE);
            return new OwnKnowledge(families(fields, person, facts, together(session)), processes(fields, person));
        });
    }

    private List<OwnKnowledge.Family> families(
            OwnFields fields, String person, List<RecordedFact> facts, HeardFacts<ItemAnswer> heard) {
        List<OwnKnowledge.Family> families = new ArrayList<>();
        Map<String, ItemAnswer> given = items.of(person);
        Map<String, Map<String, ItemAnswer>> everybody = heard.everybody();
        for (Catalog catalog : fields.catalogs()) {
            for (ToolFamily family : ToolFamily.of(catalog)) {
                FamilyQuality quality = quality(family, everybody);
                Map<String, Optional<String>> chosen = new HashMap<>();
                for (TestItem item : family.items()) {
                    ItemAnswer answer = given.get(family.discipline() + "/" + item.id());
                    if (answer != null) {
                        chosen.put(item.id(), Optional.ofNullable(answer.option()));
                    }
                }
                families.add(new OwnKnowledge.Family(
                        catalog.title(),
                        chosen,
                        KnowledgeScore.of(quality, right(family, given)),
                        quality,
                        Adaptive.of(quality).whyFixed(),
                        Sitting.newest(family, facts).map(s -> s.told(quality))));
            }
        }
        return families;
    }

    private static FamilyQuality quality(ToolFamily family, Map<String, Map<String, ItemAnswer>> everybody) {
        return FamilyQuality.of(family, rights(family, everybody));
    }

    private static Map<String, Map<String, Integer>> rights(
            ToolFamily family, Map<String, Map<String, ItemAnswer>> everybody) {
        Map<String, Map<String, Integer>> right = new TreeMap<>();
        everybody.forEach((person, given) -> right.put(person, right(family, given)));
        return right;
    }

    /** Whether each answer is right, by the key as it stands now. */
    private static Map<String, Integer> right(ToolFamily family, Map<String, ItemAnswer> given) {
        Map<String, Integer> right = new HashMap<>();
        for (TestItem item : family.items()) {
            ItemAnswer answer = given.get(family.discipline() + "/" + item.id());
            if (answer != null) {
                right.put(item.id(), item.key().equals(answer.option()) ? 1 : 0);
            }
        }
        return right;
    }

    private List<OwnKnowledge.Process> processes(OwnFields fields, String person) {
        List<OwnKnowledge.Process> processes = new ArrayList<>();
        for (Catalog catalog : fields.catalogs()) {
            for (WorkProcess process : fields.run(catalog)) {
                Optional<OrderAnswer> answer = orders.of(person, catalog.discipline() + "/" + process.id());
                processes.add(new OwnKnowledge.Process(
                        catalog.discipline(),
                        catalog.title(),
                        process,
                        answer.map(OrderAnswer::steps).orElse(List.of()),
                        answer.map(OrderAnswer::observed).orElse(null)));
            }
        }
        return processes;
    }

    /**
     * Records answers to the items of a family; one that is the same as the newest changes nothing, unless a test that chose its questions came between.
     *
     * @param options by id of the item the option chosen, empty where the person does not know
     * @return how many were recorded
     * @throws NoSuchSubject where the family is none of the person's fields, or too small to be asked
     * @throws IllegalArgumentException where an item or option is not of the family
     */
    public int answer(Actor actor, String discipline, String family, Map<String, Optional<String>> options) {
        String person = person(actor);
        return store.write(session -> {
            ToolFamily asked = asked(session, person, discipline, family);
            List<Fact> facts = answers(session, person, asked, options);
            session.evidence().append(facts);
            if (!facts.isEmpty()) {
                write(session, actor, "knowledge.answer", discipline + "/" + family);
            }
            return facts.size();
        });
    }

    private List<Fact> answers(
            Session session, String person, ToolFamily family, Map<String, Optional<String>> options) {
        if (!family.ids().containsAll(options.keySet())) {
            throw new IllegalArgumentException("an answer is to no item of " + family.title());
        }
        boolean between =
                newest(session, person, family).filter(s -> !s.overtaken()).isPresent();
        Map<String, ItemAnswer> before = between ? Map.of() : items.within(session, person);
        List<Fact> facts = new ArrayList<>();
        long next = session.evidence().lastSequence() + 1;
        for (TestItem item : family.items()) {
            @Nullable Optional<String> chosen = options.get(item.id());
            ItemAnswer known = before.get(family.discipline() + "/" + item.id());
            if (chosen != null && (known == null || !Objects.equals(known.option(), chosen.orElse(null)))) {
                check(item, chosen);
                facts.add(new ItemAnswer(
                        "item:" + person + ":" + next++,
                        person,
                        family.discipline(),
                        LocalDate.now(clock),
                        item.id(),
                        chosen.orElse(null)));
            }
        }
        return facts;
    }

    private ToolFamily asked(Session session, String person, String discipline, String family) {
        return OwnFields.of(session, disciplines, person, LocalDate.now(clock)).families().stream()
                .filter(f -> f.discipline().equals(discipline) && f.id().equals(family) && f.isAsked())
                .findFirst()
                .orElseThrow(() -> new NoSuchSubject("family"));
    }

    /**
     * Begins a test that chooses its questions by the answers; where one is under way, it stays.
     *
     * @throws NoSuchSubject where the family is none of the person's fields, or too small to be asked
     * @throws IllegalArgumentException where too little is known of the questions to choose among them; the message says what
     */
    public void begin(Actor actor, String discipline, String family) {
        String person = person(actor);
        Adaptive adaptive = store.read(session -> Adaptive.of(quality(
                asked(session, person, discipline, family), together(session).everybody())));
        adaptive.whyFixed().ifPresent(why -> {
            throw new IllegalArgumentException(why.toString());
        });
        store.write(session -> {
            if (!isAsking(newest(session, person, asked(session, person, discipline, family)))) {
                long sequence = session.evidence().lastSequence() + 1;
                session.evidence().append(List.of(adaptive.begin(person, LocalDate.now(clock), sequence)));
                write(session, actor, "knowledge.begin", discipline + "/" + family);
            }
            return true;
        });
    }

    /**
     * Keeps the answer to the question that the test asks next; one to a question that was answered already changes nothing.
     *
     * @param option what was chosen, empty where the person does not know
     * @throws NoSuchSubject where no test on that family is under way
     * @throws IllegalArgumentException where the test asks another question, or the question has no such option
     */
    public void reply(Actor actor, String discipline, String family, String item, Optional<String> option) {
        String person = person(actor);
        store.write(session -> {
            Sitting sitting = newest(session, person, asked(session, person, discipline, family))
                    .orElseThrow(() -> new NoSuchSubject("sitting"));
            if (sitting.answers().stream().anyMatch(a -> a.item().equals(item))) {
                return false;
            }
            if (!(sitting.state() instanceof Sitting.State.Asking asking)) {
                throw new NoSuchSubject("sitting");
            }
            if (!asking.item().id().equals(item)) {
                throw new IllegalArgumentException("the test does not ask " + item + " now");
            }
            check(asking.item(), option);
            session.evidence()
                    .append(List.of(new ItemAnswer(
                            sitting.begun().answer(sitting.answers().size() + 1),
                            person,
                            discipline,
                            LocalDate.now(clock),
                            item,
                            option.orElse(null))));
            write(session, actor, "knowledge.answer", discipline + "/" + family);
            return true;
        });
    }

    private static Optional<Sitting> newest(Session session, String person, ToolFamily family) {
        return Sitting.newest(family, session.evidence().of(person, Long.MAX_VALUE));
    }

    private static boolean isAsking(Optional<Sitting> sitting) {
        return sitting.filter(s -> s.state() instanceof Sitting.State.Asking).isPresent();
    }

    private static void check(TestItem item, Optional<String> chosen) {
        chosen.ifPresent(option -> {
            if (item.options().stream().noneMatch(o -> o.id().equals(option))) {
                throw new IllegalArgumentException("item " + item.id() + " has no option " + option);
            }
        });
    }

    /**
     * Records the order in which the actor would do the steps of a process, and what follows for each step.
     *
     * @throws NoSuchSubject where no position of the person runs the process, or its order cannot be asked
     * @throws IllegalArgumentException where a step of the process is not spoken of, or one is spoken of twice or is of another
     */
    public void order(Actor actor, String discipline, String process, GivenOrder given) {
        String person = person(actor);
        store.write(session -> {
            WorkProcess asked = OwnFields.of(session, disciplines, person, LocalDate.now(clock))
                    .asked(discipline, process)
                    .orElseThrow(() -> new NoSuchSubject("process"));
            given.check(asked);
            session.evidence().append(outcomes(session, person, discipline, asked, given.steps()));
            write(session, actor, "process.order", discipline + "/" + process);
            return true;
        });
    }

    private List<Fact> outcomes(
            Session session, String person, String discipline, WorkProcess process, List<String> steps) {
        List<String> right = process.steps().stream().map(step -> step.id()).toList();
        StepOrder order = StepOrder.of(right, steps);
        LocalDate today = LocalDate.now(clock);
        String id = "order:" + person + ":" + (session.evidence().lastSequence() + 1);
        List<Fact> facts = new ArrayList<>();
        facts.add(new OrderAnswer(id, person, discipline, today, process.id(), steps));
        for (String step : right) {
            facts.add(new Fact.StepOutcome(
                    id + ":" + right.indexOf(step),
                    person,
                    discipline,
                    today,
                    process.id(),
                    step,
                    order.inPlace().contains(step),
                    Channel.TEST,
                    OrderAnswer.TAKEN_ALONE));
        }
        return facts;
    }

    /**
     * How the tests do here, for whoever may see the city's aggregates.
     *
     * @throws adroit.identity.NotPermitted for everybody else
     */
    public KnowledgeReport report(Actor actor) {
        Policy.require(actor, Act.SEE_OVERVIEW, Scope.CITY);
        return store.read(session -> {
            items.catchUp(session);
            Map<String, Map<String, ItemAnswer>> everybody = together(session).everybody();
            List<KnowledgeReport.Line> lines = new ArrayList<>();
            for (ActiveDiscipline each : disciplines.all()) {
                for (ToolFamily family : ToolFamily.of(each.edition().catalog())) {
                    lines.add(new KnowledgeReport.Line(each.title(), quality(family, everybody)));
                }
            }
            return new KnowledgeReport(lines);
        });
    }

    /**
     * Where people and the questions on one family stand on one line, for whoever may see the city's aggregates.
     *
     * @throws adroit.identity.NotPermitted for everybody else
     * @throws NoSuchSubject where no field in service has questions on such a family
     */
    public FamilyMap map(Actor actor, String discipline, String family) {
        Policy.require(actor, Act.SEE_OVERVIEW, Scope.CITY);
        ToolFamily found = disciplines.find(discipline).stream()
                .flatMap(each -> ToolFamily.of(each.edition().catalog()).stream())
                .filter(each -> each.id().equals(family))
                .findFirst()
                .orElseThrow(() -> new NoSuchSubject("family"));
        return store.read(session -> {
            items.catchUp(session);
            return FamilyMap.of(found, rights(found, together(session).everybody()));
        });
    }

    private void write(Session session, Actor actor, String act, String subject) {
        session.audit()
                .append(new AuditEvent(clock.instant(), actor.account(), act, actor.person(), null, subject, "done"));
    }

    private static String person(Actor actor) {
        Policy.require(actor, Act.FILL_FORM, new Scope(actor.person(), null));
        return Objects.requireNonNull(actor.person());
    }
}

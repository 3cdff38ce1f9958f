package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import adroit.assessment.Assessment;
import adroit.assessment.AssessmentCase;
import adroit.assessment.ChunkScorer;
import adroit.assessment.DisciplineCase;
import adroit.assessment.GuardedScorer;
import adroit.assessment.Impact;
import adroit.assessment.Impact.DepartmentImpact;
import adroit.assessment.ImpactPreview;
import adroit.assessment.RequirementResult;
import adroit.catalog.EvidenceRule;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.evidence.Fact;
import adroit.evidence.Purpose;
import adroit.evidence.RaterSources;
import adroit.evidence.RecordedFact;
import adroit.gap.Standing;
import adroit.identity.Actor;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.Position;
import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A preview for many people asks the store and the scorer for many of them at once, and says the same. */
class ImpactOfManyTest extends CatalogCity {
    private static final int PEOPLE = 150;

    /** More than are read from the store at once, and many times what is asked of a scorer at once. */
    private static final int MANY = 1_100;

    private static final int MOST_CASES = 200;
    private static final List<String> DEPARTMENTS = List.of("Planning", "Utilities");
    private static final JobAnalysis THREE = new JobAnalysis(
            new PositionDescription("analyst", 1, "GIS Analyst", "GIS Analyst", null),
            "gis",
            LocalDate.of(2026, 1, 10),
            "Director",
            LocalDate.of(2026, 1, 20),
            List.of(new RatedTask(
                    "t", null, "Maps", List.of(4, 4, 4), List.of(4, 4, 4), null, List.of("map-design", "lettering"))),
            List.of(),
            List.of(
                    new Requirement("map-design", 3, true, List.of()),
                    new Requirement("drafting", 1, false, List.of()),
                    new Requirement("lettering", 2, false, List.of())));

    /** Remembers how many cases it was asked at a time. */
    private static final class Counting implements ChunkScorer {
        private final Scorer scorer = DecidingChannel.usual();
        private final List<Integer> calls = new ArrayList<>();

        @Override
        public Score score(ScoringCase scoringCase) {
            return scores(List.of(scoringCase)).get(0);
        }

        @Override
        public List<Score> scores(List<ScoringCase> cases) {
            calls.add(cases.size());
            return cases.stream().map(each -> GuardedScorer.score(scorer, each)).toList();
        }
    }

    private static Skill relevelled() {
        return skill(
                "map-design",
                "Map design",
                null,
                new Migration("map-design", TODAY, EvidenceRule.CARRIED, Map.of(5, 4, 4, 3, 3, 2)));
    }

    private Impact impact(Scorer scorer) {
        CatalogEdition next = CatalogEdition.of(catalog("2", relevelled()));
        return new ImpactPreview(store, days)
                .of(Actor.OWNER, field(inForce(), "1.0.0", scorer), field(next, "1.0.0", scorer));
    }

    @Test
    void asksAScorerForManyPeopleInOneCall() {
        new JobAnalyses(store, days).keep(Actor.OWNER, List.of(analysis()));
        int[] levels = new int[PEOPLE];
        for (int i = 0; i < PEOPLE; i++) {
            levels[i] = 1 + i % 5;
        }
        staff("Planning", levels);
        Counting counting = new Counting();

        Impact impact = impact(counting);

        assertThat(impact).isEqualTo(impact(DecidingChannel.usual()));
        assertThat(Objects.requireNonNull(impact.total()).newlyBelow()).isEqualTo(PEOPLE / 5);
        assertThat(Objects.requireNonNull(impact.total()).lower()).isEqualTo(PEOPLE / 5 * 3);
        assertThat(counting.calls).hasSize(2).containsOnly(PEOPLE);
    }

    @Test
    void saysOfMoreThanFitIntoOneCallWhatTheResultOfEachWouldSay() {
        new JobAnalyses(store, days).keep(Actor.OWNER, List.of(THREE));
        List<Assignment> held = hireMany();
        ActiveDiscipline now = field(CatalogEdition.of(
                catalog("1", skill("map-design", "Map design", false), skill("lettering", "Lettering", false))));
        ActiveDiscipline next =
                field(CatalogEdition.of(catalog("2", relevelled(), skill("lettering", "Lettering", false))));
        Counting before = new Counting();
        Counting after = new Counting();

        Impact impact = new ImpactPreview(store, days)
                .of(Actor.OWNER, field(now.edition(), "1.0.0", before), field(next.edition(), "1.0.0", after));

        assertThat(impact.positions()).isEqualTo(held.size()).isEqualTo(MANY + 2);
        assertThat(impact.departments())
                .extracting(DepartmentImpact::title, DepartmentImpact::counts)
                .containsExactlyElementsOf(DEPARTMENTS.stream()
                        .map(each -> tuple(each, expected(each, held, now, next)))
                        .toList());
        for (Counting scorer : List.of(before, after)) {
            assertThat(scorer.calls).allMatch(size -> size <= MOST_CASES);
            assertThat(scorer.calls.stream().mapToInt(size -> size).sum()).isEqualTo(2 * held.size());
        }
    }

    /** Levels in no order, so that nobody's stand for somebody else's; the first two people work in both departments. */
    private List<Assignment> hireMany() {
        Random random = new Random(11);
        List<Employment> employments = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String person = "p-" + i;
            String department = DEPARTMENTS.get(i == 0 ? 0 : i == 1 ? 1 : random.nextInt(2));
            employments.add(Sample.employment(person, null, "Sam", "No " + i, "GIS Analyst", department));
            if (random.nextInt(5) > 0) {
                facts.add(Sample.rating("c-" + i, person, 1 + random.nextInt(5)));
            }
            if (random.nextInt(3) > 0) {
                facts.add(new Fact.Rating(
                        "l-" + i,
                        person,
                        "gis",
                        Sample.DAY,
                        "lettering",
                        Channel.SUPERVISOR,
                        "s-1",
                        1 + random.nextInt(5),
                        null,
                        Map.of()));
            }
        }
        for (int i = 0; i < 2; i++) {
            Employment first = employments.get(i);
            Position second = new Position(
                    "o-second-" + i,
                    first.assignment().position().classification(),
                    Department.titled(DEPARTMENTS.get(1 - i)),
                    null);
            employments.add(new Employment(
                    first.person(),
                    new Assignment("a-second-" + i, first.person().id(), second, AssignmentKind.REGULAR, null, null)));
        }
        Sample.hire(store, employments.toArray(Employment[]::new));
        Sample.record(store, facts.toArray(Fact[]::new));
        return employments.stream().map(Employment::assignment).toList();
    }

    /** Counted result by result, each made for one person alone. */
    private Impact.Counts expected(
            String department, List<Assignment> held, ActiveDiscipline now, ActiveDiscipline next) {
        int[] counts = new int[6];
        for (Assignment each : held) {
            if (each.position().department().title().equals(department)) {
                List<RequirementResult> was = alone(each, now);
                List<RequirementResult> willBe = alone(each, next);
                for (int change = 0; change < counts.length; change++) {
                    counts[change] += isInAny(change, was, willBe) ? 1 : 0;
                }
            }
        }
        return new Impact.Counts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    private static boolean isInAny(int change, List<RequirementResult> was, List<RequirementResult> willBe) {
        return IntStream.range(0, willBe.size()).anyMatch(i -> is(change, was.get(i), willBe.get(i)));
    }

    private static boolean is(int change, RequirementResult was, RequirementResult willBe) {
        double before = level(was);
        double after = level(willBe);
        return switch (change) {
            case 0 -> before > 0 || after > 0;
            case 1 -> after > before;
            case 2 -> after < before;
            case 3 -> was.standing() == Standing.MET && willBe.standing() == Standing.BELOW;
            case 4 -> was.standing() != Standing.MET && willBe.standing() == Standing.MET;
            default -> willBe.score() instanceof Score.Failed;
        };
    }

    /** Levels begin at 1; 0 is none. */
    private static double level(RequirementResult result) {
        return result.score() instanceof Score.Scored scored ? scored.level() : 0;
    }

    private List<RequirementResult> alone(Assignment assignment, ActiveDiscipline field) {
        String person = assignment.person();
        List<RecordedFact> facts = store.read(s -> {
            RaterSources sources = new RaterSources(s.organization().secret());
            return s.evidence().of(person, Long.MAX_VALUE).stream()
                    .map(sources::resolved)
                    .toList();
        });
        DisciplineCase asked =
                new DisciplineCase(THREE, field.edition(), field.scorer(), field.scorerIdentity(), List.of());
        AssessmentCase input = new AssessmentCase(
                person,
                assignment.position().id(),
                Purpose.WORKFORCE_PLANNING,
                TODAY,
                Long.MAX_VALUE,
                facts,
                List.of(asked),
                List.of());
        return Assessment.assess(input).disciplines().get(0).requirements();
    }

    @Test
    void readsTheFactsOfManyPeopleAtOnceUpToAPlace() {
        staff("Planning", 1, 2, 3, 4);
        long through = store.read(s -> s.evidence().lastSequence()) - 1;

        List<RecordedFact> all = store.read(s -> s.evidence().of(Set.of("p-0", "p-2", "p-3", "p-none"), through));

        List<RecordedFact> oneByOne = new ArrayList<>();
        for (String person : List.of("p-0", "p-2", "p-3")) {
            oneByOne.addAll(store.read(s -> s.evidence().of(person, through)));
        }
        assertThat(oneByOne).hasSize(2);
        assertThat(all)
                .extracting(RecordedFact::id)
                .isEqualTo(oneByOne.stream().map(RecordedFact::id).toList());
        assertThat(all).isEqualTo(oneByOne);
    }
}

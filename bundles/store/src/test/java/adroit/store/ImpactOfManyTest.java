package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.assessment.ChunkScorer;
import adroit.assessment.GuardedScorer;
import adroit.assessment.Impact;
import adroit.assessment.ImpactPreview;
import adroit.catalog.EvidenceRule;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.evidence.RecordedFact;
import adroit.identity.Actor;
import adroit.jobanalysis.JobAnalyses;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A preview for many people asks the store and the scorer for many of them at once, and says the same. */
class ImpactOfManyTest extends CatalogCity {
    private static final int PEOPLE = 150;

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
        return new Skill(
                "map-design",
                "Map design",
                "maps",
                SkillCategory.TECHNOLOGY,
                "Designs maps",
                List.of(),
                false,
                null,
                List.of(),
                null,
                List.of(new Migration(
                        "map-design", LocalDate.of(2026, 6, 1), EvidenceRule.CARRIED, Map.of(5, 4, 4, 3, 3, 2))));
    }

    private static ActiveDiscipline scoredBy(Scorer scorer, CatalogEdition edition) {
        ActiveDiscipline usual = field(edition);
        return new ActiveDiscipline(
                usual.id(),
                usual.title(),
                usual.summary(),
                usual.version(),
                usual.keeper(),
                edition,
                scorer,
                usual.scorerIdentity());
    }

    private Impact impact(Scorer scorer) {
        CatalogEdition next = CatalogEdition.of(catalog("2", relevelled()));
        return new ImpactPreview(store, days).of(Actor.OWNER, scoredBy(scorer, inForce()), scoredBy(scorer, next));
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

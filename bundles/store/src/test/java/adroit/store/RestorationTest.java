package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.catalog.ItemStatus;
import adroit.catalog.Skill;
import adroit.catalog.TestItem;
import adroit.catalog.TestOption;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.proposal.Proposal;
import adroit.work.Duty;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A former edition that comes back. */
class RestorationTest extends CatalogCity {
    private static final Skill MAPS = skill("map-design", "Map design", false);

    @Test
    void aFormerEditionComesBackAsAProposalAndWhatCameSinceStaysRetired() {
        String first = inForce().id();
        publish(propose(CLEO, renamed("2", "Cartography")));
        publish(proposals.restore(CLEO, "gis", first, "It was better."));
        assertThat(inForce().id()).isEqualTo(first);
        publish(propose(CLEO, catalog("4", MAPS, skill("gnss", "GNSS", false))));
        Proposal back = proposals.restore(CLEO, "gis", first, "Not needed.");
        publish(back);
        assertThat(inForce().catalog().skills())
                .extracting(s -> s.id() + " " + s.retired())
                .containsExactly("map-design false", "gnss true");
        assertThat(inForce().catalog().edition()).isEqualTo("5");
    }

    @Test
    void functionsThatAnalysesNameStayAndSoDoTheQuestionsAboutWhatStays() {
        String first = inForce().id();
        Skill gnss = skill("gnss", "GNSS", false);
        Duty survey = new Duty("survey", "Survey the ground", List.of("map-design", "gnss"), List.of());
        publish(propose(
                CLEO,
                with(catalog("2", MAPS, gnss), List.of(survey), item("where", "gnss"), item("north", "map-design"))));
        assertThat(new JobAnalyses(store, days).keep(HR, List.of(surveying()))).isEmpty();
        assertThat(renewal.due(HR)).isEmpty();
        publish(proposals.restore(CLEO, "gis", first, "Not yet."));
        Catalog again = inForce().catalog();
        assertThat(again.duties()).containsExactly(survey);
        assertThat(renewal.due(HR)).isEmpty();
        assertThat(again.items())
                .extracting(i -> i.id() + " " + i.status())
                .containsExactly("where " + ItemStatus.DRAFT);
    }

    private static JobAnalysis surveying() {
        return new JobAnalysis(
                new PositionDescription("surveyor", 1, "Surveyor", "Surveyor", null),
                "gis",
                LocalDate.of(2026, 5, 10),
                "Director",
                LocalDate.of(2026, 5, 20),
                List.of(new RatedTask(
                        "t", "survey", "Measures", List.of(4, 4, 4), List.of(4, 4, 4), null, List.of("map-design"))),
                List.of(),
                List.of(new Requirement("map-design", 3, true, List.of())));
    }

    private static TestItem item(String id, String skill) {
        return new TestItem(
                id,
                skill,
                null,
                3,
                ItemStatus.REVIEWED,
                "Where is " + id + "?",
                List.of(new TestOption("a", "Here"), new TestOption("b", "There")),
                "a",
                null,
                List.of());
    }

    private static Catalog with(Catalog plain, List<Duty> duties, TestItem... items) {
        return new Catalog(
                plain.discipline(),
                plain.title(),
                plain.edition(),
                plain.affirmed(),
                plain.levels(),
                plain.sources(),
                plain.areas(),
                plain.tools(),
                plain.skills(),
                duties,
                plain.processes(),
                plain.positions(),
                Map.of(),
                List.of(),
                List.of(items));
    }
}

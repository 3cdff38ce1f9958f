package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Actor;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For one class in one department and one field there is one line of signed analyses, and nobody has to guess which is in force. */
@SuppressWarnings("NullAway.Init") // filled before each test
class RivalAnalysesTest extends OnBothEngines {
    private JobAnalyses analyses;

    @BeforeEach
    void settle() {
        new FormCity(store);
        analyses = new JobAnalyses(store, new FormCity.Now());
    }

    private static JobAnalysis of(String description, int edition, String classification, @Nullable String department) {
        return new JobAnalysis(
                new PositionDescription(description, edition, "A planner", classification, department),
                "gis",
                LocalDate.of(2026, 2, 1),
                "Planning director",
                LocalDate.of(2026, 2, 3),
                List.of(new RatedTask(
                        "t1", "make-maps", "Maps", List.of(4, 4, 4), List.of(4, 4, 4), null, List.of("sql"))),
                List.of(),
                List.of(new Requirement("sql", 3, true, List.of())));
    }

    private List<String> keep(JobAnalysis analysis) {
        return analyses.keep(Actor.OWNER, List.of(analysis));
    }

    @Test
    void refusesASecondDescriptionOfTheSameWorkWhateverItsEdition() {
        assertThat(keep(of("planner-two", 3, "planner  II", null)))
                .singleElement()
                .asString()
                .contains("planner-two", "“planner”", "next edition");
        assertThat(keep(of("planner", 2, "Planner II", null))).isEmpty();
    }

    @Test
    void takesOneForADepartmentBesideTheOneForAll() {
        assertThat(keep(of("planner-of-planning", 1, "Planner II", "Planning"))).isEmpty();
        assertThat(keep(of("planner-of-planning-2", 1, "Planner II", "planning")))
                .hasSize(1);
    }
}

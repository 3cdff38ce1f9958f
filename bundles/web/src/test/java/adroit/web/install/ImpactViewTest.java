package adroit.web.install;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.assessment.Impact;
import adroit.plugins.CatalogPlan;
import adroit.plugins.PackPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImpactViewTest {
    private static final Impact.Counts THREE = new Impact.Counts(3, 3, 0, 0, 2, 0);

    @Test
    void aFieldThatWasNeverHereScoresPeopleForTheFirstTime() {
        assertThat(ImpactView.of(plan(null, true, THREE)).sum())
                .isEqualTo(
                        "1 bundle, 0 restarts, 14 positions; 3 people would be scored for the first time, 2 meeting a requirement.");
    }

    @Test
    void aFieldThatComesBackScoresThemAgain() {
        assertThat(ImpactView.of(plan(null, false, THREE)).sum()).contains("3 people would be scored again, 2 meeting");
    }

    @Test
    void anUpdateScoresThemHigherOrLower() {
        assertThat(ImpactView.of(plan("1.0.0", false, THREE)).sum()).contains("3 people would score higher, 0 lower; ");
    }

    @Test
    void ofWhoMayNotSeeResultsNobodyIsCounted() {
        assertThat(ImpactView.of(plan(null, true, null)).sum())
                .isEqualTo(
                        "1 bundle, 0 restarts, 14 positions; how many people would score otherwise is not shown to you.");
    }

    @Test
    void saysWhatChangesInTextsAndThatThereIsNoCode() {
        ImpactView view = ImpactView.of(plan("1.0.0", false, THREE));
        assertThat(view.texts()).containsExactly("Skills: 1 changed (Field maps), 0 new, 0 gone.");
        assertThat(view.asks()).contains("It holds texts only, no program code.");
    }

    private static PackPlan plan(@Nullable String replaces, boolean first, Impact.@Nullable Counts total) {
        return new PackPlan(
                "maps",
                "Map making",
                "1.1.0",
                "Planning",
                "Sample City",
                null,
                replaces,
                null,
                "0".repeat(64),
                2,
                false,
                "It holds texts only, no program code",
                1,
                0,
                first,
                List.of("Skills: 1 changed (Field maps), 0 new, 0 gone."),
                new Impact(14, total, List.of(), 0),
                0,
                List.of(),
                new CatalogPlan("2027.1", "0".repeat(64), false, List.of(), List.of(), List.of()));
    }
}

package adroit.fit;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.evidence.Fact;
import adroit.scoring.Channel;
import adroit.work.Duty;
import adroit.work.RankedTool;
import adroit.work.ToolRank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToolFitsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Duty RECONCILE = new Duty(
            "reconcile",
            "Reconcile accounts",
            List.of(),
            List.of(
                    new RankedTool("erp-module", ToolRank.PREFERRED),
                    new RankedTool("bank-portal", ToolRank.ACCEPTABLE),
                    new RankedTool("ledger-app", ToolRank.RETIRING)));
    private static final Duty COUNT = new Duty("count", "Count cash", List.of(), List.of());

    private static final Catalog CATALOG = new Catalog(
            "finance",
            "Finance",
            "1",
            DAY,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(RECONCILE, COUNT),
            List.of(),
            List.of(),
            Map.of());

    private static Fact.DutyRating rated(
            String duty,
            Channel channel,
            String source,
            double outcome,
            @Nullable String tool,
            @Nullable String other) {
        return new Fact.DutyRating("c", "p-1", "finance", DAY, duty, channel, source, outcome, tool, other);
    }

    private static DutyFit with(Map<String, Boolean> access, @Nullable String tool, @Nullable String other) {
        return new ToolFits(CATALOG, access)
                .of(List.of(rated("reconcile", Channel.SUPERVISOR, "s", 5, tool, other)))
                .get(0);
    }

    @Test
    void aGoodResultInASpreadsheetWhileThePreferredToolIsSuppliedIsHighPerformanceAndLowFit() {
        DutyFit fit = with(Map.of("erp-module", true), null, "Spreadsheet");

        assertThat(fit.doneWell()).isTrue();
        assertThat(fit.fit()).isEqualTo(ToolFit.LOW);
        assertThat(fit.better()).containsExactly("erp-module");
    }

    @Test
    void whereThePreferredToolIsNotSuppliedTheFitIsNotApplicable() {
        assertThat(with(Map.of("erp-module", false, "bank-portal", false), null, "Spreadsheet")
                        .fit())
                .isEqualTo(ToolFit.NOT_SUPPLIED);
        assertThat(with(Map.of("erp-module", false, "bank-portal", false), "ledger-app", null)
                        .fit())
                .isEqualTo(ToolFit.NOT_SUPPLIED);
    }

    @Test
    void anAcceptableAlternativeIsNoFault() {
        assertThat(with(Map.of("erp-module", true), "bank-portal", null).fit()).isEqualTo(ToolFit.ACCEPTABLE);
    }

    @Test
    void aToolThatTheFieldIsLeavingFitsPoorlyWhereABetterOneIsSupplied() {
        assertThat(with(Map.of("erp-module", false, "bank-portal", true), "ledger-app", null)
                        .better())
                .containsExactly("bank-portal");
    }

    @Test
    void nobodyIsBlamedForADutyOfWhoseToolsTheSupplyIsNotRecorded() {
        assertThat(with(Map.of(), null, "Spreadsheet").fit()).isEqualTo(ToolFit.NOT_RECORDED);
        assertThat(with(Map.of("erp-module", true), null, null).fit()).isEqualTo(ToolFit.NOT_RECORDED);
    }

    @Test
    void aDutyForWhichTheFieldRanksNoToolHasNoFit() {
        assertThat(new ToolFits(CATALOG, Map.of())
                        .of(List.of(rated("count", Channel.SUPERVISOR, "s", 2, null, "By hand")))
                        .get(0)
                        .fit())
                .isEqualTo(ToolFit.NOT_RANKED);
    }

    @Test
    void oneChannelDecidesAndTheOthersNeverEnter() {
        DutyFit fit = new ToolFits(CATALOG, Map.of())
                .of(List.of(
                        rated("count", Channel.SELF, "me", 5, null, null),
                        rated("count", Channel.SUPERVISOR, "a", 2, null, null),
                        rated("count", Channel.SUPERVISOR, "b", 3, null, null),
                        rated("count", Channel.PEER, "c", 5, null, null)))
                .get(0);

        assertThat(fit.channel()).isEqualTo(Channel.SUPERVISOR);
        assertThat(fit.outcome()).isEqualTo(2.5);
        assertThat(fit.sources()).isEqualTo(2);
    }

    @Test
    void theOutcomeNeverMovesTheFitNorTheFitTheOutcome() {
        Random random = new Random(16);
        List<String> tools = List.of("erp-module", "bank-portal", "ledger-app", "abacus");
        for (int round = 0; round < 1_000; round++) {
            Map<String, Boolean> access = new HashMap<>();
            tools.forEach(t -> {
                if (random.nextBoolean()) {
                    access.put(t, random.nextBoolean());
                }
            });
            String tool = tools.get(random.nextInt(4));
            List<ToolFit> fits = new ArrayList<>();
            for (int outcome = 1; outcome <= 5; outcome++) {
                DutyFit fit = new ToolFits(CATALOG, access)
                        .of(List.of(rated("reconcile", Channel.TEST, "t", outcome, tool, null)))
                        .get(0);
                assertThat(fit.outcome()).isEqualTo(outcome);
                fits.add(fit.fit());
            }
            assertThat(fits.stream().distinct()).hasSize(1);
        }
    }
}

package adroit.exchange.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.catalog.Catalog;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.scoring.Channel;
import adroit.scoring.HeldCredential;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FixtureTest {

    private static final Catalog CATALOG = CatalogFile.read("catalog.yaml", SmallCatalog.bytes());
    private static final String TEXT = """
            name: Two raters agree
            requirement: {skill: pruning, level: 4, tools: [saw]}
            asOf: 2026-06-30
            supplied: [saw]
            credentials:
              - {credential: climber, heldFrom: 2024-07-01, expires: 2026-06-30, hoursDone: 6}
            evidence:
              - {channel: supervisor, source: rater-1, observed: 2026-05-02, level: 3.5, tool: saw, attributes: {accepted: "yes"}}
              - {channel: supervisor, source: rater-2, observed: 2026-05-03, level: 3}
            expect: {scored: 3.25, standardError: 0.25, reasons: [ratings.mean]}
            """;

    @Test
    void readsACaseAndWhatIsExpectedOfIt() {
        Fixture fixture = read(TEXT);
        assertThat(fixture.evidence()).hasSize(2);
        assertThat(fixture.evidence().get(0).attributes()).containsEntry("accepted", "yes");
        assertThat(fixture.scoringCase(CATALOG).suppliedTools()).containsExactly("saw");
        assertThat(fixture.scoringCase(CATALOG).credentials())
                .containsExactly(
                        new HeldCredential("climber", LocalDate.of(2024, 7, 1), LocalDate.of(2026, 6, 30), 6.0));
        assertThat(fixture.expected()).isEqualTo(new Expected.Level(3.25, 0.25, List.of("ratings.mean")));
    }

    @Test
    void saysHowAScoreDiffers() {
        Expected expected = read(TEXT).expected();
        assertThat(expected.difference(scored(3.25, 0.25, "ratings.mean"))).isEmpty();
        assertThat(expected.difference(scored(3.25, null, "ratings.mean"))).isPresent();
        assertThat(expected.difference(scored(3.25, 0.25, "ratings.one"))).isPresent();
        assertThat(expected.difference(scored(3.5, 0.25, "ratings.mean")))
                .hasValueSatisfying(text -> assertThat(text).contains("3.2500").contains("3.5000"));
        assertThat(expected.difference(new Score.Failed(List.of()))).isPresent();
    }

    @Test
    void expectsTooLittleEvidenceByItsReasons() {
        Expected expected = read(TEXT.replaceAll("expect: .*", "expect: {notEnoughEvidence: [evidence.none]}"))
                .expected();
        assertThat(expected.difference(new Score.NotEnoughEvidence(List.of(Reason.of("evidence.none")))))
                .isEmpty();
        assertThat(expected.difference(new Score.NotEnoughEvidence(List.of()))).isPresent();
    }

    @Test
    void listsEveryProblem() {
        String broken = TEXT.replace("skill: pruning", "skill: prunning")
                .replace("channel: supervisor, source: rater-1", "channel: superviser, source: rater-1")
                .replace("level: 3}", "level: 7}")
                .replace("2026-05-03", "2026-07-03")
                .replace("scored: 3.25, ", "");
        RefusedFile refused = catchThrowableOfType(RefusedFile.class, () -> read(broken));
        assertThat(refused.problems())
                .extracting(Problem::rule)
                .containsExactly(
                        "unknown-reference", "word", "order", "number", "expect", "unknown-field", "unknown-field");
    }

    private static Score scored(double level, @Nullable Double error, String reason) {
        return new Score.Scored(level, error, Channel.SUPERVISOR, List.of(Reason.of(reason)));
    }

    private static Fixture read(String text) {
        return Fixture.read("two.yaml", text.getBytes(UTF_8), CATALOG);
    }
}

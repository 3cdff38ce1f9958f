package adroit.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.canonical.CanonicalJson;
import adroit.catalog.Catalog;
import adroit.edition.CatalogEdition;
import adroit.edition.ScorerIdentity;
import adroit.evidence.Fact;
import adroit.evidence.Purpose;
import adroit.evidence.RecordedFact;
import adroit.gap.CredentialStanding;
import adroit.gap.Credentials;
import adroit.gap.Fields;
import adroit.gap.Gap;
import adroit.gap.Standing;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.scoring.HeldCredential;
import adroit.scoring.Scorer;
import adroit.work.CredentialRequirement;
import adroit.work.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CredentialAssessmentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final ScorerIdentity SCORER = new ScorerIdentity("some.scorer", "1.0.0", "ab".repeat(32), "0.1.0");

    private long sequence;

    private static JobAnalysis analysis(CredentialRequirement... credentials) {
        return new JobAnalysis(
                new PositionDescription("operator", 1, "Operator", "Operator", null),
                "plans",
                DAY.minusDays(90),
                "Director",
                DAY.minusDays(80),
                List.of(),
                List.of(),
                List.of(new Requirement("plan-review", 3, true, List.of())),
                List.of(credentials));
    }

    private RecordedFact fact(Fact fact) {
        return new RecordedFact(++sequence, Instant.EPOCH, fact);
    }

    private RecordedFact rated(double level) {
        return fact(new Fact.Rating(
                "r" + sequence,
                "p-1",
                "plans",
                DAY.minusDays(3),
                "plan-review",
                Channel.ASSESSOR,
                "a",
                level,
                null,
                Map.of()));
    }

    private RecordedFact license(LocalDate observed, LocalDate expires, double hours) {
        return fact(new Fact.Credential(
                "l" + sequence,
                "p-1",
                "plans",
                observed,
                Credentials.LESSER,
                expires.minusYears(3),
                expires,
                hours,
                "state register"));
    }

    private static Result assess(JobAnalysis analysis, Purpose purpose, Scorer scorer, List<RecordedFact> facts) {
        DisciplineCase part =
                new DisciplineCase(analysis, CatalogEdition.of(Credentials.CATALOG), scorer, SCORER, List.of());
        return Assessment.assess(
                new AssessmentCase("p-1", "pos-1", purpose, DAY, 1000, facts, List.of(part), List.of()));
    }

    private static Result assess(RecordedFact... facts) {
        return assess(
                analysis(new CredentialRequirement(Credentials.LESSER, true)),
                Purpose.WORKFORCE_PLANNING,
                DecidingChannel.usual(),
                List.of(facts));
    }

    private static CredentialResult license(Result result) {
        return result.disciplines().get(0).credentials().get(0);
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void anExpiredLicenseBlocksDespiteARatingOfFive(Purpose purpose) {
        Result result = assess(
                analysis(new CredentialRequirement(Credentials.LESSER, true)),
                purpose,
                DecidingChannel.usual(),
                List.of(rated(5), license(DAY.minusDays(400), DAY.minusDays(1), 12)));

        assertThat(result.disciplines().get(0).requirements().get(0).standing()).isEqualTo(Standing.MET);
        assertThat(license(result).standing()).isEqualTo(CredentialStanding.EXPIRED);
        assertThat(license(result).blocks()).isTrue();
        assertThat(result.gaps()).extracting(Gap::subject).containsExactly("credential/" + Credentials.LESSER);
    }

    @Test
    void theNewestRecordCountsSoARenewalEndsTheGap() {
        RecordedFact expired = license(DAY.minusDays(400), DAY.minusDays(1), 12);
        RecordedFact renewed = license(DAY.minusDays(1), DAY.plusDays(900), 0);

        assertThat(license(assess(renewed, expired)).standing()).isEqualTo(CredentialStanding.HELD);
        assertThat(assess(renewed, expired).gaps()).isEmpty();
        assertThat(assess(expired, renewed)).isEqualTo(assess(renewed, expired));
    }

    @Test
    void aRenewalRecordedAheadOfTimeTakesNothingAwayAndCountsFromItsFirstDay() {
        RecordedFact held = card(DAY.minusDays(300), DAY.minusDays(300), DAY.plusDays(20));
        RecordedFact ahead = card(DAY.minusDays(1), DAY.plusDays(10), DAY.plusDays(1100));

        assertThat(license(assess(held, ahead)).standing()).isEqualTo(CredentialStanding.EXPIRING);
        assertThat(license(assess(held, ahead)).blocks()).isFalse();
        assertThat(assess(held, ahead).gaps()).isEmpty();

        RecordedFact begun = card(DAY.minusDays(1), DAY, DAY.plusDays(1100));
        assertThat(license(assess(held, begun)).standing()).isEqualTo(CredentialStanding.HELD);
    }

    @Test
    void ofAHistoryRecordedOnOneDayTheLatestHeldCountsWhateverItsOrder() {
        RecordedFact present = card(DAY, DAY.minusDays(30), DAY.plusDays(1000));
        RecordedFact former = card(DAY, DAY.minusDays(1100), DAY.minusDays(31));

        assertThat(license(assess(present, former)).standing()).isEqualTo(CredentialStanding.HELD);
        assertThat(license(assess(former, present)).standing()).isEqualTo(CredentialStanding.HELD);
    }

    private RecordedFact card(LocalDate observed, LocalDate from, LocalDate expires) {
        return fact(new Fact.Credential(
                "l" + sequence, "p-1", "plans", observed, Credentials.LESSER, from, expires, null, "state register"));
    }

    @Test
    void aRevocationIsANewerRecordThatEndedEarlier() {
        RecordedFact held = license(DAY.minusDays(400), DAY.plusDays(400), 12);
        RecordedFact revoked = license(DAY.minusDays(2), DAY.minusDays(2), 12);

        assertThat(license(assess(held, revoked)).standing()).isEqualTo(CredentialStanding.EXPIRED);
    }

    @Test
    void aScorerSeesWhatIsHeldAndNothingRecordedLater() {
        List<List<HeldCredential>> seen = new ArrayList<>();
        Scorer watching = scoringCase -> {
            seen.add(scoringCase.credentials());
            return DecidingChannel.usual().score(scoringCase);
        };
        RecordedFact held = license(DAY.minusDays(10), DAY.plusDays(400), 6);
        RecordedFact tomorrow = license(DAY.plusDays(1), DAY.plusDays(900), 0);

        assess(analysis(), Purpose.DEVELOPMENT, watching, List.of(held, tomorrow));

        assertThat(seen).singleElement().satisfies(credentials -> assertThat(credentials)
                .extracting(HeldCredential::expires)
                .containsExactly(DAY.plusDays(400)));
    }

    @Test
    void isReadBackAndComputedAgainByteForByteInAnyOrder() {
        List<RecordedFact> facts = new ArrayList<>(
                List.of(rated(4), license(DAY.minusDays(40), DAY.plusDays(41), 6), license(DAY.minusDays(90), DAY, 2)));
        Result result = assess(facts.toArray(RecordedFact[]::new));
        StoredResult stored = StoredResult.of("r-1", Instant.EPOCH, result);

        Collections.shuffle(facts, new Random(7));

        assertThat(stored.result()).isEqualTo(result);
        assertThat(CanonicalJson.bytes(assess(facts.toArray(RecordedFact[]::new))))
                .isEqualTo(stored.bytes());
    }

    @Test
    void whatAsksForNoCredentialKeepsTheFormItHadBeforeTheyCame() {
        Result result = assess(analysis(), Purpose.DEVELOPMENT, DecidingChannel.usual(), List.of(rated(4)));

        assertThat(new String(CanonicalJson.bytes(result), UTF_8)).doesNotContain("credentials");
        assertThat(new String(CanonicalJson.bytes(analysis()), UTF_8)).doesNotContain("credentials");
        String catalog = new String(CanonicalJson.bytes(Fields.PLAN_REVIEW), UTF_8);
        assertThat(catalog)
                .doesNotContain("credentials")
                .doesNotContain("items")
                .doesNotContain("reviewed");
        assertThat(CanonicalJson.read(catalog.getBytes(UTF_8), Catalog.class)).isEqualTo(Fields.PLAN_REVIEW);
        byte[] analysis = CanonicalJson.bytes(analysis());
        assertThat(CanonicalJson.read(analysis, JobAnalysis.class)).isEqualTo(analysis());
    }

    @Test
    void aCatalogWithCredentialsIsReadBackUnchanged() {
        byte[] bytes = CanonicalJson.bytes(Credentials.CATALOG);

        assertThat(CanonicalJson.read(bytes, Catalog.class)).isEqualTo(Credentials.CATALOG);
    }
}

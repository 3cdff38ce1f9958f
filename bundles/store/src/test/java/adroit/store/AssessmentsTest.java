package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.DayToCome;
import adroit.assessment.NoSuchSubject;
import adroit.assessment.Replay;
import adroit.assessment.StoredResult;
import adroit.edition.CommonRules;
import adroit.evidence.Fact;
import adroit.gap.Standing;
import adroit.gap.StepFinding;
import adroit.identity.Actor;
import adroit.insight.Insight;
import adroit.organization.Employment;
import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Results: made from what is in force, pinned, and computed again to the same bytes. */
class AssessmentsTest extends AssessedCity {
    private static final int REPLAYS = Integer.getInteger("adroit.replays", 200);
    private static final List<String> LOCALES = List.of("en-US", "tr-TR", "ar-EG", "hi-IN-u-nu-deva", "de-CH");
    private static final List<String> ZONES = List.of("UTC", "Asia/Kathmandu", "Pacific/Kiritimati", "America/Chicago");

    @Test
    void assessesAPersonByKeyAndPinsWhatTheResultWasMadeFrom() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 2));

        StoredResult stored = assessAda();

        assertThat(stored.result().person()).isEqualTo("p-ada");
        assertThat(stored.result().asOf()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(stored.result().evidence().through()).isEqualTo(1);
        assertThat(stored.result().disciplines().get(0).analysis().sha256())
                .isEqualTo(analysis(1, 3).id());
        assertThat(standing(stored)).isEqualTo(Standing.BELOW);
    }

    @Test
    void computesAStoredResultAgainToTheSameBytesWhateverCameLater() {
        Sample.record(
                store, Sample.rating("c-1", "p-ada", 2), Sample.step("s-1", "p-ada", Sample.DAY, false, Channel.TEST));
        StoredResult before = assessAda();

        Sample.record(
                store, Sample.rating("c-2", "p-ada", 5), Sample.step("s-2", "p-bo", Sample.DAY, false, Channel.TEST));
        analyses.keep(Actor.OWNER, List.of(analysis(2, 5)));
        putInService("2", "1.0.0");

        assertThat(assessments.replay(Actor.OWNER, before.id()))
                .map(Replay::identical)
                .contains(true);
        assertThat(assessAda().sha256()).isNotEqualTo(before.sha256());
        assertThat(assessments.find(Actor.OWNER, before.id())).contains(before);
    }

    @Test
    void everyStoredResultIsComputedAgainUnderAnyLocaleAndTimeZone() {
        int people = REPLAYS / 4;
        Sample.hire(
                store,
                IntStream.range(0, people)
                        .mapToObj(i -> Sample.employment("p-" + i, null, "Sam", "No " + i, "GIS Analyst", "Planning"))
                        .toArray(Employment[]::new));
        Random random = new Random(REPLAYS);
        Channel[] channels = Channel.values();
        int kept = 0;
        for (int round = 0; kept < REPLAYS; round++) {
            Fact[] facts = new Fact[people];
            for (int i = 0; i < people; i++) {
                facts[i] = new Fact.Rating(
                        "c-" + round + "-" + i,
                        "p-" + i,
                        "gis",
                        Sample.DAY,
                        "map-design",
                        channels[random.nextInt(channels.length)],
                        "s-" + random.nextInt(4),
                        1 + random.nextInt(9) / 2.0,
                        null,
                        Map.of());
            }
            Sample.record(store, facts);
            kept += assessments.assessEveryone(Actor.OWNER, PURPOSE, null, done -> {});
        }
        putInService("2", "1.0.0");
        assertThat(differing(kept)).isEmpty();
    }

    /** The results that are not computed again to the same bytes, each elsewhere in the world. */
    private List<String> differing(int results) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> differing = new ArrayList<>();
        try {
            for (int i = 1; i <= results; i++) {
                Locale.setDefault(Locale.forLanguageTag(LOCALES.get(i % LOCALES.size())));
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i % ZONES.size())));
                String id = "r-" + i;
                if (assessments
                        .replay(Actor.OWNER, id)
                        .filter(Replay::identical)
                        .isEmpty()) {
                    differing.add(id);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        return differing;
    }

    @Test
    void whoLeftOrRunsNoSuchProcessSaysNothingAboutIt() {
        List<Employment> staff = IntStream.range(0, 12)
                .mapToObj(i -> Sample.employment("p-" + i, null, "Sam", "No " + i, "GIS Analyst", "Planning"))
                .toList();
        Sample.hire(store, staff.toArray(Employment[]::new));
        for (int i = 0; i < 12; i++) {
            Sample.record(store, Sample.step("s-" + i, "p-" + i, Sample.DAY, i >= 6, Channel.TEST));
        }
        Sample.record(store, Sample.step("s-bo", "p-bo", Sample.DAY, false, Channel.TEST));

        StoredResult before = assessAda();
        assertThat(before.result().disciplines().get(0).findings())
                .containsExactly(new StepFinding("publish-layer", "check-datum", 12, 6));

        store.write(session -> {
            session.organization()
                    .saveAssignments(staff.subList(0, 4).stream()
                            .map(e -> e.assignment().until(LocalDate.of(2026, 5, 1)))
                            .toList());
            return true;
        });

        assertThat(assessAda().result().disciplines().get(0).findings())
                .containsExactly(new StepFinding("publish-layer", "check-datum", 8, 2));
        assertThat(assessments.replay(Actor.OWNER, before.id()))
                .map(Replay::identical)
                .contains(true);
    }

    @Test
    void saysThatTheScorerIsMissingInsteadOfUsingAnother() {
        StoredResult before = assessAda();
        putInService("1", "1.0.1");

        assertThat(assessments.replay(Actor.OWNER, before.id())).hasValueSatisfying(replay -> {
            assertThat(replay.identical()).isFalse();
            assertThat(replay.sentence())
                    .contains("some.gis 1.0.0", "some.gis 1.0.1 (", "is in service", "Nothing was recomputed");
        });
    }

    @Test
    void saysByWhichCommonRulesItWasMadeWhereTheyAreOthersThanTheseHere() {
        putInService("1", "1.0.0", DecidingChannel.usual(), "0.0.9");
        StoredResult before = assessAda();
        putInService("1", "1.0.0");

        assertThat(assessments.replay(Actor.OWNER, before.id())).hasValueSatisfying(replay -> {
            assertThat(replay.identical()).isFalse();
            assertThat(replay.sentence())
                    .contains(
                            "made by the common rules 0.0.9",
                            "this Adroit computes by the common rules " + CommonRules.VERSION,
                            "Nothing was recomputed")
                    .doesNotContain("Install that version");
        });
    }

    @Test
    void aRevisedAnalysisNeedsANewEdition() {
        assertThat(analyses.keep(Actor.OWNER, List.of(analysis(2, 4), analysis(1, 5))))
                .singleElement()
                .asString()
                .contains("Edition 1", "next edition");
        assertThat(analyses.all()).containsExactly(analysis(1, 3));
    }

    @Test
    void aPersonWithoutASignedAnalysisHasNotEnoughEvidence() {
        StoredResult stored = assessments.assess(Actor.OWNER, request("p-cleo"));

        assertThat(stored.result().reasons()).extracting(r -> r.code()).containsExactly("analysis.none");
        assertThat(assessments.replay(Actor.OWNER, stored.id()))
                .map(Replay::identical)
                .contains(true);
    }

    @Test
    void saysThatAFieldIsNotInServiceRatherThanScoringWithoutIt() {
        disciplines.find("gis").ifPresent(disciplines::deactivate);

        assertThat(assessAda().result().reasons()).extracting(r -> r.code()).containsExactly("discipline.not-active");
    }

    @Test
    void assessesEverybodyWhosePositionIsAnalyzed() {
        assertThat(assessments.assessEveryone(Actor.OWNER, PURPOSE, null, done -> {}))
                .isEqualTo(1);
        assertThat(assessments.newest(Actor.OWNER, "p-ada", PURPOSE)).hasSize(1);
        assertThat(assessments.newest(Actor.OWNER, "p-bo", PURPOSE)).isEmpty();
    }

    @Test
    void refusesAPersonWhoIsNotThereAndAPositionOfSomebodyElse() {
        assertThatThrownBy(() -> assessments.assess(Actor.OWNER, request("nobody")))
                .isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> assessments.assess(Actor.OWNER, new AssessmentRequest("p-ada", PURPOSE, "o-bo", null)))
                .isInstanceOf(NoSuchSubject.class);
    }

    @Test
    void aResultCountsTheEvidenceThatCameWhileItWasComputed() {
        AtomicInteger calls = new AtomicInteger();
        putInService("1", "1.0.0", scoringCase -> {
            if (calls.getAndIncrement() == 0) {
                Sample.record(store, Sample.rating("c-late", "p-ada", 4));
            }
            return DecidingChannel.usual().score(scoringCase);
        });

        StoredResult stored = assessAda();

        assertThat(standing(stored)).isEqualTo(Standing.MET);
        assertThat(stored.result().evidence().through()).isEqualTo(1);
    }

    @Test
    void noResultIsMadeAsOfADayToCome() {
        LocalDate tomorrow = LocalDate.now(CLOCK).plusDays(1);
        assertThatThrownBy(
                        () -> assessments.assess(Actor.OWNER, new AssessmentRequest("p-ada", PURPOSE, null, tomorrow)))
                .isInstanceOf(DayToCome.class)
                .hasMessageContaining("has not come");
    }

    @Test
    void aLookBackDoesNotTakeThePlaceOfThePresentResult() {
        StoredResult present = assessAda();
        insight.overview(Actor.OWNER, PURPOSE, null, null);
        Sample.record(store, Sample.rating("c-1", "p-ada", 5));
        StoredResult back = assessments.assess(
                Actor.OWNER, new AssessmentRequest("p-ada", PURPOSE, null, LocalDate.of(2026, 5, 1)));

        assertThat(standing(back)).isEqualTo(Standing.MET);
        assertThat(assessments.newest(Actor.OWNER, "p-ada", PURPOSE)).containsExactly(present);
        assertThat(insight.overview(Actor.OWNER, PURPOSE, null, null))
                .isEqualTo(new Insight(store, CLOCK).overview(Actor.OWNER, PURPOSE, null, null));
        assertThat(store.verify().problems()).isEmpty();
    }
}

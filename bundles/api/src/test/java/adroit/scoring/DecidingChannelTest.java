package adroit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecidingChannelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Skill SKILL = new Skill(
            "records", "Records", "area", SkillCategory.PROCESS, "Keeps records", List.of(), false, null, List.of());
    private static final Catalog CATALOG = new Catalog(
            "field",
            "Field",
            "1",
            DAY,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(SKILL),
            List.of(),
            List.of(),
            List.of(),
            Map.of());

    private static Observation seen(Channel channel, String source, int day, double level) {
        String id = channel.key() + "-" + source + "-" + day;
        return new Observation(id, channel, source, DAY.plusDays(day), level, null, Map.of());
    }

    private static Score score(Observation... evidence) {
        return score(Arrays.asList(evidence));
    }

    private static Score score(List<Observation> evidence) {
        return score(DecidingChannel.usual(), evidence);
    }

    private static Score score(DecidingChannel scorer, List<Observation> evidence) {
        return scorer.score(new ScoringCase(
                new Requirement("records", 3, true, List.of()), SKILL, CATALOG, evidence, Set.of(), DAY.plusYears(1)));
    }

    @Test
    void whoAsksForTheNewestOfEachSourceGetsAListOfTheirOwn() {
        List<Observation> seen = List.of(seen(Channel.PEER, "a", 1, 3), seen(Channel.PEER, "b", 2, 4));
        List<Observation> newest = MeanOfSources.newestOfEachSource(seen);
        newest.remove(0);
        assertThat(newest).containsExactly(seen.get(1));
        assertThat(seen).hasSize(2);
    }

    private static List<String> codes(Score score) {
        return score.reasons().stream().map(Reason::code).toList();
    }

    @Test
    void givesTheLevelOfTheFirstChannelInOrderAndNeverAMeanAcrossChannels() {
        Score score = score(
                seen(Channel.SUPERVISOR, "s", 1, 5), seen(Channel.TEST, "t", 2, 2), seen(Channel.SELF, "p", 3, 5));

        assertThat(score).isInstanceOfSatisfying(Score.Scored.class, scored -> {
            assertThat(scored.level()).isEqualTo(2.0);
            assertThat(scored.channel()).isEqualTo(Channel.TEST);
        });
    }

    @Test
    void saysOfOneRatingThatThereIsNoPrecision() {
        Score score = score(seen(Channel.SUPERVISOR, "s", 1, 4));

        assertThat(score).isInstanceOfSatisfying(Score.Scored.class, scored -> assertThat(scored.standardError())
                .isNull());
        assertThat(codes(score)).containsExactly("ratings.one");
    }

    @Test
    void aChannelThatIsNotNamedHasNoSayAloneOrBesideOthers() {
        DecidingChannel assessors = DecidingChannel.inOrder(List.of(Channel.ASSESSOR), channel -> new MeanOfSources(1));
        Observation peer = seen(Channel.PEER, "p", 1, 5);

        assertThat(codes(score(assessors, List.of(peer)))).containsExactly("evidence.none");
        assertThat(score(assessors, List.of(peer, seen(Channel.ASSESSOR, "a", 1, 2))))
                .isEqualTo(score(assessors, List.of(seen(Channel.ASSESSOR, "a", 1, 2))));
    }

    @Test
    void saysTheDayOfEachReadingWhicheverWasReadBefore() {
        for (int day : new int[] {1, 2, 1, 1, 3}) {
            assertThat(score(seen(Channel.SUPERVISOR, "s", day, 4)).reasons())
                    .singleElement()
                    .extracting(Reason::values)
                    .isEqualTo(Map.of("channel", "supervisor", "observed", "2026-03-0" + (1 + day)));
        }
    }

    @Test
    void countsTheNewestObservationOfASource() {
        Score score = score(seen(Channel.ASSESSOR, "a", 1, 2), seen(Channel.ASSESSOR, "a", 9, 4));

        assertThat(score).isInstanceOfSatisfying(Score.Scored.class, scored -> assertThat(scored.level())
                .isEqualTo(4.0));
    }

    @Test
    void givesTwoAgreeingRatersThePrecisionOfWholeLevels() {
        Score score = score(seen(Channel.ASSESSOR, "a", 1, 3), seen(Channel.ASSESSOR, "b", 2, 3));

        assertThat(score).isInstanceOfSatisfying(Score.Scored.class, scored -> {
            assertThat(scored.level()).isEqualTo(3.0);
            assertThat(scored.standardError()).isEqualTo(0.2041);
        });
    }

    @Test
    void givesTheStandardErrorOfAMeanWhereRatersDiffer() {
        Score score = score(seen(Channel.ASSESSOR, "a", 1, 2), seen(Channel.ASSESSOR, "b", 2, 4));

        assertThat(score).isInstanceOfSatisfying(Score.Scored.class, scored -> {
            assertThat(scored.level()).isEqualTo(3.0);
            assertThat(scored.standardError()).isEqualTo(1.0);
        });
    }

    @Test
    void letsOtherChannelsStandBesideAsAgreeingOrDisagreeing() {
        Score score = score(
                seen(Channel.WORK_SAMPLE, "w", 1, 3),
                seen(Channel.SUPERVISOR, "s", 1, 3.5),
                seen(Channel.SELF, "p", 1, 4));

        assertThat(codes(score)).containsExactly("ratings.one", "channel.agrees", "channel.disagrees");
    }

    @Test
    void asksForThreePeers() {
        Score two = score(seen(Channel.PEER, "a", 1, 4), seen(Channel.PEER, "b", 1, 4));
        Score three =
                score(seen(Channel.PEER, "a", 1, 4), seen(Channel.PEER, "b", 1, 4), seen(Channel.PEER, "c", 1, 4));

        assertThat(two).isInstanceOf(Score.NotEnoughEvidence.class);
        assertThat(codes(two)).containsExactly("sources.too-few");
        assertThat(three).isInstanceOf(Score.Scored.class);
    }

    @Test
    void aViewOfLongAgoStandsBesideTheNewerOnesWithItsDay() {
        Score score = score(seen(Channel.SUPERVISOR, "left", -2600, 2), seen(Channel.SUPERVISOR, "new", 0, 4));

        assertThat(score).isInstanceOfSatisfying(Score.Scored.class, scored -> {
            assertThat(scored.level()).isEqualTo(4.0);
            assertThat(scored.standardError()).isNull();
        });
        assertThat(score.reasons())
                .containsExactly(
                        Reason.of("ratings.one", Map.of("channel", "supervisor", "observed", "2026-03-01")),
                        Reason.of(
                                "ratings.older",
                                Map.of("channel", "supervisor", "level", "2", "observed", "2019-01-17")));
    }

    @Test
    void timeAloneTakesNothingAway() {
        Score score = score(seen(Channel.SUPERVISOR, "left", -2600, 2));

        assertThat(score).isInstanceOfSatisfying(Score.Scored.class, scored -> assertThat(scored.level())
                .isEqualTo(2.0));
    }

    @Test
    void twoYearsBetweenTwoViewsAreOfOneTimeAndADayMoreAreNot() {
        Score within = score(seen(Channel.SUPERVISOR, "a", -730, 2), seen(Channel.SUPERVISOR, "b", 0, 4));
        Score beyond = score(seen(Channel.SUPERVISOR, "a", -731, 2), seen(Channel.SUPERVISOR, "b", 0, 4));

        assertThat(within).isInstanceOfSatisfying(Score.Scored.class, s -> assertThat(s.level())
                .isEqualTo(3.0));
        assertThat(beyond).isInstanceOfSatisfying(Score.Scored.class, s -> assertThat(s.level())
                .isEqualTo(4.0));
    }

    @Test
    void oneNewViewDoesNotUndoTheThreeThatAChannelTakes() {
        Score score = score(
                seen(Channel.PEER, "a", -1500, 2),
                seen(Channel.PEER, "b", -1400, 3),
                seen(Channel.PEER, "c", -1300, 3),
                seen(Channel.PEER, "d", 0, 3));

        assertThat(score).isInstanceOfSatisfying(Score.Scored.class, s -> assertThat(s.level())
                .isEqualTo(3.0));
        assertThat(codes(score)).containsExactly("ratings.mean", "ratings.older");
    }

    @Test
    void tellsTheDayOfTheNewestWhoeverSpokeFirst() {
        Score score = score(
                seen(Channel.ASSESSOR, "a", 1, 3),
                seen(Channel.ASSESSOR, "b", 2, 3),
                seen(Channel.ASSESSOR, "a", 9, 3));

        assertThat(score.reasons().get(0).values()).containsEntry("observed", "2026-03-10");
    }

    @Test
    void saysThatThereIsNoEvidence() {
        assertThat(codes(score())).containsExactly("evidence.none");
    }

    @Test
    void doesNotDependOnTheOrderInWhichEvidenceArrives() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Observation> evidence = randomEvidence(random);
            Score expected = score(evidence);
            Collections.shuffle(evidence, random);
            assertThat(score(evidence)).isEqualTo(expected);
        }
    }

    @Test
    void isMovedByNoChannelBehindTheDecidingOne() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            List<Observation> evidence = randomEvidence(random);
            evidence.add(seen(Channel.WORK_SAMPLE, "fixed", 5, 2));
            double before = ((Score.Scored) score(evidence)).level();
            evidence.add(seen(Channel.SUPERVISOR, "another", 6, 1 + random.nextInt(5)));
            assertThat(((Score.Scored) score(evidence)).level()).isEqualTo(before);
        }
    }

    private static List<Observation> randomEvidence(Random random) {
        List<Observation> evidence = new ArrayList<>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            Channel channel = Channel.values()[random.nextInt(Channel.values().length)];
            evidence.add(seen(channel, "s" + random.nextInt(4), i, 1 + random.nextInt(5)));
        }
        return evidence;
    }
}

package adroit.gap;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.explanation.Explanation;
import adroit.scoring.HeldCredential;
import adroit.scoring.Reason;
import adroit.work.CredentialRequirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CredentialCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final CredentialRequirement AT_ENTRY = new CredentialRequirement(Credentials.LESSER, true);
    private static final CredentialRequirement LATER = new CredentialRequirement(Credentials.LESSER, false);

    private static HeldCredential held(String credential, @Nullable LocalDate expires, @Nullable Double hours) {
        return new HeldCredential(credential, DAY.minusYears(2), expires, hours);
    }

    private static CredentialFinding find(CredentialRequirement requirement, HeldCredential... held) {
        return new CredentialCheck(Credentials.CATALOG, List.of(held), DAY).finding(requirement);
    }

    private static List<String> sentences(CredentialFinding finding) {
        Explanation explanation = new Explanation(Credentials.CATALOG);
        return finding.reasons().stream().map(explanation::sentence).toList();
    }

    @ParameterizedTest
    @CsvSource({"-400,EXPIRED", "-1,EXPIRED", "0,EXPIRING", "41,EXPIRING", "90,EXPIRING", "91,HELD", "700,HELD"})
    void itsLastDayCountsAndTheDaysOfNoticeAreInclusive(int daysLeft, CredentialStanding expected) {
        CredentialFinding finding = find(AT_ENTRY, held(Credentials.LESSER, DAY.plusDays(daysLeft), null));

        assertThat(finding.standing()).isEqualTo(expected);
        assertThat(finding.blocks()).isEqualTo(expected == CredentialStanding.EXPIRED);
        assertThat(finding.gaps().isEmpty()).isEqualTo(expected != CredentialStanding.EXPIRED);
    }

    @Test
    void saysHowManyDaysAndHoursAreLeft() {
        CredentialFinding finding = find(AT_ENTRY, held(Credentials.LESSER, DAY.plusDays(41), 6.0));

        assertThat(sentences(finding))
                .containsExactly(
                        "“License operator-1” expires on 2026-06-11; days left: 41.",
                        "6 of 12 hours of continuing education are recorded towards the renewal.");
    }

    @Test
    void anExpiredOneSaysSinceWhenAndHowItIsRenewed() {
        CredentialFinding finding = find(LATER, held(Credentials.LESSER, DAY.minusDays(1), null));

        assertThat(sentences(finding)).containsExactly("“License operator-1” expired on 2026-04-30; days since: 1.");
        assertThat(finding.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.subject()).isEqualTo("credential/operator-1");
            assertThat(gap.type()).isEqualTo(GapType.TALENT);
            assertThat(Explanation.title(gap)).isEqualTo("Credential to renew");
            assertThat(new Explanation(Credentials.CATALOG).remedy(gap)).endsWith("Send the hours to the board.");
        });
    }

    @Test
    void oneThatIsNotRecordedBlocksOnlyWhereItIsNeededAtEntry() {
        assertThat(find(AT_ENTRY).standing()).isEqualTo(CredentialStanding.NOT_RECORDED);
        assertThat(find(AT_ENTRY).blocks()).isTrue();
        assertThat(find(LATER).standing()).isEqualTo(CredentialStanding.NOT_RECORDED);
        assertThat(find(LATER).blocks()).isFalse();
        assertThat(find(LATER).gaps()).extracting(g -> g.reason().code()).containsExactly("credential.to-earn");
    }

    @Test
    void aGreaterOneStandsInForALesserOneAndNotTheOtherWayRound() {
        CredentialFinding greater = find(AT_ENTRY, held(Credentials.GREATER, DAY.plusYears(1), null));

        assertThat(greater.standing()).isEqualTo(CredentialStanding.HELD);
        assertThat(sentences(greater)).contains("“License operator-2” includes “License operator-1”.");
        assertThat(find(
                                new CredentialRequirement(Credentials.GREATER, true),
                                held(Credentials.LESSER, DAY.plusYears(1), null))
                        .standing())
                .isEqualTo(CredentialStanding.NOT_RECORDED);
    }

    @Test
    void theOneThatHoldsLongestCounts() {
        CredentialFinding finding = find(
                AT_ENTRY,
                held(Credentials.LESSER, DAY.minusDays(30), null),
                held(Credentials.GREATER, DAY.plusYears(1), null));

        assertThat(finding.standing()).isEqualTo(CredentialStanding.HELD);
        assertThat(finding.gaps()).isEmpty();
    }

    @Test
    void oneWithoutAnEndIsHeldForGood() {
        CredentialFinding finding =
                find(new CredentialRequirement(Credentials.CARD, true), held(Credentials.CARD, null, null));

        assertThat(finding.standing()).isEqualTo(CredentialStanding.HELD);
        assertThat(sentences(finding)).containsExactly("“License card” is held and does not run out.");
    }

    @Test
    void oneThatBeginsLaterIsNotHeldYet() {
        HeldCredential later = new HeldCredential(Credentials.LESSER, DAY.plusDays(1), DAY.plusYears(1), null);

        assertThat(find(AT_ENTRY, later).standing()).isEqualTo(CredentialStanding.NOT_RECORDED);
    }

    @Test
    void oneThatTheCatalogDoesNotKnowIsNobodysGap() {
        CredentialFinding finding = find(new CredentialRequirement("unheard-of", true));

        assertThat(finding.gaps()).isEmpty();
        assertThat(finding.reasons()).extracting(Reason::code).containsExactly("credential.not-in-catalog");
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherRecordNeverMakesAStandingWorseAndOrderHasNoSay(long seed) {
        Random random = new Random(seed);
        List<HeldCredential> records = new ArrayList<>();
        for (String credential : List.of(Credentials.LESSER, Credentials.GREATER)) {
            if (random.nextBoolean()) {
                records.add(held(credential, DAY.plusDays(random.nextInt(400) - 200), null));
            }
        }
        CredentialFinding all = new CredentialCheck(Credentials.CATALOG, records, DAY).finding(AT_ENTRY);
        Collections.shuffle(records, random);
        assertThat(new CredentialCheck(Credentials.CATALOG, records, DAY).finding(AT_ENTRY))
                .isEqualTo(all);
        for (HeldCredential one : records) {
            CredentialFinding alone = find(AT_ENTRY, one);
            assertThat(all.standing()).isLessThanOrEqualTo(alone.standing());
            assertThat(all.blocks() && !alone.blocks()).isFalse();
        }
    }
}

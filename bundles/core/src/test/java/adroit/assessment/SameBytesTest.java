package adroit.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.baseline.Baseline;
import adroit.canonical.CanonicalJson;
import adroit.canonical.Digest;
import adroit.edition.CommonRules;
import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.scoring.LowestOfParts;
import adroit.scoring.MeanOfSources;
import adroit.scoring.Scorer;
import adroit.scoring.ScorerPerSkill;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Results that a city keeps are made again for years, by later versions too: whatever becomes quicker, no byte may move. Where one is meant to, the common rules get another version, and with it
 * another line here.
 */
class SameBytesTest {
    private static final int CASES = 5_000;
    private static final String USUAL = "0.1.0 ef7545216d4d50ee0d374ff4ac3c7f1b42ef92ea8bdb1bf6547009b343dbcc1e";
    private static final String OTHERS = "0.1.0 c19a9faa616eebd8116e37c1d6431d67876e1c9ed5578ef2bdffc2c7aaa19718";
    private static final String CITYWIDE_FIRST =
            "0.1.0 dd9e5ea21cd4035603d4bd1a3a1c1de74d620512d6f636610db1f0a01d1b4a24";
    private static final String CITYWIDE = "0.2.0 232acea6a973f2504cad092908c6ad2a88a218cee62736b2d2f4dc4dec463e7e";

    @Test
    void theUsualRuleGivesTheBytesThatItsVersionGaveFirst() {
        assertThat(answers(DecidingChannel.usual(), CommonRules.FIRST, "plans")).isEqualTo(USUAL);
    }

    @Test
    void theOtherRulesGiveTheBytesThatTheirVersionGaveFirst() {
        List<Channel> order = List.of(Channel.PEER, Channel.SELF, Channel.SUPERVISOR, Channel.TEST);
        Scorer byParts =
                DecidingChannel.usual().reading(Channel.SUPERVISOR, new LowestOfParts("tier", new MeanOfSources(1)));
        Scorer strict = DecidingChannel.inOrder(order, channel -> new MeanOfSources(2, 1));
        Scorer perSkill = new ScorerPerSkill(strict, Map.of("skill-1", byParts, "skill-2", byParts));
        assertThat(answers(perSkill, CommonRules.FIRST, "plans")).isEqualTo(OTHERS);
    }

    @Test
    void theCitywideBaselineGivesTheBytesOfTheRulesThatAResultNames() {
        assertThat(answers(DecidingChannel.usual(), CommonRules.FIRST, Baseline.FIELD))
                .isEqualTo(CITYWIDE_FIRST);
        assertThat(answers(DecidingChannel.usual(), CommonRules.VERSION, Baseline.FIELD))
                .isEqualTo(CITYWIDE);
    }

    private static String answers(Scorer scorer, String rules, String field) {
        MessageDigest digest = Digest.sha256();
        RandomCases cases = new RandomCases(7, scorer, rules, field);
        for (int i = 0; i < CASES; i++) {
            digest.update(CanonicalJson.bytes(Assessment.assess(cases.next())));
        }
        return rules + " " + HexFormat.of().formatHex(digest.digest());
    }
}

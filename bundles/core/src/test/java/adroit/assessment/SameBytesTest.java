package adroit.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.canonical.CanonicalJson;
import adroit.canonical.Digest;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Results that a city keeps are made again for years, by later versions too: whatever becomes quicker, no byte may move. */
class SameBytesTest {
    private static final int CASES = 5_000;
    private static final String WHEN_FIRST_KEPT = "ef7545216d4d50ee0d374ff4ac3c7f1b42ef92ea8bdb1bf6547009b343dbcc1e";

    @Test
    void givesTheBytesThatTheFirstVersionGave() {
        MessageDigest digest = Digest.sha256();
        RandomCases cases = new RandomCases(7);
        for (int i = 0; i < CASES; i++) {
            digest.update(CanonicalJson.bytes(Assessment.assess(cases.next())));
        }
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(WHEN_FIRST_KEPT);
    }
}

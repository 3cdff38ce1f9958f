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
    private static final String WHEN_FIRST_KEPT = "fc2cf0397b82a3991ee9a2df54c79e893ca88b5cd75573536b32aae26ef98a1b";

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

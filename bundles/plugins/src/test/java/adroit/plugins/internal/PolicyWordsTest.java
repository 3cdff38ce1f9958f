package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.plugins.InstallPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyWordsTest {
    @Test
    void namesThePublishersAndSaysHowManyTheyAre() {
        assertThat(words(true)).isEqualTo("what their department keeps, from every trusted publisher");
        assertThat(words(true, "a")).isEqualTo("what their department keeps, from 1 publisher: City a");
        assertThat(words(true, "a", "b")).endsWith("from 2 publishers: City a; City b");
        assertThat(words(true, "a", "b", "c", "d")).endsWith("from 4 publishers: City a; City b; City c and 1 more");
    }

    @Test
    void whatTheyMayNotInstallNowIsToldWithWhomItWouldBeFrom() {
        assertThat(words(false)).isEqualTo("nothing");
        assertThat(words(false, "a")).isEqualTo("nothing (named for when they may: 1 publisher: City a)");
    }

    private static String words(boolean leadsInstall, String... keys) {
        return PolicyWords.of(new InstallPolicy(leadsInstall, List.of(keys)), key -> "City " + key);
    }
}

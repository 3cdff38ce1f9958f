package adroit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class SkippedAloudTest {
    @Test
    void namesTheTestAndTheReason() {
        var printed = new ByteArrayOutputStream();
        var alone = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(alone)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Skipping.class))
                                .build(),
                        new SkippedAloud(new PrintStream(printed, true, UTF_8)));
        assertThat(printed.toString(UTF_8))
                .contains(Skipping.class.getName() + ".needsATool")
                .contains(": the tool is not installed")
                .contains("isSwitchedOff")
                .contains(": not yet")
                .doesNotContain("runs");
    }

    static class Skipping {
        @Test
        void needsATool() {
            assumeTrue(false, "the tool is not installed");
        }

        @Test
        @Disabled("not yet")
        void isSwitchedOff() {}

        @Test
        void runs() {}
    }
}

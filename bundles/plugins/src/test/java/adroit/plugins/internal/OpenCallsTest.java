package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCallsTest {
    private static final String PLUGIN = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);

    @TempDir
    Path folder = Path.of("");

    @Test
    void oneEndInTheMiddleOfACallMayBeChanceTwoInARowAreNot() {
        OpenCalls.in(file()).mark(PLUGIN).open();
        OpenCalls second = OpenCalls.in(file());
        assertThat(second.struckOut(PLUGIN)).isFalse();
        second.mark(PLUGIN).open();
        assertThat(OpenCalls.in(file()).struckOut(PLUGIN)).isTrue();
        assertThat(OpenCalls.in(file()).struckOut(OTHER)).isFalse();
    }

    @Test
    void anEndInTheMiddleOfACallIsKnownInTheNextRunAlone() {
        assertThat(OpenCalls.in(file()).foundOpen()).isFalse();
        OpenCalls.in(file()).mark(PLUGIN).open();
        assertThat(OpenCalls.in(file()).foundOpen()).isTrue();
        assertThat(OpenCalls.in(file()).foundOpen()).isFalse();
    }

    @Test
    void whoRanAtAnEndWithoutAWordIsSuspectedUntilOneInOrder() {
        assertThat(OpenCalls.in(file()).isSuspected(PLUGIN)).isFalse();
        OpenCalls.in(file()).mark(PLUGIN).open();
        assertThat(OpenCalls.in(file()).isSuspected(PLUGIN)).isTrue();
        OpenCalls later = OpenCalls.in(file());
        assertThat(later.isSuspected(PLUGIN))
                .as("also when nothing ran at the next end")
                .isTrue();
        assertThat(later.isSuspected(OTHER)).isFalse();
        later.close();
        assertThat(OpenCalls.in(file()).isSuspected(PLUGIN)).isFalse();
    }

    @Test
    void whoIsBackBeforeTheEndIsNotToBlame() {
        for (int run = 0; run < 3; run++) {
            OpenCalls.Mark mark = OpenCalls.in(file()).mark(PLUGIN);
            mark.open();
            mark.close();
        }
        assertThat(OpenCalls.in(file()).struckOut(PLUGIN)).isFalse();
    }

    @Test
    void anEndInOrderForgives() {
        OpenCalls.in(file()).mark(PLUGIN).open();
        OpenCalls.in(file()).close();
        OpenCalls.in(file()).mark(PLUGIN).open();
        assertThat(OpenCalls.in(file()).struckOut(PLUGIN)).isFalse();
    }

    @Test
    void aPersonMayForgiveToo() {
        OpenCalls.in(file()).mark(PLUGIN).open();
        OpenCalls.in(file()).mark(PLUGIN).open();
        OpenCalls now = OpenCalls.in(file());
        assertThat(now.struckOut(PLUGIN)).isTrue();
        now.forgive(PLUGIN);
        assertThat(now.struckOut(PLUGIN)).isFalse();
    }

    @Test
    void whatIsHeldAgainstCodeThatIsNotInstalledIsNotForgottenByAStart() {
        OpenCalls.in(file()).mark(PLUGIN).open();
        OpenCalls second = OpenCalls.in(file());
        second.keepOnly(Set.of(OTHER));
        second.mark(PLUGIN).open();
        OpenCalls third = OpenCalls.in(file());
        third.keepOnly(Set.of(OTHER));
        assertThat(third.struckOut(PLUGIN)).isTrue();
    }

    @Test
    void placesOfCodeThatIsGoneAreUsedAgain() {
        OpenCalls calls = OpenCalls.in(file());
        for (int i = 0; i < 1_000; i++) {
            String sha256 = String.format("%064x", i);
            calls.mark(sha256).open();
            calls.keepOnly(Set.of(sha256));
        }
        assertThat(calls.mark(PLUGIN)).isNotSameAs(OpenCalls.Mark.NONE);
    }

    @Test
    void aFileThatIsNoneOfOursHoldsNothingAgainstAnybody() throws Exception {
        Files.write(file(), new byte[] {1, 2, 3});
        assertThat(OpenCalls.in(file()).struckOut(PLUGIN)).isFalse();
    }

    private Path file() {
        return folder.resolve("calls");
    }
}

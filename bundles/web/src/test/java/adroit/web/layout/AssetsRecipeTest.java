package adroit.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AssetsRecipeTest {
    @Test
    void theCommittedAssetsAreWhatTheirRecipeMakes() throws IOException, InterruptedException {
        assumeTrue(
                "true".equals(System.getenv("CI")),
                "the assets are made anew only where CI=true, since that loads their sources: run bundles/web/assets/check");
        Process check = new ProcessBuilder("bash", "assets/check")
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(said).isZero();
    }
}

package adroit.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The distribution of this build, for tests that start it. */
public final class BenchProduct {
    private BenchProduct() {}

    public static Path copyInto(Path folder) throws Exception {
        Path distribution = Path.of(System.getProperty("adroit.distribution", "missing"));
        assumeTrue(Files.isDirectory(distribution.resolve("bundles")), "the distribution is not built: run mvn verify");
        return new Scratch(folder).copyProduct(distribution, Path.of(System.getProperty("adroit.script", "adroit")));
    }
}

package adroit.bench.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import adroit.bench.BenchProduct;
import adroit.bench.Figure;
import adroit.bench.Run;
import adroit.bench.process.ProcessCost;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One round, with the distribution as it was just built. */
class StartRowIT {
    @TempDir
    Path scratch = Path.of("");

    @Test
    void measuresTheProductAndTheReferenceOnce() throws Exception {
        assumeTrue(ProcessCost.isKnownHere(), "this system has no /proc");
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is not installed");
        Path product = BenchProduct.copyInto(scratch);
        List<Figure> figures = new StartRow().measure(new Run(product, scratch, 1, line -> {}));
        assertThat(figures).extracting(Figure::name).contains("CPU until ready", "memory at rest (RSS)");
        assertThat(figures).allSatisfy(figure -> assertThat(figure.pairs()).hasSize(1));
    }
}

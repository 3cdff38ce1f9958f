package adroit.bench.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessCostTest {
    @Test
    void addsUserAndSystemTimeOfTheProcessAndItsChildren() {
        String stat = "4711 (odd ) name) S 1 2 3 4 5 6 7 8 9 10 150 25 3 2 20 0 1 0 99 100 200";
        assertThat(ProcessCost.seconds(stat)).isCloseTo(1.80, within(1e-9));
    }

    @Test
    void findsTheNamedAmountInMegabytes() {
        List<String> lines = List.of("Name:\tjava", "VmHWM:\t  4096 kB", "VmRSS:\t  2048 kB");
        assertThat(ProcessCost.megabytes(lines, "VmRSS:")).hasValue(2);
        assertThat(ProcessCost.megabytes(lines, "Pss:")).isEmpty();
    }

    @Test
    void agreesWithTheJdkAboutThisProcess() throws Exception {
        assumeTrue(ProcessCost.isKnownHere(), "this system has no /proc");
        ProcessHandle self = ProcessHandle.current();
        double jdk = self.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
        assertThat(ProcessCost.seconds(self.pid())).isGreaterThanOrEqualTo(jdk).isLessThan(jdk + 60);
        assertThat(ProcessCost.resident(self.pid()))
                .isGreaterThan(Runtime.getRuntime().totalMemory() / 1e9);
    }
}

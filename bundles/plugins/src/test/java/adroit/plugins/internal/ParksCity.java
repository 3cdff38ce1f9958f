package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Actor;
import adroit.plugins.DisciplineStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A city that runs, and whose product brings the field parks. */
abstract class ParksCity {
    static final Actor OWNER = Actor.OWNER;

    @TempDir
    Path home = Path.of("");

    KeptCity city;
    Installation run;

    @BeforeEach
    void start() throws Exception {
        city = new KeptCity(home);
        SampleBundle.scoring("parks", "1.0.0").shipIn(Installation.shipped(home));
        run = new Installation(home, city.store);
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    void restart() throws Exception {
        run.close();
        run = new Installation(home, city.store);
    }

    void ship(SampleBundle bundle) throws Exception {
        bundle.shipIn(Installation.shipped(home));
    }

    DisciplineStatus status(String id) {
        return run.lifecycle.find(id).orElseThrow();
    }

    static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}

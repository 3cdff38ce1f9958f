package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.plugins.PluginLine;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class PluginLogTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final PluginLog log = new PluginLog(Clock.systemUTC());

    @Test
    void tellsTheNewestFirstAndKeepsTheLast() {
        for (int i = 0; i < 1_000; i++) {
            log.note("gis", "line " + i);
        }
        assertThat(log.of("gis"))
                .hasSizeLessThan(1_000)
                .first()
                .extracting(PluginLine::text)
                .isEqualTo("line 999");
        assertThat(log.of("parks")).isEmpty();
    }

    @Test
    void hearsWhatTheCodeOfOneDisciplineSaysAndNobodyElses() {
        log.hearing();
        try (Room room = new Room("town.trees 1.0.0", OpenCalls.Mark.NONE)) {
            Logger.getLogger("town.trees").warning("of somebody else");
            room.call("its start", SOON, () -> said("a word\nand\u202emore"));
        } finally {
            log.close();
        }
        assertThat(log.of("trees"))
                .extracting(l -> l.level() + " " + l.text())
                .containsExactly("WARNING a word and more");
    }

    @Test
    void hearsNothingOfWhoeverWasAskedAboutPeople() {
        log.hearing();
        try (Room room = new Room("town.trees 1.0.0", OpenCalls.Mark.NONE)) {
            room.score(SOON, () -> said("supervisor 1"));
            room.call("its stop", SOON, () -> said("what I was told: supervisor 1"));
            room.call("its start", SOON, () -> said("again"));
        } finally {
            log.close();
        }
        assertThat(log.of("trees")).isEmpty();
    }

    private static int said(String text) {
        Logger.getLogger("town.trees").warning(text);
        return text.length();
    }

    @Test
    void isNotFilledByNamesThatAreNone() {
        log.note("../../etc", "x");
        log.note("a file.adroit", "x");
        assertThat(log.of("../../etc")).isEmpty();
        assertThat(log.of("a file.adroit")).isEmpty();
    }
}

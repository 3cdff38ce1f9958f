package adroit.web.fields;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.plugins.FieldNotice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of the news about fields waits for a lead. */
class FieldNewsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    @Test
    void theNewestOfEachFieldIsTold() {
        assertThat(open(
                        notice("gis", 3, false, false),
                        notice("parks", 2, false, false),
                        notice("gis", 1, false, false)))
                .containsExactly("gis 3", "parks 2");
    }

    @Test
    void whatTheReaderDidIsLeftOutAndSoIsWhatWasBefore() {
        assertThat(open(notice("gis", 3, false, true), notice("gis", 2, false, false)))
                .isEmpty();
        assertThat(open(notice("gis", 3, false, false), notice("gis", 2, false, true)))
                .containsExactly("gis 3");
    }

    @Test
    void theFieldsOfTheBeginningAndWhatIsOldAreNoNews() {
        assertThat(open(notice("gis", 3, true, false), notice("parks", -400, false, false)))
                .isEmpty();
    }

    private static List<String> open(FieldNotice... told) {
        return FieldNews.of(List.of(told), NOW.minus(Duration.ofDays(14))).stream()
                .map(FieldNotice::id)
                .toList();
    }

    private static FieldNotice notice(String field, int hour, boolean first, boolean own) {
        return new FieldNotice(
                field + " " + hour, NOW.plus(Duration.ofHours(hour)), field, field, first, own, "It serves.");
    }
}

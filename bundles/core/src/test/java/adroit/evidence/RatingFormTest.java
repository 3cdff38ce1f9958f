package adroit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.canonical.CanonicalJson;
import adroit.scoring.Channel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Ratings are read by hand as they are read in general, and nothing else is. */
class RatingFormTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static String body(Fact fact) {
        return new String(CanonicalJson.bytes(fact), StandardCharsets.UTF_8);
    }

    @RepeatedTest(200)
    void readsARatingAsItIsReadInGeneral(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Map<String, String> attributes = new TreeMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            attributes.put(text(random), text(random));
        }
        Fact rating = new Fact.Rating(
                "c-" + random.nextInt(100),
                "p-" + text(random),
                "gis",
                DAY.minusDays(random.nextInt(4_000)),
                "map-design",
                Channel.values()[random.nextInt(Channel.values().length)],
                "s-" + random.nextInt(9),
                1 + random.nextInt(8) / 2.0 + (random.nextBoolean() ? 0 : random.nextDouble() / 3),
                random.nextBoolean() ? null : "arcgis-pro",
                attributes);
        String body = body(rating);

        assertThat(RatingForm.read(body, new ReadOnce()))
                .isNotNull()
                .isEqualTo(CanonicalJson.read(body.getBytes(StandardCharsets.UTF_8), Fact.class));
        assertThat(RecordedFact.kept(7, "2026-05-01T08:00:00Z", body))
                .isEqualTo(new RecordedFact(
                        7,
                        Instant.parse("2026-05-01T08:00:00Z"),
                        CanonicalJson.read(body.getBytes(StandardCharsets.UTF_8), Fact.class)));
    }

    private static String text(Random random) {
        List<String> signs = List.of("a", "\"kind\":\"rating\"", "\\", "é", "\u0001", "\uD83D\uDDFA", " ", "{", "null");
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(signs.get(random.nextInt(signs.size())));
        }
        return text.toString();
    }

    @Test
    void leavesWhatIsNotExactlyAsItIsWrittenToTheGeneralWay() {
        String body = body(new Fact.Rating(
                "c", "p", "gis", DAY, "map-design", Channel.PEER, "s", 3, null, Map.of("kind", "rating")));
        assertThat(RatingForm.read(body, new ReadOnce())).isNotNull();
        for (String other : List.of(
                body(new Fact.ToolAccess("c", "p", "gis", DAY, "arcgis-pro", true)),
                body(new Fact.Credential("c", "p", "gis", DAY, "gisp", DAY, null, null, "\"kind\":\"rating\"")),
                body.replace("\"discipline\"", "\"field\""),
                body.replace("\"level\":3", "\"level\":\"3\""),
                body.replace("\"level\":3", "\"level\":9"),
                body.replace("\"tool\":null", "\"tool\":7"),
                body.replace("{\"kind\":\"rating\"}", "{\"kind\":null}"),
                body.replace("PEER", "NOBODY"),
                body.replace("2026-05-01", "yesterday"),
                body.substring(0, body.length() - 1),
                body + "x")) {
            assertThat(RatingForm.read(other, new ReadOnce())).as(other).isNull();
        }
    }
}

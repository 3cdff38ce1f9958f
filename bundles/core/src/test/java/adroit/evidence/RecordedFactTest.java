package adroit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.canonical.CanonicalJson;
import adroit.canonical.Fingerprint;
import adroit.catalog.SkillCategory;
import adroit.scoring.Channel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordedFactTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    /** The parts, for whoever writes them as JSON without knowing of the form. */
    private record Parts(long sequence, Instant recorded, Fact fact) {}

    static Stream<RecordedFact> facts() {
        List<Fact> facts = List.of(
                new Fact.Rating(
                        "“c” 1",
                        "p",
                        "roads",
                        DAY,
                        "paving",
                        Channel.WORK_SAMPLE,
                        "s",
                        3.25,
                        null,
                        Map.of("tier", "b", "kind", "ü\n")),
                new Fact.DutyRating("c2", "p", "roads", DAY, "pave", Channel.SELF, "s", 2, null, "a broom"),
                new Fact.ToolAccess("c3", "p", "roads", DAY, "roller", false),
                new Fact.StepOutcome("c4", "p", "roads", DAY, "permit", "check", true, Channel.TEST, "t"),
                new Fact.InterestAnswer("c5", "p", "roads", DAY, SkillCategory.OPERATIONS, Interest.values()[0]),
                new Fact.Credential("c6", "p", "roads", DAY, "license", DAY, null, 12.5, "register"));
        return Stream.of("1970-01-01T00:00:00Z", "2026-11-22T01:02:03.040Z", "2026-11-22T01:02:03.000405Z")
                .map(Instant::parse)
                .flatMap(when -> facts.stream().map(fact -> new RecordedFact(7, when, fact)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void isPinnedByTheFormThatItsPartsAreWrittenIn(RecordedFact fact) {
        assertThat(fact.fingerprint())
                .isEqualTo(Fingerprint.of(text(new Parts(fact.sequence(), fact.recorded(), fact.fact()))))
                .isEqualTo(Fingerprint.of(text(fact)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void isTheSameWhenItIsReadFromWhatIsKept(RecordedFact fact) {
        assertThat(RecordedFact.kept(fact.sequence(), fact.recorded().toString(), text(fact.fact())))
                .isEqualTo(fact);
    }

    private static String text(Object value) {
        return new String(CanonicalJson.bytes(value), StandardCharsets.UTF_8);
    }
}

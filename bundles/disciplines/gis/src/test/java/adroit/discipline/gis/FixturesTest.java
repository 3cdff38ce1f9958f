package adroit.discipline.gis;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.scoring.Channel;
import adroit.scoring.Observation;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.scoring.ScoringCase;
import adroit.work.Requirement;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FixturesTest {
    private final PortfolioScorer scorer = new PortfolioScorer();

    @TestFactory
    Stream<DynamicTest> everyFixtureGivesItsScore() throws IOException {
        return files().map(file -> {
            JsonNode fixture = Yaml.read(file);
            return DynamicTest.dynamicTest(
                    fixture.get("name").asText(),
                    file.toUri(),
                    () -> check(fixture, scorer.score(scoringCase(fixture))));
        });
    }

    @Test
    void everyOwnReasonOfAFixtureHasASentence() throws IOException {
        Set<String> without = new TreeSet<>();
        files().map(Yaml::read)
                .flatMap(f -> scorer.score(scoringCase(f)).reasons().stream())
                .filter(r -> r.code().startsWith("portfolio."))
                .filter(r -> !sentence(r).matches("[^{}]+"))
                .forEach(r -> without.add(r.code()));
        assertThat(without).isEmpty();
    }

    @Test
    void everySentenceIsUsedByAFixture() throws IOException {
        Set<String> codes = new HashSet<>();
        files().map(Yaml::read)
                .forEach(f -> scorer.score(scoringCase(f)).reasons().forEach(r -> codes.add(r.code())));
        assertThat(codes).containsAll(GisCatalog.CATALOG.reasons().keySet());
    }

    private static String sentence(Reason reason) {
        String sentence = GisCatalog.CATALOG.reasons().getOrDefault(reason.code(), "{}");
        for (Map.Entry<String, String> value : reason.values().entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", value.getValue());
        }
        return sentence;
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Yaml.RESOURCES.resolve("fixtures"))) {
            return files.sorted().toList().stream();
        }
    }

    private static void check(JsonNode fixture, Score score) {
        JsonNode expected = fixture.get("expect");
        List<String> codes = score.reasons().stream().map(Reason::code).toList();
        if (expected.has("scored")) {
            assertThat(score).isInstanceOf(Score.Scored.class);
            Score.Scored scored = (Score.Scored) score;
            assertThat(scored.level()).isEqualTo(expected.get("scored").asDouble());
            assertThat(scored.standardError())
                    .isEqualTo(
                            expected.get("standardError").isNull()
                                    ? null
                                    : expected.get("standardError").asDouble());
            assertThat(codes).isEqualTo(Yaml.texts(expected.get("reasons")));
        } else {
            assertThat(score).isInstanceOf(Score.NotEnoughEvidence.class);
            assertThat(codes).isEqualTo(Yaml.texts(expected.get("notEnoughEvidence")));
        }
    }

    private static ScoringCase scoringCase(JsonNode fixture) {
        Requirement requirement = GisCatalog.requirement(fixture.get("requirement"));
        return new ScoringCase(
                requirement,
                GisCatalog.CATALOG.skill(requirement.skill()).orElseThrow(),
                GisCatalog.CATALOG,
                evidence(fixture.get("evidence")),
                Set.copyOf(Yaml.texts(fixture.get("supplied"))),
                LocalDate.parse(fixture.get("asOf").asText()));
    }

    private static List<Observation> evidence(JsonNode list) {
        List<Observation> evidence = new ArrayList<>();
        for (JsonNode n : list) {
            Map<String, String> attributes = new TreeMap<>();
            n.path("attributes")
                    .properties()
                    .forEach(e -> attributes.put(e.getKey(), e.getValue().asText()));
            evidence.add(new Observation(
                    "e-" + evidence.size(),
                    Channel.of(n.get("channel").asText()),
                    n.get("source").asText(),
                    LocalDate.parse(n.get("observed").asText()),
                    n.get("level").asDouble(),
                    n.hasNonNull("tool") ? n.get("tool").asText() : null,
                    attributes));
        }
        return evidence;
    }
}

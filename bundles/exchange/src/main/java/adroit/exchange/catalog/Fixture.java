package adroit.exchange.catalog;

import adroit.catalog.Catalog;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.yaml.Findings;
import adroit.exchange.yaml.YamlDocument;
import adroit.scoring.HeldCredential;
import adroit.scoring.Observation;
import adroit.scoring.ScoringCase;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An example that a discipline's scorer must get right: a case, and what is expected of it.
 *
 * @param supplied ids of the tools that the person is supplied with
 * @param credentials what is recorded of the person's credentials, each once
 * @param expectedAt the line of the file that says what is expected
 */
public record Fixture(
        String name,
        Requirement requirement,
        LocalDate asOf,
        Set<String> supplied,
        List<HeldCredential> credentials,
        List<Observation> evidence,
        Expected expected,
        int expectedAt) {

    public Fixture {
        supplied = Set.copyOf(supplied);
        credentials = List.copyOf(credentials);
        evidence = List.copyOf(evidence);
    }

    /**
     * Reads one file of {@code fixtures/}.
     *
     * @param place how people are to find the file
     * @param catalog the discipline's own, to which the fixture refers
     * @throws RefusedFile with every problem
     */
    public static Fixture read(String place, byte[] yaml, Catalog catalog) {
        return read(place, yaml, CatalogIds.of(catalog));
    }

    static Fixture read(String place, byte[] yaml, CatalogIds known) {
        Findings findings = new Findings(place);
        return new FixtureReading(known).fixture(YamlDocument.root(yaml, findings));
    }

    /** The case for the scorer. */
    public ScoringCase scoringCase(Catalog catalog) {
        return new ScoringCase(
                requirement,
                catalog.skill(requirement.skill())
                        .orElseThrow(
                                () -> new IllegalArgumentException("the catalog has no skill " + requirement.skill())),
                catalog,
                evidence,
                supplied,
                credentials,
                asOf);
    }
}

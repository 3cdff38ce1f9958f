package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Skill;
import adroit.catalogchange.Relabelled;
import adroit.edition.CatalogEdition;
import adroit.identity.Role;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.work.Requirement;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition retires a skill: exactly the positions whose analyses name it are due, with the difference. */
class RetiredSkillTest {
    private static final String DUE = "/api/v1/job-analyses/due";

    private final Town town;

    RetiredSkillTest(@TempDir Path home) {
        town = new Town(home);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void exactlyThePositionsThatReferencedItBecomeDueWithTheDiff() {
        town.store.write(session -> {
            session.editions().save(Field.EDITION);
            return session.analyses().save(ofLettering());
        });
        Client analyst = town.as(Role.HR_ANALYST);
        assertThat(analyst.get(DUE).json().path("items")).isEmpty();

        publish(retired("projection"));

        JsonNode due = analyst.get(DUE).json().path("items");
        assertThat(due).as(due.toString()).hasSize(1);
        assertThat(due.at("/0/title").asText()).isEqualTo("Cartographer");
        assertThat(positions(due.at("/0/positions"))).containsExactlyElementsOf(titled("Cartographer"));
        assertThat(due.at("/0/reasons/0/sentence").asText())
                .isEqualTo("Catalog edition 2026.2 of Map making has retired the skill “Projection”.");
        assertThat(due.at("/0/changes").toString())
                .contains("The skill “Projection” is retired; “map-design” takes its place.")
                .doesNotContain("Lettering");
    }

    /** Planners name another skill of the same field. */
    private static JobAnalysis ofLettering() {
        return new JobAnalysis(
                new PositionDescription("planner", 1, "Planner", "Planner", null),
                "maps",
                Field.DAY,
                "Head of Planning",
                Field.DAY,
                List.of(new RatedTask(
                        "t1", "draw", "Letter", List.of(4, 4, 4), List.of(4, 4, 4), null, List.of("lettering"))),
                List.of(),
                List.of(new Requirement("lettering", 2, false, List.of())));
    }

    private List<String> titled(String title) {
        return town.store.read(session -> {
            List<String> ids = new ArrayList<>();
            session.organization().forEachPosition(Field.DAY.plusYears(1), position -> {
                if (position.classification().title().equals(title)) {
                    ids.add(position.id());
                }
            });
            return ids;
        });
    }

    private static List<String> positions(JsonNode ids) {
        List<String> all = new ArrayList<>();
        ids.forEach(id -> all.add(id.asText()));
        return all;
    }

    private void publish(CatalogEdition edition) {
        town.store.write(session -> {
            session.editions().save(edition);
            return edition.id();
        });
        town.disciplines.activate(Field.ACTIVE.withEdition(edition));
    }

    private static CatalogEdition retired(String skill) {
        return CatalogEdition.of(Relabelled.of(
                Field.EDITION.catalog(),
                "2026.2",
                Field.DAY,
                Field.EDITION.catalog().skills().stream()
                        .map(s -> s.id().equals(skill) ? gone(s) : s)
                        .toList()));
    }

    private static Skill gone(Skill s) {
        return new Skill(
                s.id(),
                s.title(),
                s.area(),
                s.category(),
                s.statement(),
                s.anchors(),
                true,
                "map-design",
                s.sources(),
                s.reviewed());
    }
}

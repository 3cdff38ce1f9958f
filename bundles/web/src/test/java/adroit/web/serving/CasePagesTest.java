package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.crosswalk.Closeness;
import adroit.crosswalk.CrosswalkEntry;
import adroit.crosswalk.MatchState;
import adroit.crosswalk.Subject;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.identity.Role;
import adroit.web.answer.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Catalogs as CASE answers them: each field with its own matches, which are read once for all of them. */
class CasePagesTest {
    private static final String CASE = "/ims/case/v1p1/";
    private static final List<String> FIELDS = List.of("maps", "plans", "roads");

    private final Village village;
    private final Browser reader;

    CasePagesTest(@TempDir Path home) {
        village = new Village(home);
        reader = village.as(Role.CHIEF);
        FIELDS.forEach(field -> {
            village.disciplines.activate(field(field));
            confirm(field);
        });
    }

    @AfterEach
    void close() throws Exception {
        village.close();
    }

    private static ActiveDiscipline field(String id) {
        Catalog maps = Field.EDITION.catalog();
        Catalog catalog = new Catalog(
                id,
                "Field " + id,
                maps.edition(),
                maps.affirmed(),
                maps.levels(),
                maps.sources(),
                maps.areas(),
                maps.tools(),
                maps.skills(),
                maps.duties(),
                maps.processes(),
                maps.positions(),
                maps.reasons());
        ActiveDiscipline usual = Field.ACTIVE;
        return new ActiveDiscipline(
                id,
                catalog.title(),
                usual.summary(),
                usual.version(),
                usual.keeper(),
                CatalogEdition.of(catalog),
                usual.scorer(),
                usual.scorerIdentity());
    }

    /** That its lettering is the same as something that is called by the field's id. */
    private void confirm(String field) {
        village.store.write(session -> {
            CrosswalkEntry first = session.crosswalk().append(entry(field, 0, MatchState.PROPOSED));
            return session.crosswalk().append(entry(field, first.sequence(), MatchState.CONFIRMED));
        });
    }

    private static CrosswalkEntry entry(String field, long about, MatchState step) {
        return new CrosswalkEntry(
                0,
                about,
                Subject.skill(field, "lettering"),
                "works-1",
                "code-of-" + field,
                "Lettering",
                Closeness.EXACT,
                step,
                "a-1",
                "Somebody",
                Instant.parse("2026-05-01T08:00:00Z"),
                "");
    }

    private JsonNode answer(String path) throws IOException {
        return Json.MAPPER.readTree(reader.get(CASE + path).body());
    }

    private List<String> documents() throws IOException {
        List<String> ids = new ArrayList<>();
        answer("CFDocuments")
                .path("CFDocuments")
                .forEach(document -> ids.add(document.path("identifier").asText()));
        return ids;
    }

    @Test
    void matchesAreReadOnceForAllFieldsAndNeverForDocuments() throws IOException {
        List<String> documents = documents();
        assertThat(documents).hasSize(FIELDS.size());
        answer("CFDocuments/" + documents.get(1));
        assertThat(village.matchesRead).hasValue(0);

        for (String path : List.of("CFItems/none", "CFPackages/" + documents.get(FIELDS.size() - 1))) {
            village.matchesRead.set(0);
            answer(path);
            assertThat(village.matchesRead).as(path).hasValue(1);
        }
    }

    @Test
    void eachFieldHasTheMatchesOfItsOwnSkills() throws IOException {
        Set<String> found = documents().stream().flatMap(this::publishersIds).collect(Collectors.toSet());
        assertThat(found)
                .containsExactlyInAnyOrder(
                        "Field maps code-of-maps", "Field plans code-of-plans", "Field roads code-of-roads");
    }

    /** After the title of the document. */
    private Stream<String> publishersIds(String document) {
        try {
            JsonNode whole = answer("CFPackages/" + document);
            return whole.path("CFAssociations").findValuesAsText("publisherIdentifier").stream()
                    .map(id -> whole.at("/CFDocument/title").asText() + " " + id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

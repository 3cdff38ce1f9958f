package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.crosswalk.Closeness;
import adroit.crosswalk.CrosswalkEntry;
import adroit.crosswalk.MatchState;
import adroit.crosswalk.Subject;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.exchange.framework.FrameworkChoice;
import adroit.exchange.framework.FrameworkFormat;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.web.answer.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private static final String WORKS = "7f2c9c1e-0000-4000-8000-000000000001";
    private static final String KEPT = "7f2c9c1e-0000-4000-8000-000000000002";
    private static final String GONE = "7f2c9c1e-0000-4000-8000-000000000003";
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

    private void works(String edition, String... items) throws IOException {
        StringBuilder all = new StringBuilder();
        StringBuilder links = new StringBuilder();
        for (String item : items) {
            String[] parts = item.split("=", 2);
            all.append(all.isEmpty() ? "" : ",")
                    .append("{\"identifier\":\"" + parts[0] + "\",\"fullStatement\":\"" + parts[1] + "\"}");
            links.append(links.isEmpty() ? "" : ",")
                    .append("{\"identifier\":\"" + parts[0].replace("0000-", "1111-")
                            + "\",\"associationType\":\"isChildOf\",\"originNodeURI\":{\"identifier\":\"" + parts[0]
                            + "\"},\"destinationNodeURI\":{\"identifier\":\"" + WORKS + "\"}}");
        }
        String sent = "{\"CFDocument\":{\"identifier\":\"" + WORKS
                + "\",\"title\":\"Works\",\"creator\":\"A Guild\",\"version\":\"" + edition + "\"},\"CFItems\":[" + all
                + "],\"CFAssociations\":[" + links + "]}";
        assertThat(village.frameworks
                        .take(
                                Actor.OWNER,
                                FrameworkFormat.CASE,
                                "works.json",
                                new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8)),
                                FrameworkChoice.USUAL,
                                () -> true)
                        .framework())
                .isNotNull();
    }

    /** Two editions of one package, the newer one brought in first: it has lost an item, renamed one, and has one without a UUID as the older one has. */
    @Test
    void ofSeveralEditionsTheNewestAnswersAndEachHasAnAddress() throws IOException {
        works("10.0", KEPT + "=Draws maps by hand and screen", "w-7=Reads maps");
        works("9.1", KEPT + "=Draws maps by hand", GONE + "=Cuts stencils", "w-7=Reads maps");

        JsonNode listed = answer("CFDocuments").path("CFDocuments");
        List<JsonNode> works = new ArrayList<>();
        listed.forEach(each -> {
            if (each.path("identifier").asText().equals(WORKS)) {
                works.add(each);
            }
        });
        assertThat(works).hasSize(1);
        assertThat(works.get(0).path("version").asText()).isEqualTo("10.0");
        JsonNode editions = works.get(0).at("/extensions/editions");
        assertThat(editions.findValuesAsText("version")).containsExactly("10.0", "9.1");
        assertThat(answer("CFDocuments/" + WORKS)).isEqualTo(works.get(0));

        assertThat(answer("CFPackages/" + WORKS).at("/CFDocument/version").asText())
                .isEqualTo("10.0");
        assertThat(answer("CFItems/" + KEPT).path("fullStatement").asText()).isEqualTo("Draws maps by hand and screen");
        assertThat(answer("CFItems/" + GONE).path("fullStatement").asText())
                .as("what the newest has no more")
                .isEqualTo("Cuts stencils");

        String older = editions.get(1).path("CFPackageURI").asText().replaceFirst(".*/v1p1/", "");
        assertThat(older).isEqualTo("editions/case-9-1/CFPackages/" + WORKS);
        JsonNode whole = answer(older);
        assertThat(whole.at("/CFDocument/version").asText()).isEqualTo("9.1");
        assertThat(whole.path("CFItems")).hasSize(3);
        String alone = "editions/case-9-1/";
        assertThat(answer(alone + "CFItems/" + KEPT).path("fullStatement").asText())
                .isEqualTo("Draws maps by hand");
        assertThat(answer(alone + "CFDocuments").path("CFDocuments")).hasSize(1);
        assertThat(answer(alone + "CFDocuments/" + WORKS)
                        .at("/CFPackageURI/uri")
                        .asText())
                .endsWith("/ims/case/v1p1/" + older);
        assertThat(answer(alone + "CFItemAssociations/" + GONE).path("CFAssociations"))
                .hasSize(1);
        assertThat(answer("editions/case-10-0/CFItems/" + GONE)
                        .path("imsx_codeMajor")
                        .asText())
                .isEqualTo("failure");
        assertThat(reader.get(CASE + "editions/none/CFDocuments").statusCode()).isEqualTo(404);
        assertThat(reader.get(CASE + "editions/case-9-1").statusCode()).isEqualTo(404);

        assertThat(answer("CFItems/w-7").path("identifier").asText())
                .as("an identifier that is made stays the same too")
                .isEqualTo(answer(alone + "CFItems/w-7").path("identifier").asText());
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

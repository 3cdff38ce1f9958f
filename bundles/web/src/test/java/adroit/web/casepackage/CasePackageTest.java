package adroit.web.casepackage;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Area;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.ProficiencyLevel;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.crosswalk.Closeness;
import adroit.crosswalk.CrosswalkEntry;
import adroit.crosswalk.Match;
import adroit.crosswalk.MatchState;
import adroit.crosswalk.Subject;
import adroit.exchange.framework.CasePackage;
import adroit.exchange.framework.FrameworkChoice;
import adroit.exchange.framework.FrameworkFormat;
import adroit.exchange.framework.ReadFramework;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.FrameworkItem;
import adroit.framework.ItemRelation;
import adroit.framework.ItemStatus;
import adroit.framework.ReferenceFramework;
import adroit.testing.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Catalogs of the city and packages of others, written as CASE 1.1 and read again. */
class CasePackageTest {
    private static final String BASE = "https://city.example/ims/case/v1p1";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path folder;

    CasePackageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Catalog catalog(String edition) {
        List<BehavioralAnchor> anchors = IntStream.rangeClosed(1, 5)
                .mapToObj(level -> new BehavioralAnchor(level, "Letters at level " + level + "."))
                .toList();
        return new Catalog(
                "maps",
                "Maps",
                edition,
                LocalDate.of(2026, 5, 1),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(level -> new ProficiencyLevel(level, "Level " + level, "Of level " + level + "."))
                        .toList(),
                List.of(),
                List.of(new Area("drawing", "Drawing")),
                List.of(),
                List.of(skill("lettering", false, null, anchors), skill("stenciling", true, "lettering", anchors)),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    private static Skill skill(
            String id,
            boolean retired,
            @org.jspecify.annotations.Nullable String successor,
            List<BehavioralAnchor> anchors) {
        return new Skill(
                id,
                "The " + id,
                "drawing",
                SkillCategory.TECHNOLOGY,
                "Does " + id + ".",
                anchors,
                retired,
                successor,
                List.of(),
                null);
    }

    private ReadFramework read(JsonNode whole) throws IOException {
        Path file = folder.resolve("package.json");
        Files.write(file, MAPPER.writeValueAsBytes(whole));
        return ReadFramework.of(FrameworkFormat.CASE, file, FrameworkChoice.USUAL);
    }

    private static CasePackage written(ReadFramework read) {
        List<FrameworkItem> items =
                read.draft().entries().stream().map(Entry::item).toList();
        ReferenceFramework framework = new ReferenceFramework(
                1,
                "case-1",
                read.details(),
                "0".repeat(64),
                Map.of(),
                read.draft().relations(),
                Instant.parse("2026-05-01T08:00:00Z"),
                "owner",
                List.of());
        return CasePackage.of(framework, items, BASE);
    }

    @Test
    void aCatalogOfTheCityIsReadAgainWithoutLoss() throws IOException {
        CasePackage written = CasePackage.of(catalog("2026.1"), BASE);
        ReadFramework read = read(written.whole());

        assertThat(read.problems()).isEmpty();
        assertThat(read.notes()).contains("It is a package of CASE 1.1.");
        assertThat(read.draft().entries()).noneMatch(e -> e.status() == ItemStatus.ORPHAN);
        assertThat(read.draft().entries())
                .extracting(Entry::title)
                .contains("Drawing", "The lettering", "The lettering, level 5");
        assertThat(read.draft().entries())
                .flatMap(Entry::relations)
                .extracting(r -> r.type().key())
                .contains("replaced-by");
    }

    private static Match match(long sequence, String skill, String item, Closeness closeness) {
        return match(sequence, skill, "onet-29-1", item, closeness);
    }

    private static Match match(long sequence, String skill, String framework, String item, Closeness closeness) {
        return new Match(
                new CrosswalkEntry(
                        sequence,
                        0,
                        Subject.skill("gis", skill),
                        framework,
                        item,
                        "What it is called there",
                        closeness,
                        MatchState.PROPOSED,
                        "a-1",
                        "Somebody",
                        Instant.parse("2026-05-01T08:00:00Z"),
                        ""),
                List.of());
    }

    @Test
    void whatSkillsCorrespondToLeadsOutOfThePackage() throws IOException {
        Catalog catalog = catalog("2026.1");
        String skill = catalog.skills().get(0).id();
        CasePackage written = CasePackage.of(
                catalog,
                BASE,
                List.of(
                        match(1, skill, "15-1299.02", Closeness.CLOSE),
                        match(2, skill, "http://data.europa.eu/esco/skill/1", Closeness.EXACT),
                        match(3, "gone-since", "2.A.1.a", Closeness.EXACT)));

        List<ItemRelation> outward = read(written.whole()).draft().entries().stream()
                .flatMap(e -> e.relations().stream())
                .filter(r -> r.target() == 0)
                .toList();
        assertThat(outward)
                .extracting(r -> r.type().key() + " " + r.scale())
                .containsExactly("related ext:closeMatch", "exact-match null");
        assertThat(outward).extracting(ItemRelation::link).element(0).asString().startsWith("urn:uuid:");
        assertThat(outward).extracting(ItemRelation::link).element(1).isEqualTo("http://data.europa.eu/esco/skill/1");
        assertThat(written.whole().path("CFAssociations").findValuesAsText("publisherIdentifier"))
                .containsExactly("15-1299.02", "http://data.europa.eu/esco/skill/1");
        assertThat(written.whole().path("CFAssociations").findValuesAsText("framework"))
                .containsExactly("onet-29-1", "onet-29-1");
        assertThat(valid().validate(written.whole())).isEmpty();
    }

    @Test
    void matchesOfItemsThatAreCalledAlikeStandSideBySide() throws IOException {
        Catalog catalog = catalog("2026.1");
        String skill = catalog.skills().get(0).id();
        String uuid = "9b2a6c1e-0000-4a11-9c3d-aaaabbbbcccc";
        CasePackage written = CasePackage.of(
                catalog,
                BASE,
                List.of(
                        match(1, skill, "onet-29-1", "2.B.3.e", Closeness.CLOSE),
                        match(2, skill, "onet-30-0", "2.B.3.e", Closeness.CLOSE),
                        match(3, skill, "esco-1", "http://data.europa.eu/esco/skill/1", Closeness.CLOSE),
                        match(4, skill, "esco-1", "http://data.europa.eu/esco/occupation/1", Closeness.CLOSE),
                        match(5, skill, "case-1", uuid, Closeness.CLOSE)));

        List<JsonNode> targets = Stream.of(written.whole().path("CFAssociations"))
                .flatMap(all -> IntStream.range(0, all.size()).mapToObj(all::get))
                .filter(each -> each.has("extensions"))
                .map(each -> each.path("destinationNodeURI"))
                .toList();
        assertThat(targets).hasSize(5).extracting(n -> n.path("uri").asText()).doesNotHaveDuplicates();
        assertThat(targets)
                .extracting(n -> n.path("identifier").asText())
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(UUID.fromString(id)).hasToString(id))
                .contains(uuid);
        assertThat(targets)
                .extracting(n -> n.path("uri").asText())
                .allSatisfy(uri -> assertThat(URI.create(uri).isAbsolute()).isTrue());
        assertThat(read(written.whole()).problems()).isEmpty();
        assertThat(valid().validate(written.whole())).isEmpty();
    }

    @Test
    void identifiersStayFromEditionToEdition() {
        JsonNode first = CasePackage.of(catalog("2026.1"), BASE).whole();
        JsonNode second = CasePackage.of(catalog("2027.1"), BASE).whole();

        assertThat(identifiers(second)).isEqualTo(identifiers(first)).isNotEmpty();
        assertThat(second.at("/CFDocument/identifier")).isEqualTo(first.at("/CFDocument/identifier"));
    }

    private static List<String> identifiers(JsonNode whole) {
        return Stream.of("CFItems", "CFAssociations")
                .flatMap(part -> whole.path(part).findValuesAsText("identifier").stream())
                .toList();
    }

    @Test
    void everyPartIsFoundByItsIdentifier() {
        CasePackage written = CasePackage.of(catalog("2026.1"), BASE);
        JsonNode whole = written.whole();
        for (JsonNode item : whole.path("CFItems")) {
            String id = item.path("identifier").asText();
            assertThat(written.item(id)
                            .orElseThrow()
                            .at("/CFDocumentURI/identifier")
                            .asText())
                    .isEqualTo(written.identifier());
            assertThat(written.associationsOf(id)).isNotEmpty();
        }
        for (JsonNode association : whole.path("CFAssociations")) {
            assertThat(written.association(association.path("identifier").asText()))
                    .isPresent();
        }
        assertThat(written.document(BASE).at("/CFPackageURI/uri").asText())
                .isEqualTo(BASE + "/CFPackages/" + written.identifier());
        assertThat(written.item("none")).isEmpty();
    }

    @Test
    void packagesOfOthersKeepTheirIdentifiersAndTheLinksThatLeadOut() throws IOException {
        ReadFramework published = ReadFramework.of(
                FrameworkFormat.CASE,
                SharedData.file("case_smarterbalanced/sb_MATHPackage.json"),
                FrameworkChoice.USUAL);
        ReadFramework again = read(written(published).whole());

        assertThat(again.problems()).isEmpty();
        assertThat(ids(again)).isEqualTo(ids(published));
        assertThat(links(again)).isEqualTo(links(published)).hasSize(13);
        assertThat(relationIds(again)).isEqualTo(relationIds(published));
    }

    @Test
    void identifiersAndWhatLiesOutsideSurviveInThePublishersOwnSpelling() throws IOException {
        String capitals = "8B2A6C1E-0000-4A11-9C3D-AAAABBBBCCCC";
        Path file = Files.writeString(folder.resolve("given.json"), """
                {"CFDocument": {"identifier": "guild", "title": "Crafts", "creator": "A Guild"},
                 "CFItems": [{"identifier": "%s", "fullStatement": "Letters"}, {"identifier": "craft-7", "fullStatement": "Stencils"}],
                 "CFAssociations": [
                  {"identifier": "1B2A6C1E-0000-4A11-9C3D-AAAABBBBCCCC", "associationType": "ext:supports",
                   "originNodeURI": {"identifier": "%s"}, "destinationNodeURI": {"identifier": "craft-7"}},
                  {"identifier": "2b2a6c1e-0000-4a11-9c3d-aaaabbbbcccc", "associationType": "exactMatchOf",
                   "originNodeURI": {"identifier": "%s"},
                   "destinationNodeURI": {"identifier": "9b2a6c1e-0000-4a11-9c3d-aaaabbbbcccc", "title": "Sign painting",
                                          "uri": "https://else.example/items?id=77"}}]}
                """.formatted(capitals, capitals, capitals));
        CasePackage written = written(ReadFramework.of(FrameworkFormat.CASE, file, FrameworkChoice.USUAL));
        JsonNode whole = written.whole();

        assertThat(whole.at("/CFItems/0/identifier").asText()).isEqualTo(capitals);
        assertThat(written.item(capitals.toLowerCase(Locale.ROOT))).isPresent();
        assertThat(whole.at("/CFItems/1/extensions/publisherIdentifier").asText())
                .isEqualTo("craft-7");
        assertThat(written.item("craft-7").orElseThrow().path("fullStatement").asText())
                .isEqualTo("Stencils");
        assertThat(written.associationsOf("craft-7")).hasSize(1);
        assertThat(whole.at("/CFAssociations/0/associationType").asText()).isEqualTo("ext:supports");
        assertThat(whole.at("/CFAssociations/1/destinationNodeURI")).isEqualTo(MAPPER.readTree("""
                        {"title": "Sign painting", "identifier": "9b2a6c1e-0000-4a11-9c3d-aaaabbbbcccc", "uri": "https://else.example/items?id=77"}
                        """));
    }

    private static List<String> ids(ReadFramework read) {
        return read.draft().entries().stream().map(Entry::id).toList();
    }

    private static Stream<ItemRelation> relations(ReadFramework read) {
        return read.draft().entries().stream().flatMap(e -> e.relations().stream());
    }

    private static List<String> links(ReadFramework read) {
        return relations(read)
                .map(ItemRelation::link)
                .flatMap(Stream::ofNullable)
                .sorted()
                .toList();
    }

    private static List<String> relationIds(ReadFramework read) {
        return relations(read)
                .map(ItemRelation::id)
                .flatMap(Stream::ofNullable)
                .sorted()
                .toList();
    }

    private static JsonSchema valid() throws IOException {
        Path schema = SharedData.file("specs/case/case-v1p1/case-v1p1-cfpackage.json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V201909)
                .getSchema(MAPPER.readTree(Files.readAllBytes(schema)));
    }

    @Test
    void isWhatTheSchemaAsksFor() throws IOException {
        JsonSchema valid = valid();
        assertThat(valid.validate(CasePackage.of(catalog("2026.1"), BASE).whole()))
                .isEmpty();
        for (String name : List.of(
                "case_smarterbalanced/sb_MATHPackage.json",
                "case_smarterbalanced/sb_IT.json",
                "case_opensalt/Ordering.json",
                "case_opensalt/ItemTypeTestFramework.json")) {
            ReadFramework published =
                    ReadFramework.of(FrameworkFormat.CASE, SharedData.file(name), FrameworkChoice.USUAL);
            assertThat(valid.validate(written(published).whole()).stream()
                            .map(Object::toString)
                            .collect(Collectors.toList()))
                    .as(name)
                    .isEmpty();
        }
    }
}

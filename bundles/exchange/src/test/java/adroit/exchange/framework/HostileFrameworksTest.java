package adroit.exchange.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import adroit.exchange.framework.read.Unpacked;
import adroit.exchange.problem.RefusedFile;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.ItemKind;
import adroit.framework.ItemRelation;
import adroit.framework.ItemStatus;
import adroit.framework.RelationType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are wrong, by mistake or on purpose: everything is told with its place, and the rest is read. */
class HostileFrameworksTest {
    private static final String PACKAGE =
            "{\"CFDocument\":{\"identifier\":\"d\",\"title\":\"Crafts\",\"creator\":\"A Guild\","
                    + "\"uri\":\"https://g.example/d\",\"lastChangeDateTime\":\"2026-01-01T00:00:00Z\"},\"CFItems\":[%s],\"CFAssociations\":[%s]}";

    private final Path folder;

    HostileFrameworksTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String item(String id) {
        return "{\"identifier\":\"" + id + "\",\"fullStatement\":\"Item " + id + "\"}";
    }

    private static String link(String from, String type, String to) {
        return "{\"identifier\":\"" + from + to + "\",\"associationType\":\"" + type
                + "\",\"originNodeURI\":{\"identifier\":\"" + from + "\"},\"destinationNodeURI\":{\"identifier\":\""
                + to
                + "\",\"uri\":\"https://g.example/" + to + "\"}}";
    }

    private ReadFramework packaged(List<String> items, List<String> links) {
        Path file = file("p.json", String.format(PACKAGE, String.join(",\n", items), String.join(",\n", links)));
        return ReadFramework.of(FrameworkFormat.CASE, file, FrameworkChoice.USUAL);
    }

    private static Entry entry(ReadFramework read, String id) {
        return read.draft().find(id).orElseThrow();
    }

    @Test
    void aFileThatBreaksOffIsReadToThereAndNotStoredUnlessAsked() {
        Path file = file("skills.json", "[\n" + rsd("a") + ",\n" + rsd("b") + ",\n{\"uuid\":");
        ReadFramework read = ReadFramework.of(FrameworkFormat.RSD, file, FrameworkChoice.USUAL);
        assertThat(read.draft().size()).isEqualTo(2);
        assertThat(read.broken()).containsExactly("skills.json");
        assertThat(read.files().get(0).note()).containsPattern("Read only to (line|row) [234]: ");
        assertThat(read.notes()).anySatisfy(note -> assertThat(note).contains("breaks off", "nothing is stored"));
        FrameworkChoice asked = new FrameworkChoice(null, null, null, Map.of(), false, false, true);
        assertThat(ReadFramework.of(FrameworkFormat.RSD, file, asked).notes())
                .anySatisfy(note -> assertThat(note).contains("breaks off", "is kept"));
        Path whole = file("whole.json", "[\n" + rsd("a") + "]");
        assertThat(ReadFramework.of(FrameworkFormat.RSD, whole, FrameworkChoice.USUAL)
                        .broken())
                .isEmpty();
    }

    private static String rsd(String id) {
        return "{\"uuid\":\"" + id + "\",\"skillName\":\"Skill " + id + "\",\"skillStatement\":\"Does it.\"}";
    }

    @Test
    void aRoleWhoseGroupsTheFilesDoNotHaveIsKeptAndToldOf() {
        file("nice_domains.yml", "- {acryonym: SP, Domain: Securely Provision, Description: Builds.}\n");
        file(
                "nice_workRoles.yml",
                "- {workRoleID: R-1, workRole: Architect, description: Plans., domain: Securely Provision (SP), specialityArea: Nowhere (NOW)}\n");
        ReadFramework read = ReadFramework.of(FrameworkFormat.NICE, folder, FrameworkChoice.USUAL);
        assertThat(read.draft().find("R-1")).isPresent();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("nice_workRoles.yml");
            assertThat(problem.problem().column()).isEqualTo("specialityArea");
            assertThat(problem.problem().reason()).contains("no group of that code", "kept without it");
        });
    }

    @Test
    void tellsOfDuplicatesAndDanglingAssociationsAndKeepsOrphansAndForeignTargets() {
        ReadFramework read = packaged(
                List.of(item("a"), item("b"), item("a"), "{\"identifier\":\"c\"}"),
                List.of(
                        link("a", "isChildOf", "d"),
                        link("a", "isChildOf", "d"),
                        link("x", "isChildOf", "a"),
                        link("a", "exactMatchOf", "far")));

        assertThat(read.accepted()).isEqualTo(4);
        assertThat(read.rejected()).isEqualTo(4);
        assertThat(read.problems())
                .extracting(p -> p.problem().line() + " " + p.problem().column())
                .containsExactly("3 identifier", "4 fullStatement", "5 associationType", "6 originNodeURI");
        assertThat(entry(read, "b").status()).isEqualTo(ItemStatus.ORPHAN);
        assertThat(entry(read, "a").status()).isEqualTo(ItemStatus.ACTIVE);
        assertThat(entry(read, "a").relations())
                .anyMatch(r -> r.type() == RelationType.EXACT_MATCH && "https://g.example/far".equals(r.link()));
    }

    @Test
    void keepsAssociationsOfTypesThatCaseDoesNotHaveApartAndTellsOfAnIdentifierThatStandsTwice() {
        ReadFramework read = packaged(
                List.of(item("a"), item("b")),
                List.of(
                        link("a", "isRelatedTo", "b").replace("\"ab\"", "\"1\""),
                        link("a", "ext:supports", "b").replace("\"ab\"", "\"2\""),
                        link("a", "ext:requires", "b").replace("\"ab\"", "\"3\""),
                        link("a", "ext:supports", "b").replace("\"ab\"", "\"4\""),
                        link("b", "isPeerOf", "a").replace("\"ba\"", "\"3\"")));

        assertThat(entry(read, "a").relations())
                .extracting(ItemRelation::scale)
                .containsExactly(null, "ext:supports", "ext:requires");
        assertThat(entry(read, "b").relations()).isEmpty();
        assertThat(read.problems())
                .extracting(p -> p.problem().column() + ": " + p.problem().reason())
                .containsExactly(
                        "associationType: The package says this already.",
                        "identifier: Another association of the package has this identifier.");
    }

    @Test
    void readsAConceptOfEscoInFullWhereACollectionSaysItAgain() {
        file(
                "digitalSkillsCollection_en.csv",
                "conceptUri,preferredLabel,status,skillType,description,broaderConceptUri\n"
                        + "http://e.example/skill/1,Maps,released,skill/competence,,http://e.example/skill/2\n"
                        + "http://e.example/skill/3,Alone,released,knowledge,,\n"
                        + "http://e.example/skill/3,Alone,released,knowledge,,\n");
        file(
                "greenSkillsCollection_en.csv",
                "conceptUri,preferredLabel,status\nhttp://e.example/skill/1,Maps,released\n");
        file(
                "skills_en.csv",
                "conceptUri,preferredLabel,status,skillType,description,definition,hiddenLabels\n"
                        + "http://e.example/skill/1,Maps,released,skill/competence,Draws maps.,To draw,charts\n"
                        + "http://e.example/skill/2,Drawing,released,skill/competence,Draws.,,\n");

        ReadFramework read = ReadFramework.of(FrameworkFormat.ESCO, folder, FrameworkChoice.USUAL);

        Entry maps = entry(read, "http://e.example/skill/1");
        assertThat(maps.text()).isEqualTo("Draws maps.");
        assertThat(maps.item().facts())
                .containsEntry("definition", "To draw")
                .containsEntry("hidden labels", "charts")
                .containsEntry("collections", "digital, green");
        assertThat(maps.relations()).extracting(ItemRelation::type).containsExactly(RelationType.CHILD_OF);
        assertThat(entry(read, "http://e.example/skill/3").fact("collections")).isEqualTo("digital");
        assertThat(read.rejected()).isEqualTo(1);
        assertThat(read.problems()).extracting(p -> p.problem().line()).containsExactly(4L);
    }

    @Test
    void readsTheMembersOfAPackageInAnyOrderAlike() {
        List<String> members = List.of(
                "\"CFDocument\":{\"identifier\":\"d\",\"title\":\"Crafts\"}",
                "\"CFItems\":[" + item("a") + "," + item("b") + "," + item("a") + "]",
                "\"CFAssociations\":[" + link("b", "isChildOf", "a") + "," + link("x", "isChildOf", "a") + "]",
                "\"CFRubrics\":[{\"identifier\":\"r\"}]",
                "\"CFDefinitions\":{\"CFSubjects\":[[],{}]}");
        ReadFramework usual = ofMembers(members);

        assertThat(usual.notes())
                .containsExactly("The package has rubrics; they are not kept.", "It is a package of CASE 1.0.");
        assertThat(usual.problemCount()).isEqualTo(2);
        for (List<String> order : orders(members)) {
            ReadFramework read = ofMembers(order);
            assertThat(read.draft().entries())
                    .extracting(Entry::item)
                    .isEqualTo(usual.draft().entries().stream().map(Entry::item).toList());
            assertThat(read.problems()).isEqualTo(usual.problems());
            assertThat(read.files()).isEqualTo(usual.files());
            assertThat(read.notes()).isEqualTo(usual.notes());
        }
    }

    private ReadFramework ofMembers(List<String> members) {
        Path file = file("p.json", "{" + String.join(",", members) + "}");
        return ReadFramework.of(FrameworkFormat.CASE, file, FrameworkChoice.USUAL);
    }

    private static List<List<String>> orders(List<String> of) {
        if (of.isEmpty()) {
            return List.of(of);
        }
        List<List<String>> orders = new ArrayList<>();
        for (String first : of) {
            List<String> others =
                    of.stream().filter(each -> !each.equals(first)).toList();
            for (List<String> order : orders(others)) {
                orders.add(Stream.concat(Stream.of(first), order.stream()).toList());
            }
        }
        return orders;
    }

    @Test
    void readsAPackageWithoutItemsOrWithoutAssociations() {
        String document = "\"CFDocument\":{\"identifier\":\"d\",\"title\":\"Crafts\"}";
        ReadFramework bare = ofMembers(List.of("\"CFAssociations\":[" + link("d", "isPeerOf", "far") + "]", document));
        assertThat(entry(bare, "d").relations()).hasSize(1);
        assertThat(bare.files())
                .extracting(f -> f.name() + " " + f.read())
                .containsExactly("p.json, CFAssociations 1", "p.json, CFItems 0");

        ReadFramework alone =
                ofMembers(List.of("\"CFItems\":[" + item("a") + "]", "\"CFAssociations\":null", document));
        assertThat(entry(alone, "a").status()).isEqualTo(ItemStatus.ORPHAN);
    }

    @Test
    void refusesAMemberThatStandsTwiceWhereverItIs() {
        String document = "\"CFDocument\":{\"identifier\":\"d\",\"title\":\"Crafts\"}";
        String items = "\"CFItems\":[" + item("a") + "]";
        String links = "\"CFAssociations\":[" + link("a", "isPeerOf", "x") + "]";
        for (List<String> members : List.of(
                List.of(document, items, links, "\"CFDefinitions\":{\"x\":[{\"y\":{\"z\":[{\"z\":1,\"z\":2}]}}]}"),
                List.of(document, items, links.replace("{\"identifier\":\"a\"}", "{\"title\":\"a\",\"title\":\"b\"}")),
                List.of(document, items, links.replace("{\"identifier\":\"ax\"", "{\"more\":{\"z\":1,\"z\":2}")),
                List.of(document, "\"CFItems\":[{\"identifier\":\"a\",\"more\":[{\"z\":{\"y\":1,\"y\":2}}]}]"),
                List.of(document, "\"CFItems\":[{\"identifier\":\"a\",\"more\":1,\"less\":2,\"more\":3}]"),
                List.of(document, items, items),
                List.of(document, items, "\"CFDefinitions\":{\"x\":[{\"y\":1,\"y\":2}]}"),
                List.of(document, "\"CFItems\":[{\"identifier\":\"a\",\"identifier\":\"b\"}]"))) {
            file("p.json", "{" + String.join(",\n", members) + "}");
            assertRefused("Duplicate field");
        }
    }

    @Test
    void keepsWhatHasNoPlaceOfItsOwnUnderItsNameAndAsItStands() {
        ReadFramework read = packaged(
                List.of("{\"fullStatement\":\" Draws maps. \",\"CFItemType\":\"Skill\",\"more\":{\"a\":[1,2.50,null]},"
                        + "\"list\":[ \"x\" ],\"number\":7,\"half\":0.50,\"yes\":true,\"none\":null,\"empty\":\"\",\"wide\":\" x \","
                        + "\"CFDocumentURI\":{\"title\":\"d\"},\"identifier\":\" a \"}"),
                List.of());

        Entry item = entry(read, "a");
        assertThat(item.kind()).isEqualTo(ItemKind.SKILL);
        assertThat(item.title()).isEqualTo("Draws maps.");
        assertThat(item.item().facts())
                .containsExactly(
                        Map.entry("CFItemType", "Skill"),
                        Map.entry("more", "{\"a\":[1,2.5,null]}"),
                        Map.entry("list", "[\"x\"]"),
                        Map.entry("number", "7"),
                        Map.entry("half", "0.5"),
                        Map.entry("yes", "true"),
                        Map.entry("wide", " x "));
    }

    @Test
    void readsAnItemWithManyMembersAsFastAsManyItemsWithFew() {
        int many = 200_000;
        String wide = IntStream.range(0, many)
                .mapToObj(i -> ",\"m" + i + "\":\"" + i + "\"")
                .collect(Collectors.joining("", "{\"identifier\":\"a\",\"fullStatement\":\"Wide\"", "%s}"));

        ReadFramework read = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> packaged(List.of(String.format(wide, ""), item("b")), List.of()));

        Entry item = entry(read, "a");
        assertThat(item.item().facts()).hasSize(many);
        assertThat(List.of("m0", "m63", "m64", "m" + (many - 1)))
                .extracting(item::fact)
                .containsExactly("0", "63", "64", String.valueOf(many - 1));
        assertThat(item.fact("m64", "other").item().facts()).hasSize(many).containsEntry("m64", "other");
        assertThat(entry(read, "b").title()).isEqualTo("Item b");
        for (int twice : List.of(0, 62, 63, 64, 65, many - 1)) {
            String last = String.format(wide, ",\"m" + twice + "\":\"again\"");
            file("p.json", String.format(PACKAGE, last, ""));
            assertRefused("Duplicate field 'm" + twice + "'");
        }
    }

    @Test
    void cutsACircleAndTellsOfIt() {
        ReadFramework read = packaged(
                List.of(item("a"), item("b"), item("c")),
                List.of(link("a", "isChildOf", "b"), link("b", "isChildOf", "c"), link("c", "isChildOf", "a")));

        assertThat(read.problems()).singleElement().satisfies(p -> assertThat(
                        p.problem().reason())
                .contains("A circle: ", "(a) below ", "(b) below ", "(c), and back below "));
        assertThat(read.draft().relations()).isEqualTo(2);
    }

    @Test
    void followsAChainOfAHundredThousandItems() {
        StringBuilder rows = new StringBuilder("id,title,parent\n");
        for (int i = 0; i < 100_000; i++) {
            rows.append(i)
                    .append(",t")
                    .append(i)
                    .append(',')
                    .append(i == 0 ? "" : i - 1)
                    .append('\n');
        }
        ReadFramework read =
                ReadFramework.of(FrameworkFormat.TABLE, file("deep.csv", rows.toString()), FrameworkChoice.USUAL);

        assertThat(read.problems()).isEmpty();
        assertThat(read.draft().relations()).isEqualTo(99_999);
    }

    @Test
    void refusesJsonThatIsTooDeepCutOffOrNotUtf8WithThePlace() throws IOException {
        file("p.json", "{\"CFDocument\":" + "[".repeat(100_000));
        assertRefused("too-deep");
        file("p.json", String.format(PACKAGE, item("a"), "").substring(0, 200));
        assertRefused("json");
        Files.write(folder.resolve("p.json"), new byte[] {'{', '"', (byte) 0xE9, '"', ':', '1', '}'});
        assertRefused("p.json:1");
        file("p.json", "{\"CFDocument\":{\"title\":\"x\",\"title\":\"y\"}}");
        assertRefused("Duplicate field");
        file("p.json", "{}");
        assertRefused("no CASE package");
    }

    private void assertRefused(String said) {
        assertThatThrownBy(
                        () -> ReadFramework.of(FrameworkFormat.CASE, folder.resolve("p.json"), FrameworkChoice.USUAL))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining(said);
    }

    @Test
    void leavesOutARowWithAHugeCellAndFormulasAreOnlyText() {
        String rows = "title,description\nGood,=HYPERLINK(\"x\")\nHuge," + "x".repeat(40_000) + "\n";
        ReadFramework read = ReadFramework.of(FrameworkFormat.TABLE, file("t.csv", rows), FrameworkChoice.USUAL);

        assertThat(read.draft().size()).isEqualTo(1);
        assertThat(read.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.problem().row()).isEqualTo(3));
    }

    @Test
    void saysWhatColumnsATableHasWhereNoneIsKnownAndTakesWhatIsSaid() {
        Path file = file("t.csv", "Kompetenz,Stufe\nLesen,1\n");
        assertThatThrownBy(() -> ReadFramework.of(FrameworkFormat.TABLE, file, FrameworkChoice.USUAL))
                .hasMessageContaining("Kompetenz, Stufe");
        FrameworkChoice said =
                new FrameworkChoice("Lernen", "1", null, Map.of("Kompetenz", "title", "Stufe", "code"), false, false);
        ReadFramework read = ReadFramework.of(FrameworkFormat.TABLE, file, said);

        assertThat(read.details().title()).isEqualTo("Lernen");
        assertThat(entry(read, "1").title()).isEqualTo("Lesen");
        assertThatThrownBy(() -> ReadFramework.of(
                        FrameworkFormat.TABLE,
                        file,
                        new FrameworkChoice(
                                null, null, null, Map.of("Kompetenz", "stone", "Nichts", "title"), false, false)))
                .isInstanceOfSatisfying(
                        RefusedFile.class, e -> assertThat(e.problems()).hasSizeGreaterThan(1));
    }

    @Test
    void everyFormatRefusesAFolderThatIsNotItsOwn() {
        file("letter.txt", "Dear all\n");
        for (FrameworkFormat format : FrameworkFormat.values()) {
            assertThatThrownBy(() -> ReadFramework.of(format, folder, FrameworkChoice.USUAL))
                    .as(format.key())
                    .isInstanceOf(RefusedFile.class);
        }
    }

    private Path archive(Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve("a.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private void assertArchiveRefused(Map<String, byte[]> entries, String rule) throws IOException {
        Path file = archive(entries);
        Path target = Files.createTempDirectory(folder, "out");
        assertThatThrownBy(() -> Unpacked.of(file, "a.zip", target))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("[" + rule + "]");
        try (var all = Files.walk(folder.getParent(), 1)) {
            assertThat(all.map(p -> String.valueOf(p.getFileName()))).doesNotContain("evil.txt");
        }
    }

    @Test
    void refusesArchivesThatLeadOutBombOrNameTwoFilesAlike() throws IOException {
        assertArchiveRefused(Map.of("../../evil.txt", new byte[1]), "name");
        assertArchiveRefused(Map.of("one/roles.csv", new byte[1], "two/roles.csv", new byte[1]), "twice");
        assertArchiveRefused(Map.of("zeros.txt", new byte[20 << 20]), "bomb");
        Path cut = archive(Map.of("roles.csv", "Role\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        Files.write(cut, java.util.Arrays.copyOf(Files.readAllBytes(cut), 40));
        assertThatThrownBy(() -> Unpacked.of(cut, "a.zip", folder)).isInstanceOf(RefusedFile.class);
    }
}

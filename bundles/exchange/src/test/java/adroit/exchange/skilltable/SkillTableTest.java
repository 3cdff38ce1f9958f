package adroit.exchange.skilltable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.edition.CatalogEdition;
import adroit.exchange.catalog.CatalogFile;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Skills go out as a table and come back through a spreadsheet program, on the catalogs that the product ships. */
class SkillTableTest {

    private static final String HEAD =
            "id,title,area,category,statement,level 1,level 2,level 3,level 4,level 5,status,successor,sources,reviewed\n";

    private final Path folder;

    SkillTableTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Catalog shipped(String field) {
        Path file = Path.of("../disciplines/" + field + "/src/main/resources/catalog.yaml");
        try {
            return CatalogFile.read("catalog.yaml", Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path written(Catalog catalog, String format) throws IOException {
        Path file = folder.resolve("skills." + format);
        try (OutputStream out = Files.newOutputStream(file)) {
            if (format.equals("csv")) {
                SkillSheet.of(CatalogEdition.of(catalog)).writeCsv(out);
            } else {
                SkillSheet.of(CatalogEdition.of(catalog)).writeXlsx(out);
            }
        }
        return file;
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("edited.csv"), text);
    }

    private static List<Problem> problems(SkillTable table, Catalog base) {
        return catchThrowableOfType(RefusedFile.class, () -> table.into(base)).problems();
    }

    @ParameterizedTest
    @CsvSource({
        "gis,csv",
        "gis,xlsx",
        "finance,csv",
        "finance,xlsx",
        "utilities,csv",
        "utilities,xlsx",
        "planning,xlsx",
        "parks,xlsx",
        "citywide,xlsx"
    })
    void bringsBackUnchangedWhatWasNotChanged(String field, String format) throws IOException {
        Catalog shipped = shipped(field);
        assertThat(SkillTable.open(written(shipped, format)).into(shipped)).isEqualTo(shipped);
    }

    @Test
    void writesAndReadsUntilWhenASkillIsMeantToBeUsed() throws IOException {
        Catalog gis = shipped("gis");
        Catalog ending = SkillTable.open(
                        csv("id,sunset,successor\nmap-production,2027-06-30,feature-editing\nmetadata,2027-06-30,\n"))
                .into(gis);
        assertThat(ending.skill("map-production").orElseThrow().sunset()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(ending.skill("map-production").orElseThrow().successor()).isEqualTo("feature-editing");
        assertThat(SkillTable.open(written(ending, "xlsx")).into(ending)).isEqualTo(ending);
        assertThat(SkillTable.open(csv("id,sunset,successor\nmap-production,,\n"))
                        .into(ending)
                        .skill("map-production"))
                .isEqualTo(gis.skill("map-production"));
        assertThat(problems(SkillTable.open(csv("id,sunset\nmap-production,1999-06-30\n")), gis))
                .extracting(Problem::path, Problem::rule)
                .containsExactly(tuple("sunset", "sunset"));
    }

    @Test
    void nobodyHasReviewedASkillOnADayToCome() throws IOException {
        String tomorrow = LocalDate.now().plusDays(2).toString();
        assertThat(problems(SkillTable.open(csv("id,reviewed\nmap-production," + tomorrow + "\n")), shipped("gis")))
                .extracting(Problem::path, Problem::rule)
                .containsExactly(tuple("reviewed", "day-to-come"));
    }

    @Test
    void anIdWithASlipOfALetterMakesNoNewSkill() throws IOException {
        Catalog gis = shipped("gis");
        assertThat(problems(SkillTable.open(csv("id,title\nmap-prodution,Cartography\n")), gis))
                .filteredOn(p -> p.rule().equals("unknown-id"))
                .singleElement()
                .extracting(Problem::suggestion)
                .asString()
                .contains("Did you mean \"map-production\"?", "leave the id empty");
        Skill first = gis.skill("map-production").orElseThrow();
        String row = "map-production-2,Map production by night," + first.area()
                + ",technology,Makes maps at night.,Reads one,Makes one,Teaches it";
        assertThat(SkillTable.open(csv("id,title,area,category,statement,level 1,level 3,level 5\n" + row + "\n"))
                        .into(gis)
                        .skill("map-production-2"))
                .as("a number tells two apart")
                .isPresent();
    }

    /** It used to be refused with no way to say that the id is meant, and rows that named it as a successor with it. */
    @Test
    void anIdThatNearlyIsAnothersIsMeantWhereTheRowIsAWholeSkillOfAnotherTitle() throws IOException {
        Catalog gis = shipped("gis");
        String area = gis.skill("map-production").orElseThrow().area();
        String title = gis.skill("map-production").orElseThrow().title();
        String head = "id,title,area,category,statement,level 1,level 3,level 5,status,successor\n";
        String rest = "," + area + ",technology,Brings maps to where they hang.,Carries one,Hangs ten,Plans a tour,,\n";
        Catalog merged = SkillTable.open(csv(head + "map-reproduction,Printing of maps" + rest))
                .into(gis);
        assertThat(merged.skill("map-reproduction")).isPresent();
        assertThat(merged.skill("map-production")).isEqualTo(gis.skill("map-production"));
        assertThat(problems(SkillTable.open(csv(head + "map-reproduction,\"" + title + "\"" + rest)), gis))
                .as("the same title: the same skill")
                .extracting(Problem::rule)
                .containsExactly("unknown-id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void twoAreasOfOneTitleStayApart(String format) throws IOException {
        Catalog gis = shipped("gis");
        Skill moved = gis.skills().get(0);
        Catalog twins = withTwin(gis, moved);
        assertThat(SkillTable.open(written(twins, format)).into(twins)).isEqualTo(twins);
        String title = twins.areas().get(0).title();
        assertThat(SkillTable.open(csv("id,area\n" + moved.id() + ",\"" + title + "\"\n"))
                        .into(twins))
                .as("a title leaves a skill in the area of that title where it is")
                .isEqualTo(twins);
        String row = "Night flight,\"" + title + "\",technology,Flies at night.,Watches one,Flies one,Teaches it";
        assertThat(problems(
                        SkillTable.open(csv("title,area,category,statement,level 1,level 3,level 5\n" + row + "\n")),
                        twins))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.rule()).isEqualTo("two-areas");
                    assertThat(p.suggestion()).contains("twin");
                });
    }

    /** The catalog with an area more that is called like its first, and one skill in it. */
    private static Catalog withTwin(Catalog gis, Skill moved) {
        List<Area> areas = new ArrayList<>(gis.areas());
        areas.add(new Area("twin", gis.areas().get(0).title()));
        List<Skill> skills = new ArrayList<>(gis.skills());
        skills.replaceAll(s -> !s.id().equals(moved.id())
                ? s
                : new Skill(
                        s.id(),
                        s.title(),
                        "twin",
                        s.category(),
                        s.statement(),
                        s.anchors(),
                        s.retired(),
                        s.successor(),
                        s.sources(),
                        s.reviewed(),
                        s.migrations(),
                        s.sunset()));
        return new Catalog(
                gis.discipline(),
                gis.title(),
                gis.edition(),
                gis.affirmed(),
                gis.levels(),
                gis.sources(),
                areas,
                gis.tools(),
                skills,
                gis.duties(),
                gis.processes(),
                gis.positions(),
                gis.reasons(),
                gis.credentials(),
                gis.items());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aTableIsJudgedByItselfWhereNobodySaysWhichCatalogItBelongsTo(String format) throws IOException {
        SkillTable.open(written(shipped("gis"), format)).alone();
        SkillTable.open(csv("id,title\nwhatever,Something\n")).alone();
        assertThat(catchThrowableOfType(RefusedFile.class, () -> SkillTable.open(
                                        csv("id,title,category,reviewed\nwhatever,,art,someday\n"))
                                .alone())
                        .problems())
                .extracting(Problem::rule)
                .containsExactlyInAnyOrder("missing-text", "unknown-category", "date");
    }

    @Test
    void addsTwelveSkillsWithoutADeveloper() throws IOException {
        Catalog gis = shipped("gis");
        String area = gis.areas().get(0).title();
        String rows = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "Drone flight " + i + "," + area
                        + ",Technology,Flies a drone over a site.,Watches one,Flies one,Teaches it")
                .collect(Collectors.joining("\n"));
        Catalog merged = SkillTable.open(csv("Title,Area,Category,Statement,Level 1,Level 3,Level 5\n" + rows))
                .into(gis);
        List<Skill> added =
                merged.skills().subList(gis.skills().size(), merged.skills().size());
        assertThat(merged.skills()).startsWith(gis.skills().toArray(Skill[]::new));
        assertThat(added).hasSize(12);
        assertThat(added.get(11).id()).isEqualTo("drone-flight-12");
        assertThat(added.get(11).category()).isEqualTo(SkillCategory.TECHNOLOGY);
        assertThat(added.get(11).anchors()).hasSize(3);
    }

    @Test
    void changesOnlyTheColumnsThatItHas() throws IOException {
        Catalog gis = shipped("gis");
        Skill before = gis.skill("map-production").orElseThrow();
        Catalog merged = SkillTable.open(csv("id,title,reviewed\nmap-production,Cartography,2026-11-02\n"))
                .into(gis);
        assertThat(merged.skill("map-production")).hasValueSatisfying(after -> {
            assertThat(after.title()).isEqualTo("Cartography");
            assertThat(after.reviewed()).isEqualTo(LocalDate.of(2026, 11, 2));
            assertThat(after.anchors()).isEqualTo(before.anchors());
            assertThat(after.sources()).isEqualTo(before.sources());
            assertThat(after.statement()).isEqualTo(before.statement());
        });
        assertThat(merged.skills())
                .extracting(Skill::id)
                .containsExactlyElementsOf(gis.skills().stream().map(Skill::id).toList());
    }

    @Test
    void retiresASkillWithItsSuccessor() throws IOException {
        Catalog gis = shipped("gis");
        Catalog merged = SkillTable.open(
                        csv("id,status,successor\nmap-production,retired,feature-editing\nmetadata,retired,none\n"))
                .into(gis);
        assertThat(merged.skill("map-production").orElseThrow().successor()).isEqualTo("feature-editing");
        assertThat(merged.skill("metadata").orElseThrow().retired()).isTrue();
        assertThat(merged.skill("metadata").orElseThrow().successor()).isNull();
    }

    @Test
    void tellsEveryProblemWithItsLine() throws IOException {
        Catalog gis = shipped("gis");
        List<Problem> problems = problems(
                SkillTable.open(csv(HEAD
                        + "map-production,Map production,Cartografy,art,,a,,a,,c,gone,,nowhere,someday\n"
                        + "Map Production!,Other,,technology,s,a,,b,,c,,,,\n"
                        + "metadata,Metadata,,technology,s,a,,b,,c,retired,,,\n")),
                gis);
        assertThat(problems)
                .filteredOn(p -> p.line() == 2)
                .extracting(Problem::path, Problem::rule)
                .contains(
                        tuple("area", "unknown-area"),
                        tuple("category", "unknown-category"),
                        tuple("statement", "missing-text"),
                        tuple("level 3", "same-anchor"),
                        tuple("status", "status"),
                        tuple("sources", "unknown-sources"),
                        tuple("reviewed", "date"));
        assertThat(problems)
                .filteredOn(p -> p.line() == 3)
                .extracting(Problem::rule)
                .contains("id", "missing-text");
        assertThat(problems)
                .filteredOn(p -> p.line() == 4)
                .extracting(Problem::rule)
                .contains("successor");
    }

    /** A wrong word in one row does not hide an empty cell in another. */
    @Test
    void aRowThatCannotBeReadHidesNothingOfTheOthers() throws IOException {
        String rows = "id,category,level 3\nmap-production,technlogy,a\nmetadata,process,\nfeature-editing,proces,\n";
        assertThat(problems(SkillTable.open(csv(rows)), shipped("gis")))
                .extracting(p -> p.line() + " " + p.rule())
                .containsExactly("2 unknown-category", "3 missing-anchor", "4 unknown-category");
    }

    @Test
    void tellsWhatOnlyAllSkillsTogetherShow() throws IOException {
        Catalog gis = shipped("gis");
        assertThat(problems(
                        SkillTable.open(csv("id,status,successor,level 3\n"
                                + "map-production,retired,metadata,a\nmetadata,retired,map-production,b\n"
                                + "feature-editing,retired,feature-edit,c\ngeodatabase-design,current,,\n")),
                        gis))
                .extracting(p -> p.line() + " " + p.rule())
                .containsExactly("2 successor-cycle", "3 successor-cycle", "4 unknown-successor", "5 missing-anchor");
    }

    @Test
    void namesTheCellOfAWorkbook() throws IOException {
        Catalog gis = shipped("gis");
        Catalog other = shipped("finance");
        List<Problem> problems = problems(SkillTable.open(written(gis, "xlsx")), other);
        assertThat(problems.get(0).toString()).startsWith("skills.xlsx:2 C2 [unknown-area] The catalog has no area");
    }

    @Test
    void refusesTheSameSkillTwice() throws IOException {
        Catalog gis = shipped("gis");
        assertThat(problems(SkillTable.open(csv("id,title\nmetadata,A\nmetadata,B\n")), gis))
                .extracting(Problem::rule)
                .containsExactly("duplicate-id");
        assertThat(problems(
                        SkillTable.open(csv("title,area,category,statement,level 1,level 3,level 5\n" + "Metadata,"
                                + gis.areas().get(0).title() + ",process,s,a,b,c\n")),
                        gis))
                .extracting(Problem::rule)
                .containsExactly("title-taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name,level 3\nx,y\n", "area,statement\nx,y\n", "", "\u0000\u0001"})
    void refusesWhatIsNoTableOfSkills(String text) throws IOException {
        Path file = csv(text);
        assertThat(catchThrowableOfType(RefusedFile.class, () -> SkillTable.open(file))
                        .problems())
                .isNotEmpty();
    }

    @Test
    void isPutIntoTheEditionThatItWasWrittenFrom() throws IOException {
        CatalogEdition written = CatalogEdition.of(shipped("gis"));
        CatalogEdition since = CatalogEdition.of(
                SkillTable.open(csv("id,title\nmetadata,Data about data\n")).into(written.catalog(), "since 7"));
        byte[] sent = Files.readAllBytes(written(written.catalog(), "xlsx"));
        SentCatalog unchanged = SentCatalog.read(
                "skills.xlsx", sent, since, id -> Optional.of(written).filter(e -> e.id().equals(id)));
        assertThat(unchanged.base()).isEqualTo(written.id());
        assertThat(unchanged.catalog()).isEqualTo(written.catalog());
        assertThat(catchThrowableOfType(
                                RefusedFile.class,
                                () -> SentCatalog.read("skills.xlsx", sent, since, id -> Optional.empty()))
                        .problems())
                .extracting(Problem::rule)
                .containsExactly("unknown-edition");
        SentCatalog other = SentCatalog.read(
                "a.csv", "id,title\nmetadata,Metadata records\n".getBytes(UTF_8), since, id -> Optional.empty());
        assertThat(other.base()).isEqualTo(since.id());
        assertThat(other.catalog().edition()).isEqualTo("since 8");
        assertThat(other.catalog().skill("metadata").orElseThrow().title()).isEqualTo("Metadata records");
    }

    @Test
    void isPutIntoTheEditionThatAnyOfItsRowsNames() throws IOException {
        CatalogEdition written = CatalogEdition.of(shipped("gis"));
        CatalogEdition since = CatalogEdition.of(
                SkillTable.open(csv("id,title\nmetadata,Data about data\n")).into(written.catalog(), "since 7"));
        String title = written.catalog().skill("metadata").orElseThrow().title();
        String head = "id,title,Adroit: edition\n";
        SentCatalog sent = SentCatalog.read(
                "a.csv",
                (head + "metadata," + title + ",\ngnss-field-capture,GNSS," + written.id() + "\n").getBytes(UTF_8),
                since,
                id -> Optional.of(written).filter(e -> e.id().equals(id)));
        assertThat(sent.base()).isEqualTo(written.id());
        assertThat(sent.catalog().skill("gnss-field-capture").orElseThrow().title())
                .isEqualTo("GNSS");
        assertThat(rules(
                        head + "metadata,Data," + written.id() + "\ngnss-field-capture,GNSS," + since.id() + "\n",
                        written))
                .containsExactly("two-editions");
        assertThat(rules(head + "metadata,Data,\ngnss-field-capture,GNSS," + written.id() + "\n", written))
                .containsExactly("no-edition");
    }

    @Test
    void isReadWhateverItsSenderCallsIt() throws IOException {
        CatalogEdition written = CatalogEdition.of(shipped("gis"));
        String name = "s".repeat(300) + ".csv";
        byte[] sent = "id,title\nmetadata,Metadata records\n".getBytes(UTF_8);
        assertThat(SentCatalog.read(name, sent, written, id -> Optional.empty()).base())
                .isEqualTo(written.id());
        byte[] packed = Files.readAllBytes(written(written.catalog(), "xlsx"));
        assertThat(SentCatalog.read("..", packed, written, id -> Optional.of(written))
                        .catalog())
                .isEqualTo(written.catalog());
    }

    private static List<String> rules(String table, CatalogEdition kept) {
        return catchThrowableOfType(
                        RefusedFile.class,
                        () -> SentCatalog.read("a.csv", table.getBytes(UTF_8), kept, id -> Optional.of(kept)))
                .problems()
                .stream()
                .map(Problem::rule)
                .toList();
    }

    @Test
    void keepsCellsFromBeingFormulas() throws IOException {
        Catalog gis = shipped("gis");
        Catalog daring = SkillTable.open(csv("id,statement\nmetadata,=1+1\n")).into(gis);
        Path file = written(daring, "csv");
        assertThat(Files.readString(file)).contains("'=1+1").doesNotContain(",=1+1");
        assertThat(SkillTable.open(file).into(gis)).isEqualTo(daring);
    }
}

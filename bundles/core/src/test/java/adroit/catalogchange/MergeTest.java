package adroit.catalogchange;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.edition.CatalogEdition;
import adroit.proposal.Upgrade;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A city's edition and what a new version of the field brings, both made from one base. */
class MergeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final CatalogEdition base = edition("2026.1", skill("maps", "Map design"), skill("gnss", "GNSS"));

    @Test
    void whatBothAddedAlikeIsNoConflictWhereverEachPutIt() {
        Catalog mine = edition("2026.2", skill("maps", "Map design"), skill("lidar", "Lidar"), skill("gnss", "GNSS"))
                .catalog();
        Catalog theirs = edition("2026.3", skill("maps", "Map design"), skill("gnss", "GNSS"), skill("lidar", "Lidar"))
                .catalog();
        Merge merge = Merge.of(base.catalog(), mine, theirs, Map.of());
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.catalog().skills()).isEqualTo(theirs.skills());
    }

    @Test
    void whatBothAddedDifferentlyIsShownAsItIsAndNotWhereItStands() {
        Catalog mine = edition("2026.2", skill("maps", "Map design"), skill("gnss", "GNSS"), skill("lidar", "Lidar"))
                .catalog();
        Catalog theirs = edition(
                        "2026.3", skill("maps", "Map design"), skill("gnss", "GNSS"), skill("lidar", "Laser scans"))
                .catalog();
        assertThat(Merge.of(base.catalog(), mine, theirs, Map.of()).conflicts())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.mine()).contains("Lidar").doesNotContain("after ", "part ");
                    assertThat(conflict.theirs()).contains("Laser scans").doesNotContain("after ");
                });
    }

    @Test
    void whatTheCityNeverTouchedIsTheNewBaseItself() {
        CatalogEdition next = edition("2027.1", skill("maps", "Cartography"), skill("gnss", "GNSS"));
        Upgrade upgrade = Upgrade.of(base, base, next);
        assertThat(upgrade.next()).isEqualTo(next);
        assertThat(upgrade.isMerge()).isFalse();
        assertThat(upgrade.changes().changes())
                .extracting(ChangeWords::sentence)
                .contains("The skill “Map design” is now called “Cartography”.");
    }

    @Test
    void aVersionThatBringsTheSameCatalogLeavesTheCitysInForce() {
        CatalogEdition city = edition("2026.2", skill("maps", "Cartography"), skill("gnss", "GNSS"));
        assertThat(Upgrade.of(base, city, base).next()).isEqualTo(city);
        CatalogEdition label = edition("2027.1", skill("maps", "Map design"), skill("gnss", "GNSS"));
        assertThat(Upgrade.of(base, city, label).next()).isEqualTo(city);
    }

    @Test
    void bothSidesStandWhereTheyTouchDifferentPlaces() {
        CatalogEdition city =
                edition("2026.2", skill("maps", "Cartography"), skill("gnss", "GNSS"), skill("lidar", "Lidar"));
        CatalogEdition version =
                edition("2027.1", skill("maps", "Map design"), skill("gnss", "Satellites"), skill("web", "Web maps"));
        Upgrade upgrade = Upgrade.of(base, city, version);
        assertThat(titles(upgrade)).containsExactlyInAnyOrder("Cartography", "Satellites", "Lidar", "Web maps");
        assertThat(upgrade.conflicts()).isEmpty();
        assertThat(upgrade.next().catalog().edition()).isEqualTo("2027.1 + 2026.2");
        assertThat(upgrade.kept().changes())
                .extracting(ChangeWords::sentence)
                .contains("New skill “Lidar”.", "The skill “Map design” is now called “Cartography”.");
    }

    @Test
    void whereBothSaidSomethingElseTheCitysWordsStayAndTheVersionsAreShown() {
        CatalogEdition city = edition("2026.2", skill("maps", "Cartography"), skill("gnss", "GNSS"));
        CatalogEdition version = edition("2027.1", skill("maps", "Mapping"), skill("gnss", "Satellites"));
        Upgrade upgrade = Upgrade.of(base, city, version);
        assertThat(titles(upgrade)).containsExactly("Cartography", "Satellites");
        assertThat(upgrade.conflicts()).singleElement().satisfies(c -> {
            assertThat(c.place()).isEqualTo("skill/maps/title");
            assertThat(Arrays.asList(c.base(), c.theirs(), c.mine()))
                    .containsExactly("Map design", "Cartography", "Mapping");
        });
    }

    @Test
    void aPartThatTheVersionTookAwayAndTheCityChangedStaysAndIsAsked() {
        CatalogEdition city = edition("2026.2", skill("maps", "Cartography"), skill("gnss", "GNSS"));
        CatalogEdition version = edition("2027.1", skill("gnss", "GNSS"));
        Upgrade upgrade = Upgrade.of(base, city, version);
        assertThat(titles(upgrade)).contains("Cartography");
        assertThat(upgrade.conflicts()).extracting(Conflict::place).containsExactly("skill/maps");
    }

    @Test
    void aPartThatOneTookAwayComesBackWholeWhereTheOthersChangeIsChosen() {
        Catalog mine = edition("2026.2", skill("maps", "Cartography"), skill("gnss", "GNSS"))
                .catalog();
        Catalog theirs = edition("2026.3", skill("gnss", "GNSS")).catalog();
        Merge open = Merge.of(base.catalog(), mine, theirs, Map.of());
        assertThat(open.catalog().skills()).extracting(Skill::title).containsExactly("GNSS");
        Merge decided = Merge.of(
                base.catalog(), mine, theirs, Map.of(open.conflicts().get(0).place(), Merge.Side.MINE));
        assertThat(decided.conflicts()).isEmpty();
        assertThat(decided.catalog().skills()).extracting(Skill::title).containsExactly("Cartography", "GNSS");
    }

    @Test
    void theNextVersionNamesTheCitysLabelOnce() {
        CatalogEdition city = edition("2027.1 + 2026.2", skill("maps", "Cartography"), skill("gnss", "GNSS"));
        CatalogEdition version = edition("2028.1", skill("maps", "Map design"), skill("gnss", "Satellites"));
        assertThat(Upgrade.of(base, city, version).next().catalog().edition()).isEqualTo("2028.1 + 2026.2");
    }

    @Test
    void whatIsBroughtTogetherTwiceIsTheSame() {
        Catalog mine = edition("2026.2", skill("maps", "Cartography"), skill("gnss", "GNSS"))
                .catalog();
        Catalog theirs = edition("2026.2", skill("maps", "Map design"), skill("gnss", "Satellites"))
                .catalog();
        Catalog once = Merge.of(base.catalog(), mine, theirs, Map.of()).catalog();
        assertThat(once.edition()).isEqualTo("2026.3");
        assertThat(Merge.of(base.catalog(), mine, once, Map.of()).catalog()).isEqualTo(once);
    }

    @Test
    void valuesAreReadAsPeopleSayThem() {
        assertThat(Fields.spoken(
                        "[{\"rank\":\"PREFERRED\",\"tool\":\"qgis\"},{\"rank\":\"RETIRING\",\"tool\":\"arcmap\"}]"))
                .isEqualTo("qgis (preferred), arcmap (retiring)");
        assertThat(
                        Fields.spoken(
                                "[{\"level\":3,\"neededAtEntry\":true,\"skill\":\"lettering\",\"tools\":[\"pen\",\"ink\"]},{\"level\":2,\"neededAtEntry\":false,\"skill\":\"maps\",\"tools\":[]}]"))
                .isEqualTo("lettering (level 3; needed at entry; tools pen, ink), maps (level 2)");
        assertThat(Fields.spoken("[]")).isEmpty();
        assertThat(Fields.spoken("[\"a\",\"b\"]")).isEqualTo("a, b");
        assertThat(Fields.spoken("\"Draws.\"")).isEqualTo("Draws.");
        assertThat(Fields.spoken("12")).isEqualTo("12");
    }

    private static List<String> titles(Upgrade upgrade) {
        return upgrade.next().catalog().skills().stream().map(Skill::title).toList();
    }

    private static CatalogEdition edition(String label, Skill... skills) {
        return CatalogEdition.of(new Catalog(
                "gis",
                "GIS",
                label,
                DAY,
                List.of(),
                List.of(),
                List.of(new Area("design", "Design")),
                List.of(),
                List.of(skills),
                List.of(),
                List.of(),
                List.of(),
                Map.of()));
    }

    private static Skill skill(String id, String title) {
        return new Skill(
                id,
                title,
                "design",
                SkillCategory.TECHNOLOGY,
                "Does " + id + ".",
                List.of(),
                false,
                null,
                List.of(),
                DAY);
    }
}

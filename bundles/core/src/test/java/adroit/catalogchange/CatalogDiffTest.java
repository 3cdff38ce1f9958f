package adroit.catalogchange;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Area;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.EvidenceRule;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.edition.CatalogEdition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogDiffTest {
    private static final int PAIRS = 400;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void aCatalogDoesNotDifferFromItself() {
        RandomCatalogs catalogs = new RandomCatalogs(1);
        for (int i = 0; i < PAIRS; i++) {
            Catalog catalog = catalogs.next();
            assertThat(CatalogDiff.between(catalog, catalog).changes()).isEmpty();
        }
    }

    @Test
    void makingTheChangesGivesTheOtherCatalogToTheByte() {
        RandomCatalogs catalogs = new RandomCatalogs(2);
        for (int i = 0; i < PAIRS; i++) {
            Catalog one = catalogs.next();
            Catalog other = catalogs.next();
            Catalog made = CatalogDiff.between(one, other).applied(one);
            assertThat(made).as("pair %d", i).isEqualTo(other);
            assertThat(CatalogEdition.of(made).id())
                    .isEqualTo(CatalogEdition.of(other).id());
        }
    }

    @Test
    void theOrderInWhichChangesAreMadeDoesNotMatter() {
        RandomCatalogs catalogs = new RandomCatalogs(3);
        Random random = new Random(3);
        for (int i = 0; i < PAIRS; i++) {
            Catalog one = catalogs.next();
            Catalog other = catalogs.next();
            List<Change> changes =
                    new ArrayList<>(CatalogDiff.between(one, other).changes());
            Collections.shuffle(changes, random);
            assertThat(new CatalogDiff(changes).applied(one)).isEqualTo(other);
        }
    }

    @Test
    void everyEditBelongsToExactlyOneChange() {
        RandomCatalogs catalogs = new RandomCatalogs(4);
        for (int i = 0; i < PAIRS; i++) {
            Catalog one = catalogs.next();
            Catalog other = catalogs.next();
            assertThat(CatalogDiff.between(one, other).edits())
                    .containsExactlyInAnyOrderElementsOf(Edits.between(one, other));
        }
    }

    @Test
    void whatTwoPeopleChangedInDifferentPlacesStandsBesideEachOther() {
        RandomCatalogs catalogs = new RandomCatalogs(5);
        for (int i = 0; i < PAIRS; i++) {
            Catalog base = catalogs.next();
            Catalog mine = catalogs.next();
            assertThat(Merge.of(base, mine, base, Map.of()).catalog()).isEqualTo(mine);
            Merge same = Merge.of(base, mine, mine, Map.of());
            assertThat(same.conflicts()).isEmpty();
            assertThat(same.catalog()).isEqualTo(mine);
        }
    }

    @Test
    void saysWhatHappenedToSkills() {
        Catalog before = catalog(
                List.of(
                        skill("renamed", "Old name", "maps", null, false),
                        skill("moved", "Moved", "maps", null, false),
                        skill("gone", "Gone", "maps", null, false),
                        skill("left", "Left", "maps", null, false),
                        skill("right", "Right", "maps", null, false),
                        skill("wide", "Wide", "maps", null, false)),
                ToolStatus.CURRENT);
        Catalog after = catalog(
                List.of(
                        skill("renamed", "New name", "maps", null, false),
                        skill("moved", "Moved", "web", null, false),
                        skill("gone", "Gone", "maps", "renamed", true),
                        skill("left", "Left", "maps", "both", true),
                        skill("right", "Right", "maps", "both", true),
                        skill("wide", "Wide", "maps", null, true),
                        skill("both", "Both", "maps", null, false, from("left"), from("right")),
                        skill("narrow", "Narrow", "maps", null, false, from("wide")),
                        skill(
                                "deep",
                                "Deep",
                                "maps",
                                null,
                                false,
                                new Migration("wide", null, EvidenceRule.REASSESS, Map.of()))),
                ToolStatus.RETIRED);
        assertThat(CatalogDiff.between(before, after).changes())
                .extracting(ChangeWords::sentence)
                .containsExactlyInAnyOrder(
                        "The skill “Old name” is now called “New name”.",
                        "The skill “Moved” moved from “Maps” to “Web”.",
                        "The skill “Gone” is retired; “renamed” takes its place.",
                        "“left”, “right” are merged in the skill “Both”.",
                        "The skill “Wide” is split into “narrow”, “deep”.",
                        "The tool “Pen” is retired; nothing takes its place.");
        assertThat(CatalogDiff.between(before, after).changes())
                .filteredOn(c -> c.id().equals("wide"))
                .extracting(Change::evidence)
                .containsExactly(EvidenceEffect.REASSESS);
        assertThat(CatalogDiff.between(before, after).changes())
                .filteredOn(c -> c.id().equals("gone"))
                .extracting(Change::evidence)
                .containsExactly(EvidenceEffect.STAYS);
    }

    @Test
    void saysThatLevelsMeanSomethingElse() {
        Catalog before = catalog(List.of(skill("maps", "Maps", "maps", null, false)), ToolStatus.CURRENT);
        Catalog after = catalog(
                List.of(skill(
                        "maps",
                        "Maps",
                        "maps",
                        null,
                        false,
                        new Migration("maps", DAY, EvidenceRule.FLAGGED, Map.of(3, 2, 4, 3)))),
                ToolStatus.CURRENT);
        Change change = CatalogDiff.between(before, after).changes().get(0);
        assertThat(ChangeWords.sentence(change))
                .isEqualTo("The levels of the skill “Maps” mean something else: 3 is now 2, 4 is now 3."
                        + " Evidence from before 2026-11-01 is meant.");
        assertThat(change.evidence()).isEqualTo(EvidenceEffect.FLAGGED);
    }

    @Test
    void saysWhatAChangedRuleMeansForEvidence() {
        Skill gone = skill("drafting", "Drafting", "maps", null, true);
        Migration carried = new Migration("drafting", null, EvidenceRule.CARRIED, Map.of());
        Migration dropped = new Migration("drafting", null, EvidenceRule.REASSESS, Map.of());
        Catalog without = catalog(List.of(skill("maps", "Maps", "maps", null, false), gone), ToolStatus.CURRENT);
        Catalog with = catalog(List.of(skill("maps", "Maps", "maps", null, false, carried), gone), ToolStatus.CURRENT);
        Catalog stricter =
                catalog(List.of(skill("maps", "Maps", "maps", null, false, dropped), gone), ToolStatus.CURRENT);
        assertThat(told(without, with)).isEqualTo(EvidenceEffect.CARRIED);
        assertThat(told(with, without)).isEqualTo(EvidenceEffect.REASSESS);
        assertThat(told(with, stricter)).isEqualTo(EvidenceEffect.REASSESS);
        assertThat(ChangeWords.sentence(
                        CatalogDiff.between(with, without).changes().get(0)))
                .contains("no longer a value for what it takes over from “drafting”");
    }

    private static EvidenceEffect told(Catalog before, Catalog after) {
        List<Change> changes = CatalogDiff.between(before, after).changes();
        assertThat(changes).hasSize(1);
        return changes.get(0).evidence();
    }

    @Test
    void aSkillThatIsMergedAndLevelledAnewIsToldAsBoth() {
        Migration one = new Migration("drafting", null, EvidenceRule.CARRIED, Map.of());
        Migration other = new Migration("lettering", null, EvidenceRule.CARRIED, Map.of());
        Migration own = new Migration("maps", DAY, EvidenceRule.FLAGGED, Map.of(5, 4));
        Skill drafting = skill("drafting", "Drafting", "maps", null, false);
        Skill lettering = skill("lettering", "Lettering", "maps", null, false);
        Catalog before =
                catalog(List.of(skill("maps", "Maps", "maps", null, false), drafting, lettering), ToolStatus.CURRENT);
        Catalog after = catalog(
                List.of(skill("maps", "Maps", "maps", null, false, one, other, own), drafting, lettering),
                ToolStatus.CURRENT);
        assertThat(CatalogDiff.between(before, after).changes())
                .extracting(ChangeWords::title)
                .containsExactlyInAnyOrder("Merged", "Re-levelled");
    }

    @Test
    void noticesAnchorsThatChangedTheirLevelWithoutAWord() {
        Catalog before = catalog(List.of(anchored(1, "draws", 2, "checks")), ToolStatus.CURRENT);
        Catalog after = catalog(List.of(anchored(1, "looks", 3, "checks")), ToolStatus.CURRENT);
        assertThat(CatalogDiff.between(before, after).changes())
                .extracting(ChangeWords::sentence)
                .containsExactly(
                        "The levels of the skill “Maps” mean something else: 2 is now 3. The catalog does not say"
                                + " what that means for evidence: it counts as it is.");
    }

    @Test
    void comparesTextsWordByWord() {
        assertThat(Wording.between("draws a map of the town", "draws one map of the old town"))
                .extracting(w -> w.kind().key() + " " + w.text())
                .containsExactly("same draws", "gone a", "new one", "same map of the", "new old", "same town");
    }

    @Test
    void aPlaceThatBothChangedIsForAPersonToDecide() {
        Catalog base = catalog(List.of(skill("maps", "Maps", "maps", null, false)), ToolStatus.CURRENT);
        Catalog mine = catalog(List.of(skill("maps", "Mapping", "maps", null, false)), ToolStatus.RETIRED);
        Catalog theirs = catalog(List.of(skill("maps", "Cartography", "web", null, false)), ToolStatus.CURRENT);
        Merge merge = Merge.of(base, mine, theirs, Map.of());
        assertThat(merge.conflicts())
                .containsExactly(new Conflict(
                        "skill/maps/title", Part.SKILL, "maps", "Maps", "title", "Maps", "Cartography", "Mapping"));
        Catalog decided = Merge.of(base, mine, theirs, Map.of("skill/maps/title", Merge.Side.MINE))
                .catalog();
        assertThat(decided.skills().get(0).title()).isEqualTo("Mapping");
        assertThat(decided.skills().get(0).area()).isEqualTo("web");
        assertThat(decided.tools().get(0).status()).isEqualTo(ToolStatus.RETIRED);
        Merge left = Merge.of(base, mine, theirs, Map.of("skill/maps/title", Merge.Side.THEIRS));
        assertThat(left.conflicts()).isEmpty();
        assertThat(left.catalog().skills().get(0).title()).isEqualTo("Cartography");
    }

    @Test
    void aLabelIsFollowedByTheNext() {
        assertThat(EditionLabel.after("2026.9")).isEqualTo("2026.10");
        assertThat(EditionLabel.after("spring")).isEqualTo("spring.1");
    }

    @Test
    void findsReferencesThatLeadNowhere() {
        Catalog catalog =
                catalog(List.of(skill("maps", "Maps", "wells", null, false, from("drawing"))), ToolStatus.CURRENT);
        assertThat(Dangling.in(catalog))
                .containsExactly(
                        "The skill maps names the area “wells”, which the catalog does not have.",
                        "The skill maps names the skill “drawing”, which the catalog does not have.");
    }

    private static Migration from(String skill) {
        return new Migration(skill, null, EvidenceRule.CARRIED, Map.of());
    }

    private static Skill anchored(int one, String first, int other, String second) {
        return new Skill(
                "maps",
                "Maps",
                "maps",
                SkillCategory.TECHNOLOGY,
                "Makes maps",
                List.of(new BehavioralAnchor(one, first), new BehavioralAnchor(other, second)),
                false,
                null,
                List.of());
    }

    private static Skill skill(
            String id,
            String title,
            String area,
            @Nullable String successor,
            boolean retired,
            Migration... migrations) {
        return new Skill(
                id,
                title,
                area,
                SkillCategory.TECHNOLOGY,
                "Does it",
                List.of(),
                retired,
                successor,
                List.of(),
                null,
                List.of(migrations));
    }

    private static Catalog catalog(List<Skill> skills, ToolStatus status) {
        return new Catalog(
                "gis",
                "GIS",
                "1",
                DAY,
                List.of(),
                List.of(),
                List.of(new Area("maps", "Maps"), new Area("web", "Web")),
                List.of(new Tool("pen", "Pen", ToolKind.MANUAL, status, null)),
                skills,
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}

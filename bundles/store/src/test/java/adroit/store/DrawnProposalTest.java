package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalogchange.SkillChange;
import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.Frameworks;
import adroit.framework.ItemKind;
import adroit.framework.ItemRelation;
import adroit.framework.ItemStatus;
import adroit.framework.RelationType;
import adroit.proposal.Comparison;
import adroit.proposal.DrawRequest;
import adroit.proposal.Drawn;
import adroit.proposal.Proposal;
import adroit.proposal.ProposalRefused;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Skills and tools of a reference framework that are drawn into a catalog. */
class DrawnProposalTest extends CatalogCity {
    @Test
    void skillsAndToolsOfAFrameworkAreDrawnInAndPublishedOnceTheirLevelsAreWritten() {
        String framework = sky();
        assertThatThrownBy(() -> draw(framework, "nowhere", null, "o-1", "s-9", "s-3", "TWO"))
                .isInstanceOfSatisfying(ProposalRefused.class, refused -> assertThat(refused.problems())
                        .anyMatch(p -> p.contains("“Sky reader” is not drawn in"))
                        .anyMatch(p -> p.contains("no item “s-9”"))
                        .anyMatch(
                                p -> p.equals(
                                        "“Casting bones” is not drawn in: its publisher has retired it and put “Reading the sky” in its place. Choose one in use."))
                        .anyMatch(
                                p -> p.contains("The code “TWO” is of 2 items: “Thermometer” (t-2), “Barometer” (t-3)"))
                        .anyMatch(p -> p.contains("no area “nowhere”")));
        Drawn answer = draw(framework, null, null, "s-1", "s-2", "T.1", "#3");
        Proposal made = answer.proposal();
        assertThat(answer.left())
                .containsExactly(
                        new Drawn.Left("s-2", "map DESIGN", "The catalog has it already, as the skill “map-design”."));
        assertThat(made.note())
                .isEqualTo(
                        "From the sky. Not drawn in: 1. “map DESIGN”: The catalog has it already, as the skill “map-design”.");
        Comparison comparison = proposals.compare(CLEO, made);
        Catalog drawn = comparison.to().catalog();
        assertThat(drawn.skills()).extracting(Skill::id).containsExactly("map-design", "reading-the-sky");
        assertThat(drawn.skills().get(1).sources()).containsExactly("framework-table-2024");
        assertThat(drawn.tools()).extracting(t -> t.title()).contains("Radar");
        assertThat(comparison.problems()).singleElement().asString().contains("Reading the sky", "levels 1, 3 and 5");
        assertThat(refusal(() -> proposals.approve(DEE, "gis", made.id(), "", null)))
                .isEqualTo("EDITION_REFUSED");
        Catalog written = new SkillChange(
                        "reading-the-sky",
                        "Reading the sky",
                        drawn.skills().get(1).area(),
                        "Tells the weather from clouds.",
                        Map.of(1, "Names clouds.", 3, "Tells tomorrow.", 5, "Tells the week."),
                        false,
                        null,
                        null,
                        null,
                        Map.of(),
                        Map.of(),
                        null)
                .in(drawn, drawn.edition());
        proposals.revise(CLEO, "gis", made.id(), written, null, "Levels.", null);
        publish(made);
        assertThat(inForce().catalog().skill("reading-the-sky")).isPresent();
        assertThat(refusal(() -> draw(framework, null, null, "s-1", "s-2"))).isEqualTo("NOTHING_NEW");
        assertThat(refusal(() -> draw("none", null, null))).isEqualTo("UNKNOWN_FRAMEWORK");
    }

    private Drawn draw(String framework, @Nullable String area, @Nullable SkillCategory category, String... items) {
        return proposals.draw(CLEO, "gis", new DrawRequest(framework, List.of(items), area, category), "From the sky.");
    }

    @Test
    void allOfAFrameworkIsDrawnWithEveryOtherItemNamedAndInTheCategoryThatWasAsked() {
        Drawn all = draw(sky(), null, null);

        assertThat(all.left())
                .extracting(Drawn.Left::item, Drawn.Left::reason)
                .containsExactly(
                        Tuple.tuple("s-2", "The catalog has it already, as the skill “map-design”."),
                        Tuple.tuple("s-3", "Its publisher has retired it."),
                        Tuple.tuple(
                                "k-2", "It is among the others already, under the same title, as “reading-the-sky”."));
        assertThat(drawnSkills(all))
                .extracting(Skill::id, Skill::category)
                .contains(
                        Tuple.tuple("reading-the-sky", SkillCategory.PROCESS),
                        Tuple.tuple("weather", SkillCategory.OPERATIONS));
        assertThat(drawnSkills(draw(all(), null, SkillCategory.TECHNOLOGY, "s-1", "k-1")))
                .filteredOn(skill -> !skill.id().equals("map-design"))
                .extracting(Skill::category)
                .containsExactly(SkillCategory.TECHNOLOGY, SkillCategory.TECHNOLOGY);
    }

    private String all() {
        return new Frameworks(store, days).all(CLEO).get(0).id();
    }

    private List<Skill> drawnSkills(Drawn drawn) {
        return proposals.compare(CLEO, drawn.proposal()).to().catalog().skills();
    }

    private String sky() {
        FrameworkDraft draft = new FrameworkDraft();
        draft.findOrAdd("s-1", ItemKind.SKILL, "Reading the sky").text("Tells the weather from clouds.");
        draft.findOrAdd("s-2", ItemKind.SKILL, "map DESIGN");
        draft.findOrAdd("t-1", ItemKind.TECHNOLOGY, "Radar").code("T.1");
        draft.findOrAdd("o-1", ItemKind.OCCUPATION, "Sky reader");
        Entry gone = draft.add("s-3", ItemKind.SKILL, "Casting bones").orElseThrow();
        gone.status(ItemStatus.RETIRED).relate(ItemRelation.at(RelationType.REPLACED_BY, 1, null, null));
        draft.findOrAdd("t-2", ItemKind.TOOL, "Thermometer").code("TWO");
        draft.findOrAdd("t-3", ItemKind.TOOL, "Barometer").code("TWO");
        draft.findOrAdd("k-1", ItemKind.KNOWLEDGE, "Weather");
        draft.findOrAdd("k-2", ItemKind.KNOWLEDGE, "Reading the Sky");
        return new Frameworks(store, days)
                .keep(CLEO, new FrameworkDetails("table", "A guild", "Sky", "2024", "en", null, null), draft, List.of())
                .framework()
                .id();
    }
}

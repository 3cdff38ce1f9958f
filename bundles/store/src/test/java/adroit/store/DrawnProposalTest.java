package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalogchange.SkillChange;
import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.Frameworks;
import adroit.framework.ItemKind;
import adroit.proposal.Comparison;
import adroit.proposal.Proposal;
import adroit.proposal.ProposalRefused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Skills and tools of a reference framework that are drawn into a catalog. */
class DrawnProposalTest extends CatalogCity {
    @Test
    void skillsAndToolsOfAFrameworkAreDrawnInAndPublishedOnceTheirLevelsAreWritten() {
        String framework = sky();
        assertThatThrownBy(() -> proposals.draw(CLEO, "gis", framework, List.of("o-1", "s-9"), "nowhere", "Sky."))
                .isInstanceOfSatisfying(ProposalRefused.class, refused -> assertThat(refused.problems())
                        .anyMatch(p -> p.contains("“Sky reader” is not drawn in"))
                        .anyMatch(p -> p.contains("no item “s-9”"))
                        .anyMatch(p -> p.contains("no area “nowhere”")));
        Proposal made = proposals.draw(CLEO, "gis", framework, List.of("s-1", "s-2", "T.1"), null, "From the sky.");
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
                        Map.of())
                .in(drawn, drawn.edition());
        proposals.revise(CLEO, "gis", made.id(), written, null, "Levels.", null);
        publish(made);
        assertThat(inForce().catalog().skill("reading-the-sky")).isPresent();
        assertThat(refusal(() -> proposals.draw(CLEO, "gis", framework, List.of("s-1", "s-2"), null, "Again.")))
                .isEqualTo("NOTHING_NEW");
        assertThat(refusal(() -> proposals.draw(CLEO, "gis", "none", List.of(), null, "None.")))
                .isEqualTo("UNKNOWN_FRAMEWORK");
    }

    private String sky() {
        FrameworkDraft draft = new FrameworkDraft();
        draft.findOrAdd("s-1", ItemKind.SKILL, "Reading the sky").text("Tells the weather from clouds.");
        draft.findOrAdd("s-2", ItemKind.SKILL, "map DESIGN");
        draft.findOrAdd("t-1", ItemKind.TECHNOLOGY, "Radar").code("T.1");
        draft.findOrAdd("o-1", ItemKind.OCCUPATION, "Sky reader");
        return new Frameworks(store, days)
                .keep(CLEO, new FrameworkDetails("table", "A guild", "Sky", "2024", "en", null, null), draft, List.of())
                .framework()
                .id();
    }
}

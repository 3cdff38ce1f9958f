package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalogchange.Conflict;
import adroit.catalogchange.Merge;
import adroit.catalogchange.Relabelled;
import adroit.proposal.Comparison;
import adroit.proposal.Proposal;
import adroit.proposal.ProposalRefused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two who change a catalog at once. */
class ProposalMergeTest extends CatalogCity {
    @Test
    void ofTwoWhoEditAtOnceTheSecondSeesWhatConflictsAndNothingIsLost() {
        String base = inForce().id();
        Proposal first = propose(CLEO, renamed("2", "Cartography"));
        Catalog mine = Relabelled.of(
                renamed("2b", "Mapping"),
                "2b",
                TODAY,
                List.of(skill("map-design", "Mapping", false), skill("gnss", "GNSS", false)));
        Proposal other = proposals.propose(DEE, "gis", mine, base, "Two changes");
        publish(first);
        Comparison comparison = proposals.compare(DEE, other);
        assertThat(comparison.conflicts())
                .extracting(Conflict::place, Conflict::base, Conflict::theirs, Conflict::mine)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "skill/map-design/title", "Map design", "Cartography", "Mapping"));
        assertThat(refusal(() -> proposals.approve(CLEO, "gis", other.id(), "", null)))
                .isEqualTo("CONFLICT");
        assertThatThrownBy(() -> proposals.approve(CLEO, "gis", other.id(), "", null))
                .isInstanceOfSatisfying(ProposalRefused.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .asString()
                        .contains("has changed the skill “", "”, its title, too.")
                        .doesNotContain("skill/map-design"));
        proposals.decide(DEE, "gis", other.id(), Map.of("skill/map-design/title", Merge.Side.THEIRS));
        publish(other);
        assertThat(inForce().catalog().skills()).extracting(Skill::title).containsExactly("Cartography", "GNSS");
    }

    @Test
    void changesInDifferentPlacesComeTogetherByThemselves() {
        String base = inForce().id();
        Proposal first = propose(CLEO, renamed("2", "Cartography"));
        Proposal other = proposals.propose(
                DEE,
                "gis",
                catalog("2", skill("map-design", "Map design", false), skill("gnss", "GNSS", false)),
                base,
                "One more");
        publish(first);
        assertThat(proposals.compare(DEE, other).merged()).isTrue();
        publish(other);
        assertThat(inForce().catalog().skills()).extracting(Skill::title).containsExactly("Cartography", "GNSS");
        assertThat(inForce().catalog().edition()).isEqualTo("3");
    }

    @Test
    void whatEachMayDoAloneAndBothMayNotIsToldAndNotPublished() {
        publish(propose(CLEO, catalog("2", skill("map-design", "Map design", false), skill("gnss", "GNSS", false))));
        String base = inForce().id();
        Proposal one = proposals.propose(
                CLEO,
                "gis",
                catalog("3", replaced("map-design", "gnss"), skill("gnss", "GNSS", false)),
                base,
                "Not needed.");
        Proposal other = proposals.propose(
                DEE,
                "gis",
                catalog("3b", skill("map-design", "Map design", false), replaced("gnss", "map-design")),
                base,
                "Not needed.");
        publish(one);
        assertThat(proposals.compare(DEE, other).problems())
                .singleElement()
                .asString()
                .contains("take each other’s place in a circle");
        assertThat(refusal(() -> proposals.approve(CLEO, "gis", other.id(), "", null)))
                .isEqualTo("EDITION_REFUSED");
    }

    private static Skill replaced(String id, String successor) {
        return new Skill(
                id, id, "maps", SkillCategory.TECHNOLOGY, "Designs maps", List.of(), true, successor, List.of());
    }

    @Test
    void noTwoEditionsThatWereInForceHaveOneLabel() {
        String first = inForce().id();
        Proposal one = propose(CLEO, renamed("2", "Cartography"));
        Proposal two =
                propose(CLEO, catalog("2", skill("map-design", "Map design", false), skill("gnss", "GNSS", false)));
        Proposal three =
                propose(CLEO, catalog("2", skill("map-design", "Map design", false), skill("lidar", "Lidar", false)));
        publish(one);
        publish(two);
        publish(three);
        assertThat(listed(session -> session.editions().of("gis")))
                .extracting(e -> e.catalog().edition())
                .containsExactly("4", "3", "2", "1");
        publish(proposals.restore(CLEO, "gis", first, "It was better."));
        publish(propose(CLEO, Relabelled.of(inForce().catalog(), "2", TODAY.plusDays(1))));
        assertThat(listed(session -> session.editions().of("gis")))
                .extracting(e -> e.catalog().edition())
                .doesNotHaveDuplicates();
    }
}

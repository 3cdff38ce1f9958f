package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalogchange.Conflict;
import adroit.catalogchange.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalViewTest {
    private static final List<Conflict> CONFLICTS = List.of(
            new Conflict(
                    "skill/maps/title", Part.SKILL, "maps", "The skill “Maps”", "title", "Maps", "Charts", "Plans"),
            new Conflict("item/i-1/", Part.ITEM, "i-1", "A test item", "", null, "key: b", "key: c"),
            new Conflict("item/i-2/rationale", Part.ITEM, "i-2", "A test item", "rationale", "r", "s", "t"));

    @Test
    void conflictsOnTestItemsAreForThoseAloneWhoSeeTheirKeys() {
        assertThat(ProposalView.conflicts(CONFLICTS, false))
                .extracting(ProposalView.ConflictView::id)
                .containsExactly("skill/maps/title");
        assertThat(ProposalView.conflicts(CONFLICTS, true)).hasSize(3);
    }
}

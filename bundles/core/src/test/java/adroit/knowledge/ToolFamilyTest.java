package adroit.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.catalog.ItemStatus;
import adroit.catalog.TestItem;
import adroit.catalog.TestOption;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToolFamilyTest {
    private static Tool tool(String id, @Nullable String successor) {
        return new Tool(
                id,
                "Tool " + id,
                ToolKind.DIGITAL,
                successor == null ? ToolStatus.CURRENT : ToolStatus.RETIRED,
                successor);
    }

    private static TestItem item(String id, @Nullable String tool) {
        return new TestItem(
                id,
                "maps",
                tool,
                2,
                ItemStatus.DRAFT,
                "What?",
                List.of(new TestOption("a", "This"), new TestOption("b", "That")),
                "a",
                null,
                List.of());
    }

    private static List<ToolFamily> families(List<Tool> tools, TestItem... items) {
        return ToolFamily.of(new Catalog(
                "gis",
                "GIS",
                "1",
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(),
                List.of(),
                tools,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(items)));
    }

    @Test
    void whatIsToFollowAToolInUseLeadsNoFamilyOfItYet() {
        Tool now = new Tool("a", "A", ToolKind.DIGITAL, ToolStatus.CURRENT, "b", LocalDate.of(2027, 6, 30));
        Tool then = new Tool("b", "B", ToolKind.DIGITAL, ToolStatus.CURRENT, null);
        assertThat(families(List.of(now, then), item("i", "a")))
                .singleElement()
                .extracting(ToolFamily::tools)
                .isEqualTo(List.of("a"));
    }

    @Test
    void aToolAndThoseThatTheFieldLeftForItAreOneFamily() {
        List<ToolFamily> families = families(
                List.of(tool("oldest", "old"), tool("old", "new"), tool("new", null), tool("other", null)),
                item("i-1", "oldest"),
                item("i-2", "new"),
                item("i-3", "other"),
                item("i-4", null));
        assertThat(families).extracting(ToolFamily::id).containsExactly("new", "other");
        assertThat(families.get(0).tools()).containsExactly("oldest", "old", "new");
        assertThat(families.get(0).ids()).containsExactly("i-1", "i-2");
        assertThat(families.get(0).isAsked()).isFalse();
        assertThat(families.get(0).drafts()).isEqualTo(2);
    }

    @Test
    void successorsInACircleOrMissingHarmNothing() {
        List<ToolFamily> families = families(
                List.of(tool("a", "b"), tool("b", "a"), tool("c", "gone")), item("i-1", "a"), item("i-2", "c"));
        assertThat(families).extracting(ToolFamily::id).containsExactly("a", "c");
    }
}

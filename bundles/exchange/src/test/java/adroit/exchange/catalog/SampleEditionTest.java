package adroit.exchange.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.catalog.TestItem;
import adroit.catalog.ToolStatus;
import adroit.work.ToolRank;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sample city's own edition of a catalog: as old as its story wants it, and with the questions that its people are asked. */
class SampleEditionTest {
    private static final Path SAMPLE = Path.of("..", "..", "samples", "alder-falls", "catalogs", "gis.yaml");
    private static final Path SHIPPED = Path.of("..", "disciplines", "gis", "src", "main", "resources");

    private static byte[] dated() throws IOException {
        return Files.readString(SAMPLE)
                .replaceAll("\\{[+-]\\d+d}", "2025-06-01")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void asksTheQuestionsOfTheShippedField() throws IOException {
        assertThat(CatalogFile.problems("gis.yaml", dated())).isEmpty();
        Catalog city = CatalogFile.read("gis.yaml", dated());
        List<TestItem> shipped =
                DisciplineFolder.read(SHIPPED).catalog().orElseThrow().items();
        assertThat(city.items()).isEqualTo(shipped);
        assertThat(city.items().stream()
                        .filter(item -> item.tool() != null)
                        .collect(Collectors.groupingBy(TestItem::tool, Collectors.counting())))
                .as("a family of five questions or more")
                .containsKey("arcgis-pro")
                .anySatisfy((tool, count) -> assertThat(count).isGreaterThanOrEqualTo(5));
    }

    @Test
    void stillPrefersTheToolThatTheFieldHasLeft() throws IOException {
        Catalog city = CatalogFile.read("gis.yaml", dated());
        assertThat(city.tool("arcmap").orElseThrow().status()).isNotEqualTo(ToolStatus.CURRENT);
        assertThat(city.duties().stream().flatMap(duty -> duty.tools().stream()))
                .anyMatch(tool -> tool.tool().equals("arcmap") && tool.rank() == ToolRank.PREFERRED);
    }
}

package adroit.exchange.framework;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.framework.ItemKind;
import adroit.testing.SharedData;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** O*NET as it is published: every row is taken, none is left over. */
class RealOnetTest {
    @Test
    void readsTheWholeTextDatabase() {
        ReadFramework read =
                ReadFramework.of(FrameworkFormat.ONET, SharedData.file("onet_24_2_text"), FrameworkChoice.USUAL);

        assertThat(read.details().edition()).isEqualTo("24.2");
        assertThat(read.problems()).isEmpty();
        assertThat(read(read, "Occupation Data.txt")).isEqualTo(1_110);
        assertThat(read(read, "Job Zones.txt")).isEqualTo(969);
        assertThat(read(read, "Task Statements.txt")).isEqualTo(19_695);
        assertThat(read(read, "Technology Skills.txt")).isEqualTo(29_016);
        assertThat(read(read, "Tools Used.txt")).isEqualTo(42_278);
        assertThat(read(read, "Tasks to DWAs.txt")).isEqualTo(23_091);
        assertThat(count(read, ItemKind.OCCUPATION)).isEqualTo(1_110);
        assertThat(read.draft().find("task/8823").orElseThrow().title())
                .startsWith("Direct or coordinate an organization's financial");
    }

    @Test
    void readsTheWorkbooksOfALaterEdition() {
        ReadFramework read = ReadFramework.of(
                FrameworkFormat.ONET,
                SharedData.file("onet_xlsx_smartpath"),
                new FrameworkChoice(null, "29.1", null, Map.of(), true, false));

        assertThat(read.details().edition()).isEqualTo("29.1");
        assertThat(read.problems()).isEmpty();
        assertThat(read(read, "Occupation Data.xlsx")).isEqualTo(1_016);
        assertThat(read(read, "Job Zones.xlsx")).isEqualTo(923);
        assertThat(read(read, "Technology Skills.xlsx")).isEqualTo(32_681);
        assertThat(read.draft().entries().stream()
                        .flatMap(e -> e.relations().stream())
                        .filter(r -> "in demand".equals(r.level())))
                .isNotEmpty();
    }

    private static long read(ReadFramework read, String file) {
        return read.files().stream()
                .filter(f -> f.name().equals(file))
                .mapToLong(f -> f.accepted())
                .sum();
    }

    private static long count(ReadFramework read, ItemKind kind) {
        return Stream.of(read.draft().entries())
                .flatMap(List::stream)
                .filter(e -> e.kind() == kind)
                .count();
    }
}

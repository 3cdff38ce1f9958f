package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The commands about what is watched and due take what their pages and REST take. */
class CatalogWatchCommandTest {
    @Test
    void takeSomethingNewATrendOrASuggestion() {
        assertThat(problem("watch", "add", "gis", "--kind", "tool", "--title", "Drone", "--why", "It flies."))
                .isEmpty();
        assertThat(problem("watch", "add", "gis", "--trend", "appeared-drone-12345678"))
                .isEmpty();
        assertThat(problem("watch", "look", "gis", "w-3", "--text", "Still one vendor.", "--again", "2027-06-30"))
                .isEmpty();
        assertThat(problem("due", "--by", "2027-06-30")).isEmpty();
        assertThat(problem("retire", "gis", "tool/arcmap", "--note", "Out of support."))
                .isEmpty();
    }

    @Test
    void sayWhatIsMissing() {
        assertThat(problem("watch", "let-go", "gis", "w-3")).contains("--text");
        assertThat(problem("watch", "look", "gis", "--text", "Seen.")).isNotEmpty();
        assertThat(problem("retire", "gis", "tool/arcmap")).contains("--note");
    }

    @Test
    void askTheAddressOfTheList() {
        assertThat(CatalogWatchCommand.address("gis", "w-3", "steps").toString())
                .isEqualTo("/api/v1/catalogs/gis/watch-list/w-3/steps");
    }

    private static String problem(String... words) {
        List<String> all = new java.util.ArrayList<>(List.of("catalog"));
        all.addAll(List.of(words));
        return String.valueOf(CommandLines.problem(all));
    }
}

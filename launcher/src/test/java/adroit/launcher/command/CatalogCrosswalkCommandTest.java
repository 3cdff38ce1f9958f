package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The commands about what corresponds take what their pages and REST take. */
class CatalogCrosswalkCommandTest {
    @Test
    void takeASkillOrAJobClass() {
        assertThat(CommandLines.problem(List.of("catalog", "crosswalk", "list", "gis/map-design")))
                .isEmpty();
        assertThat(CommandLines.problem(List.of(
                        "catalog", "crosswalk", "propose", "c-planner", "onet-29-1", "12", "--closeness", "exact")))
                .isEmpty();
        assertThat(CommandLines.problem(
                        List.of("catalog", "crosswalk", "decide", "gis/map-design", "m-3", "confirmed")))
                .isEmpty();
    }

    @Test
    void sayWhatIsMissing() {
        assertThat(CommandLines.problem(List.of("catalog", "crosswalk", "propose", "gis/map-design", "onet-29-1")))
                .isNotEmpty();
        assertThat(CommandLines.problem(
                        List.of("catalog", "crosswalk", "propose", "gis/map-design", "onet-29-1", "twelve")))
                .isNotEmpty();
    }

    @Test
    void askTheAddressOfTheSkillOrOfTheJobClass() {
        assertThat(CatalogCrosswalkCommand.address("gis/map-design").toString())
                .isEqualTo("/api/v1/catalogs/gis/skills/map-design/crosswalk");
        assertThat(CatalogCrosswalkCommand.address("c-planner", "m-3", "decisions")
                        .toString())
                .isEqualTo("/api/v1/job-classes/c-planner/crosswalk/m-3/decisions");
    }
}

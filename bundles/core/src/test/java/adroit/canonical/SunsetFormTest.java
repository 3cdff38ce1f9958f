package adroit.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A last day of use is written where one is set, and nowhere else: editions without one keep their names. */
class SunsetFormTest {
    private static final LocalDate UNTIL = LocalDate.of(2027, 6, 30);

    @Test
    void whereNoneIsSetNothingIsWritten() {
        assertThat(text(new Tool("pen", "Pen", ToolKind.MANUAL, ToolStatus.CURRENT, null)))
                .isEqualTo(
                        "{\"id\":\"pen\",\"kind\":\"MANUAL\",\"status\":\"CURRENT\",\"successor\":null,\"title\":\"Pen\"}");
        assertThat(text(skill(null))).doesNotContain("sunset");
    }

    @Test
    void whereOneIsSetItComesBack() {
        Tool tool = new Tool("pen", "Pen", ToolKind.MANUAL, ToolStatus.CURRENT, "brush", UNTIL);
        assertThat(CanonicalJson.read(CanonicalJson.bytes(tool), Tool.class)).isEqualTo(tool);
        assertThat(CanonicalJson.read(CanonicalJson.bytes(skill(UNTIL)), Skill.class))
                .isEqualTo(skill(UNTIL));
    }

    private static String text(Object value) {
        return new String(CanonicalJson.bytes(value), StandardCharsets.UTF_8);
    }

    private static Skill skill(@org.jspecify.annotations.Nullable LocalDate until) {
        return new Skill(
                "maps",
                "Maps",
                "drawing",
                SkillCategory.PROCESS,
                "Draws.",
                List.of(),
                false,
                null,
                List.of(),
                null,
                List.of(),
                until);
    }
}

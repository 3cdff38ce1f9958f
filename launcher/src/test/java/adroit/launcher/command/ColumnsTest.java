package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void makesEachColumnAsWideAsItsWidestCell() {
        assertThat(new Columns("ID", "TITLE").row("gis", "Maps").row("x", "")).hasToString("ID   TITLE\ngis  Maps\nx");
    }
}

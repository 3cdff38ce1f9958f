package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void whatSteersATerminalIsWrittenOutAndLinesStay() {
        assertThat(Shown.plain("Trees \u001B[31mRED\u0007\tfine\nnext \u202Eturned \u009B1m \u2066"))
                .isEqualTo("Trees \\u001B[31mRED\\u0007\tfine\nnext \\u202Eturned \\u009B1m \\u2066");
        assertThat(Shown.plain("Straßenbäume – 樹")).isEqualTo("Straßenbäume – 樹");
    }
}

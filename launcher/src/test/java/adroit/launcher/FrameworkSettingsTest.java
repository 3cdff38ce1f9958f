package adroit.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameworkSettingsTest {
    @Test
    void offersTheLogAndNothingThatTheJavaMachineDoesNotHave() {
        assertThat(FrameworkSettings.packages(ModuleLayer.empty()))
                .contains("org.slf4j;version=2.0.20")
                .doesNotContain("jdk.incubator.vector");
    }

    @Test
    void offersLanesWhereTheJavaMachineWasGivenThem() {
        boolean given = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        assertThat(FrameworkSettings.packages(ModuleLayer.boot()).contains("jdk.incubator.vector"))
                .isEqualTo(given);
    }
}

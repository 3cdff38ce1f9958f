package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    void escapesWhatPeopleTypeAndLeavesOutWhatTheyDoNot() {
        assertThat(Address.of("gaps")
                        .with("department", "Parks & Recreation")
                        .with("type", null)
                        .with("limit", 5))
                .hasToString("/api/v1/gaps?department=Parks%20%26%20Recreation&limit=5");
        assertThat(Address.of("disciplines", "../x")).hasToString("/api/v1/disciplines/..%2Fx");
    }
}

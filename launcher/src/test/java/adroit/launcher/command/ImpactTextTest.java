package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ImpactTextTest {
    private static final String IMPACT =
            "{\"positions\":14,\"total\":{\"people\":3,\"higher\":3,\"lower\":0,\"newlyBelow\":0,\"newlyMet\":2}}";

    @Test
    void saysWhetherPeopleAreScoredForTheFirstTimeAgainOrOtherwise() throws IOException {
        assertThat(sum("{\"first\":true,\"replaces\":null}"))
                .isEqualTo("14 positions; 3 people would be scored for the first time, 2 meeting a requirement.");
        assertThat(sum("{\"first\":false,\"replaces\":null}")).contains("3 people would be scored again, 2 meeting");
        assertThat(sum("{\"first\":false,\"replaces\":\"1.0.0\"}")).contains("3 people would score higher, 0 lower; ");
    }

    @Test
    void saysWhatChangesInTexts() throws IOException {
        assertThat(ImpactText.texts(Json.parse("{\"texts\":[\"Skills: 1 new.\",\"Tools: 2 new.\"]}")))
                .isEqualTo("Skills: 1 new.\nTools: 2 new.\n");
    }

    private static String sum(String plan) throws IOException {
        return ImpactText.sum(Json.parse(plan), Json.parse(IMPACT));
    }
}

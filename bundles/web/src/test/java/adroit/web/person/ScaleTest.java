package adroit.web.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private static final Measure TWO = new Measure(2, OptionalDouble.empty(), "one rating", "the supervisor");

    @Test
    void saysInWordsWhatItDraws() {
        assertThat(new Scale(3, Optional.of(TWO)).title()).isEqualTo("Level 3 required, level 2.0 scored, one rating");
        assertThat(new Scale(3.5, Optional.empty()).title())
                .isEqualTo("Level 3.5 required, not enough evidence for a score");
    }

    @Test
    void keepsAnErrorThatLeavesTheScaleWithinTheDrawing() {
        Scale scale = new Scale(5, Optional.of(TWO));
        assertThat(scale.x(5.6)).isEqualTo(scale.x(5));
        assertThat(scale.x(0.2)).isEqualTo(scale.x(1));
    }

    @Test
    void refusesALevelOffTheScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measure(Double.NaN, OptionalDouble.empty(), "one rating", "a test"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measure(0, OptionalDouble.empty(), "one rating", "a test"));
    }

    @Test
    void aCardHasAScoreExactlyWhereItsStandingComparesOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> card(Standing.OPEN, Optional.of(TWO)));
        assertThatIllegalArgumentException().isThrownBy(() -> card(Standing.BELOW, Optional.empty()));
        assertThat(card(Standing.FAILED, Optional.empty()).measure()).isEmpty();
    }

    private static RequirementCard card(Standing standing, Optional<Measure> measure) {
        return new RequirementCard(
                "Skill", "Area", 3, false, standing, measure, List.of(), List.of(), List.of(), List.of());
    }
}

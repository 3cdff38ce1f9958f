package adroit.jobanalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TaskRatingTest {
    private static final TaskRating NONE = TaskRating.none("j-1", "x1", "t1");

    @Test
    void notPerformedOnOneScaleIsNotPerformedOnBoth() {
        assertThat(NONE.withImportance(0).complete()).isTrue();
        assertThat(NONE.withImportance(4).withFrequency(0).importance()).isZero();
    }

    @Test
    void anAnswerTakesNotPerformedBackAndAsksTheOtherScaleAnew() {
        TaskRating changed = NONE.withImportance(0).withImportance(3);

        assertThat(changed.importance()).isEqualTo(3);
        assertThat(changed.frequency()).isNull();
        assertThat(changed.complete()).isFalse();
    }

    @Test
    void refusesWhatIsNotOnTheScale() {
        assertThatThrownBy(() -> NONE.withFrequency(6)).hasMessageContaining("frequency is 6: 0 to 5");
    }
}

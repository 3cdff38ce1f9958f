package adroit.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StepOrderTest {
    private static final List<String> PERMIT = List.of("receive", "check", "fee", "route", "issue");

    private static StepOrder given(String... steps) {
        return StepOrder.of(PERMIT, List.of(steps));
    }

    @Test
    void theWrittenOrderHasNothingMissedOrMisplaced() {
        assertThat(given("receive", "check", "fee", "route", "issue"))
                .isEqualTo(new StepOrder(PERMIT, List.of(), List.of()));
    }

    @Test
    void aStepThatComesTooLateIsNamedAndNotTheOneThatWasPutBeforeIt() {
        assertThat(given("receive", "fee", "check", "route", "issue").misplaced())
                .containsExactly("check");
    }

    @Test
    void oneStepMovedFarIsOneStepOutOfOrder() {
        assertThat(given("issue", "receive", "check", "fee", "route").misplaced())
                .containsExactly("issue");
        assertThat(given("check", "fee", "route", "issue", "receive").misplaced())
                .containsExactly("receive");
    }

    @Test
    void aStepLeftOutIsMissedAndTheOthersKeepTheirOrder() {
        StepOrder order = given("receive", "fee", "route", "issue");
        assertThat(order.missed()).containsExactly("check");
        assertThat(order.misplaced()).isEmpty();
        assertThat(order.inPlace()).containsExactly("receive", "fee", "route", "issue");
    }

    @Test
    void anOrderTurnedRoundKeepsOneStep() {
        assertThat(given("issue", "route", "fee", "check", "receive").inPlace()).containsExactly("issue");
    }

    @Test
    void everyStepIsInOnePartAndNoFewerCouldBeMoved() {
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            List<String> answer = new ArrayList<>(PERMIT);
            Collections.shuffle(answer, random);
            answer.removeIf(step -> random.nextInt(4) == 0);
            StepOrder order = StepOrder.of(PERMIT, answer);
            assertThat(order.steps()).isEqualTo(PERMIT.size());
            assertThat(order.inPlace()).hasSize(longestByTrying(answer));
            List<String> kept = new ArrayList<>(answer);
            kept.retainAll(order.inPlace());
            assertThat(kept).isEqualTo(order.inPlace());
        }
    }

    /** Tries every subset. */
    private static int longestByTrying(List<String> answer) {
        int longest = 0;
        for (int mask = 0; mask < 1 << answer.size(); mask++) {
            int[] places = new int[answer.size()];
            int count = 0;
            for (int i = 0; i < answer.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    places[count++] = PERMIT.indexOf(answer.get(i));
                }
            }
            int[] taken = Arrays.copyOf(places, count);
            int[] sorted = taken.clone();
            Arrays.sort(sorted);
            longest = Arrays.equals(taken, sorted) ? Math.max(longest, count) : longest;
        }
        return longest;
    }

    @Test
    void refusesStepsOfAnotherProcessAndStepsTwice() {
        assertThatThrownBy(() -> given("receive", "juggle")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> given("receive", "receive")).isInstanceOf(IllegalArgumentException.class);
    }
}

package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.plugins.internal.Helpers.Coming;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HelpersTest {
    private final List<String> undone = new ArrayList<>();

    @Test
    void allComeInTheOrderInWhichTheyWereBegun() {
        try (Helpers helpers = Helpers.forCode("test", false)) {
            List<Coming<String>> coming =
                    List.of(helpers.begin(() -> "a"), helpers.begin(() -> "b"), helpers.begin(() -> "c"));
            assertThat(Helpers.all(coming, undone::add)).containsExactly("a", "b", "c");
        }
        assertThat(undone).isEmpty();
    }

    @Test
    void whereSomeFailThoseThatCameAreUndoneAndTheFirstFailureIsTold() {
        CountDownLatch failed = new CountDownLatch(1);
        try (Helpers helpers = Helpers.forCode("test", false)) {
            List<Coming<String>> coming = List.of(
                    helpers.begin(() -> "a"),
                    helpers.begin(() -> failing(failed, "first")),
                    helpers.begin(() -> after(failed, "b")),
                    helpers.begin(() -> failing(failed, "second")));
            assertThatThrownBy(() -> Helpers.all(coming, undone::add))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("first");
        }
        assertThat(undone).containsExactly("a", "b");
    }

    private static String failing(CountDownLatch failed, String why) {
        failed.countDown();
        throw new IllegalStateException(why);
    }

    private static String after(CountDownLatch failed, String what) {
        try {
            failed.await();
            return what;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

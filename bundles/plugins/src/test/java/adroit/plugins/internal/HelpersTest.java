package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import adroit.assessment.AtOnce;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class HelpersTest {
    private final List<String> undone = new ArrayList<>();

    @Test
    void allComeInTheOrderInWhichTheyWereBegun() {
        try (Helpers helpers = Helpers.forCode("test", false)) {
            assertThat(helpers.all(List.<Supplier<String>>of(() -> "a", () -> "b", () -> "c"), undone::add))
                    .containsExactly("a", "b", "c");
        }
        assertThat(undone).isEmpty();
    }

    @Test
    void whereOneFailsThoseThatCameAreUndoneAndNoOtherIsBegun() {
        AtomicBoolean begun = new AtomicBoolean();
        try (Helpers helpers = Helpers.forCode("test", true)) {
            List<Supplier<String>> works =
                    List.of(() -> "a", () -> "b", () -> failing("first"), () -> String.valueOf(begun.getAndSet(true)));
            assertThatThrownBy(() -> helpers.all(works, undone::add))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("first")
                    .hasNoSuppressedExceptions();
        }
        assertThat(undone).containsExactly("a", "b");
        assertThat(begun).isFalse();
    }

    @Test
    void whatIsUnderWayWhenAnotherFailsIsUndoneWhenItComes() {
        CountDownLatch failed = new CountDownLatch(1);
        try (Helpers helpers = new Helpers("test")) {
            assumeThat(AtOnce.threads()).isGreaterThan(1);
            List<Supplier<String>> works = List.of(() -> after(failed, "a"), () -> {
                failed.countDown();
                return failing("first");
            });
            assertThatThrownBy(() -> helpers.all(works, undone::add)).hasMessage("first");
        }
        assertThat(undone).containsExactly("a");
    }

    @Test
    void aFailureToUndoOneKeepsNoOtherFromBeingUndone() {
        try (Helpers helpers = Helpers.forCode("test", true)) {
            List<Supplier<String>> works = List.of(() -> "a", () -> "b", () -> failing("first"));
            assertThatThrownBy(() -> helpers.all(works, each -> {
                        undone.add(each);
                        failing("not undone: " + each);
                    }))
                    .hasMessage("first")
                    .satisfies(e -> assertThat(e.getSuppressed())
                            .extracting(Throwable::getMessage)
                            .containsExactly("not undone: a", "not undone: b"));
        }
        assertThat(undone).containsExactly("a", "b");
    }

    private static String failing(String why) {
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

package adroit.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnchangingTest {
    private final Unchanging<String, Integer> two = new Unchanging<>(2);

    @Test
    void isThereWhenItIsAskedFor() {
        two.keep("a", 1);
        two.keep("b", 2);
        two.keep("b", 2);
        assertThat(two.find("a")).contains(1);
        assertThat(two.find("b")).contains(2);
        assertThat(two.find("c")).isEmpty();
    }

    @Test
    void holdsNoMoreThanItMay() {
        two.keep("a", 1);
        two.keep("b", 2);
        two.keep("c", 3);
        assertThat(two.find("c")).contains(3);
        assertThat(two.find("a")).isEmpty();
        assertThat(two.find("b")).isEmpty();
    }
}

package adroit.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CompanyTest {
    private static final long DISK = 900;

    private final Company company = new Company();
    private long now = 1_000_000;

    @Test
    void whoeverWritesAloneIsNotHeldUp() {
        assertThat(company.expected(now)).isEqualTo(1);
        written(1);
        assertThat(company.expected(now)).isEqualTo(1);
    }

    @Test
    void asManyAreExpectedAsWereWrittenTogether() {
        written(16);
        assertThat(company.expected(now + DISK / 2)).isEqualTo(16);
    }

    @Test
    void fewerAreExpectedWhenFewerCome() {
        written(16);
        written(3);
        assertThat(company.expected(now)).isEqualTo(15);
        for (int i = 0; i < 20; i++) {
            written(3);
        }
        assertThat(company.expected(now)).isEqualTo(3);
    }

    @Test
    void nobodyIsExpectedAfterAPause() {
        written(16);
        assertThat(company.expected(now + DISK)).isEqualTo(1);
    }

    @Test
    void theWaitIsShorterThanTheOneForTheDisk() {
        written(16);
        assertThat(company.patience()).isEqualTo(DISK / 3);
        company.written(16, now, now + TimeUnit.SECONDS.toNanos(5));
        assertThat(company.patience()).isEqualTo(TimeUnit.MILLISECONDS.toNanos(1));
    }

    private void written(int works) {
        company.written(works, now, now + DISK);
        now += DISK;
    }
}

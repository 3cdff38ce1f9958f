package adroit.web.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CountedTest {

    @Test
    void printsWhatIsMetOfAllAndWhatIsNotAssessed() {
        Counted cell = new Counted(7, 0, 0, 2);
        assertThat(cell.headline()).isEqualTo("7 of 9 covered");
        assertThat(cell.details()).containsExactly("2 unknown");
    }

    @Test
    void colorsByTheShareOfWhatWasAssessed() {
        assertThat(new Counted(0, 0, 5, 90).style()).isEqualTo("ad-heat-0 ad-heat-part");
        assertThat(new Counted(1, 0, 3, 0).style()).isEqualTo("ad-heat-1");
        assertThat(new Counted(3, 0, 1, 0).style()).isEqualTo("ad-heat-3");
        assertThat(new Counted(199, 0, 1, 0).style()).isEqualTo("ad-heat-3");
        assertThat(new Counted(4, 0, 0, 50).style()).isEqualTo("ad-heat-4 ad-heat-part");
    }

    @Test
    void neverShowsWhatNobodyAssessedAsZeroMet() {
        Counted cell = new Counted(0, 0, 0, 6);
        assertThat(cell.headline()).isEqualTo("6 unknown");
        assertThat(cell.style()).isEqualTo("ad-heat-open");
    }

    @Test
    void countsWhatMayBeMetApart() {
        Counted cell = new Counted(3, 1, 0, 0);
        assertThat(cell.headline()).isEqualTo("3 of 4 covered");
        assertThat(cell.details()).containsExactly("1 may be covered");
        assertThat(cell.style()).isEqualTo("ad-heat-3");
    }

    @Test
    void refusesACellThatCountsNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Counted(0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Counted(1, 0, -1, 0));
    }

    @Test
    void drawsBarsThatFillTheWidth() {
        Bar bar = new Bar(new Counted(1, 0, 1, 1));
        assertThat(bar.metWidth()).isEqualTo("33.33%");
        assertThat(bar.belowStart()).isEqualTo("33.33%");
        assertThat(bar.openStart()).isEqualTo("66.67%");
        assertThat(bar.title()).isEqualTo("1 met, 0 may be met, 1 below target, 1 not assessed");
    }
}

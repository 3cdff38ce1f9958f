package adroit.exchange.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateColumnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-05-03",
                "2014/5/3",
                "20140503",
                "05/03/2014",
                "5/3/2014",
                "5-3-14",
                "05.03.2014",
                "05/03/2014 12:00:00 AM",
                "2014-05-03T00:00:00.000",
                "2014-05-03T00:00:00Z",
                "3-May-2014",
                "03-MAY-14",
                "May 3, 2014",
                "3 May 2014",
                "41762",
                "41762.0",
                "5/3/2014 0:00"
            })
    void readsTheWaysInWhichDatesAreWritten(String text) {
        assertThat(read(DateOrder.MONTH_FIRST, text)).contains(LocalDate.of(2014, 5, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014",
                "13/13/2014",
                "31/02/2014",
                "2014-02-30",
                "soon",
                "1.5",
                "05/03/0014",
                "99999999",
                "3-Mai-2014",
                "1/2/3/2014"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(read(DateOrder.MONTH_FIRST, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31,1931", "99,1999", "00,2000", "29,2029"})
    void givesAShortYearOfAStartDateItsCentury(String year, int full) {
        assertThat(read(DateOrder.MONTH_FIRST, "05/03/" + year)).contains(LocalDate.of(full, 5, 3));
    }

    @Test
    void putsAShortYearOfAPlanDateIntoThisCentury() {
        DateColumn column = new DateColumn(DateOrder.MONTH_FIRST, DateColumn.Basis.SEEN);
        assertThat(column.read("05/03/41", 2000)).isEqualTo(new DateColumn.Outcome.Day(LocalDate.of(2041, 5, 3)));
    }

    @Test
    void letsTheUnmistakableDatesOfAColumnDecide() {
        assertThat(decided("03/04/2014", "05/31/2014"))
                .isEqualTo(new DateColumn(DateOrder.MONTH_FIRST, DateColumn.Basis.SEEN));
        assertThat(decided("03/04/2014", "31/05/2014"))
                .isEqualTo(new DateColumn(DateOrder.DAY_FIRST, DateColumn.Basis.SEEN));
    }

    @Test
    void saysWhenNothingDecides() {
        assertThat(decided("03/04/2014", "05/06/2014"))
                .isEqualTo(new DateColumn(DateOrder.MONTH_FIRST, DateColumn.Basis.GUESSED));
        assertThat(decided("03.04.2014")).isEqualTo(new DateColumn(DateOrder.DAY_FIRST, DateColumn.Basis.GUESSED));
        assertThat(decided("2014-05-03", "04/04/2014").basis()).isEqualTo(DateColumn.Basis.NOT_NEEDED);
    }

    @Test
    void takesOneContradictionInManyForAFault() {
        DateEvidence evidence = new DateEvidence();
        for (int i = 0; i < 40; i++) {
            evidence.add("05/31/2014");
        }
        evidence.add("31/05/2014");
        DateColumn column = evidence.decide(DateOrder.MONTH_FIRST);
        assertThat(column.basis()).isEqualTo(DateColumn.Basis.SEEN);
        assertThat(column.read("31/05/2014", 1930)).isInstanceOf(DateColumn.Outcome.NoDay.class);
    }

    @Test
    void readsOnlyTheUnmistakableDatesOfAMixedColumn() {
        DateColumn column = decided("05/31/2014", "31/05/2014");
        assertThat(column.basis()).isEqualTo(DateColumn.Basis.MIXED);
        LocalDate day = LocalDate.of(2014, 5, 31);
        assertThat(column.read("05/31/2014", 1930)).isEqualTo(new DateColumn.Outcome.Day(day));
        assertThat(column.read("31/05/2014", 1930)).isEqualTo(new DateColumn.Outcome.Day(day));
        assertThat(column.read("03/04/2014", 1930)).isInstanceOf(DateColumn.Outcome.NoDay.class);
    }

    private static DateColumn decided(String... values) {
        DateEvidence evidence = new DateEvidence();
        List.of(values).forEach(evidence::add);
        return evidence.decide(DateOrder.MONTH_FIRST);
    }

    private static Optional<LocalDate> read(DateOrder order, String text) {
        return new DateColumn(order, DateColumn.Basis.SEEN).read(text, 1930) instanceof DateColumn.Outcome.Day day
                ? Optional.of(day.date())
                : Optional.empty();
    }
}

package adroit.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "#N/A", "-", "NULL", "", "  ", "None", "NaN", "*", "(blank)", "NOT IN USE "})
    void takesSignsForNoValueAsEmpty(String cell) {
        assertThat(new TableRow(2, 2, List.of(cell)).value(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Null", "None", "Na"})
    void knowsThatPeopleHaveSuchNames(String name) {
        assertThat(Cells.isNoName(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" a b ", "a\u00A0b", "a \r\n b", "\uFEFFa b", "a  b", "\u200Ba\tb"})
    void tidiesBlanks(String cell) {
        assertThat(Cells.trimmed(cell)).isEqualTo("a b");
    }

    @ParameterizedTest
    @CsvSource({"8823.0,8823", "8823.00,8823", "0042,0042", "88.5,88.5", "A-1.0,A-1.0"})
    void givesIdentifiersBackThatBecameNumbers(String cell, String identifier) {
        assertThat(Cells.identifier(cell)).isEqualTo(identifier);
    }

    @Test
    void recognizesNumbersWhoseDigitsAreLost() {
        assertThat(Cells.isShortenedNumber("1.23457E+11")).isTrue();
        assertThat(Cells.isShortenedNumber("1E12")).isTrue();
        assertThat(Cells.isShortenedNumber("E12")).isFalse();
        assertThat(Cells.isShortenedNumber("123456")).isFalse();
    }
}

package adroit.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingsTest {
    private static Spellings of(@Nullable String key, @Nullable String given, @Nullable String family) {
        return new Spellings(new Person("p-0123456789abcdef", key, given, family));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p-0123456789abcdef",
                "E-1007",
                "e-1007",
                " E 1007 ",
                "(E-1007)",
                "Chloé O'Fell",
                "O'Fell, Chloé",
                "OFELL CHLOE",
                "chloe\u00a0 o’fell",
                "Chloé  O'Fell (E-1007)",
                "O'Fell, C. [e-1007]",
                "E-1007 Chloé O'Fell",
                "Chloé O'Fell (supervisor)",
                "Chloe.OFell@town.example",
                "e1007@town.example",
                "Chloé O'Fell <co@town.example>",
            })
    void onePersonIsWrittenInManyWays(String text) {
        assertThat(of("E-1007", "Chloé", "O'Fell").include(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "E-1008",
                "E-10071",
                "Chloé",
                "O'Fell",
                "Cleo O'Fell",
                "Chloé O'Fellow",
                "E-1008 Chloé O'Fell",
                "Dora Dell (E-1008)",
                "Dora Dell (Chloé O'Fell)",
                "@town.example",
                "()",
            })
    void somebodyElseIsNot(String text) {
        assertThat(of("E-1007", "Chloé", "O'Fell").include(text)).isFalse();
    }

    @Test
    void zerosThatASpreadsheetDropsDoNotCountAndOthersDo() {
        assertThat(of("00710", "Ada", "Elm").include("710")).isTrue();
        assertThat(of("00710", "Ada", "Elm").include("71")).isFalse();
    }

    @Test
    void whoHasNeitherKeyNorNameIsKnownById() {
        Spellings nobody = of(null, null, " ");

        assertThat(nobody.include("p-0123456789abcdef")).isTrue();
        assertThat(nobody.include("")).isFalse();
        assertThat(nobody.include("-")).isFalse();
    }
}

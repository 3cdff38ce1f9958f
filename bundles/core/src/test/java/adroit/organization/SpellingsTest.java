package adroit.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "Chloé O'Fell, Senior Planner",
                "Ms. Chloé O'Fell",
                "Chloé Q. O'Fell",
                "C. O'Fell",
                "O'Fell, C",
                "cofell",
                "E-1007/self",
                "emp no. 1007",
                "self: E-1007",
                "emp:E1007",
                "E-1007#2",
                "1007",
                "Chloé O'Fell 1008",
                "E-1008 Chloé O'Fell",
            })
    void onePersonIsWrittenInManyWays(String text) {
        assertThat(of("E-1007", "Chloé", "O'Fell").standIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "E-1008",
                "E-10071",
                "10071",
                "Plan review 2026-10-07",
                "10/07",
                "Permit case 1007",
                "Board license no. 1007",
                "panel 107",
                "D. O'Fell",
                "Chloé",
                "O'Fell",
                "Cleo O'Fell",
                "Chloé O'Fellow",
                "Dora Dell (E-1008)",
                "Dora Dell (Chloé O'Fell)",
                "@town.example",
                "()",
            })
    void somebodyElseIsNot(String text) {
        assertThat(of("E-1007", "Chloé", "O'Fell").standIn(text)).isFalse();
    }

    /** Key, given and family name of somebody, and a text that names them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AF1122 | Ada | Elm | Ada Elm 2026
            AF1122 | Ada | Elm | Ada Elm 2026-11-20
            AF1122 | Ada | Elm | Ada Elm 20261120
            AF1122 | Ada | Elm | Ada Elm, 22 Nov 2026
            AF1122 | Ada | Elm | Ada Elm, Q3 2025
            AF1122 | Ada | Elm | Ada Elm, 11/22/2026
            AF1122 | Ada | Elm | Elm, Ada (2026)
            AF1122 | Ada | Elm | AdaElm
            AF1122 | Ada | Elm | elmada 2026
            AF1122 | Ada | Elm | AdaElm, Planner
            AF1122 | Ada | Elm | A. Elm, Planner
            AF1122 | Ada | Elm | Elm, A., Planner
            AF1122 | Ada | Elm | A. Elm 2026
            AF1122 | Ada | Elm | aelm, November 2026
            AF1122 | Ada | Elm | Emp# 1122, 2026-11-20
            AF1122 | Ada | Elm | supervisor: 1122
            AF1122 | Ada | Elm | Supervisor (1122)
            AF1122 | Ada | Elm | AF1122 2026-11-20
            AF1122 | May | Elm | May Elm 2026
            AF1122 | Ada | Elm | Ada Elm 2026-11-20T14:22:05.123Z
            AF1122 | Ada | Elm | Ada Elm 2026-11-20 14:22:05.123
            AF1122 | Ada | Elm | Ada Elm 46346
            AF1122 | Ada | Elm | Ada Elm 1700000000
            AF1122 | Ada | Elm | Ada Elm 2026W47
            AF1122 | Ada | Elm | Ada Elm response 1042
            AF1122 | Ada | Elm | A. Elm, survey 123
            AF1122 | Ada | Elm | Ada Elm 360 review
            AF1122 | Ada | Elm | Ada Elm ext. 4021
            AF1122 | Ada | Elm | emp1122
            AF1122 | Ada | Elm | ID1122
            AF1122 | Ada | Elm | EmployeeID 1122
            AF1122 | Ada | Elm | Staff 1122
            AF1122 | Ada | Elm | Badge 1122
            42 | Ada | Elm | emp 42
            42 | Ada | Elm | Employee 42
            42 | Ada | Elm | Emp# 42, 2026-11-20
            12-3456 | Ada | Elm | id 12-3456
            2026 | Ada | Elm | employee 2026
            lee | Bruce | Lee | Captain (lee)
            lee | Bruce | Lee | emp lee
            """)
    void alsoWithADayATitleOrANumber(String key, String given, String family, String text) {
        assertThat(of(key, given, family).standIn(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AF1122 | Ada | Elm | Plan review 2026-11-22
            AF1122 | Ada | Elm | Audit 2026-11-22
            AF1122 | Ada | Elm | Supervisor 2026-11-22
            AF1122 | Ada | Elm | Review (11/22)
            AF1122 | Ada | Elm | Case (1122)
            AF1122 | Ada | Elm | Team A, Elm Street
            AF1122 | Ada | Elm | Adam Elm 2026
            AF1122 | Ada | Elm | A. Elms, Planner
            AF1012 | Ada | Elm | Permit desk, 2025-10-12
            AF1101 | Ada | Elm | test of 11/01
            AF1141 | Ada | Elm | Permit case 1141
            AF1141 | Ada | Elm | Case 11-41
            AF1141 | Ada | Elm | Board licence no. 1141
            2026 | Ada | Elm | Annual review 2026
            2026 | Ada | Elm | Annual review (2026)
            2026 | Ada | Elm | GIS exam, May 2026
            2026 | Ada | Elm | GIS exam (2026)
            2026 | Ada | Elm | panel 2026
            2026 | Ada | Elm | AF1101 (2026)
            2026 | Ada | Elm | AF1101 2026-11-20
            22 | Ada | Elm | Supervisor, 22 Nov 2026
            2 | Ada | Elm | Rater 2
            B12 | Ada | Elm | Plan B 12 May
            lee | Bo | Birch | Bruce Lee, captain
            """)
    void daysCasesAndWordsAreNoKeys(String key, String given, String family, String text) {
        assertThat(of(key, given, family).standIn(text)).isFalse();
    }

    @Test
    void aTextMayHoldTheKeysOfOthers() {
        assertThat(Spellings.parts("Dora Dell E-2002")).contains("E-2002");
        assertThat(Spellings.parts("Dora Dell (E-2)")).contains("E-2");
        assertThat(Spellings.parts("Dora Dell, 2026-11-20, round 2")).containsExactly("Dora Dell, 2026-11-20, round 2");
        assertThat(Spellings.parts(" ")).isEmpty();
    }

    @Test
    void aDocumentThatIsNamedAfterAPersonIsNotThePerson() {
        Spellings chloe = of("E-1007", "Chloé", "O'Fell");

        assertThat(chloe.include("Portfolio E-1007, map 3")).isFalse();
        assertThat(chloe.include("Work sample of Chloé O'Fell")).isFalse();
        assertThat(chloe.include("O'Fell, Chloé")).isTrue();
    }

    @Test
    void aDayIsNoKeyOfWhomATestIs() {
        assertThat(of("AF1122", "Ada", "Elm").include("11/22")).isFalse();
        assertThat(of("1122", "Ada", "Elm").include("11/22")).isFalse();
        assertThat(of("1122", "Ada", "Elm").include("1122")).isTrue();
        assertThat(of("2026", "Ada", "Elm").include("2026")).isTrue();
    }

    @Test
    void aLongTextIsLookedThroughInRunsOfFewWords() {
        List<String> words = Collections.nCopies(1_000, "word");

        assertThat(Spellings.runs(words)).hasSizeLessThan(10 * words.size());
        assertThat(of("E-1007", "Ada", "Elm").standIn("word ".repeat(1_000) + "E-1007"))
                .isTrue();
    }

    @Test
    void aYearIsNoKey() {
        assertThat(of("2026", "Ada", "Elm").standIn("E-1101 2026-11-20")).isFalse();
        assertThat(of("2026", "Ada", "Elm").standIn("employee 2026")).isTrue();
    }

    @Test
    void aShortKeyIsNoWordOfAText() {
        assertThat(of("7", "Ada", "Elm").standIn("panel 7")).isFalse();
        assertThat(of("7", "Ada", "Elm").include("7")).isTrue();
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

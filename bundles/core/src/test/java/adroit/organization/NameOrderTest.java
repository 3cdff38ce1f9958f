package adroit.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameOrderTest {
    @Test
    void familyNameComesFirstThenGivenNameThenKey() {
        assertInOrder(
                person("E-9", "Ada", "Al"),
                person("E-2", "Zoe", "Al"),
                person("E-1", "Ada", "Alder"),
                person("E-3", "Ada", "Alder"),
                person(null, "Bo", "Alder"),
                person("E-0", "Ada", "Birch"));
    }

    @Test
    void accentsCaseAndPunctuationDoNotCount() {
        assertInOrder(
                person("1", "Finn", "de la Cruz"),
                person("2", "Ada", "Łuk"),
                person("3", "Zoe", "luk"),
                person("4", "Ada", "O'Elm"),
                person("5", "Zoe", "OELM"),
                person("6", "Ada", "Ölander"),
                person("7", "Zoe", "olander"),
                person("8", "Åsa", "Sørby"),
                person("9", "Bo", "Sorby"));
    }

    @Test
    void whoHasOneNameStandsByItAndWhoHasNoneStandsLast() {
        assertInOrder(
                person("1", "Cleo", null),
                person("2", "Ada", "Dean"),
                person("3", "Ada", "Ωmega"),
                person("1", null, " "),
                person("2", null, null));
    }

    @Test
    void aNameOfAnyLengthGivesAShortText() {
        String longest = NameOrder.of(person("9".repeat(500), "😀a".repeat(300), "𝔸".repeat(300) + "𐐷".repeat(300)));

        assertThat(longest.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_000);
        assertThat(new String(longest.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(longest);
    }

    /** Databases compare bytes. */
    private static void assertInOrder(Person... expected) {
        List<Person> people = new ArrayList<>(List.of(expected));
        Collections.shuffle(people, new Random(7));
        people.sort(
                Comparator.comparing(p -> NameOrder.of(p).getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned));

        assertThat(people).containsExactly(expected);
    }

    private static Person person(@Nullable String key, @Nullable String given, @Nullable String family) {
        return new Person("p-1", key, given, family);
    }
}

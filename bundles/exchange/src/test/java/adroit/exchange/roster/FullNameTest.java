package adroit.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alder, Ada|Ada|Alder",
                "ALDER, ADA M.|ADA M.|ALDER",
                "Ada Alder|Ada|Alder",
                "Ada M. Alder|Ada M.|Alder",
                "Alder Jr., Bo|Bo|Alder Jr.",
                "Alder, Bo, Jr.|Bo|Alder Jr.",
                "Bo Alder, Jr.|Bo|Alder Jr.",
                "Bo Alder III|Bo|Alder III",
                "Cleo van der Berg|Cleo|van der Berg",
                "Ana Maria de la Cruz|Ana Maria|de la Cruz",
                "de la Cruz, Ana|Ana|de la Cruz",
                "Cleo Birch-Cedar|Cleo|Birch-Cedar",
                "Van Nguyen|Van|Nguyen",
                "Cher||Cher",
                "Cher,||Cher"
            })
    void partsAName(String text, String given, String family) {
        FullName name = FullName.of(text);
        assertThat(name.given()).isEqualTo(given);
        assertThat(name.family()).isEqualTo(family);
    }
}

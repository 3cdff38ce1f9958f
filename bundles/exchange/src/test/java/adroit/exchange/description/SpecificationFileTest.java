package adroit.exchange.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.description.Qualification;
import adroit.description.Qualification.Kind;
import adroit.exchange.problem.RefusedFile;
import java.nio.charset.StandardCharsets;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class SpecificationFileTest {
    private static final String ONE = """
            Ferry Pilot (1234) - CalHR
            Ferry Pilot
            Class Code: 1234
            -
            Established: 01/02/1990
            Definition
            To bring people over the river.
            Typical Tasks
            Steers the ferry; keeps the log; and counts the passengers.
            Repairs the winch with a spreadsheet of parts.
            Minimum Qualifications
            Either I
            Two years of experience on a river.
            Or II
            Education: Equivalent to graduation from high school.
            Special Requirements
            Possession of a valid pilot license.
            Knowledge and Abilities
            Knowledge of: Currents.
            Class History
            Ferry Pilot 1990
            """;

    private static final String SERIES = """
            Ferry Series - CalHR
            Ferry Series
            Schem Code\tClass Code\tClass
            AB12\t1235\tFerry Hand
            AB10\t1236\tSenior Ferry Hand, River Department
            AB05\t1237\tFerry Master (Abolished 01/07/2016)
            Definition of Series
            Work on the ferry.
            Definition of Levels*
            Ferry Hand
            Coils ropes; cleans the deck.
            Senior Ferry Hand
            Leads the hands.
            Minimum Qualifications
            All Levels:
            Ability to swim.
            Senior Ferry Hand
            One year of experience as a Ferry Hand.
            """;

    private static Specification read(String text) {
        return SpecificationFile.read("ferry.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findsTitleCodePurposeAndEachDutyOfAParagraph() {
        ClassSpecification pilot = read(ONE).classes().get(0);

        assertThat(pilot.title()).isEqualTo("Ferry Pilot");
        assertThat(pilot.code()).isEqualTo("1234");
        assertThat(pilot.purpose()).isEqualTo("To bring people over the river.");
        assertThat(pilot.duties())
                .containsExactly(
                        "Steers the ferry",
                        "Keeps the log",
                        "Counts the passengers",
                        "Repairs the winch with a spreadsheet of parts");
    }

    @Test
    void saysOfEachQualificationWhatKindItIsAndWhereItStands() {
        assertThat(read(ONE).classes().get(0).qualifications())
                .containsExactly(
                        new Qualification(Kind.EXPERIENCE, "Either I: Two years of experience on a river.", "line 13"),
                        new Qualification(
                                Kind.EDUCATION,
                                "Or II: Education: Equivalent to graduation from high school.",
                                "line 15"),
                        new Qualification(Kind.LICENSE, "Possession of a valid pilot license.", "line 17"),
                        new Qualification(Kind.KNOWLEDGE, "Knowledge of: Currents.", "line 19"));
    }

    @Test
    void splitsASeriesIntoItsClasses() {
        Specification series = read(SERIES);

        assertThat(series.classes())
                .extracting(ClassSpecification::title, ClassSpecification::code, ClassSpecification::abolished)
                .containsExactly(
                        Tuple.tuple("Ferry Hand", "1235", false),
                        Tuple.tuple("Senior Ferry Hand, River Department", "1236", false),
                        Tuple.tuple("Ferry Master", "1237", true));
        assertThat(series.classes().get(0).duties()).containsExactly("Coils ropes", "Cleans the deck");
        assertThat(series.classes().get(1).duties()).containsExactly("Leads the hands");
        assertThat(series.classes().get(0).qualifications()).hasSize(1);
        assertThat(series.classes().get(1).qualifications())
                .extracting(Qualification::text)
                .containsExactly("Ability to swim.", "One year of experience as a Ferry Hand.");
    }

    @Test
    void readsTheTableAlsoWhereEachCellIsALine() {
        String stacked = SERIES.replace("Schem Code\tClass Code\tClass", "Schem Code\nClass Code\nClass")
                .replaceAll("(AB\\d\\d)\t(\\d+)\t", "$1\n$2\n");

        assertThat(read(stacked).classes())
                .extracting(ClassSpecification::code)
                .containsExactly("1235", "1236", "1237");
    }

    @Test
    void flagsDamagedCharactersWithTheirPlaceAndGuessesNothing() {
        Specification damaged = read(ONE.replace("log;", "lo\uFFFDg;"));

        assertThat(damaged.notes())
                .containsExactly("ferry.txt, line 9: a character was lost before this file was made."
                        + " Correct it in the draft.");
        assertThat(damaged.classes().get(0).duties()).contains("Keeps the lo\uFFFDg");
    }

    @Test
    void saysWhenItTookAnotherEncoding() {
        byte[] bytes = ONE.replace("ferry;", "ferr\u00e9;").getBytes(StandardCharsets.ISO_8859_1);

        Specification read = SpecificationFile.read("ferry.txt", bytes);

        assertThat(read.notes()).singleElement().asString().contains("windows-1252");
        assertThat(read.classes().get(0).duties()).contains("Steers the ferr\u00e9");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> SpecificationFile.read("x.doc", new byte[] {80, 75, 0, 4}))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("Save the document as plain text");
        assertThatThrownBy(() -> read("\n \n")).isInstanceOf(RefusedFile.class);
    }
}

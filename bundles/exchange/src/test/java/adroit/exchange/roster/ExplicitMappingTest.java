package adroit.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplicitMappingTest {

    private final Path folder;

    ExplicitMappingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void laysAPersonsWordOverTheSuggestion() throws IOException {
        Mapping mapping =
                roster().mapping(List.of("Where=department", "a=b=division", "Title=none", "Work=title"), "Badge");
        assertThat(mapping.column(RosterField.DEPARTMENT)).hasValue(2);
        assertThat(mapping.column(RosterField.DIVISION)).hasValue(4);
        assertThat(mapping.column(RosterField.TITLE)).hasValue(3);
        assertThat(mapping.column(RosterField.PERSON_KEY)).hasValue(0);
        assertThat(mapping.uses())
                .extracting(ColumnUse::field)
                .containsExactly(
                        RosterField.PERSON_KEY, null, RosterField.DEPARTMENT, RosterField.TITLE, RosterField.DIVISION);
    }

    @Test
    void takesANameWholeOrInPartsAsAPersonSays() throws IOException {
        String rows = "Name,Given,Surname,department,title\n\"Alder, Ada\",Ada,Alder,Parks,Ranger\n";
        Roster roster = Roster.open(Files.writeString(folder.resolve("names.csv"), rows));

        Mapping whole = roster.mapping(List.of("Name=full-name"), null);
        assertThat(whole.columns()).containsKey(RosterField.FULL_NAME).doesNotContainKey(RosterField.FAMILY_NAME);
        assertThat(whole.uses().get(2).field()).isNull();
        assertThat(roster.mapping(List.of("Given=given-name"), null).columns())
                .doesNotContainKey(RosterField.FULL_NAME);
        RefusedFile refused = catchThrowableOfType(
                RefusedFile.class, () -> roster.mapping(List.of("Name=full-name", "Surname=family-name"), null));
        assertThat(refused.problems()).singleElement().extracting(Problem::rule).isEqualTo("name-twice");
    }

    @Test
    void listsEveryProblemOfTheWords() throws IOException {
        Roster roster = roster();
        RefusedFile refused = catchThrowableOfType(
                RefusedFile.class,
                () -> roster.mapping(
                        List.of(
                                "Wehre=department",
                                "Work=titel",
                                "nonsense",
                                "Title=title",
                                "Work=title",
                                "Badge=person-key",
                                "Badge=division"),
                        null));
        assertThat(refused.problems())
                .extracting(Problem::rule)
                .containsExactly(
                        "unknown-column", "unknown-field", "map-form", "field-twice", "column-twice", "missing-field");
        assertThat(refused.problems().get(0).suggestion()).isEqualTo("Did you mean \"Where\"?");
        assertThat(refused.problems().get(1).suggestion()).isEqualTo("Did you mean \"title\"?");
        assertThat(refused.problems().get(5).sentence()).contains("department");
    }

    @Test
    void refusesToGoOnWithoutDepartmentAndTitle() throws IOException {
        Roster roster = Roster.open(Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n"));
        RefusedFile refused = catchThrowableOfType(RefusedFile.class, () -> roster.mapping(List.of(), null));
        assertThat(refused.problems()).extracting(Problem::rule).containsExactly("missing-field", "missing-field");
        assertThat(refused.problems())
                .allSatisfy(problem -> assertThat(problem.suggestion()).contains("a, b"));
    }

    private Roster roster() throws IOException {
        return Roster.open(Files.writeString(
                folder.resolve("x.csv"), "Badge,Title,Where,Work,a=b\n7,Dr,Parks,Ranger,x\n8,Ms,Parks,Guard,y\n"));
    }
}

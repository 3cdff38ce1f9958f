package adroit.exchange.roster;

import static adroit.exchange.roster.RosterField.ASSIGNMENT_KIND;
import static adroit.exchange.roster.RosterField.DEPARTMENT;
import static adroit.exchange.roster.RosterField.DEPARTMENT_CODE;
import static adroit.exchange.roster.RosterField.DIVISION;
import static adroit.exchange.roster.RosterField.FAMILY_NAME;
import static adroit.exchange.roster.RosterField.GIVEN_NAME;
import static adroit.exchange.roster.RosterField.PERSON_KEY;
import static adroit.exchange.roster.RosterField.PLAN_ELIGIBLE_ON;
import static adroit.exchange.roster.RosterField.START_DATE;
import static adroit.exchange.roster.RosterField.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {

    private final Path folder;

    SuggestionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void understandsTheNamesOfAWholeExport() throws IOException {
        Mapping mapping = suggested(
                "EmplID,First Name,Last Name,Dept,Department Name,Division,Job Title,Full/Part Time,Hire Date,Retirement Eligible Date\n"
                        + "17,Ann,Lee,POL,Police,Patrol,Officer,FT,05/31/2014,2030-01-01\n"
                        + "18,Bo,Ray,FRS,Fire,Rescue,Captain,PT,06/30/2015,2031-01-01\n");
        assertThat(mapping.columns().keySet())
                .containsExactly(
                        PERSON_KEY,
                        GIVEN_NAME,
                        FAMILY_NAME,
                        DEPARTMENT_CODE,
                        DEPARTMENT,
                        DIVISION,
                        TITLE,
                        ASSIGNMENT_KIND,
                        START_DATE,
                        PLAN_ELIGIBLE_ON);
        assertThat(mapping.columns().values()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @ParameterizedTest
    @CsvSource({
        "dept,DEPARTMENT",
        "department_name,DEPARTMENT",
        "DepartmentName,DEPARTMENT",
        "Division,DIVISION",
        "job title,TITLE",
        "employee_position_title,TITLE",
        "CLASS TITLE,TITLE",
        "hire date,START_DATE",
        "date_first_hired,START_DATE",
        "assignment_category,ASSIGNMENT_KIND",
        "Employee ID,PERSON_KEY",
        "Employee Number,PERSON_KEY",
        "surname,FAMILY_NAME"
    })
    void knowsTheNamesThatRealExportsUse(String name, RosterField field) {
        assertThat(HeaderWords.rank(name, field)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gender",
                "Sex",
                "birth_date",
                "DOB",
                "Date of Birth",
                "Ethnicity",
                "current_annual_salary",
                "Pay Rate",
                "Hourly Wage",
                "SSN",
                "Age"
            })
    void neverSuggestsWhatIsPersonalOrPay(String name) throws IOException {
        Mapping mapping = suggested("Department,Title," + name + "\nParks,Ranger,1\nParks,Ranger,2\n");
        assertThat(mapping.columns().values()).containsExactly(0, 1);
        assertThat(mapping.uses().get(2).field()).isNull();
        assertThat(mapping.uses().get(2).why()).contains("not needed here");
    }

    @Test
    void doesNotTakeAColumnOfMoneyForAnything() throws IOException {
        Mapping mapping =
                suggested("Department,Title,Division\nParks,Ranger,\"$1,234.00\"\nParks,Guard,\"$2,471.50\"\n");
        assertThat(mapping.column(DIVISION)).isEmpty();
    }

    @Test
    void takesCodesForTheDepartmentWhenThereIsNothingElse() throws IOException {
        Mapping mapping = suggested("dept,job title\nPOL,Officer\nFRS,Captain\n");
        assertThat(mapping.column(DEPARTMENT)).hasValue(0);
        assertThat(mapping.column(DEPARTMENT_CODE)).isEmpty();
    }

    @Test
    void doesNotTakeAYearForADate() throws IOException {
        Mapping mapping = suggested("department,title,hire date\nParks,Ranger,1986\nParks,Guard,1990\n");
        assertThat(mapping.column(START_DATE)).isEmpty();
        assertThat(mapping.uses().get(2).why()).contains("holds something else");
    }

    @Test
    void takesAKeyOfWhichOneRowOrOneInTenRepeatsAnother() throws IOException {
        assertThat(suggested("Emp No,department,title\n1,Parks,Ranger\n2,Parks,Guard\n3,Parks,Aide\n1,Parks,Clerk\n")
                        .hasKey())
                .isTrue();
        assertThat(suggested("Emp No,department,title\n1,Parks,Ranger\n2,Parks,Guard\n1,Parks,Aide\n2,Parks,Clerk\n")
                        .hasKey())
                .isFalse();
    }

    @Test
    void doesNotTakeAKeyThatSeveralRowsShare() throws IOException {
        Mapping mapping = suggested("id,department,title\n1,Parks,Ranger\n1,Parks,Guard\n");
        assertThat(mapping.hasKey()).isFalse();
        assertThat(mapping.uses().get(0).why()).contains("more than once");
    }

    @ParameterizedTest
    @CsvSource({"Emp #,PERSON_KEY", "Employee#,PERSON_KEY", "Position #,POSITION_NUMBER", "Dept #,DEPARTMENT_CODE"})
    void readsTheSignForANumber(String header, RosterField field) throws IOException {
        Mapping mapping = suggested(header + ",department,title\n17,Parks,Ranger\n18,Parks,Guard\n");
        assertThat(mapping.column(field)).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name", "Full name", "Employee name", "EMPLOYEE_NAME", "Name (Last, First)", "Legal Name"})
    void takesAColumnOfWholeNames(String header) throws IOException {
        Mapping mapping = suggested("id,\"" + header + "\",department,title\n1,\"Alder, Ada\",Parks,Ranger\n");
        assertThat(mapping.column(RosterField.FULL_NAME)).hasValue(1);
        assertThat(mapping.uses().get(1).why()).contains("before a comma");
    }

    @Test
    void takesTheTwoPartsOfANameWhereThereAreColumnsForThem() throws IOException {
        Mapping mapping =
                suggested("Name,First Name,Last Name,department,title\n\"Alder, Ada\",Ada,Alder,Parks,Ranger\n");
        assertThat(mapping.column(RosterField.FULL_NAME)).isEmpty();
        assertThat(mapping.column(FAMILY_NAME)).hasValue(2);
        assertThat(mapping.uses().get(0).why()).contains("Another column has the names");
    }

    private Mapping suggested(String text) throws IOException {
        return Roster.open(Files.writeString(folder.resolve("roster.csv"), text))
                .suggested();
    }
}

package adroit.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.testing.SharedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as others publish them, with what was counted in them by other means. */
class RealTablesTest {

    @ParameterizedTest
    @CsvSource({
        "roster_montgomery_md/employee_salaries/employee_salaries.csv,9228,9",
        "esco_1_2_en_csv/occupations_en.csv,3039,14",
        "esco_1_2_en_csv/digitalSkillsCollection_en.csv,1284,10",
        "esco_1_2_en_csv/broaderRelationsOccPillar_en.csv,3652,4",
        "esco_1_2_en_csv/ISCOGroups_en.csv,619,8",
        "uk_gdad_isco08/roles.csv,1825,10",
        "onet_24_2_text/Occupation Data.txt,1110,3",
        "onet_24_2_text/Technology Skills.txt,29016,5",
        "psy/rasch_book/transreas.csv,425,12",
        "ca_classifications/schema_alphabetic_final_20170313.csv,6358,14"
    })
    void readsEveryRowOfARealFile(String name, long rows, int columns) {
        Table table = Table.open(SharedData.file(name));
        Collected<TableRow> read = new Collected<>();
        Tally tally = table.read(read);
        assertThat(tally).isEqualTo(new Tally(rows, rows, 0));
        assertThat(table.header().width()).isEqualTo(columns);
        assertThat(read.problems()).isEmpty();
    }
}

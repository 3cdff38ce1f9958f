package adroit.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.exchange.table.Collected;
import adroit.exchange.table.Tally;
import adroit.testing.SharedData;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealRosterTest {

    @Test
    void readsTheWholeRosterOfACountyWithTheSuggestedMapping() {
        Roster roster = Roster.open(SharedData.file("roster_montgomery_md/employee_salaries/employee_salaries.csv"));
        Collected<RosterRow> sink = new Collected<>();
        RosterReport report = roster.read(roster.mapping(List.of(), null), sink);
        assertThat(report.tally()).isEqualTo(new Tally(9_228, 9_228, 0));
        assertThat(List.of(report.departments(), report.divisions(), report.titles()))
                .containsExactly(37, 694, 443);
        assertThat(report.columns())
                .extracting(ColumnUse::field)
                .containsExactly(
                        null,
                        RosterField.DEPARTMENT_CODE,
                        RosterField.DEPARTMENT,
                        RosterField.DIVISION,
                        RosterField.ASSIGNMENT_KIND,
                        RosterField.TITLE,
                        RosterField.START_DATE,
                        null,
                        null);
        assertThat(sink.rows().get(0).startDate()).isEqualTo(LocalDate.of(1986, 9, 22));
        assertThat(report.notes()).hasSize(2).anyMatch(note -> note.contains("month first"));
    }
}

package adroit.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.exchange.table.Collected;
import adroit.exchange.table.Table;
import adroit.exchange.table.TableRow;
import adroit.testing.SharedData;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The roster of a county as a workbook, made by another program from the county's own CSV file. */
class RosterWorkbookTest {

    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/yyyy");

    private final Path csv = SharedData.file("roster_montgomery_md/employee_salaries/employee_salaries.csv");
    private final Path workbook;

    RosterWorkbookTest(@TempDir Path folder) {
        this.workbook = folder.resolve("employee_salaries.xlsx");
    }

    @Test
    void readsTheSameRowForRowAsTheTextFile() throws IOException {
        convert();
        Collected<RosterRow> texts = new Collected<>();
        Collected<RosterRow> cells = new Collected<>();
        RosterReport fromText = read(csv, texts);
        RosterReport fromWorkbook = read(workbook, cells);
        assertThat(cells.rows()).hasSize(9_228).isEqualTo(texts.rows());
        assertThat(fromWorkbook.tally()).isEqualTo(fromText.tally());
        assertThat(fromWorkbook.columns()).isEqualTo(fromText.columns());
    }

    private static RosterReport read(Path file, Collected<RosterRow> sink) {
        Roster roster = Roster.open(file);
        return roster.read(roster.mapping(List.of(), null), sink);
    }

    private void convert() throws IOException {
        Table table = Table.open(csv);
        Collected<TableRow> rows = new Collected<>();
        table.read(rows);
        List<String> names = table.header().names();
        try (OutputStream out = Files.newOutputStream(workbook);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Employees");
            for (int i = 0; i < names.size(); i++) {
                sheet.value(0, i, names.get(i));
            }
            for (TableRow row : rows.rows()) {
                for (int i = 0; i < names.size(); i++) {
                    put(sheet, (int) row.row() - 1, i, row.cells().get(i));
                }
            }
        }
    }

    /** Dates and numbers as such, as a spreadsheet program has them. */
    private static void put(Worksheet sheet, int row, int column, String text) {
        if (text.matches("\\d{2}/\\d{2}/\\d{4}")) {
            sheet.value(row, column, LocalDate.parse(text, AMERICAN));
            sheet.style(row, column).format("m/d/yyyy").set();
        } else if (text.matches("\\d+\\.\\d+")) {
            sheet.value(row, column, Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }
}

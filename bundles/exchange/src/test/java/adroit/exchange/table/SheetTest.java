package adroit.exchange.table;

import static adroit.exchange.workbook.SmallWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.exchange.problem.RefusedFile;
import adroit.exchange.workbook.SmallWorkbook;
import adroit.testing.SharedData;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets of workbooks as tables, with what spreadsheet programs do to them. */
class SheetTest {

    private static final String[] NAMES = {"id", "title", "since"};

    private final Path folder;

    SheetTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsTextsWhereverTheyStand() {
        SmallWorkbook workbook = SmallWorkbook.of("<row r=\"1\">" + text("A1", "id") + text("B1", "title") + "</row>"
                        + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>1</v></c><c r=\"B4\" t=\"str\"><f>X</f><v>Clerk</v></c></row>"
                        + "<row><c><v>7</v></c><c t=\"s\"><v>0</v></c></row>")
                .shared("<si><t>Plann</t><t>er</t><rPh><t>aloud</t></rPh></si>"
                        + "<si><r><t xml:space=\"preserve\">E-</t></r><r><t>1 &amp; co</t></r></si>");
        Collected<TableRow> read = read(workbook);
        assertThat(read.rows())
                .containsExactly(
                        new TableRow(4, 4, List.of("E-1 & co", "Clerk"), true),
                        new TableRow(5, 5, List.of("7", "Planner"), true));
    }

    @ParameterizedTest
    @CsvSource({
        "8823.0,0,8823",
        "8823,0,8823",
        "0.30000000000000004,0,0.3",
        "1234567890123,0,1234567890123",
        "1.23456789012346E+17,0,1.23456789012346E+17",
        "-12.50,0,-12.5",
        "1E+3,0,1000",
        "123,1,00123",
        "1234567,1,1234567",
        "41790,2,2014-05-31",
        "41790.354166667,2,2014-05-31 08:30",
        "41790,3,2014-05-31",
        "41790,4,41790",
        "1,2,1900-01-01",
        "59,2,1900-02-28",
        "61,2,1900-03-01",
        "0.5,2,12:00",
        "85000,5,$85000.00",
        "-5,2,-5",
        "9999999,2,9999999",
        "NaN,2,NaN",
        "oops,2,oops",
        "1e999999999,0,1e999999999",
        "1e-300,0,1e-300",
        "1d,0,1d",
        "12F,0,12F",
        "0x1p3,0,0x1p3",
        "+.5,0,0.5"
    })
    void writesNumbersAsTheProgramShowsThem(String stored, int style, String shown) {
        SmallWorkbook workbook = SmallWorkbook.of("<row>" + text("A1", "a") + text("B1", "b")
                        + "</row><row><c r=\"A2\" s=\"" + style + "\"><v>" + stored + "</v></c></row>")
                .styles("0", "00000", "14", "[$-409]d\\-mmm\\-yyyy;@", "\"days\" 0", "\"$\"#,##0.00");
        assertThat(read(workbook).rows().get(0).cells()).containsExactly(shown, "");
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        SmallWorkbook workbook = SmallWorkbook.of("<row>" + text("A1", "a") + text("B1", "b")
                        + "</row><row><c r=\"A2\" s=\"0\"><v>40328</v></c></row>")
                .styles("14")
                .from1904();
        Table table = Table.open(workbook.in(folder));
        assertThat(read(table).rows().get(0).cells().get(0)).isEqualTo("2014-05-31");
        assertThat(table.notes()).anyMatch(note -> note.contains("1904"));
    }

    @Test
    void takesTruthValuesErrorsAndDatesInWords() {
        SmallWorkbook workbook = SmallWorkbook.of("<row>" + text("A1", "a") + text("B1", "b") + text("C1", "c")
                + "</row><row><c r=\"A2\" t=\"b\"><v>1</v></c><c r=\"B2\" t=\"e\"><v>#N/A</v></c>"
                + "<c r=\"C2\" t=\"d\"><v>2014-05-31T00:00:00</v></c></row>");
        TableRow row = read(workbook).rows().get(0);
        assertThat(row.cells()).containsExactly("TRUE", "#N/A", "2014-05-31T00:00:00");
        assertThat(row.value(1)).isEmpty();
    }

    @Test
    void saysWhichFormulasWereTakenAndWhichHaveNoValue() {
        SmallWorkbook workbook = SmallWorkbook.of("<row>" + text("A1", "a") + text("B1", "b") + "</row>"
                + "<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c><c r=\"B2\"><f>NOW()</f></c></row>"
                + "<row r=\"3\" hidden=\"1\"><c r=\"A3\"><f>A2</f><v>2</v></c><c r=\"B3\"><f>X</f><v></v></c></row>");
        Table table = Table.open(workbook.in(folder));
        Collected<TableRow> read = read(table);
        assertThat(read.rows()).extracting(TableRow::cells).containsExactly(List.of("2", ""), List.of("2", ""));
        assertThat(table.notes())
                .containsExactly(
                        "2 cells, the first being A2, hold a formula; the value that was computed last is taken.",
                        "2 cells, the first being B2, hold a formula without a computed value, which counts as empty. Open"
                                + " the workbook in a spreadsheet program, save it, and send it again.",
                        "One row of the sheet is hidden; it is read as well.");
    }

    @Test
    void readsTheFirstVisibleSheetThatHoldsATableAndSaysSo() {
        SmallWorkbook workbook = new SmallWorkbook()
                .sheet("Codes", rows("a", "b", "1", "2"), "state=\"hidden\"", "")
                .sheet("About", "<row>" + text("A1", "Written by nobody") + "</row>")
                .sheet("Staff", rows("id", "title", "E-1", "Clerk"))
                .sheet("Old staff", rows("id", "title", "E-0", "Clerk"));
        Path file = workbook.in(folder);
        Table table = Table.open(file);
        assertThat(table.sheet()).isEqualTo("Staff");
        assertThat(table.sheets()).containsExactly("Codes", "About", "Staff", "Old staff");
        assertThat(table.notes().get(0)).contains("4 sheets", "\"Staff\" was read", "Old staff");
        assertThat(read(Table.open(file, "old STAFF")).rows().get(0).cells().get(0))
                .isEqualTo("E-0");
        assertThat(Table.open(file, "Codes").notes()).isEmpty();
        assertRefused(() -> Table.open(file, "Staf"), "has no sheet", "Its sheets are: Codes, About, Staff, Old staff");
        assertRefused(() -> Table.open(file, "About"), "has no row with names", "Choose another");
    }

    @Test
    void findsTheNamesUnderATitleAndUnderMergedCells() {
        SmallWorkbook workbook = new SmallWorkbook()
                .sheet(
                        "Staff",
                        "<row r=\"1\">" + text("A1", "City of Alder Falls") + "</row><row r=\"3\">" + text("A3", "id")
                                + text("B3", "name") + text("D3", "title") + "</row><row r=\"4\">" + text("B4", "first")
                                + text("C4", "last") + "</row><row r=\"5\">" + text("A5", "E-1") + text("B5", "Ada")
                                + text("C5", "Alder") + text("D5", "Clerk") + "</row>",
                        "",
                        "<mergeCells><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"B3:C3\"/><mergeCell ref=\"A3:A4\"/>"
                                + "</mergeCells>");
        Table table = Table.open(workbook.in(folder));
        assertThat(table.header().names()).containsExactly("id", "first", "last", "title");
        assertThat(table.headerRow()).isEqualTo(4);
        assertThat(read(table).rows().get(0).cells()).containsExactly("E-1", "Ada", "Alder", "Clerk");
        assertThat(table.notes())
                .anyMatch(note -> note.contains("stand in row 3"))
                .anyMatch(note -> note.contains("taken from row 4"));
    }

    @Test
    void passesOverEmptyColumnsBehindAndRefusesAValueWithoutAName() {
        SmallWorkbook workbook = SmallWorkbook.of("<row>" + text("A1", "a") + text("B1", "b")
                + "<c r=\"C1\"/><c r=\"D1\" s=\"4\"/></row><row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"ZZ2\"/></row>"
                + "<row r=\"3\"/><row r=\"4\"><c r=\"B4\"><v>2</v></c>" + text("D4", "stray") + "</row>");
        Collected<TableRow> read = read(workbook);
        assertThat(read.rows()).extracting(TableRow::cells).containsExactly(List.of("1", ""));
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0))
                .isEqualTo(new RowProblem(
                        4,
                        4,
                        "",
                        "stray",
                        "Cell D4 holds a value, but its column has no name in row 1.",
                        "Name the column in row 1, or empty the cell.",
                        "D4"));
    }

    @Test
    void readsASheetAgainAsOftenAsAsked() {
        Table table = Table.open(
                SmallWorkbook.ofTexts(NAMES, new String[] {"1", "Clerk", ""}).in(folder));
        assertThat(table.sample(5)).hasSize(1);
        assertThat(read(table)).usingRecursiveComparison().isEqualTo(read(table));
        assertThat(table.sha256()).hasSize(64);
    }

    @Test
    void readsATagWithAPrefixAndPartsElsewhere() {
        String main = "xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        SmallWorkbook workbook = new SmallWorkbook()
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships"
                                + "/officeDocument\" Target=\"/office/workbook.xml\"/></Relationships>")
                .part(
                        "office/workbook.xml",
                        "<x:workbook " + main
                                + " xmlns:q=\"q\"><x:sheets><x:sheet name=\"One\" q:id=\"b\"/></x:sheets></x:workbook>")
                .part(
                        "office/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"../sheets/./One.xml\"/>"
                                + "</Relationships>")
                .part(
                        "sheets/one.xml",
                        "<x:worksheet " + main
                                + "><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c>"
                                + "<x:c t=\"inlineStr\"><x:is><x:t>b</x:t></x:is></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c>"
                                + "</x:row></x:sheetData></x:worksheet>");
        assertThat(read(workbook).rows().get(0).cells()).containsExactly("1", "");
    }

    @ParameterizedTest
    @CsvSource({
        "onet_xlsx_smartpath/Occupation Data.xlsx,1016,3",
        "onet_xlsx_smartpath/Job Zones.xlsx,923,5",
        "onet_xlsx_smartpath/Technology Skills.xlsx,32681,7"
    })
    void readsEveryRowOfAWorkbookAsOthersPublishIt(String name, long rows, int columns) {
        Table table = Table.open(SharedData.file(name));
        Tally tally = table.read(new Collected<>());
        assertThat(tally).isEqualTo(new Tally(rows, rows, 0));
        assertThat(table.header().width()).isEqualTo(columns);
    }

    private static String rows(String a, String b, String c, String d) {
        return "<row r=\"1\">" + text("A1", a) + text("B1", b) + "</row><row r=\"2\">" + text("A2", c) + text("B2", d)
                + "</row>";
    }

    private Collected<TableRow> read(SmallWorkbook workbook) {
        return read(Table.open(workbook.in(folder)));
    }

    private static Collected<TableRow> read(Table table) {
        Collected<TableRow> collected = new Collected<>();
        table.read(collected);
        return collected;
    }

    private static void assertRefused(Runnable open, String sentence, String remedy) {
        RefusedFile refused = catchThrowableOfType(RefusedFile.class, open::run);
        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.problems().get(0).sentence()).contains(sentence);
        assertThat(refused.problems().get(0).suggestion()).contains(remedy);
    }
}

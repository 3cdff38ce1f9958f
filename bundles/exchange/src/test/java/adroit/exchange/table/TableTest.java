package adroit.exchange.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final String PEOPLE = "name,department\nZoë Åström,Parks\nJosé Núñez,Water\n";

    private final Path folder;

    TableTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsTheSameTextInAnyEncoding(String name, byte[] mark, Charset charset) throws IOException {
        Table table = Table.open(file(mark, PEOPLE.getBytes(charset)));
        assertThat(table.header().names()).containsExactly("name", "department");
        assertThat(rows(table)).containsExactly(List.of("Zoë Åström", "Parks"), List.of("José Núñez", "Water"));
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", new byte[0], UTF_8),
                Arguments.of("UTF-8 with mark", bytes(0xEF, 0xBB, 0xBF), UTF_8),
                Arguments.of("UTF-16 little end first", bytes(0xFF, 0xFE), UTF_16LE),
                Arguments.of("UTF-16 big end first", bytes(0xFE, 0xFF), UTF_16BE),
                Arguments.of("Latin-1", new byte[0], ISO_8859_1),
                Arguments.of("Windows-1252", new byte[0], Charset.forName("windows-1252")));
    }

    @Test
    void saysWhenTheEncodingWasAGuess() throws IOException {
        assertThat(Table.open(file(PEOPLE.getBytes(UTF_8))).notes()).isEmpty();
        assertThat(Table.open(file(PEOPLE.getBytes(ISO_8859_1))).notes())
                .singleElement()
                .asString()
                .contains("windows-1252")
                .contains("line 2");
    }

    @Test
    void readsTheEuroSignAndCurlyQuotesOfWindows() throws IOException {
        Table table = Table.open(file("a,b\n\u20ac,\u201cx\u201d\n".getBytes(Charset.forName("windows-1252"))));
        assertThat(rows(table)).containsExactly(List.of("\u20ac", "\u201cx\u201d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiter(String delimiter) throws IOException {
        Table table = open("name~title~pay\n\"Lee, A; B|C\"~Planner~1\nMax~Clerk~2\n".replace("~", delimiter));
        assertThat(table.suggestsDayFirst()).isEqualTo(delimiter.equals(";"));
        assertThat(rows(table)).containsExactly(List.of("Lee, A; B|C", "Planner", "1"), List.of("Max", "Clerk", "2"));
    }

    @Test
    void isNotMisledByCommasInsideTheCellsOfASemicolonFile() throws IOException {
        Table table = open("Name, first;Rate\nLee, Ann;1,50\nMax;2,25\n");
        assertThat(table.suggestsDayFirst()).isTrue();
        assertThat(rows(table)).containsExactly(List.of("Lee, Ann", "1,50"), List.of("Max", "2,25"));
    }

    @Test
    void obeysTheLineInWhichASpreadsheetNamesTheDelimiter() throws IOException {
        Table table = open("sep=;\r\na,b;c\r\n1,2;3\r\n");
        assertThat(table.header().names()).containsExactly("a,b", "c");
        assertThat(collected(table).rows()).containsExactly(new TableRow(3, 3, List.of("1,2", "3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsEveryKindOfLineEnd(String end) throws IOException {
        Table table = open("a,b\n1,2\n3,4".replace("\n", end));
        assertThat(collected(table).rows())
                .containsExactly(new TableRow(2, 2, List.of("1", "2")), new TableRow(3, 3, List.of("3", "4")));
    }

    @Test
    void countsRowsAsASpreadsheetAndLinesAsAnEditor() throws IOException {
        Table table = open("a,b\n\"one\r\ntwo\nthree\",x\n\n,\nlast,y\n");
        assertThat(collected(table).rows())
                .containsExactly(
                        new TableRow(2, 2, List.of("one\r\ntwo\nthree", "x")),
                        new TableRow(5, 7, List.of("last", "y")));
    }

    @Test
    void rejectsRaggedRowsAndKeepsTheOthers() throws IOException {
        Collected<TableRow> read = collected(open("a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,,\n"));
        assertThat(read.rows()).extracting(TableRow::row).containsExactly(2L, 5L);
        assertThat(read.problems()).extracting(RowProblem::row).containsExactly(3L, 4L);
        assertThat(read.problems())
                .extracting(RowProblem::reason)
                .containsExactly(
                        "The row has 2 cells but the header has 3.", "The row has 4 cells but the header has 3.");
    }

    @Test
    void talliesWhatWasRead() throws IOException {
        assertThat(open("a,b\n1,2\n1\n\n3,4\n").read(new Collected<>())).isEqualTo(new Tally(3, 2, 1));
    }

    @Test
    void rejectsOnlyTheRowWithAStrayQuotationMark() throws IOException {
        Collected<TableRow> read = collected(open("a,b\n1,\"Robert \"Bob\" Lee\"\n2,x\n3,\"never closed\n4,y\n"));
        assertThat(read.rows()).extracting(TableRow::line).containsExactly(3L, 5L);
        assertThat(read.problems()).extracting(RowProblem::line).containsExactly(2L, 4L);
        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(problem.reason()).contains("quotation mark"));
    }

    @Test
    void readsTheRowsThatAStrayQuotationMarkWouldSwallow() throws IOException {
        Collected<TableRow> read = collected(open("a,b,c\n1,\"x,1\n2,y,2\n3,z,\"\n4,w,4\n"));
        assertThat(read.rows()).extracting(TableRow::line).containsExactly(3L, 5L);
        assertThat(read.problems()).extracting(RowProblem::line).containsExactly(2L, 4L);
    }

    @Test
    void readsAHeaderOverSeveralLines() throws IOException {
        Table table = open("\"Hire\nDate\",b\n1,2\n");
        assertThat(table.header().names()).containsExactly("Hire Date", "b");
        assertThat(collected(table).rows()).containsExactly(new TableRow(2, 3, List.of("1", "2")));
    }

    @Test
    void rejectsManyShortRowsOverSeveralLinesWithoutGivingUp() throws IOException {
        Collected<TableRow> read = collected(open("a,b,c\n" + "1,\"x\ny\"\n".repeat(300) + "1,2,3\n"));
        assertThat(read.rows()).singleElement().extracting(TableRow::line).isEqualTo(602L);
        assertThat(read.problems()).hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void keepsAQuotationMarkInsideACellAndBlanksAroundQuotes() throws IOException {
        assertThat(rows(open("a,b\n12\" pipe, \"x, y\" \n"))).containsExactly(List.of("12\" pipe", "x, y"));
    }

    @Test
    void rejectsACellOverTheLimitAndKeepsTheRest() throws IOException {
        Limits small = new Limits(1 << 20, 10, 20, 5);
        Table table = Table.open(file("a,b\n12345678901,x\n1,2\n".getBytes(UTF_8)), small);
        Collected<TableRow> read = collected(table);
        assertThat(read.rows()).extracting(TableRow::row).containsExactly(3L);
        assertThat(read.problems()).singleElement().extracting(RowProblem::row).isEqualTo(2L);
    }

    @Test
    void namesColumnsThatHaveNoNameOrAnothersName() throws IOException {
        Table table = open("Name,,name,Title,,\n1,2,3,4,,\n");
        assertThat(table.header().names()).containsExactly("Name", "column 2", "name (2)", "Title");
        assertThat(table.header().notes()).hasSize(2);
        assertThat(table.notes()).isEqualTo(table.header().notes());
        assertThat(table.header().find(" TITLE ")).hasValue(3);
    }

    @Test
    void knowsTheDigestOfTheFile() throws IOException {
        assertThat(open("a,b\n1,2\n").sha256())
                .isEqualTo("492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470");
    }

    @Test
    void samplesWithoutReadingTheWhole() throws IOException {
        assertThat(open("a,b\n1,2\n3\n5,6\n7,8\n").sample(2))
                .extracting(TableRow::row)
                .containsExactly(2L, 4L);
    }

    private static byte[] bytes(int... octets) {
        byte[] bytes = new byte[octets.length];
        for (int i = 0; i < octets.length; i++) {
            bytes[i] = (byte) octets[i];
        }
        return bytes;
    }

    private static List<List<String>> rows(Table table) {
        return collected(table).rows().stream().map(TableRow::cells).toList();
    }

    private static Collected<TableRow> collected(Table table) {
        Collected<TableRow> sink = new Collected<>();
        table.read(sink);
        return sink;
    }

    private Table open(String text) throws IOException {
        return Table.open(file(text.getBytes(UTF_8)));
    }

    private Path file(byte[]... parts) throws IOException {
        Path file = folder.resolve("people.csv");
        Files.deleteIfExists(file);
        try (var out = Files.newOutputStream(file)) {
            for (byte[] part : parts) {
                out.write(part);
            }
        }
        return file;
    }
}

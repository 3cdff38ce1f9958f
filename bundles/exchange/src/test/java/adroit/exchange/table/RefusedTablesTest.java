package adroit.exchange.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedTablesTest {

    private final Path folder;

    RefusedTablesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void saysWhatAForeignFileIsAndWhatToDo(String what, byte[] content, String rule, String said) throws IOException {
        Problem problem = refusal(content);
        assertThat(problem.rule()).isEqualTo(rule);
        assertThat(problem.sentence()).contains(said);
        assertThat(problem.suggestion()).isNotBlank();
    }

    static Stream<Arguments> foreign() {
        return Stream.of(
                Arguments.of(
                        "old workbook",
                        latin("\u00D0\u00CF\21\u00E0\u00A1\u00B1\32\u00E1"),
                        "not-a-table",
                        "old Excel"),
                Arguments.of("PDF", latin("%PDF-1.7\n%"), "not-a-table", "PDF"),
                Arguments.of("gzip", latin("\37\u008B\10\0"), "not-a-table", "compressed"),
                Arguments.of("web page", utf8("\uFEFF \n<!DOCTYPE html><table>"), "not-a-table", "web page"),
                Arguments.of("rich text", utf8("{\\rtf1"), "not-a-table", "rich text"),
                Arguments.of("zero bytes", latin("a,b\n1,\0\0\0\n"), "not-a-table", "no text holds"),
                Arguments.of("control bytes", latin("a,b\n\1\2\3,\4\5\n"), "not-a-table", "no text holds"),
                Arguments.of("UTF-16 without mark", "a,b\n1,2\n".getBytes(UTF_16LE), "encoding", "UTF-16"),
                Arguments.of("UTF-32", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0, 'a', 0, 0, 0}, "encoding", "UTF-32"),
                Arguments.of("nothing", new byte[0], "empty", "empty"),
                Arguments.of("only a mark", utf8("\uFEFF"), "empty", "blanks"),
                Arguments.of("only blanks", utf8("  \n\n,,\n"), "empty", "blanks"),
                Arguments.of("only names", utf8("name,title\n"), "no-rows", "no row below"),
                Arguments.of(
                        "a title above the names", utf8("Staff list\nname,title\nA,B\nC,D\n"), "header", "one cell"),
                Arguments.of("an open quotation mark", utf8("\"name,title\nA,B\n"), "header", "quotation mark"));
    }

    @Test
    void namesTheLineWhereUtf8IsBroken() throws IOException {
        byte[] content = utf8("name,x\nZo\u00EB,1\nJos\u00E9,2\nBroken,3\n");
        content[content.length - 4] = (byte) 0xFF;
        Problem problem = refusal(content);
        assertThat(problem.rule()).isEqualTo("encoding");
        assertThat(problem.line()).isEqualTo(4);
    }

    @Test
    void saysThatAFileIsMissing() {
        Path missing = folder.resolve("missing.csv");
        RefusedFile refused = catchThrowableOfType(RefusedFile.class, () -> Table.open(missing));
        assertThat(refused.problems())
                .singleElement()
                .extracting(Problem::sentence)
                .isEqualTo("There is no such file.");
    }

    @Test
    void refusesAFolder() {
        RefusedFile refused = catchThrowableOfType(RefusedFile.class, () -> Table.open(folder));
        assertThat(refused.problems()).singleElement().extracting(Problem::rule).isEqualTo("unreadable");
    }

    @Test
    void refusesAFileOverTheLimit() throws IOException {
        Path file = Files.writeString(folder.resolve("big.csv"), "a,b\n" + "1,2\n".repeat(100));
        RefusedFile refused =
                catchThrowableOfType(RefusedFile.class, () -> Table.open(file, new Limits(100, 10, 20, 5)));
        assertThat(refused.problems()).singleElement().extracting(Problem::rule).isEqualTo("too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x,", "\"x"})
    void refusesALineThatNeverEndsBeforeReadingItAll(String part) throws IOException {
        Path file = Files.writeString(folder.resolve("line.csv"), "a,b\r\n1,2\r\n" + part.repeat(5 << 20));
        RefusedFile refused = catchThrowableOfType(RefusedFile.class, () -> Table.open(file));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("endless-line");
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @Test
    void endsEarlyWhereMostRowsAreWrong() throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.csv"), "a,b\n" + "1,2,3\n1,2,3\n1,2\n".repeat(20_000));
        Collected<TableRow> sink = new Collected<>();
        RefusedFile refused =
                catchThrowableOfType(RefusedFile.class, () -> Table.open(file).read(sink));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("mostly-wrong");
            assertThat(problem.sentence()).contains("Of the first 10,000 rows", "row 2");
        });
        assertThat(sink.rows()).hasSizeLessThan(10_000);
    }

    @Test
    void endsWhereNothingGoodComesAnyMore() throws IOException {
        Path file = Files.writeString(
                folder.resolve("broken.csv"), "a,b\n" + "1,2\n".repeat(50_000) + "1\n".repeat(40_000));
        Collected<TableRow> sink = new Collected<>();
        RefusedFile refused =
                catchThrowableOfType(RefusedFile.class, () -> Table.open(file).read(sink));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.sentence()).contains("10,000 rows one after the other", "row 50002");
        });
    }

    @Test
    void readsToTheEndWhereAThirdIsWrong() throws IOException {
        Path file = Files.writeString(folder.resolve("third.csv"), "a,b\n" + "1,2,3\n1,2\n1,2\n".repeat(10_000));
        assertThat(Table.open(file).read(new Collected<>()).rejected()).isEqualTo(10_000);
    }

    @Test
    void givesUpAFileWhoseQuotingIsWrongThroughout() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), "a,b\n" + "1,\"x\"y\n".repeat(200));
        RefusedFile refused =
                catchThrowableOfType(RefusedFile.class, () -> Table.open(file).read(new Collected<>()));
        assertThat(refused.problems()).singleElement().extracting(Problem::rule).isEqualTo("quoting");
    }

    @RepeatedTest(300)
    void neverThrowsAnythingElseWhateverTheBytes(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] content = random.nextBoolean() ? anyBytes(random) : nearlyCsv(random);
        Path file = Files.write(folder.resolve("fuzz.csv"), content);
        try {
            Table table = Table.open(file);
            Collected<TableRow> read = new Collected<>();
            Tally tally = table.read(read);
            assertThat(tally.accepted()).isEqualTo(read.rows().size());
            assertThat(read.rows()).allSatisfy(row -> assertThat(row.cells())
                    .hasSize(table.header().width()));
        } catch (RefusedFile refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    private static byte[] anyBytes(Random random) {
        byte[] bytes = new byte[random.nextInt(3000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] nearlyCsv(Random random) {
        String alphabet = "ab1,;\t|\"\r\n\u00E9= \u20AC";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3000); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return random.nextBoolean() ? utf8(text.toString()) : latin(text.toString());
    }

    private Problem refusal(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("people.csv"), content);
        RefusedFile refused = catchThrowableOfType(RefusedFile.class, () -> Table.open(file));
        assertThat(refused).isNotNull();
        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.problems().get(0).file()).isEqualTo("people.csv");
        return refused.problems().get(0);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }
}

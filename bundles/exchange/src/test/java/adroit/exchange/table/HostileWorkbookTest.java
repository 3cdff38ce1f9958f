package adroit.exchange.table;

import static adroit.exchange.workbook.SmallWorkbook.text;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.workbook.SmallWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks that no spreadsheet program writes: each is one sentence and a remedy, never a fault. */
class HostileWorkbookTest {

    private static final String NAMES = "<row r=\"1\">" + text("A1", "a") + text("B1", "b") + "</row>";
    private static final String OLD = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private final Path folder;

    HostileWorkbookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void saysInOneSentenceWhatIsWrongAndWhatToDo(String what, byte[] content, String rule, String said)
            throws IOException {
        Problem problem = refusal(content);
        assertThat(problem.rule()).isEqualTo(rule);
        assertThat(problem.sentence()).contains(said);
        assertThat(problem.suggestion()).isNotBlank();
    }

    static Stream<Arguments> hostile() {
        byte[] good = SmallWorkbook.ofTexts(new String[] {"a", "b"}, new String[] {"1", "2"})
                .bytes();
        return Stream.of(
                Arguments.of("a zip's first bytes", latin("PK\3\4\24\0\6\0"), "damaged-workbook", "cut off or damaged"),
                Arguments.of("cut in half", Arrays.copyOf(good, good.length / 2), "damaged-workbook", "cut off"),
                Arguments.of("without its end", Arrays.copyOf(good, good.length - 30), "damaged-workbook", "cut off"),
                Arguments.of("old workbook", latin(OLD + "\0".repeat(600)), "not-a-table", "old Excel workbook (.xls)"),
                Arguments.of(
                        "with a password",
                        joined(latin(OLD + "\0".repeat(600)), "EncryptedPackage".getBytes(UTF_16LE)),
                        "not-a-table",
                        "with a password"),
                Arguments.of(
                        "OpenDocument",
                        SmallWorkbook.zip(Map.of("mimetype", new byte[0], "content.xml", new byte[0])),
                        "not-a-table",
                        "OpenDocument"),
                Arguments.of(
                        "binary workbook",
                        SmallWorkbook.zip(Map.of("xl/workbook.bin", new byte[9])),
                        "not-a-table",
                        ".xlsb"),
                Arguments.of(
                        "document",
                        SmallWorkbook.zip(Map.of("word/document.xml", new byte[9])),
                        "not-a-table",
                        "no Excel workbook"),
                Arguments.of("no sheet", new SmallWorkbook().bytes(), "no-rows", "No visible sheet"),
                Arguments.of("names alone", SmallWorkbook.of(NAMES).bytes(), "no-rows", "No visible sheet"),
                Arguments.of(
                        "an entity of its own",
                        xml("<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><s><sheetData><row><c"
                                + " t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></s>"),
                        "unsafe-workbook",
                        "document type"),
                Arguments.of(
                        "entities of entities",
                        xml("<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]><s>&b;</s>"),
                        "unsafe-workbook",
                        "document type"),
                Arguments.of("broken XML", xml("<s><sheetData><row></s>"), "damaged-workbook", "cannot be read"),
                Arguments.of(
                        "an attribute without end",
                        xml("<s a=\"" + "x".repeat(2 << 20)),
                        "unsafe-workbook",
                        "one piece"),
                Arguments.of("blanks alone", xml("<s>" + " ".repeat(40 << 20)), "unsafe-workbook", "one piece"),
                Arguments.of(
                        "a bomb",
                        xml("<s><sheetData>" + NAMES + "<!-- -->".repeat(4 << 20) + "</sheetData></s>"),
                        "zip-bomb",
                        "150 times"),
                Arguments.of(
                        "a row that cannot be",
                        SmallWorkbook.of(NAMES + "<row r=\"1048577\"><c><v>1</v></c></row>")
                                .bytes(),
                        "damaged-workbook",
                        "which cannot be"),
                Arguments.of(
                        "rows out of order",
                        SmallWorkbook.of(NAMES + "<row r=\"5\"><c><v>1</v></c></row><row r=\"3\"/>")
                                .bytes(),
                        "damaged-workbook",
                        "which cannot be"),
                Arguments.of(
                        "a column that cannot be",
                        SmallWorkbook.of(NAMES + "<row><c r=\"ZZZZZZZ2\"><v>1</v></c></row>")
                                .bytes(),
                        "damaged-workbook",
                        "no sheet has"),
                Arguments.of(
                        "a text that is not there",
                        SmallWorkbook.of(NAMES + "<row><c t=\"s\"><v>99</v></c></row>")
                                .bytes(),
                        "damaged-workbook",
                        "Cell A2 refers to a text"),
                Arguments.of(
                        "too many texts",
                        SmallWorkbook.of(NAMES).shared(texts()).bytes(),
                        "too-large",
                        "64 MB of different texts"));
    }

    @Test
    void rejectsTheRowWithTooLongACellOrTooManyAndReadsOn() {
        String wide = "<row r=\"3\">" + text("A3", "1") + text("ALM3", "x") + "</row>";
        Table table = Table.open(SmallWorkbook.of(NAMES + "<row r=\"2\">" + text("A2", "x".repeat(40_000)) + "</row>"
                        + wide + "<row r=\"4\">" + text("A4", "1") + "</row>")
                .in(folder));
        Collected<TableRow> read = new Collected<>();
        assertThat(table.read(read)).isEqualTo(new Tally(3, 1, 2));
        assertThat(read.problems()).extracting(RowProblem::row).containsExactly(2L, 3L);
        assertThat(read.problems().get(0).reason()).contains("longer than can be taken");
    }

    @RepeatedTest(60)
    void neverFailsOnAWorkbookWithAnyByteChanged(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = SmallWorkbook.ofTexts(
                        new String[] {"id", "title"}, new String[] {"1", "Clerk"}, new String[] {"2", "Planner"})
                .styles("14", "0.00")
                .shared("<si><t>x</t></si>")
                .bytes();
        for (int i = 0; i < 6; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        Path file = Files.write(folder.resolve("changed.xlsx"), bytes);
        try {
            Table.open(file).read(new Collected<>());
        } catch (RefusedFile refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    @Test
    void readsMoreEntitiesThanThePlatformWouldTake() {
        String rows = "<row>" + text("A1", "a") + text("B1", "b") + "</row>"
                + ("<row>" + "<c t=\"inlineStr\"><is><t>" + "&amp;".repeat(5_000) + "</t></is></c></row>").repeat(30);
        StringBuilder different = new StringBuilder(rows);
        new Random(1)
                .ints(200_000, 'a', 'z')
                .forEach(c -> different.append("<!--").append((char) c).append("-->"));
        Table table = Table.open(SmallWorkbook.of(different.toString()).in(folder));
        assertThat(table.read(new Collected<>())).isEqualTo(new Tally(30, 30, 0));
    }

    private Problem refusal(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("sent.xlsx"), content);
        RefusedFile refused =
                catchThrowableOfType(RefusedFile.class, () -> Table.open(file).read(new Collected<>()));
        assertThat(refused).isNotNull();
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0);
    }

    private static byte[] xml(String sheet) {
        return SmallWorkbook.of("").part("xl/worksheets/sheet1.xml", sheet).bytes();
    }

    private static String texts() {
        StringBuilder items = new StringBuilder();
        Random random = new Random(1);
        for (int i = 0; i < 3_000; i++) {
            char[] text = new char[30_000];
            for (int j = 0; j < text.length; j++) {
                text[j] = (char) ('a' + random.nextInt(26));
            }
            items.append("<si><t>").append(text).append("</t></si>");
        }
        return items.toString();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(one);
        bytes.writeBytes(other);
        return bytes.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    @Test
    void readsNoFileThatAnEntityNames() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hidden words");
        byte[] content = xml("<!DOCTYPE s SYSTEM \"" + secret.toUri() + "\"><s/>");
        assertThat(new String(content, UTF_8)).doesNotContain("hidden words");
        assertThat(refusal(content).sentence()).doesNotContain("hidden words");
    }
}

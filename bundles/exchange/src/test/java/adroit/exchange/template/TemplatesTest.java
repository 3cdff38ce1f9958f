package adroit.exchange.template;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.exchange.evidence.EvidenceFile;
import adroit.exchange.roster.ColumnUse;
import adroit.exchange.roster.FileLayout;
import adroit.exchange.roster.Roster;
import adroit.exchange.roster.RosterField;
import adroit.exchange.table.Collected;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.Table;
import adroit.exchange.table.Tally;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template comes back as the file it is for, and its example never goes in. */
class TemplatesTest {

    private final Path folder;

    TemplatesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({"roster,csv", "roster,xlsx", "positions,csv", "positions,xlsx", "evidence,csv", "evidence,xlsx"})
    void refusesTheExampleAndNothingElse(String kind, String format) throws IOException {
        Table table = Table.open(template(kind, format));
        Collected<Object> read = new Collected<>();
        Tally tally =
                switch (kind) {
                    case "roster" ->
                        Roster.of(table)
                                .read(Roster.of(table).mapping(List.of(), null), read)
                                .tally();
                    case "positions" -> table.read(read);
                    default -> EvidenceFile.of(table).read(read).tally();
                };
        assertThat(tally).isEqualTo(new Tally(1, 0, 1));
        assertThat(read.problems())
                .extracting(RowProblem::reason)
                .containsExactly("This is the template's example, which is never taken in.");
    }

    @ParameterizedTest
    @CsvSource({"csv", "xlsx"})
    void namesItsColumnsSoThatTheyAreKnown(String format) throws IOException {
        Roster roster = Roster.open(template("roster", format));
        List<RosterField> fields = FileLayout.ROSTER.fields().stream()
                .filter(field -> field != RosterField.FULL_NAME) // the template has its parts
                .toList();
        assertThat(roster.suggested().uses().subList(0, fields.size()))
                .extracting(ColumnUse::field)
                .containsExactlyElementsOf(fields);
    }

    @Test
    void takesTheExampleOnceItIsMadeARowOfOnesOwn() throws IOException {
        Path file = template("evidence", "csv");
        Files.writeString(file, Files.readString(file).replaceAll("This row shows[^\"\r]*", ""));
        Collected<Object> read = new Collected<>();
        assertThat(EvidenceFile.open(file).read(read).tally())
                .as(read.problems().toString())
                .isEqualTo(new Tally(1, 1, 0));
    }

    @Test
    void offersClosedWordsAsDropDowns() throws IOException {
        try (ZipFile workbook = new ZipFile(template("evidence", "xlsx").toFile())) {
            String sheet = new String(workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml"))
                    .readAllBytes());
            assertThat(sheet).contains("<dataValidation ", "type=\"list\"").contains("pane");
        }
    }

    private Path template(String kind, String format) throws IOException {
        Path file = folder.resolve(kind + "." + format);
        Template template = Templates.of(kind).orElseThrow();
        try (OutputStream out = Files.newOutputStream(file)) {
            if (format.equals("csv")) {
                template.writeCsv(out);
            } else {
                template.writeXlsx(out);
            }
        }
        return file;
    }
}

package adroit.plugins.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.canonical.CanonicalJson;
import adroit.plugins.Fault;
import adroit.plugins.InstallPolicy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record of the installed set, read in the way of a start: as what reads it otherwise does, or not at all. */
class RecordReaderTest {
    private static final Fault FAULT = new Fault("SCORER_FAILS", "It “failed”,\nonce.", "Ask.");
    private static final Description TREES =
            new Description("trees", "Straßenbäume \\ \"trees\"", "1.2.0", "Public Works", "\u0000 to \uD83C\uDF33");

    private static final Installed ONE =
            new Installed(TREES, "town.trees", "ab".repeat(32), "cd".repeat(32), true, null);

    private static final InstalledSet FULL = InstalledSet.NONE
            .with(ONE)
            .with(new Installed(
                    new Description("parks", "Parks", "2.0.0", "Parks", ""),
                    "town.parks",
                    "01".repeat(32),
                    "23".repeat(32),
                    false,
                    "45".repeat(32),
                    List.of("works", "police"),
                    Map.of("level", "3", "a", "")))
            .with(new Quarantined(Description.ofFile("installed-set", "-"), "", FAULT, null))
            .with(new Quarantined(
                    new Description("water", "Water", "1.0.0", "Utilities", ""),
                    "67".repeat(32),
                    FAULT,
                    "89".repeat(32),
                    "place"))
            .with(new InstallPolicy(false, List.of("ef".repeat(32))));

    @Test
    void readsWhatThisVersionWrites() {
        for (InstalledSet each : List.of(InstalledSet.NONE, InstalledSet.NONE.with(ONE), FULL)) {
            byte[] written = CanonicalJson.bytes(each);
            assertThat(RecordReader.read(written)).contains(each);
            assertThat(CanonicalJson.read(written, InstalledSet.class)).isEqualTo(each);
        }
    }

    /** Whoever adds something to the record adds it here as well, or every start is slower again. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"offIn\":[]|\"offIn\":null",
                "\"offIn\":[]|\"offIn\":[null]",
                ",\"policy\":{\"leadsInstall\":true,\"publishers\":[]}|` `",
                "\"enabled\":true|\"enabled\":\"true\"",
                "\"enabled\":true|\"enabled\":true,\"enabled\":true",
                "\"enabled\":true|\"enabled\":true,\"since\":1",
                "\"format\":1|\"format\":2",
                "\"format\":1|\"format\":1.0",
                "\"format\":1|\"format\":99999999999",
                "\"settings\":{}|\"settings\":{\"a\":1}",
            })
    void leavesWhatIsWrittenOtherwiseToWhoReadsMore(String as, String otherwise) {
        String written = new String(CanonicalJson.bytes(InstalledSet.NONE.with(ONE)), UTF_8);
        assertThat(written).contains(as);
        assertThat(RecordReader.read(written.replace(as, otherwise).getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void readsNothingOfAFileThatIsCutOffOrGoesOn() {
        byte[] written = CanonicalJson.bytes(FULL);
        String text = new String(written, UTF_8);
        for (int length = 0; length < text.length(); length += 7) {
            assertThat(RecordReader.read(text.substring(0, length).getBytes(UTF_8)))
                    .isEmpty();
        }
        for (String more : List.of("{}", "x", "]", ",")) {
            assertThat(RecordReader.read((text + more).getBytes(UTF_8))).isEmpty();
        }
        assertThat(RecordReader.read("null".getBytes(UTF_8))).isEmpty();
        assertThat(RecordReader.read("[]".getBytes(UTF_8))).isEmpty();
    }
}

package adroit.exchange.framework;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.framework.ItemKind;
import adroit.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of the documentation that says what each format keeps: it is true of what is published. */
class FormatsTableTest {
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z]+)` \\|([^|]*)\\|([^|]*)\\|", Pattern.MULTILINE);
    private static final Map<FrameworkFormat, String> PUBLISHED = Map.of(
            FrameworkFormat.ONET, "onet_24_2_text",
            FrameworkFormat.ESCO, "esco_1_2_en_csv",
            FrameworkFormat.DIGCOMP, "digcomp_3_0",
            FrameworkFormat.GDAD, "uk_gdad_isco08",
            FrameworkFormat.RSD, "osmt_rsd");

    private static Map<String, Set<String>> kinds() throws IOException {
        Path folder = Path.of("");
        while (!Files.exists(folder.resolve("docs/formats.md"))) {
            folder = folder.resolve("..");
        }
        Map<String, Set<String>> kinds = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(folder.resolve("docs/formats.md")));
        while (row.find()) {
            Set<String> named = new TreeSet<>(List.of(row.group(3).split("[^a-z]+")));
            Set<String> known = new TreeSet<>();
            for (ItemKind kind : ItemKind.values()) {
                if (named.contains(kind.key())) {
                    known.add(kind.key());
                }
            }
            kinds.put(row.group(1), known);
        }
        return kinds;
    }

    @Test
    void speaksOfEveryFormat() throws IOException {
        Map<String, Set<String>> kinds = kinds();
        for (FrameworkFormat format : FrameworkFormat.values()) {
            assertThat(kinds).containsKey(format.key());
        }
    }

    @Test
    void namesTheKindsThatAreKeptOfWhatIsPublished() throws IOException {
        Map<String, Set<String>> kinds = kinds();
        for (Map.Entry<FrameworkFormat, String> each : PUBLISHED.entrySet()) {
            ReadFramework read =
                    ReadFramework.of(each.getKey(), SharedData.file(each.getValue()), FrameworkChoice.USUAL);
            Set<String> kept = new TreeSet<>();
            read.draft().entries().forEach(e -> kept.add(e.kind().key()));
            assertThat(kept)
                    .as(each.getKey().key())
                    .isEqualTo(kinds.get(each.getKey().key()));
        }
    }
}

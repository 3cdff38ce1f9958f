package adroit.packs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.packs.bundle.BundleLook;
import adroit.packs.bundle.Platform;
import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.jar.Manifest;
import org.apache.felix.framework.cache.BundleCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gate reads in a manifest is what the container and the JDK read in it. */
class ManifestTest {
    private static final int ROUNDS = 20_000;
    private static final String[] PIECES = {
        "\r",
        "\n",
        "\r\n",
        "\n\n",
        "\r\r",
        "\r\n\r\n",
        " ",
        "\n ",
        "\r\n ",
        "\r\n\r\n ",
        ":",
        ": ",
        "\t",
        "\u0085",
        "\u2028",
        "\0",
        "\f",
        "X-A: b",
        "Name: x",
        "\r\nBundle-Activator: town.Start",
        "\rFragment-Host: x",
        "é",
        "\ufeff"
    };
    private final SampleBundle bundle;

    ManifestTest(@TempDir Path folder) throws IOException {
        this.bundle = SampleBundle.withScorer(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Note: a\r\rName: foo\nBundle-Activator: town.Start\n\n",
                "\r\n Bundle-Activator: town.Start\r\n\r\n",
                "\n Bundle-Activator: town.Start\n\n",
                "X-Note: a\rBundle-Activator: town.Start\r\n\r\n",
                "X-Note: a\0b\r\n\r\n",
                "X-Note: a\tb\r\n\r\n",
                "X-Note: a"
            })
    void refusesWhatReadersWouldDisagreeOn(String end) {
        assertThat(codes(bundle.bytes(bundle.manifest() + end))).containsExactly("MANIFEST_INVALID");
    }

    @Test
    void takesWhatToolsWrite() {
        String folded = "X-Note: " + "a".repeat(60) + "\r\n " + "b".repeat(60) + "\r\n";
        String section = "\r\nName: catalog.yaml\r\nSHA-256-Digest: abc\r\n\r\n";
        assertThat(codes(bundle.bytes(bundle.manifest() + folded + section))).isEmpty();
        assertThat(codes(bundle.bytes(bundle.manifest().replace("\r\n", "\n") + "\n")))
                .isEmpty();
    }

    @Test
    void aLetterMayGoOnInTheNextLine() throws Exception {
        byte[] folded = (bundle.manifest() + "Bundle-Name: Stra\u00dfe\r\n\r\n").getBytes(UTF_8);
        int inside = new String(folded, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("Stra\u00c3") + 5;
        byte[] split = new byte[folded.length + 3];
        System.arraycopy(folded, 0, split, 0, inside);
        System.arraycopy(new byte[] {'\r', '\n', ' '}, 0, split, inside, 3);
        System.arraycopy(folded, inside, split, inside + 3, folded.length - inside);
        assertThat(ofContainer(split)).containsEntry("Bundle-Name", "Stra\u00dfe");
        assertThat(codes(bundle.bytes(split))).isEmpty();
    }

    @Test
    void everybodyReadsTheSameInWhatIsTaken() throws Exception {
        Random random = new Random(20_260_630);
        int taken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = changed(random);
            byte[] content = text.getBytes(UTF_8);
            if (refusedManifest(content)) {
                continue;
            }
            taken++;
            Map<String, String> ofContainer = ofContainer(content);
            assertThat(ofJdk(content)).as(text).isEqualTo(ofContainer);
            boolean activator = ofContainer.containsKey("Bundle-Activator") || ofContainer.containsKey("Fragment-Host");
            assertThat(look(content).refusals()).as(text).anySatisfy(r -> assertThat(r.code())
                    .matches(activator ? "ACTIVATOR|FRAGMENT" : "NOT_A_BUNDLE"));
        }
        assertThat(taken).isGreaterThan(ROUNDS / 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OSGI-INF/scorer.xml OSGI-INF/other.xml",
                "OSGI-INF/*.xml",
                "OSGI-INF/scorer.xml;x=OSGI-INF/other.xml",
                "OSGI-INF/scorer.xml,",
                "\"OSGI-INF/scorer.xml\"",
                "other.xml",
                ""
            })
    void refusesComponentsThatAreNotNamedPlainly(String path) {
        bundle.header("Service-Component", path);
        bundle.file(
                path.isEmpty() ? "x" : path,
                SampleBundle.component("town.sample.PureScorer", "adroit.scoring.Scorer", ""));
        assertThat(codes(bundle.bytes())).containsOnly("COMPONENT_INVALID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adroit.scoring;x=\"a\\\"b\",javax.sql,z=\"c\"",
                "adroit.scoring;version=\"[0.1,1)",
            })
    void refusesQuotesThatCanBeReadInTwoWays(String imports) {
        bundle.header("Import-Package", imports);
        assertThat(codes(bundle.bytes())).contains("MANIFEST_INVALID");
    }

    private static String changed(Random random) {
        StringBuilder text = new StringBuilder("Manifest-Version: 1.0\r\nX-One: two\r\nX-Three: four\r\n\r\n");
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.insert(random.nextInt(text.length() + 1), PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private boolean refusedManifest(byte[] content) {
        try {
            look(content);
            return false;
        } catch (Refused e) {
            assertThat(e.refusals()).extracting(Refusal::code).containsExactly("MANIFEST_INVALID");
            return true;
        }
    }

    private static BundleLook look(byte[] manifest) {
        return BundleLook.of("trees.jar", SampleBundle.jarOf(manifest), Platform.here());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, String> ofContainer(byte[] manifest) throws Exception {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        BundleCache.getMainAttributes((Map) headers, new ByteArrayInputStream(manifest), manifest.length);
        return headers;
    }

    private static Map<String, String> ofJdk(byte[] manifest) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        new Manifest(new ByteArrayInputStream(manifest))
                .getMainAttributes()
                .forEach((name, value) -> headers.put(name.toString(), value.toString()));
        return headers;
    }

    private static List<String> codes(byte[] jar) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Inspection.ofBundle("trees.jar", jar));
        return refused == null
                ? List.of()
                : refused.refusals().stream().map(Refusal::code).toList();
    }
}

package adroit.packs.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.packs.archive.ArchiveEntry;
import adroit.packs.archive.ArchiveWriter;
import adroit.packs.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** The gate reads a manifest, and afterwards the container does. What the gate takes, both understand alike. */
class ManifestReadersTest {
    private static final List<String> PIECES = List.of(
            "\r",
            "\n",
            "\r\n",
            "\r\r",
            "\n\n",
            " ",
            "\t",
            "\u0000",
            "\u000b",
            "\f",
            "\u0085",
            "\u2028",
            "é",
            "Name: foo",
            "X-A: b",
            "X-B:c",
            "X-C: d e",
            "x-a: twice",
            "Service-Component: OSGI-INF/x.xml",
            "DynamicImport-Package: *");
    private static final int ROUNDS = 4_000;

    private final Framework framework;

    ManifestReadersTest(@TempDir Path folder) throws BundleException {
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, folder.resolve("cache").toString(), "felix.log.level", "0"));
        framework.init();
    }

    @Test
    void whatTheGateTakesIsReadAlike() throws Exception {
        Random random = new Random(5);
        int taken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] manifest = manifest(random, round);
            @Nullable ManifestHeaders gate = gate(manifest);
            @Nullable Map<String, String> container = gate == null ? null : container(manifest, round);
            if (gate != null && container != null) {
                taken++;
                assertThat(container).as(new String(manifest, UTF_8)).isEqualTo(gate.all());
            }
        }
        framework.stop();
        assertThat(taken).isBetween(ROUNDS / 50, ROUNDS * 9 / 10);
    }

    private static byte[] manifest(Random random, int round) {
        StringBuilder text = new StringBuilder("Manifest-Version: 1.0\r\nBundle-ManifestVersion: 2\r\n"
                + "Bundle-SymbolicName: town.b" + round + "\r\nX-Note: a");
        for (int left = random.nextInt(7); left > 0; left--) {
            text.append(random.nextInt(3) > 0 ? "\r\n" : "").append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.append("\r\n\r\n").toString().getBytes(UTF_8);
    }

    private static @Nullable ManifestHeaders gate(byte[] manifest) {
        try {
            return ManifestHeaders.read("x.jar", manifest);
        } catch (Refused refused) {
            return null;
        }
    }

    /** The headers that it reads; null where it does not take them. */
    private @Nullable Map<String, String> container(byte[] manifest, int round) throws BundleException {
        byte[] jar = ArchiveWriter.bytes(List.of(new ArchiveEntry("META-INF/MANIFEST.MF", manifest)));
        Bundle bundle;
        try {
            bundle = framework.getBundleContext().installBundle("test:" + round, new ByteArrayInputStream(jar));
        } catch (BundleException e) {
            return null;
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Collections.list(bundle.getHeaders("").keys())
                .forEach(key -> headers.put(key, bundle.getHeaders("").get(key)));
        bundle.uninstall();
        return headers;
    }
}

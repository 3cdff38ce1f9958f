package adroit.exchange.catalog;

import adroit.catalog.Catalog;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.yaml.Findings;
import adroit.exchange.yaml.YamlDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code catalog.yaml}: the skills, tools, duties, processes and typical positions of a field. */
public final class CatalogFile {

    /** The most bytes of a catalog, as {@code catalog.yaml} or as a table of skills, whichever way it comes. */
    public static final int LARGEST = YamlDocument.LARGEST;

    private CatalogFile() {}

    /**
     * The bytes of a file.
     *
     * @throws RefusedFile where there are too many; of what has no end, such as a device, no more is read
     */
    public static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw tooLarge(file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw tooLarge(file.toString());
            }
            return bytes;
        }
    }

    /** What is said of a file that is larger than any catalog, also where nothing of it was read. */
    public static RefusedFile tooLarge(String place) {
        return YamlDocument.tooLarge(place);
    }

    /**
     * Reads the file of a catalog that comes in force as it is.
     *
     * @param place how people are to find the file, such as {@code gis.jar!/catalog.yaml}
     * @throws RefusedFile with every problem, each with its line and column
     */
    public static Catalog read(String place, byte[] yaml) {
        return read(place, yaml, false);
    }

    /**
     * Reads the file of a catalog that is proposed: it may leave open from which day on the levels of a skill mean something else, until it comes in force. No day on which somebody has looked at it
     * may lie ahead; a version that is installed is not refused for that, so that a clock that stands still keeps no field from starting.
     */
    public static Catalog proposed(String place, byte[] yaml) {
        return read(place, yaml, true);
    }

    private static Catalog read(String place, byte[] yaml, boolean proposed) {
        if (CatalogYaml.isCutShort(yaml)) {
            throw new RefusedFile(Problem.ofFile(
                    place,
                    "truncated",
                    "The first line names the edition that the file was written from, and the last line, which names it again, is not there: the file was cut short.",
                    "Send the whole file. Where you took its end out yourself, take out its first line, too."));
        }
        return CatalogReading.catalog(YamlDocument.root(yaml, new Findings(place)), proposed);
    }

    /** The JSON Schema of the file, for editors that complete and check it while it is written. */
    public static byte[] schema() {
        try (@Nullable InputStream in = CatalogFile.class.getResourceAsStream("catalog.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("this bundle carries no catalog.schema.json");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every problem that keeps the file from being proposed; empty when it is right. */
    public static List<Problem> problems(String place, byte[] yaml) {
        try {
            proposed(place, yaml);
            return List.of();
        } catch (RefusedFile refused) {
            return refused.problems();
        }
    }
}

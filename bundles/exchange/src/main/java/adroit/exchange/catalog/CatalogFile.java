package adroit.exchange.catalog;

import adroit.catalog.Catalog;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.yaml.Findings;
import adroit.exchange.yaml.YamlDocument;
import java.util.List;

/** Reads {@code catalog.yaml}: the skills, tools, duties, processes and typical positions of a field. */
public final class CatalogFile {

    private CatalogFile() {}

    /**
     * Reads the file.
     *
     * @param place how people are to find the file, such as {@code gis.jar!/catalog.yaml}
     * @throws RefusedFile with every problem, each with its line and column
     */
    public static Catalog read(String place, byte[] yaml) {
        return CatalogReading.catalog(YamlDocument.root(yaml, new Findings(place)));
    }

    /** Every problem of the file; empty when it is right. */
    public static List<Problem> problems(String place, byte[] yaml) {
        try {
            read(place, yaml);
            return List.of();
        } catch (RefusedFile refused) {
            return refused.problems();
        }
    }
}

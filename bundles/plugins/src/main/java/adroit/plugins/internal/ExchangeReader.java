package adroit.plugins.internal;

import adroit.catalog.Catalog;
import adroit.exchange.catalog.CatalogFile;
import adroit.exchange.catalog.DisciplineFile;
import adroit.exchange.catalog.ScoringFile;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.scoring.Scorer;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The YAML that people write. */
final class ExchangeReader implements DisciplineReader {
    private static final int TOLD = 5;

    @Override
    public Description description(String place, byte[] yaml) {
        DisciplineFile read = read("DESCRIPTION_INVALID", place, yaml, DisciplineFile::read);
        return new Description(read.id(), read.title(), read.version(), read.keeper(), read.summary());
    }

    @Override
    public Catalog catalog(String place, byte[] yaml) {
        return read("CATALOG_INVALID", place, yaml, CatalogFile::read);
    }

    @Override
    public Scorer scorer(String place, byte[] yaml, Catalog catalog) {
        return read("SCORING_INVALID", place, yaml, (where, text) -> ScoringFile.read(where, text, catalog));
    }

    private static <T> T read(String code, String place, byte[] yaml, BiFunction<String, byte[], T> reader) {
        try {
            return reader.apply(place, yaml);
        } catch (RefusedFile refused) {
            throw new Faulty(code, told(refused.problems()), "Correct the file, and give the bundle a new version.");
        }
    }

    private static String told(List<Problem> problems) {
        String first = problems.stream().limit(TOLD).map(Problem::toString).collect(Collectors.joining(" "));
        int more = problems.size() - TOLD;
        return more > 0 ? first + " And " + more + " more." : first;
    }
}

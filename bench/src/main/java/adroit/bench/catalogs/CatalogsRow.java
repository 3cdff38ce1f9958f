package adroit.bench.catalogs;

import adroit.bench.CpuTime;
import adroit.bench.Figure;
import adroit.bench.Figure.Pair;
import adroit.bench.Goal;
import adroit.bench.NotMeasured;
import adroit.bench.Row;
import adroit.bench.Run;
import adroit.exchange.catalog.CatalogFile;
import adroit.exchange.framework.FrameworkChoice;
import adroit.exchange.framework.FrameworkFormat;
import adroit.exchange.framework.ReadFramework;
import adroit.framework.FrameworkDraft;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;

/** How much more it takes to read and check catalogs and frameworks than to go over their tokens or cells. */
public final class CatalogsRow implements Row {
    private static final long PACKAGE = 26L << 20;
    private static final int SKILLS = 1_000;

    /** As many as a file of 26 MB has. */
    private static final int MANY_SKILLS = 34_000;

    private static final int MOST_TEXT = 64 << 20;
    private static final int WARM_UP = 10;
    private static final double INDEXED = 400;
    private static final double SECOND = 1_000;
    private static final String WORKS = "ADROIT_ONET";

    @Override
    public String name() {
        return "catalogs";
    }

    @Override
    public String sentence() {
        return "a CASE package of 26 MB read and checked beside its bare tokens, and beside the same with their texts; a catalog.yaml of "
                + SKILLS
                + " skills beside a second of processor time and one of 26 MB beside its bare tokens, the package with each of its items asked for by its id beside 0.4 s; and the folder of O*NET that "
                + WORKS
                + " names beside its bare cells";
    }

    @Override
    public List<Figure> measure(Run run) throws IOException {
        Path folder = Files.createDirectories(run.scratch().resolve("catalogs"));
        Path large = MadeFiles.casePackage(folder.resolve("large.json"), PACKAGE);
        byte[] yaml = MadeFiles.catalog(SKILLS);
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "CPU of a CASE package of 26 MB",
                "ms",
                pairs(run, () -> tokens(large, false), () -> read(FrameworkFormat.CASE, large)),
                Goal.atMost(2)));
        figures.add(new Figure(
                "the same beside tokens with their texts",
                "ms",
                pairs(run, () -> tokens(large, true), () -> read(FrameworkFormat.CASE, large)),
                Goal.atMost(2)));
        figures.add(new Figure(
                "CPU of the package, everything in it found by its id",
                "ms",
                against(run, INDEXED, () -> found(large)),
                Goal.atMost(1)));
        figures.add(new Figure(
                "CPU of a catalog.yaml of 1,000 skills",
                "ms",
                against(run, SECOND, () -> CatalogFile.read("made.yaml", yaml)
                        .skills()
                        .size()),
                Goal.atMost(1)));
        byte[] much = MadeFiles.catalog(MANY_SKILLS);
        figures.add(new Figure(
                "CPU of a catalog.yaml of 26 MB",
                "ms",
                pairs(run, () -> tokens(much), () -> CatalogFile.read("made.yaml", much)
                        .skills()
                        .size()),
                Goal.atMost(2)));
        String works = System.getenv(WORKS);
        if (works != null) {
            Path onet = Path.of(works);
            if (!Files.isDirectory(onet)) {
                throw new NotMeasured(WORKS + " names " + onet + ", which is no folder.");
            }
            figures.add(new Figure(
                    "CPU of a folder of O*NET",
                    "ms",
                    pairs(run, () -> cells(onet), () -> read(FrameworkFormat.ONET, onet)),
                    Goal.atMost(4)));
        } else {
            run.progress().accept("catalogs: set " + WORKS + " to a folder of O*NET's text files to measure that, too");
        }
        return figures;
    }

    private static List<Pair> pairs(Run run, Supplier<Integer> reference, Supplier<Integer> product) {
        for (int i = 0; i < WARM_UP; i++) {
            CpuTime.milliseconds(reference);
            CpuTime.milliseconds(product);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < run.rounds(); i++) {
            double before = CpuTime.milliseconds(reference);
            pairs.add(new Pair(before, CpuTime.milliseconds(product)));
        }
        run.progress().accept("catalogs, " + run.rounds() + " rounds");
        return pairs;
    }

    private static List<Pair> against(Run run, double bound, Supplier<Integer> product) {
        for (int i = 0; i < WARM_UP; i++) {
            CpuTime.milliseconds(product);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < run.rounds(); i++) {
            pairs.add(new Pair(bound, CpuTime.milliseconds(product)));
        }
        return pairs;
    }

    private static int read(FrameworkFormat format, Path path) {
        ReadFramework read = ReadFramework.of(format, path, FrameworkChoice.USUAL);
        if (read.accepted() == 0 || read.rejected() > 0) {
            throw new IllegalStateException("of " + path + " " + read.rejected() + " rows were left out");
        }
        return read.draft().size();
    }

    /** Each item is asked for once by its id, as whoever goes through the package does. */
    private static int found(Path path) {
        FrameworkDraft draft = ReadFramework.of(FrameworkFormat.CASE, path, FrameworkChoice.USUAL)
                .draft();
        int found = 0;
        for (FrameworkDraft.Entry entry : draft.entries()) {
            found += draft.find(entry.id()).filter(entry::equals).isPresent() ? 1 : 0;
        }
        if (found != draft.size()) {
            throw new IllegalStateException(found + " of " + draft.size() + " items were found");
        }
        return found;
    }

    private static int tokens(Path file, boolean texts) {
        int seen = 0;
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                seen += texts && token == JsonToken.VALUE_STRING
                        ? parser.getText().length()
                        : 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seen;
    }

    private static int tokens(byte[] yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_TEXT);
        int seen = 0;
        try (JsonParser parser =
                YAMLFactory.builder().loaderOptions(options).build().createParser(yaml)) {
            while (parser.nextToken() != null) {
                seen++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seen;
    }

    private static int cells(Path folder) {
        int cells = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                cells += cellsOf(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }

    private static int cellsOf(Path file) throws IOException {
        int cells = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                cells += line.split("\t", -1).length;
            }
        }
        return cells;
    }
}

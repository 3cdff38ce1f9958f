package adroit.bench.roster;

import adroit.bench.Figure;
import adroit.bench.Figure.Pair;
import adroit.bench.Goal;
import adroit.bench.Row;
import adroit.bench.Run;
import adroit.bench.process.ProcessCost;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A roster brought in by the product, beside the same rows put into the same tables by the database alone. */
public final class ImportRow implements Row {
    private static final int ROWS = 100_000;
    private static final int MOST_ROUNDS = 5;
    private static final Goal RATE = Goal.atLeast(0.5);
    private static final double NANOS = 1e9;

    @Override
    public String name() {
        return "roster";
    }

    @Override
    public String sentence() {
        return "import of a generated roster (" + ROWS
                + " rows, with keys and names) beside batch inserts of the same rows into the same tables with the same settings";
    }

    @Override
    public List<Figure> measure(Run run) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(run.scratch().resolve("roster"));
        List<Figure> figures = new ArrayList<>();
        try {
            figures.addAll(rates(run, folder));
        } catch (SQLException e) {
            throw new IOException("The reference database failed: " + e.getMessage(), e);
        }
        figures.add(Memory.figure(run, folder));
        return figures;
    }

    /** The first import and the first load, which also warm the compiler up, are not counted. */
    private static List<Figure> rates(Run run, Path folder) throws IOException, InterruptedException, SQLException {
        Path earlier = new GeneratedRoster(9, ROWS / 5).write(folder.resolve("earlier.csv"));
        Path roster = new GeneratedRoster(1, ROWS).write(folder.resolve("roster.csv"));
        Path first = folder.resolve("first.db");
        ProductImport.run(roster, first);
        Tables tables = BatchInsert.read(first);
        reference(folder, tables);
        List<Pair> alone = new ArrayList<>();
        List<Pair> served = new ArrayList<>();
        int rounds = Math.min(run.rounds(), MOST_ROUNDS);
        for (int i = 0; i < rounds; i++) {
            double reference = ROWS / reference(folder, tables);
            alone.add(new Pair(reference, ROWS / product(folder, roster)));
            if (ProcessCost.isKnownHere()) {
                served.add(new Pair(reference, ROWS / served(run, folder.resolve("home" + i), earlier, roster)));
            }
            run.progress().accept("roster, round " + (i + 1) + " of " + rounds);
        }
        List<Figure> figures = new ArrayList<>(List.of(new Figure("rows per CPU second", "/s", alone, RATE)));
        if (!served.isEmpty()) {
            figures.add(new Figure("the same over HTTP", "/s", served, RATE));
        }
        return figures;
    }

    private static double served(Run run, Path home, Path earlier, Path roster)
            throws IOException, InterruptedException {
        return new HttpImport(run, home).seconds(earlier, roster);
    }

    private static double reference(Path folder, Tables tables) throws IOException, SQLException {
        Path database = fresh(folder.resolve("reference.db"));
        BatchInsert.create(database, tables);
        System.gc();
        double before = cpuSeconds();
        BatchInsert.run(database, tables);
        return cpuSeconds() - before;
    }

    private static double product(Path folder, Path roster) throws IOException {
        Path database = fresh(folder.resolve("product.db"));
        System.gc();
        double before = cpuSeconds();
        ProductImport.run(roster, database);
        return cpuSeconds() - before;
    }

    private static Path fresh(Path database) throws IOException {
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(database + end));
        }
        return database;
    }

    /** Of this whole process: threads of the driver, the collector and the compiler count as well. */
    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / NANOS;
    }
}

package adroit.bench.roster;

import adroit.bench.Figure;
import adroit.bench.Figure.Pair;
import adroit.bench.Goal;
import adroit.bench.Row;
import adroit.bench.Run;
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
        figures.add(rate(run, folder));
        figures.addAll(Memory.figures(run, folder));
        return figures;
    }

    /** The first round of each, which also warms the compiler up, is not counted. */
    private static Figure rate(Run run, Path folder) throws IOException {
        Path roster = new GeneratedRoster(1, ROWS).write(folder.resolve("roster.csv"));
        Path first = folder.resolve("first.db");
        long accepted = ProductImport.run(roster, first);
        try {
            Tables tables = BatchInsert.read(first);
            reference(folder, tables);
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < run.rounds(); i++) {
                double reference = reference(folder, tables);
                double product = product(folder, roster);
                pairs.add(new Pair(accepted / reference, accepted / product));
                run.progress()
                        .accept(String.format(
                                "roster, round %d of %d: %.2f", i + 1, run.rounds(), reference / product));
            }
            return new Figure("rows per CPU second", "/s", pairs, RATE);
        } catch (SQLException e) {
            throw new IOException("The reference database failed: " + e.getMessage(), e);
        }
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
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / NANOS;
    }
}

package adroit.bench.answers;

import adroit.bench.Figure;
import adroit.bench.Figure.Pair;
import adroit.bench.Goal;
import adroit.bench.Row;
import adroit.bench.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Answers of forms that their writers have before them, each acknowledged when it is on disk, beside the same rows put into the same table by the database alone. */
public final class AnswersRow implements Row {
    private static final int FORMS = 8;

    /** A server runs for weeks: after twelve rounds a third of a processor still compiled what the product does in one, after sixty next to nothing. */
    private static final int WARMING_ROUNDS = 60;

    private static final double ANSWERS = (double) Town.PEOPLE * FORMS * Town.QUESTIONS;

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public String sentence() {
        return "answers of forms from " + Town.PEOPLE
                + " clients at once who have them open, each on disk when it is acknowledged, beside the same rows put into the same table by one thread that"
                + " commits whatever waits together";
    }

    @Override
    public List<Figure> measure(Run run) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(run.scratch().resolve("answers"));
        Path empty = folder.resolve("empty.db");
        List<Town.Client> clients = Town.make(empty, FORMS);
        List<Pair> pairs = new ArrayList<>();
        try {
            for (int i = 0; i < WARMING_ROUNDS; i++) {
                round(folder, empty, clients);
                run.progress().accept("answers, warming, round " + (i + 1) + " of " + WARMING_ROUNDS);
            }
            for (int i = 0; i < run.rounds(); i++) {
                pairs.add(round(folder, empty, clients));
                run.progress().accept("answers, round " + (i + 1) + " of " + run.rounds());
            }
        } catch (SQLException e) {
            throw new IOException("The reference database failed: " + e.getMessage(), e);
        }
        return List.of(new Figure("durable answers", "/s", pairs, Goal.atLeast(0.8)));
    }

    private static Pair round(Path folder, Path empty, List<Town.Client> clients)
            throws IOException, InterruptedException, SQLException {
        double reference = GroupedInsert.seconds(copy(folder, empty, "reference.db"), clients);
        double product = ProductAnswers.seconds(copy(folder, empty, "product.db"), clients);
        return new Pair(ANSWERS / reference, ANSWERS / product);
    }

    private static Path copy(Path folder, Path empty, String name) throws IOException {
        Path database = folder.resolve(name);
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(database + end));
        }
        return Files.copy(empty, database);
    }
}

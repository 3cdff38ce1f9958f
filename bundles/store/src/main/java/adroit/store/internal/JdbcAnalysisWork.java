package adroit.store.internal;

import static java.util.Objects.requireNonNull;

import adroit.canonical.CanonicalJson;
import adroit.jobanalysis.TaskRating;
import adroit.jobanalysis.WorkingAnalysis;
import adroit.storage.AnalysisWorkRecords;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Job analyses under way, each as one body, and the experts' answers, each as a row of its own. */
final class JdbcAnalysisWork implements AnalysisWorkRecords {
    private static final String RATINGS = SealedTables.TASK_RATING.select() + " WHERE analysis = ?";
    private static final String ANALYSES = SealedTables.WORKING_ANALYSIS.select();
    private static final int BODY = SealedTables.WORKING_ANALYSIS.columns().indexOf("body");

    private final Sql sql;

    JdbcAnalysisWork(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void save(WorkingAnalysis analysis) {
        sql.update(
                SealedTables.WORKING_ANALYSIS.write(),
                SealedTables.WORKING_ANALYSIS.row(
                        analysis.id(),
                        analysis.opened(),
                        analysis.stage().key(),
                        new String(CanonicalJson.bytes(analysis), StandardCharsets.UTF_8)));
    }

    @Override
    public Optional<WorkingAnalysis> find(String id) {
        return sql.first(ANALYSES + " WHERE id = ?", JdbcAnalysisWork::analysis, id);
    }

    @Override
    public List<WorkingAnalysis> all() {
        return sql.list(ANALYSES + " ORDER BY opened DESC, id", JdbcAnalysisWork::analysis);
    }

    @Override
    public void save(TaskRating rating) {
        sql.update(
                SealedTables.TASK_RATING.write(),
                SealedTables.TASK_RATING.row(
                        rating.analysis(),
                        rating.expert(),
                        rating.task(),
                        rating.importance(),
                        rating.frequency(),
                        String.join(" ", rating.tools())));
    }

    @Override
    public List<TaskRating> ratings(String analysis) {
        return sql.list(RATINGS + " ORDER BY expert, task", JdbcAnalysisWork::rating, analysis);
    }

    @Override
    public List<TaskRating> ratings(String analysis, String expert) {
        return sql.list(RATINGS + " AND expert = ? ORDER BY task", JdbcAnalysisWork::rating, analysis, expert);
    }

    private static WorkingAnalysis analysis(ResultSet row) throws SQLException {
        String body = requireNonNull(SealedTables.WORKING_ANALYSIS.read(row)[BODY]);
        return CanonicalJson.read(body.getBytes(StandardCharsets.UTF_8), WorkingAnalysis.class);
    }

    private static TaskRating rating(ResultSet row) throws SQLException {
        @Nullable String[] rating = SealedTables.TASK_RATING.read(row);
        String tools = requireNonNull(rating[5]);
        return new TaskRating(
                requireNonNull(rating[0]),
                requireNonNull(rating[1]),
                requireNonNull(rating[2]),
                number(rating[3]),
                number(rating[4]),
                tools.isEmpty() ? List.of() : List.of(tools.split(" ")));
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}

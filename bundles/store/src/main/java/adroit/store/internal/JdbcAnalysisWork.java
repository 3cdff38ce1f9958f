package adroit.store.internal;

import adroit.canonical.CanonicalJson;
import adroit.jobanalysis.TaskRating;
import adroit.jobanalysis.WorkingAnalysis;
import adroit.storage.AnalysisWorkRecords;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Job analyses under way, each as one body, and the experts' answers, each as a row of its own. */
final class JdbcAnalysisWork implements AnalysisWorkRecords {
    private static final String RATINGS =
            "SELECT analysis, expert, task, importance, frequency, tools FROM task_rating WHERE analysis = ?";

    private final Sql sql;

    JdbcAnalysisWork(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void save(WorkingAnalysis analysis) {
        sql.update(
                "INSERT INTO working_analysis (id, opened, stage, body) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, body = excluded.body",
                analysis.id(),
                analysis.opened(),
                analysis.stage().key(),
                new String(CanonicalJson.bytes(analysis), StandardCharsets.UTF_8));
    }

    @Override
    public Optional<WorkingAnalysis> find(String id) {
        return sql.first("SELECT body FROM working_analysis WHERE id = ?", JdbcAnalysisWork::analysis, id);
    }

    @Override
    public List<WorkingAnalysis> all() {
        return sql.list("SELECT body FROM working_analysis ORDER BY opened DESC, id", JdbcAnalysisWork::analysis);
    }

    @Override
    public void save(TaskRating rating) {
        sql.update(
                "INSERT INTO task_rating (analysis, expert, task, importance, frequency, tools) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (analysis, expert, task) DO UPDATE SET importance = excluded.importance,"
                        + " frequency = excluded.frequency, tools = excluded.tools",
                rating.analysis(),
                rating.expert(),
                rating.task(),
                rating.importance(),
                rating.frequency(),
                String.join(" ", rating.tools()));
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
        return CanonicalJson.read(
                Objects.toString(row.getString("body"), "").getBytes(StandardCharsets.UTF_8), WorkingAnalysis.class);
    }

    private static TaskRating rating(ResultSet row) throws SQLException {
        String tools = Objects.toString(row.getString("tools"), "");
        return new TaskRating(
                row.getString("analysis"),
                row.getString("expert"),
                row.getString("task"),
                number(row, "importance"),
                number(row, "frequency"),
                tools.isEmpty() ? List.of() : List.of(tools.split(" ")));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}

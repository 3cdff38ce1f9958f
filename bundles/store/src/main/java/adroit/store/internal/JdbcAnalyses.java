package adroit.store.internal;

import adroit.canonical.CanonicalJson;
import adroit.canonical.Digest;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Position;
import adroit.storage.AnalysisRecords;
import adroit.storage.DamagedRecord;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Job analyses under the name of their content. */
final class JdbcAnalyses implements AnalysisRecords {
    static final String COLUMNS = "id, description, discipline, edition, classification, department, body";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM job_analysis";

    private final Sql sql;

    JdbcAnalyses(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean save(JobAnalysis analysis) {
        PositionDescription description = analysis.positionDescription();
        Optional<JobAnalysis> kept = sql.first(
                SELECT + " WHERE description = ? AND discipline = ? AND edition = ?",
                JdbcAnalyses::analysis,
                description.id(),
                analysis.discipline(),
                description.edition());
        if (kept.isPresent()) {
            return kept.get().id().equals(analysis.id());
        }
        sql.update(
                "INSERT INTO job_analysis (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)",
                analysis.id(),
                description.id(),
                analysis.discipline(),
                description.edition(),
                classification(description),
                department(description),
                new String(CanonicalJson.bytes(analysis), StandardCharsets.UTF_8));
        return true;
    }

    @Override
    public Optional<JobAnalysis> find(String id) {
        return sql.first(SELECT + " WHERE id = ?", JdbcAnalyses::analysis, id);
    }

    @Override
    public List<JobAnalysis> all() {
        return sql.list(SELECT + " ORDER BY description, discipline, edition", JdbcAnalyses::analysis);
    }

    @Override
    public Set<String> classes(String discipline) {
        return Set.copyOf(sql.list(
                "SELECT DISTINCT classification FROM job_analysis WHERE discipline = ?",
                row -> row.getString(1),
                discipline));
    }

    @Override
    public long count() {
        return sql.first("SELECT COUNT(*) FROM job_analysis", row -> row.getLong(1))
                .orElseThrow();
    }

    @Override
    public List<JobAnalysis> inForceFor(Position position) {
        Map<String, JobAnalysis> byDiscipline = new LinkedHashMap<>();
        sql.list(
                        SELECT + " WHERE classification = ? AND (department IS NULL OR department = ?)"
                                + " ORDER BY discipline, CASE WHEN department IS NULL THEN 1 ELSE 0 END, edition DESC,"
                                + " description",
                        JdbcAnalyses::analysis,
                        position.classification().id(),
                        position.department().id())
                .forEach(analysis -> byDiscipline.putIfAbsent(analysis.discipline(), analysis));
        return List.copyOf(byDiscipline.values());
    }

    /** The analysis of a row; {@link DamagedRecord} where the row is not as it was written. */
    static JobAnalysis analysis(ResultSet row) throws SQLException {
        byte[] body = Objects.toString(row.getString("body"), "").getBytes(StandardCharsets.UTF_8);
        String id = row.getString("id");
        if (!Digest.sha256(body).equals(id)) {
            throw new DamagedRecord("Job analysis " + id);
        }
        JobAnalysis analysis = CanonicalJson.read(body, JobAnalysis.class);
        if (!fits(row, analysis)) {
            throw new DamagedRecord("Job analysis " + id);
        }
        return analysis;
    }

    private static boolean fits(ResultSet row, JobAnalysis analysis) throws SQLException {
        PositionDescription description = analysis.positionDescription();
        return description.id().equals(row.getString("description"))
                && description.edition() == row.getInt("edition")
                && analysis.discipline().equals(row.getString("discipline"))
                && classification(description).equals(row.getString("classification"))
                && Objects.equals(department(description), row.getString("department"));
    }

    private static String classification(PositionDescription description) {
        return Classification.titled(description.classification()).id();
    }

    private static @Nullable String department(PositionDescription description) {
        String title = description.department();
        return title == null ? null : Department.titled(title).id();
    }
}

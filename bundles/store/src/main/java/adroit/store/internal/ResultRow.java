package adroit.store.internal;

import adroit.assessment.Result;
import adroit.assessment.StoredResult;
import adroit.canonical.Seal;
import adroit.storage.DamagedRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of the table of results. */
record ResultRow(
        long sequence,
        String created,
        String person,
        String position,
        String purpose,
        String asOf,
        String body,
        String bodySha256,
        String sha256) {
    private static final String NO_POSITION = "";
    private static final List<String> COLUMNS =
            List.of("sequence", "created", "person", "position", "purpose", "as_of", "body", "body_sha256", "sha256");

    /** The names of the columns, each after the prefix. */
    static String columns(String prefix) {
        return COLUMNS.stream().map(column -> prefix + column).collect(Collectors.joining(", "));
    }

    static ResultRow of(long sequence, Instant created, Result result) {
        StoredResult stored = StoredResult.of(id(sequence), created, result);
        ResultRow unsealed = new ResultRow(
                sequence,
                created.toString(),
                result.person(),
                stored(result.position()),
                result.purpose().key(),
                result.asOf().toString(),
                stored.json(),
                stored.sha256(),
                "");
        return unsealed.sealed();
    }

    /** The position as it is written. */
    static String stored(@Nullable String position) {
        return Objects.requireNonNullElse(position, NO_POSITION);
    }

    static ResultRow read(ResultSet row) throws SQLException {
        return new ResultRow(
                row.getLong("sequence"),
                row.getString("created"),
                row.getString("person"),
                row.getString("position"),
                row.getString("purpose"),
                row.getString("as_of"),
                row.getString("body"),
                row.getString("body_sha256"),
                row.getString("sha256"));
    }

    Object[] columns() {
        return new Object[] {sequence, created, person, position, purpose, asOf, body, bodySha256, sha256};
    }

    String id() {
        return id(sequence);
    }

    boolean intact() {
        return seal().equals(sha256) && stored().intact();
    }

    StoredResult stored() {
        return new StoredResult(id(), Instant.parse(created), body, bodySha256);
    }

    /** The result; {@link DamagedRecord} where the row is not as it was written. */
    StoredResult intactResult() {
        if (!intact()) {
            throw new DamagedRecord("Result " + id());
        }
        return stored();
    }

    private ResultRow sealed() {
        return new ResultRow(sequence, created, person, position, purpose, asOf, body, bodySha256, seal());
    }

    private String seal() {
        return Seal.of(sequence, created, person, position, purpose, asOf, bodySha256);
    }

    private static String id(long sequence) {
        return "r-" + sequence;
    }
}

package adroit.store.internal;

import static adroit.store.internal.SealedTables.ASSIGNMENT;

import adroit.organization.AssignmentDetail;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Assignments as a file tells them, beside what is kept of them: what is not told stays. */
final class AssignmentRows {
    private static final int ID = 0;
    private static final int POSITION = ASSIGNMENT.columns().indexOf("position");
    private static final int KIND = ASSIGNMENT.columns().indexOf("kind");
    private static final int SCHEDULE = ASSIGNMENT.columns().indexOf("schedule");
    private static final int STARTS = ASSIGNMENT.columns().indexOf("starts");
    private static final int ENDS = ASSIGNMENT.columns().indexOf("ends");

    private final Sql sql;
    private final Set<AssignmentDetail> told;

    AssignmentRows(Sql sql, Set<AssignmentDetail> told) {
        this.sql = sql;
        this.told = told;
    }

    /** The rows that are to be written: whole, and only those that are new or differ from what is kept. */
    List<@Nullable String[]> changed(List<@Nullable String[]> rows) {
        Map<String, @Nullable String[]> kept = ASSIGNMENT.kept(
                sql, rows.stream().map(row -> String.valueOf(row[ID])).toList());
        Set<String> numbered = kept.isEmpty() ? Set.of() : numbered(rows, kept);
        return rows.stream()
                .map(row -> completed(row, kept.get(row[ID]), numbered))
                .filter(row -> !Arrays.equals(row, kept.get(row[ID])))
                .toList();
    }

    private @Nullable String[] completed(
            @Nullable String[] given, @Nullable String @Nullable [] kept, Set<String> numbered) {
        if (kept == null) {
            return given;
        }
        @Nullable String[] all = given.clone();
        if (numbered.contains(kept[POSITION]) && !numbered.contains(given[POSITION])) {
            all[POSITION] = kept[POSITION];
        }
        if (!told.contains(AssignmentDetail.KIND)) {
            all[KIND] = kept[KIND];
            all[SCHEDULE] = kept[SCHEDULE];
        }
        if (!told.contains(AssignmentDetail.STARTS)) {
            all[STARTS] = isAfter(kept[STARTS], given[ENDS]) ? null : kept[STARTS];
        }
        if (!told.contains(AssignmentDetail.ENDS)) {
            all[ENDS] = isAfter(given[STARTS], kept[ENDS]) ? null : kept[ENDS];
        }
        return all;
    }

    /** Of days as texts; not where one is not known. */
    private static boolean isAfter(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }

    /** The positions with a number of the city's own, among those from which and to which somebody moves. */
    private Set<String> numbered(List<@Nullable String[]> rows, Map<String, @Nullable String[]> kept) {
        Set<String> concerned =
                rows.stream().flatMap(row -> moves(row, kept.get(row[ID]))).collect(Collectors.toSet());
        return new HashSet<>(sql.in(
                "SELECT id FROM position WHERE number IS NOT NULL AND id IN (…)",
                List.copyOf(concerned),
                row -> row.getString(1)));
    }

    private static Stream<String> moves(@Nullable String[] row, @Nullable String @Nullable [] kept) {
        return kept == null || Objects.equals(row[POSITION], kept[POSITION])
                ? Stream.of()
                : Stream.of(row[POSITION], kept[POSITION]).filter(Objects::nonNull);
    }
}

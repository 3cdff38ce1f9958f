package adroit.store.internal;

import adroit.canonical.Seal;
import adroit.organization.NameOrder;
import adroit.organization.Person;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives the people who were kept before there was an order of names their places in it. */
final class PlacesByName {
    private static final int ROWS_AT_ONCE = 1_000;
    private static final String WITHOUT_PLACE =
            "SELECT id, city_key, given_name, family_name, plan_eligible_on, sha256 FROM person"
                    + " WHERE sort_name = '' AND id > ? ORDER BY id LIMIT " + ROWS_AT_ONCE;

    private final Sql sql;

    PlacesByName(Sql sql) {
        this.sql = sql;
    }

    void fill() {
        String last = "";
        List<Before> rows = rows(last);
        while (!rows.isEmpty()) {
            sql.batch(
                    "UPDATE person SET sort_name = ?, sha256 = ? WHERE id = ?",
                    rows.stream().map(Before::placed).toList());
            last = rows.get(rows.size() - 1).id();
            rows = rows(last);
        }
    }

    private List<Before> rows(String after) {
        return sql.list(
                WITHOUT_PLACE,
                row -> new Before(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                after);
    }

    /** A row as it was. */
    private record Before(
            String id,
            @Nullable String key,
            @Nullable String given,
            @Nullable String family,
            @Nullable String eligible,
            @Nullable String seal) {

        @Nullable
        Object[] placed() {
            String place = NameOrder.of(new Person(id, key, given, family));
            return new @Nullable Object[] {place, sealWith(place), id};
        }

        /** A row that was damaged before stays damaged, and one without a seal stays so. */
        private @Nullable String sealWith(String place) {
            boolean fits = Objects.equals(seal, Seal.of(id, key, given, family, eligible));
            return fits ? Seal.of(id, key, given, family, eligible, place) : seal;
        }
    }
}

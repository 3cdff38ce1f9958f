package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.PeopleQuery;
import adroit.store.internal.PeopleSearch;
import adroit.store.internal.RowsByHand;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a city of 100,000 a page of people is found by indexes: the plans of the engines themselves say so. */
class PeopleSearchPlanTest extends OnBothEngines {
    private static final int PEOPLE = 100_000;
    private static final Pattern WHOLE_TABLE = Pattern.compile(
            "(?:Seq Scan on|SCAN) \"?(?:p|a|o|w|x|y|person|assignment|position|person_word|classification_word)\\b");

    @BeforeEach
    void aLargeCity() {
        Sample.hire(store, Sample.ADA);
        String numbers = engine == Engine.POSTGRESQL
                ? "SELECT n FROM generate_series(1, " + PEOPLE + ") AS n"
                : "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < " + PEOPLE
                        + ") SELECT n FROM c";
        database.byHand(
                insert("department (id, title)", "'d-' || n, 'Department ' || n", numbers + " LIMIT 50"),
                insert("classification (id, title)", "'c-' || n, 'Class ' || n", numbers + " LIMIT 800"),
                insert(
                        "position (id, classification, department)",
                        "'o-' || n, 'c-' || (1 + n % 800), 'd-' || (1 + n % 50)",
                        numbers),
                insert("person (id, family_name, sort_name)", "'p-' || n, 'Name' || n, 'name' || n", numbers),
                insert(
                        "assignment (id, person, position, kind)",
                        "'a-' || n, 'p-' || n, 'o-' || n, 'regular'",
                        numbers),
                insert("person_word (word, person)", "'name' || n, 'p-' || n", numbers),
                insert(
                        "classification_word (word, classification)",
                        "'class' || n, 'c-' || n",
                        numbers + " LIMIT 800"));
        RowsByHand.seal(database.location());
        if (engine == Engine.POSTGRESQL) {
            database.byHand("ANALYZE");
        }
    }

    /** One test, because such a city takes a while to found. */
    @Test
    void everyNarrowingOfTheListIsAnsweredByIndexes() throws SQLException {
        assertThatIndexesAnswer();
        assertThatTheCountIsAnsweredByIndexes();
        assertThatNothingIsSortedForAPageInTheMiddle();
        assertThatASearchWithinWordsWouldReadAWholeTable();
        assertThatItFindsWhatItShould();
    }

    private void assertThatIndexesAnswer() throws SQLException {
        String department = Department.titled("Planning").id();
        PeopleQuery.From back = new PeopleQuery.From("p-5", true);
        for (PeopleQuery query : List.of(
                new PeopleQuery(null, null, null, 100),
                new PeopleQuery(null, null, "p-5", 100),
                new PeopleQuery(null, null, null, back, 100),
                new PeopleQuery("d-7", "name7777", null, back, 100),
                new PeopleQuery(null, "name7777", null, 100),
                new PeopleQuery(null, "alder analyst", "p-5", 100),
                new PeopleQuery("d-7", "name7777", null, 100),
                new PeopleQuery(department, null, null, 100),
                new PeopleQuery(null, null, Set.of("p-5", "p-6"), null, 100),
                new PeopleQuery(department, "alder", Set.of("p-5", "p-6"), null, 100))) {
            String plan = plan(query);

            assertThat(plan).as("plan of " + query).isNotBlank();
            assertThat(WHOLE_TABLE.matcher(plan).find())
                    .as("a whole table is read by\n" + plan)
                    .isFalse();
            assertThat(plan.contains("person_sort_name"))
                    .as("the order of everybody is that of the index\n" + plan)
                    .isEqualTo(query.isOfEverybody());
        }
    }

    private void assertThatTheCountIsAnsweredByIndexes() throws SQLException {
        for (PeopleQuery query : List.of(
                new PeopleQuery(null, "name7777", null, 100),
                new PeopleQuery("d-7", "name7777", null, 100),
                new PeopleQuery(null, null, Set.of("p-5", "p-6"), null, 100))) {
            PeopleSearch.Statement count =
                    PeopleSearch.of(query, Sample.DAY).orElseThrow().count();
            String plan = plan(count.text(), count.parameters());

            assertThat(WHOLE_TABLE.matcher(plan).find())
                    .as("a whole table is read by\n" + plan)
                    .isFalse();
        }
    }

    /** Without the index a page in the middle would sort all that come before it. */
    private void assertThatNothingIsSortedForAPageInTheMiddle() throws SQLException {
        String plan = plan(new PeopleQuery(null, null, "p-50000", 100));

        assertThat(plan).doesNotContain("USE TEMP B-TREE FOR ORDER BY\nSCAN p").doesNotContain("Seq Scan");
    }

    private void assertThatASearchWithinWordsWouldReadAWholeTable() throws SQLException {
        String plan = plan("SELECT COUNT(*) FROM person p WHERE p.family_name LIKE '%777%'");

        assertThat(WHOLE_TABLE.matcher(plan).find()).as(plan).isTrue();
    }

    private void assertThatItFindsWhatItShould() {
        assertThat(ids(null, "name7777", null))
                .containsExactly(
                        "p-7777", "p-77770", "p-77771", "p-77772", "p-77773", "p-77774", "p-77775", "p-77776",
                        "p-77777", "p-77778", "p-77779");
        assertThat(count(new PeopleQuery(null, "name7777", null, 1))).isEqualTo(11);
        assertThat(count(new PeopleQuery("d-28", null, null, 1))).isEqualTo(PEOPLE / 50);
        assertThat(ids("d-28", "name7777", "p-7777")).containsExactly("p-77777");
        assertThat(ids(null, "ad alder", null)).containsExactly("p-ada");
        assertThat(ids("d-28", null, "p-9")).first().isEqualTo("p-90027");
    }

    private int count(PeopleQuery query) {
        return listed(s -> List.of(s.organization().peopleCount(query, Sample.DAY)))
                .get(0);
    }

    private List<String> ids(@Nullable String department, @Nullable String text, @Nullable String after) {
        return listed(s -> s.organization().people(new PeopleQuery(department, text, after, 100), Sample.DAY)).stream()
                .map(Employment::person)
                .map(person -> person.id())
                .toList();
    }

    private String plan(PeopleQuery query) throws SQLException {
        PeopleSearch search = PeopleSearch.of(query, Sample.DAY).orElseThrow();
        PeopleSearch.Statement page = search.page("p.id", query.from() == null ? "" : "name5");
        return plan(page.text(), page.parameters());
    }

    private String plan(String query, Object... parameters) throws SQLException {
        String explain = engine == Engine.POSTGRESQL ? "EXPLAIN " : "EXPLAIN QUERY PLAN ";
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database.url());
                PreparedStatement statement = connection.prepareStatement(explain + query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i] instanceof Number n ? n : parameters[i].toString());
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(engine == Engine.POSTGRESQL ? 1 : 4));
                }
            }
        }
        return String.join("\n", lines);
    }

    private static String insert(String into, String values, String numbers) {
        return "INSERT INTO " + into + " SELECT " + values + " FROM (" + numbers + ") AS numbers";
    }
}

package adroit.store.internal;

import adroit.organization.PeopleQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statements for one page of people and for their number. What narrows the list comes first, each part by an index, and the order comes from an index too where nothing
 * narrows it; the page is cut before anything else is read, so that the rest costs as much as the page is long.
 */
public final class PeopleSearch {
    private static final String WITH_WORD = "SELECT person FROM person_word WHERE word >= ? AND word < ?"
            + " UNION SELECT a.person FROM classification_word w JOIN position o ON o.classification = w.classification"
            + " JOIN assignment a ON a.position = o.id WHERE w.word >= ? AND w.word < ?";
    private static final String IN_DEPARTMENT = "SELECT a.person FROM position o JOIN assignment a ON a.position = o.id"
            + " WHERE o.department = ? AND " + inForce("a");
    private static final String ALSO_IN_DEPARTMENT = "EXISTS (SELECT 1 FROM assignment a JOIN position o"
            + " ON o.id = a.position WHERE a.person = hit.person AND o.department = ? AND " + inForce("a") + ")";

    private final String hits;
    private final List<Object> narrowing;
    private final @Nullable String department;
    private final LocalDate day;
    private final PeopleQuery query;

    private PeopleSearch(String hits, List<Object> narrowing, PeopleQuery query, LocalDate day) {
        this.hits = hits;
        this.narrowing = List.copyOf(narrowing);
        this.department = query.department();
        this.day = day;
        this.query = query;
    }

    /**
     * A statement with the values for its marks.
     *
     * @param text what the engine is asked
     */
    public record Statement(String text, Object[] parameters) {}

    /** That an assignment is in force on a day, which is given twice. */
    static String inForce(String alias) {
        return "(" + alias + ".starts IS NULL OR " + alias + ".starts <= ?) AND (" + alias + ".ends IS NULL OR " + alias
                + ".ends >= ?)";
    }

    /** The search, or nothing where no word of the text can be found, or nobody is to be listed. */
    public static Optional<PeopleSearch> of(PeopleQuery query, LocalDate day) {
        String text = query.text() == null ? "" : query.text();
        Collection<String> words = Words.sought(text);
        Set<String> among = query.among();
        boolean nothing = words.isEmpty() && !text.isBlank();
        return nothing || (among != null && among.isEmpty())
                ? Optional.empty()
                : Optional.of(search(query, words, day));
    }

    private static PeopleSearch search(PeopleQuery query, Collection<String> words, LocalDate day) {
        @Nullable String department = query.department();
        @Nullable Set<String> among = query.among();
        List<Object> parameters = new ArrayList<>();
        if (words.isEmpty() && department == null) {
            return new PeopleSearch(among == null ? "" : only(among, parameters), parameters, query, day);
        }
        List<String> conditions = new ArrayList<>();
        String found = words.isEmpty() ? IN_DEPARTMENT : withWords(words, parameters);
        if (department != null) {
            parameters.addAll(List.of(department, day, day));
        }
        if (department != null && !words.isEmpty()) {
            conditions.add(ALSO_IN_DEPARTMENT);
        }
        if (among != null) {
            conditions.add("hit.person IN (" + marks(among.size()) + ")");
            parameters.addAll(among);
        }
        return new PeopleSearch(distinct(found, conditions), parameters, query, day);
    }

    private static String only(Set<String> among, List<Object> parameters) {
        parameters.addAll(among);
        return "SELECT id AS person FROM person WHERE id IN (" + marks(among.size()) + ")";
    }

    private static String distinct(String found, List<String> conditions) {
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return "SELECT DISTINCT hit.person FROM (" + found + ") AS hit" + where;
    }

    private static String withWords(Collection<String> words, List<Object> parameters) {
        for (String word : words) {
            List<Object> once = List.of(word, Words.endOf(word));
            parameters.addAll(once);
            parameters.addAll(once);
        }
        return words.stream()
                .map(word -> "SELECT person FROM (" + WITH_WORD + ") AS one")
                .collect(Collectors.joining(" INTERSECT "));
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /**
     * The statement that answers those columns.
     *
     * @param place of whom to go on from, by name; empty where the page is the first
     */
    public Statement page(String columns, String place) {
        PeopleQuery.From from = query.from();
        boolean back = from != null && from.back();
        String narrowed = hits.isEmpty() ? "person p WHERE" : "hit CROSS JOIN person p WHERE p.id = hit.person AND";
        String direction = back ? " DESC" : "";
        String page = "page AS (SELECT p.id, p.sort_name FROM " + narrowed + " (p.sort_name, p.id) "
                + (back ? "<" : ">") + " (?, ?) ORDER BY p.sort_name" + direction + ", p.id" + direction + " LIMIT ?)";
        List<Object> parameters = new ArrayList<>(narrowing);
        parameters.addAll(List.of(place, from == null ? "" : from.person(), query.limit()));
        return new Statement(
                "WITH " + (hits.isEmpty() ? "" : "hit AS MATERIALIZED (" + hits + "), ") + page + " SELECT " + columns
                        + " FROM page JOIN person p ON p.id = page.id JOIN assignment a ON a.id = (" + first(parameters)
                        + ")" + JdbcOrganization.POSITION_OF_ASSIGNMENT + " ORDER BY page.sort_name, page.id",
                parameters.toArray());
    }

    private String first(List<Object> parameters) {
        String whose = "assignment x WHERE x.person = page.id";
        if (department != null) {
            whose = "assignment x JOIN position y ON y.id = x.position WHERE x.person = page.id AND y.department = ?";
            parameters.add(department);
        }
        parameters.addAll(List.of(day, day));
        return "SELECT x.id FROM " + whose + " ORDER BY CASE WHEN " + inForce("x")
                + " THEN 0 ELSE 1 END, CASE WHEN x.kind = 'regular' THEN 0 ELSE 1 END, x.id LIMIT 1";
    }

    /** The statement that answers how many people there are. */
    public Statement count() {
        String all = hits.isEmpty() ? "person" : "(" + hits + ") AS found";
        return new Statement("SELECT COUNT(*) FROM " + all, narrowing.toArray());
    }
}

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
 * The statement for one page of people. What narrows the list comes first, each part by an index; the page is cut before anything else is read, so that the
 * rest costs as much as the page is long.
 */
public final class PeopleSearch {
    private static final String EVERYBODY = "SELECT id AS person FROM person WHERE id > ?";
    private static final String WITH_WORD = "SELECT person FROM person_word WHERE word >= ? AND word < ? AND person > ?"
            + " UNION SELECT a.person FROM classification_word w JOIN position o ON o.classification = w.classification"
            + " JOIN assignment a ON a.position = o.id WHERE w.word >= ? AND w.word < ? AND a.person > ?";
    private static final String IN_DEPARTMENT = "SELECT a.person FROM position o JOIN assignment a ON a.position = o.id"
            + " WHERE o.department = ? AND a.person > ? AND " + inForce("a");
    private static final String ALSO_IN_DEPARTMENT = "EXISTS (SELECT 1 FROM assignment a JOIN position o"
            + " ON o.id = a.position WHERE a.person = hit.person AND o.department = ? AND " + inForce("a") + ")";

    private final String page;
    private final @Nullable String department;
    private final List<Object> parameters;

    private PeopleSearch(String page, @Nullable String department, List<Object> parameters) {
        this.page = page;
        this.department = department;
        this.parameters = List.copyOf(parameters);
    }

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
        String after = query.after() == null ? "" : query.after();
        String department = query.department();
        List<Object> parameters = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        String hits;
        if (!words.isEmpty()) {
            hits = withWords(words, after, parameters);
            if (department != null) {
                conditions.add(ALSO_IN_DEPARTMENT);
                parameters.addAll(List.of(department, day, day));
            }
        } else if (department != null) {
            hits = IN_DEPARTMENT;
            parameters.addAll(List.of(department, after, day, day));
        } else {
            hits = EVERYBODY;
            parameters.add(after);
        }
        if (query.among() != null) {
            conditions.add("hit.person IN (" + marks(query.among().size()) + ")");
            parameters.addAll(query.among());
        }
        return new PeopleSearch(page(hits, conditions), department, ending(parameters, query.limit(), department, day));
    }

    private static String page(String hits, List<String> conditions) {
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return "SELECT DISTINCT hit.person FROM (" + hits + ") AS hit" + where + " ORDER BY hit.person LIMIT ?";
    }

    private static List<Object> ending(List<Object> parameters, int limit, @Nullable String department, LocalDate day) {
        parameters.add(limit);
        if (department != null) {
            parameters.add(department);
        }
        parameters.addAll(List.of(day, day));
        return parameters;
    }

    private static String withWords(Collection<String> words, String after, List<Object> parameters) {
        for (String word : words) {
            List<Object> once = List.of(word, Words.endOf(word), after);
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

    /** The statement that answers those columns. */
    public String statement(String columns) {
        String whose = department == null
                ? "assignment x WHERE x.person = page.person"
                : "assignment x JOIN position y ON y.id = x.position WHERE x.person = page.person AND y.department = ?";
        String first = "SELECT x.id FROM " + whose + " ORDER BY CASE WHEN " + inForce("x")
                + " THEN 0 ELSE 1 END, CASE WHEN x.kind = 'regular' THEN 0 ELSE 1 END, x.id LIMIT 1";
        return "WITH page AS (" + page + ") SELECT " + columns + " FROM page JOIN person p ON p.id = page.person"
                + " JOIN assignment a ON a.id = (" + first + ")" + JdbcOrganization.POSITION_OF_ASSIGNMENT
                + " ORDER BY p.id";
    }

    /** The values for the statement's marks. */
    public Object[] parameters() {
        return parameters.toArray();
    }
}

package adroit.store.internal;

import adroit.organization.PeopleQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statement for one page of people. What narrows the list comes first, each part by an index; the page is cut before anything else is read, so that the
 * rest costs as much as the page is long.
 */
public final class PeopleSearch {
    private static final String EVERYBODY = "SELECT id AS person FROM person WHERE id > ? ORDER BY id LIMIT ?";
    private static final String WITH_WORD = "SELECT person FROM person_word WHERE word >= ? AND word < ? AND person > ?"
            + " UNION SELECT a.person FROM classification_word w JOIN position o ON o.classification = w.classification"
            + " JOIN assignment a ON a.position = o.id WHERE w.word >= ? AND w.word < ? AND a.person > ?";
    private static final String IN_DEPARTMENT = "SELECT a.person FROM position o JOIN assignment a ON a.position = o.id"
            + " WHERE o.department = ? AND a.person > ?";
    private static final String ALSO_IN_DEPARTMENT = " WHERE EXISTS (SELECT 1 FROM assignment a JOIN position o"
            + " ON o.id = a.position WHERE a.person = hit.person AND o.department = ?)";

    private final String page;
    private final @Nullable String department;
    private final List<Object> parameters;

    private PeopleSearch(String page, @Nullable String department, List<Object> parameters) {
        this.page = page;
        this.department = department;
        this.parameters = List.copyOf(parameters);
    }

    /** The search, or nothing where no word of the text can be found. */
    public static Optional<PeopleSearch> of(PeopleQuery query) {
        String after = query.after() == null ? "" : query.after();
        String text = query.text();
        if (text == null || text.isBlank()) {
            return Optional.of(withoutText(query.department(), after, query.limit()));
        }
        Collection<String> words = Words.sought(text);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(withWords(words, query.department(), after, query.limit()));
    }

    /** The statement that answers those columns. */
    public String statement(String columns) {
        String first = department == null
                ? "SELECT min(x.id) FROM assignment x WHERE x.person = page.person"
                : "SELECT min(x.id) FROM assignment x JOIN position y ON y.id = x.position"
                        + " WHERE x.person = page.person AND y.department = ?";
        return "WITH page AS (" + page + ") SELECT " + columns + " FROM page JOIN person p ON p.id = page.person"
                + " JOIN assignment a ON a.id = (" + first + ")" + JdbcOrganization.POSITION_OF_ASSIGNMENT
                + " ORDER BY p.id";
    }

    /** The values for the statement's marks. */
    public Object[] parameters() {
        return parameters.toArray();
    }

    private static PeopleSearch withoutText(@Nullable String department, String after, int limit) {
        if (department == null) {
            return new PeopleSearch(EVERYBODY, null, List.of(after, limit));
        }
        String page = "SELECT DISTINCT person FROM (" + IN_DEPARTMENT + ") AS hit ORDER BY person LIMIT ?";
        return new PeopleSearch(page, department, List.of(department, after, limit, department));
    }

    private static PeopleSearch withWords(
            Collection<String> words, @Nullable String department, String after, int limit) {
        String hits = words.stream()
                .map(word -> "SELECT person FROM (" + WITH_WORD + ") AS one")
                .collect(Collectors.joining(" INTERSECT "));
        List<Object> parameters = new ArrayList<>();
        for (String word : words) {
            List<Object> once = List.of(word, Words.endOf(word), after);
            parameters.addAll(once);
            parameters.addAll(once);
        }
        String also = "";
        if (department != null) {
            also = ALSO_IN_DEPARTMENT;
            parameters.add(department);
        }
        parameters.add(limit);
        if (department != null) {
            parameters.add(department);
        }
        String page = "SELECT hit.person FROM (" + hits + ") AS hit" + also + " ORDER BY hit.person LIMIT ?";
        return new PeopleSearch(page, department, parameters);
    }
}

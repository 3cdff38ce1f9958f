package adroit.exchange.roster;

import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.Ids;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.organization.Supervision;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a person, a position of their own and the assignment between them from each row of one file. The same row of the same file always
 * gives the same ids; with a key, the same person does.
 */
public final class Employments {

    private static final int MOST_REMEMBERED = 10_000;

    private final String fileSha256;
    private final String secret;
    private final Map<String, Department> departments = new HashMap<>();
    private final Map<String, Classification> classifications = new HashMap<>();

    /**
     * @param fileSha256 the SHA-256 of the roster's bytes, 64 hexadecimal digits
     * @param secret the city's, from which the ids of positions are made that tell nothing of their holders
     */
    public Employments(String fileSha256, String secret) {
        this.fileSha256 = fileSha256;
        this.secret = secret;
    }

    public Employment of(RosterRow row) {
        String key = row.key();
        String id = key == null ? Ids.personInFile(fileSha256, row.ordinal()) : Ids.personWithKey(key);
        Position position = position(id, row);
        Person person = new Person(id, key, row.givenName(), row.familyName(), row.planEligibleOn());
        return new Employment(
                person,
                new Assignment(
                        position.number() == null ? unnumbered(id) : Ids.assignment(id, position.id()),
                        id,
                        position,
                        kind(row.assignmentKind()),
                        row.assignmentKind(),
                        row.startDate(),
                        row.endDate()));
    }

    /** The id of a person's assignment to the position that their row without a number tells of. */
    public static String unnumbered(String person) {
        return "a" + person.substring(1);
    }

    private Position position(String person, RosterRow row) {
        String number = row.positionNumber();
        return new Position(
                number == null ? Ids.positionOf(person, secret) : Ids.positionNumbered(number),
                number,
                classification(row.title()),
                department(row.department()).withCode(row.departmentCode()),
                row.division(),
                null,
                null);
    }

    /** Acting where the city's word says so, and regular otherwise. */
    static Supervision.Kind supervision(@Nullable String word) {
        return kind(word) == AssignmentKind.ACTING ? Supervision.Kind.ACTING : Supervision.Kind.REGULAR;
    }

    /** The kind that the city's word tells: acting, shared, seasonal, and regular for anything else. */
    static AssignmentKind kind(@Nullable String word) {
        String lower = word == null ? "" : word.toLowerCase(Locale.ROOT);
        if (lower.contains("acting") || lower.contains("interim")) {
            return AssignmentKind.ACTING;
        }
        if (lower.contains("season")) {
            return AssignmentKind.SEASONAL;
        }
        return lower.contains("shared") ? AssignmentKind.SHARED : AssignmentKind.REGULAR;
    }

    private Department department(String title) {
        return remembered(departments, title, Department::titled);
    }

    private Classification classification(String title) {
        return remembered(classifications, title, Classification::titled);
    }

    private static <T> T remembered(Map<String, T> known, String title, Function<String, T> make) {
        T found = known.get(title);
        if (found != null) {
            return found;
        }
        T made = make.apply(title);
        if (known.size() < MOST_REMEMBERED) {
            known.put(title, made);
        }
        return made;
    }
}

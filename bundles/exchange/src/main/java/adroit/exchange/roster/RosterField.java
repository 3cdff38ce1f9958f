package adroit.exchange.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a roster can mean. */
public enum RosterField {
    /** The city's own identifier of the person; without it a later file cannot be matched. */
    PERSON_KEY,
    GIVEN_NAME,
    FAMILY_NAME,
    DEPARTMENT_CODE,
    DEPARTMENT,
    DIVISION,
    /** The title of the job class. */
    TITLE,
    /** The city's word for how the position is held, such as {@code Fulltime-Regular}. */
    ASSIGNMENT_KIND,
    START_DATE,
    /** The day from which the person may retire under the plan; supplied, never computed. */
    PLAN_ELIGIBLE_ON;

    /** The name in files, options and messages: {@code start-date}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isRequired() {
        return this == DEPARTMENT || this == TITLE;
    }

    public boolean isDate() {
        return this == START_DATE || this == PLAN_ELIGIBLE_ON;
    }

    boolean isName() {
        return this == GIVEN_NAME || this == FAMILY_NAME;
    }

    /** The field of that name. */
    public static Optional<RosterField> of(String key) {
        String wanted = key.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return Arrays.stream(values())
                .filter(field -> field.key().equals(wanted))
                .findFirst();
    }

    /** The names of all fields. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(RosterField::key).toList();
    }
}

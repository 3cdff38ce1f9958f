package adroit.exchange.roster;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of a file of people, or of positions, can mean. */
public enum RosterField {
    /** The city's own identifier of the person; without it a later file cannot be matched. */
    PERSON_KEY,
    GIVEN_NAME,
    FAMILY_NAME,
    /** Given and family name in one. */
    FULL_NAME,
    /** The city's own number of the budgeted position. */
    POSITION_NUMBER,
    DEPARTMENT_CODE,
    DEPARTMENT,
    DIVISION,
    /** The title of the job class. */
    TITLE,
    /** The city's word for how the position is held, such as {@code Fulltime-Regular}. */
    ASSIGNMENT_KIND,
    START_DATE,
    /** The last day in the position. */
    END_DATE,
    /** The person key of the supervisor. */
    SUPERVISOR_KEY,
    /** Regular, or acting in the supervisor's place. */
    SUPERVISOR_KIND,
    SUPERVISOR_FROM,
    SUPERVISOR_UNTIL,
    /** The day from which the person may retire under the plan; supplied, never computed. */
    PLAN_ELIGIBLE_ON,
    /** Whether a position is filled or vacant. */
    STATUS,
    VACANT_SINCE,
    /** The number of the position above. */
    REPORTS_TO,
    /** The person key of who holds a position. */
    INCUMBENT_KEY;

    private static final Set<RosterField> DATES =
            EnumSet.of(START_DATE, END_DATE, SUPERVISOR_FROM, SUPERVISOR_UNTIL, PLAN_ELIGIBLE_ON, VACANT_SINCE);

    /** The name in files, options and messages: {@code start-date}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isDate() {
        return DATES.contains(this);
    }

    boolean isName() {
        return this == GIVEN_NAME || this == FAMILY_NAME || this == FULL_NAME;
    }

    /** The field of that name. */
    public static Optional<RosterField> of(String key) {
        String wanted = key.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return Arrays.stream(values())
                .filter(field -> field.key().equals(wanted))
                .findFirst();
    }
}

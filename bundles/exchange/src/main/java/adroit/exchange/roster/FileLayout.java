package adroit.exchange.roster;

import static adroit.exchange.roster.RosterField.ASSIGNMENT_KIND;
import static adroit.exchange.roster.RosterField.DEPARTMENT;
import static adroit.exchange.roster.RosterField.DEPARTMENT_CODE;
import static adroit.exchange.roster.RosterField.DIVISION;
import static adroit.exchange.roster.RosterField.END_DATE;
import static adroit.exchange.roster.RosterField.FAMILY_NAME;
import static adroit.exchange.roster.RosterField.FULL_NAME;
import static adroit.exchange.roster.RosterField.GIVEN_NAME;
import static adroit.exchange.roster.RosterField.INCUMBENT_KEY;
import static adroit.exchange.roster.RosterField.PERSON_KEY;
import static adroit.exchange.roster.RosterField.PLAN_ELIGIBLE_ON;
import static adroit.exchange.roster.RosterField.POSITION_NUMBER;
import static adroit.exchange.roster.RosterField.REPORTS_TO;
import static adroit.exchange.roster.RosterField.START_DATE;
import static adroit.exchange.roster.RosterField.STATUS;
import static adroit.exchange.roster.RosterField.SUPERVISOR_FROM;
import static adroit.exchange.roster.RosterField.SUPERVISOR_KEY;
import static adroit.exchange.roster.RosterField.SUPERVISOR_KIND;
import static adroit.exchange.roster.RosterField.SUPERVISOR_UNTIL;
import static adroit.exchange.roster.RosterField.TITLE;
import static adroit.exchange.roster.RosterField.VACANT_SINCE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a file of people, or of positions, may say, and what each of its rows must. */
public enum FileLayout {
    /** A row is a person in a position. */
    ROSTER(
            "roster",
            PERSON_KEY,
            EnumSet.of(
                    PERSON_KEY,
                    GIVEN_NAME,
                    FAMILY_NAME,
                    FULL_NAME,
                    POSITION_NUMBER,
                    DEPARTMENT_CODE,
                    DEPARTMENT,
                    DIVISION,
                    TITLE,
                    ASSIGNMENT_KIND,
                    START_DATE,
                    END_DATE,
                    SUPERVISOR_KEY,
                    SUPERVISOR_KIND,
                    SUPERVISOR_FROM,
                    SUPERVISOR_UNTIL,
                    PLAN_ELIGIBLE_ON),
            EnumSet.of(DEPARTMENT, TITLE)),
    /** A row is a position of the budget, filled or vacant. */
    POSITIONS(
            "list of positions",
            POSITION_NUMBER,
            EnumSet.of(
                    POSITION_NUMBER,
                    DEPARTMENT_CODE,
                    DEPARTMENT,
                    DIVISION,
                    TITLE,
                    STATUS,
                    VACANT_SINCE,
                    REPORTS_TO,
                    INCUMBENT_KEY),
            EnumSet.of(POSITION_NUMBER, DEPARTMENT, TITLE));

    private final String title;
    private final RosterField key;
    private final Set<RosterField> fields;
    private final Set<RosterField> required;

    FileLayout(String title, RosterField key, Set<RosterField> fields, Set<RosterField> required) {
        this.title = title;
        this.key = key;
        this.fields = Collections.unmodifiableSet(fields);
        this.required = Collections.unmodifiableSet(required);
    }

    /** What such a file is called: {@code roster}. */
    public String title() {
        return title;
    }

    /** The field by which a row is matched with a later file. */
    public RosterField key() {
        return key;
    }

    /** What its columns can mean. */
    public Set<RosterField> fields() {
        return fields;
    }

    /** What every row needs. */
    public Set<RosterField> required() {
        return required;
    }

    /** The names of what its columns can mean. */
    public List<String> names() {
        return fields.stream().map(RosterField::key).toList();
    }
}

package adroit.exchange.roster;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What the name of a column says about its meaning. */
final class HeaderWords {

    /** For each field the names seen in real exports, the surest first. */
    private static final Map<RosterField, List<String>> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    RosterField.PERSON_KEY,
                    List.of(
                            "person key",
                            "id",
                            "number",
                            "no",
                            "num",
                            "nbr",
                            "person id",
                            "person number",
                            "payroll id",
                            "badge number",
                            "badge",
                            "emplid",
                            "empl id",
                            "key")),
            Map.entry(
                    RosterField.GIVEN_NAME,
                    List.of(
                            "given name",
                            "first name",
                            "firstname",
                            "first",
                            "forename",
                            "fname",
                            "preferred name",
                            "preferred first name",
                            "legal first name")),
            Map.entry(
                    RosterField.FAMILY_NAME,
                    List.of("family name", "last name", "lastname", "last", "surname", "lname", "legal last name")),
            Map.entry(
                    RosterField.FULL_NAME,
                    List.of(
                            "full name",
                            "name",
                            "fullname",
                            "complete name",
                            "person name",
                            "legal name",
                            "full legal name",
                            "display name",
                            "name last first",
                            "last first name",
                            "last name first name",
                            "last first",
                            "last first middle",
                            "name last first middle",
                            "first last",
                            "first last name",
                            "name first last")),
            Map.entry(
                    RosterField.DEPARTMENT_CODE,
                    List.of(
                            "department code",
                            "dept code",
                            "department id",
                            "dept id",
                            "department number",
                            "dept number",
                            "dept no",
                            "deptid",
                            "org code",
                            "department abbreviation")),
            Map.entry(
                    RosterField.DEPARTMENT,
                    List.of(
                            "department name",
                            "department title",
                            "dept name",
                            "department description",
                            "dept description",
                            "department desc",
                            "dept desc",
                            "department",
                            "dept",
                            "agency name",
                            "agency",
                            "home department",
                            "org name",
                            "organization")),
            Map.entry(
                    RosterField.DIVISION,
                    List.of(
                            "division name",
                            "division",
                            "div",
                            "div name",
                            "division description",
                            "section",
                            "unit",
                            "bureau",
                            "office",
                            "work unit",
                            "cost center name")),
            Map.entry(
                    RosterField.TITLE,
                    List.of(
                            "classification title",
                            "classification",
                            "class title",
                            "job class",
                            "job class title",
                            "job title",
                            "position title",
                            "title",
                            "title description",
                            "job",
                            "position",
                            "job name",
                            "working title",
                            "class",
                            "occupation")),
            Map.entry(
                    RosterField.ASSIGNMENT_KIND,
                    List.of(
                            "assignment kind",
                            "assignment category",
                            "employment type",
                            "employment category",
                            "employment status",
                            "assignment type",
                            "job type",
                            "full part time",
                            "full or part time",
                            "full time part time",
                            "ft pt",
                            "fte category",
                            "work schedule",
                            "category",
                            "type")),
            Map.entry(
                    RosterField.START_DATE,
                    List.of(
                            "start date",
                            "date first hired",
                            "hire date",
                            "date hired",
                            "date of hire",
                            "hired",
                            "hiredate",
                            "original hire date",
                            "first hired",
                            "service date",
                            "date started",
                            "employment date",
                            "appointment date",
                            "position start date")),
            Map.entry(
                    RosterField.PLAN_ELIGIBLE_ON,
                    List.of(
                            "plan eligible on",
                            "plan eligible date",
                            "retirement eligible date",
                            "retirement eligibility date",
                            "retirement eligible on",
                            "eligible to retire",
                            "retirement eligibility",
                            "eligible date")),
            Map.entry(
                    RosterField.POSITION_NUMBER,
                    List.of(
                            "position number",
                            "position id",
                            "position no",
                            "position nbr",
                            "pos number",
                            "pos no",
                            "posn",
                            "position code",
                            "position control number",
                            "position control",
                            "budget position number",
                            "pcn",
                            "position key",
                            "position num")),
            Map.entry(
                    RosterField.END_DATE,
                    List.of(
                            "end date",
                            "assignment end date",
                            "assignment end",
                            "assignment ends",
                            "ends",
                            "position end date",
                            "termination date",
                            "term date",
                            "separation date",
                            "last day")),
            Map.entry(
                    RosterField.SUPERVISOR_KEY,
                    List.of(
                            "supervisor key",
                            "supervisor id",
                            "supervisor number",
                            "supervisor no",
                            "supervisor emplid",
                            "manager id",
                            "manager key",
                            "manager number",
                            "manager emplid",
                            "reports to id",
                            "reports to key",
                            "reports to employee id",
                            "supervisor",
                            "manager",
                            "reports to")),
            Map.entry(RosterField.SUPERVISOR_KIND, List.of("supervisor kind", "supervision kind")),
            Map.entry(
                    RosterField.SUPERVISOR_FROM,
                    List.of("supervisor from", "supervisor since", "supervised since", "supervised from")),
            Map.entry(RosterField.SUPERVISOR_UNTIL, List.of("supervisor until", "supervised until", "supervisor to")),
            Map.entry(
                    RosterField.STATUS,
                    List.of(
                            "status",
                            "position status",
                            "filled",
                            "vacant",
                            "filled or vacant",
                            "vacancy status",
                            "vacancy")),
            Map.entry(
                    RosterField.VACANT_SINCE,
                    List.of("vacant since", "vacancy date", "vacant date", "date vacated", "vacated", "vacant from")),
            Map.entry(
                    RosterField.REPORTS_TO,
                    List.of(
                            "reports to",
                            "reports to position",
                            "reports to position number",
                            "reports to number",
                            "supervisor position",
                            "supervisor position number",
                            "parent position",
                            "position above")),
            Map.entry(
                    RosterField.INCUMBENT_KEY,
                    List.of(
                            "incumbent key",
                            "incumbent id",
                            "incumbent number",
                            "incumbent",
                            "incumbent emplid",
                            "employee id",
                            "employee number",
                            "emplid",
                            "empl id",
                            "person id",
                            "person key",
                            "employee",
                            "holder key",
                            "holder"))));

    private static final Set<String> PERSONAL = Set.of(
            "gender",
            "sex",
            "birth",
            "birthday",
            "birthdate",
            "dob",
            "age",
            "race",
            "ethnicity",
            "ethnic",
            "religion",
            "marital",
            "disability",
            "disabled",
            "veteran",
            "ssn",
            "nationality",
            "citizenship",
            "pronoun",
            "pronouns");
    private static final Set<String> PAY = Set.of(
            "pay",
            "salary",
            "salaries",
            "wage",
            "wages",
            "compensation",
            "earnings",
            "overtime",
            "bonus",
            "gross",
            "hourly",
            "annual",
            "stipend",
            "benefits",
            "payrate",
            "rate",
            "remuneration");
    private static final Set<String> FILLERS =
            Set.of("employee", "employees", "emp", "empl", "staff", "worker", "current", "primary", "hr", "the", "ee");

    private HeaderWords() {}

    /** The words of a column's name, in lower case, one blank between: {@code empPositionTitle_1} is {@code emp position title 1}, {@code Emp #} is {@code emp number}. */
    static String words(String header) {
        return header.replace("#", " number ")
                .replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** How well a name that does not say of what it is the key fits the key of the file's own rows: {@code id}, {@code number}. */
    static OptionalInt rankOfBareKey(String header) {
        int found = List.of("id", "number", "no", "num", "nbr", "key").indexOf(words(header));
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** How well the name fits the field: 0 is best; empty when it does not. */
    static OptionalInt rank(String header, RosterField field) {
        List<String> names = NAMES.getOrDefault(field, List.of());
        String words = words(header);
        int exact = names.indexOf(words);
        int bare = names.indexOf(withoutFillers(words));
        if (exact < 0 && bare < 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(exact >= 0 ? 2 * exact : 2 * bare + 1);
    }

    private static String withoutFillers(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !FILLERS.contains(word))
                .collect(Collectors.joining(" "));
    }

    /** Whether the column seems to hold what is never suggested because it tells too much of a person. */
    static boolean isPersonal(String header) {
        return holds(header, PERSONAL);
    }

    /** Whether the column seems to hold pay. */
    static boolean isPay(String header) {
        return holds(header, PAY);
    }

    private static boolean holds(String header, Set<String> words) {
        return Arrays.stream(words(header).split(" ")).anyMatch(words::contains);
    }
}

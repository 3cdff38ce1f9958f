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
    private static final Map<RosterField, List<String>> NAMES = new EnumMap<>(Map.of(
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
                    "key"),
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
                    "legal first name"),
            RosterField.FAMILY_NAME,
            List.of("family name", "last name", "lastname", "last", "surname", "lname", "legal last name"),
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
                    "department abbreviation"),
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
                    "organization"),
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
                    "cost center name"),
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
                    "occupation"),
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
                    "type"),
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
                    "position start date"),
            RosterField.PLAN_ELIGIBLE_ON,
            List.of(
                    "plan eligible on",
                    "plan eligible date",
                    "retirement eligible date",
                    "retirement eligibility date",
                    "retirement eligible on",
                    "eligible to retire",
                    "retirement eligibility",
                    "eligible date")));

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

    /** The words of a column's name, in lower case, one blank between: {@code empPositionTitle_1} is {@code emp position title 1}. */
    static String words(String header) {
        return header.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
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

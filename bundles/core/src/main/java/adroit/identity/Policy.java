package adroit.identity;

import static adroit.identity.Role.ADMINISTRATOR;
import static adroit.identity.Role.CHIEF;
import static adroit.identity.Role.DEPARTMENT_LEAD;
import static adroit.identity.Role.EMPLOYEE;
import static adroit.identity.Role.HR_ANALYST;
import static adroit.identity.Role.OWNER;
import static adroit.identity.Role.TREND_KEEPER;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what: the one place that says so. {@link #CITY_WIDE} gives an act everywhere; a department lead has the acts of {@link #IN_DEPARTMENT} where the scope is
 * within their department, an employee those of {@link #ON_SELF} where it is their own person, and those of {@link #IN_LINE} where they stand in the person's line:
 * as supervisor, or one above. Supervising is no role of an account: it follows from the city's files, and from their dates.
 */
public final class Policy {
    private static final Map<Act, Set<Role>> CITY_WIDE = new EnumMap<>(Map.ofEntries(
            Map.entry(Act.SEE_OVERVIEW, EnumSet.of(OWNER, HR_ANALYST, CHIEF, TREND_KEEPER)),
            Map.entry(Act.SEE_ORGANIZATION, EnumSet.allOf(Role.class)),
            Map.entry(Act.LIST_PEOPLE, EnumSet.of(OWNER, HR_ANALYST)),
            Map.entry(Act.SEE_RESULT, EnumSet.of(OWNER, HR_ANALYST)),
            Map.entry(Act.SEE_EVIDENCE, EnumSet.of(OWNER, HR_ANALYST)),
            Map.entry(Act.SEE_COVERAGE, EnumSet.of(OWNER, HR_ANALYST, CHIEF)),
            Map.entry(Act.LIST_GAPS, EnumSet.of(OWNER, HR_ANALYST)),
            Map.entry(Act.SEE_CHAMPIONS, EnumSet.of(OWNER, HR_ANALYST, DEPARTMENT_LEAD, CHIEF, EMPLOYEE)),
            Map.entry(Act.SEE_CHAMPION_NAMES, EnumSet.of(OWNER, HR_ANALYST, DEPARTMENT_LEAD, EMPLOYEE)),
            Map.entry(Act.ASSESS, EnumSet.of(OWNER, HR_ANALYST)),
            Map.entry(Act.OPEN_ROUND, EnumSet.of(OWNER, HR_ANALYST)),
            Map.entry(Act.INVITE_TO_FORM, EnumSet.of(OWNER, HR_ANALYST)),
            Map.entry(Act.INVITE_TO_RESULT, EnumSet.of(OWNER, HR_ANALYST)),
            Map.entry(Act.ANSWER_COMMENT, EnumSet.of(OWNER, HR_ANALYST)),
            Map.entry(Act.IMPORT, EnumSet.of(OWNER, HR_ANALYST)),
            Map.entry(Act.SEE_DESCRIPTIONS, EnumSet.allOf(Role.class)),
            Map.entry(Act.WRITE_DESCRIPTIONS, EnumSet.of(OWNER, HR_ANALYST)),
            Map.entry(Act.ANALYZE_JOBS, EnumSet.of(OWNER, HR_ANALYST)),
            Map.entry(Act.RATE_TASKS, EnumSet.allOf(Role.class)),
            Map.entry(Act.SEE_CHARTER, EnumSet.allOf(Role.class)),
            Map.entry(Act.SEE_CATALOGS, EnumSet.allOf(Role.class)),
            Map.entry(Act.SUGGEST_CHANGE, EnumSet.allOf(Role.class)),
            Map.entry(Act.KEEP_CATALOG, EnumSet.of(OWNER, TREND_KEEPER)),
            Map.entry(Act.REVIEW_CATALOG, EnumSet.of(OWNER, TREND_KEEPER, HR_ANALYST)),
            Map.entry(Act.KEEP_DISCIPLINE, EnumSet.of(OWNER, ADMINISTRATOR)),
            Map.entry(Act.USE_DISCIPLINE, EnumSet.of(OWNER, ADMINISTRATOR)),
            Map.entry(Act.MANAGE_DISCIPLINES, EnumSet.of(OWNER, ADMINISTRATOR)),
            Map.entry(Act.TRUST_PUBLISHERS, EnumSet.of(OWNER, ADMINISTRATOR)),
            Map.entry(Act.SEE_RATERS, EnumSet.of(OWNER, HR_ANALYST)),
            Map.entry(Act.PUBLISH_CATALOG, EnumSet.of(OWNER)),
            Map.entry(Act.IMPORT_FRAMEWORK, EnumSet.of(OWNER, ADMINISTRATOR, TREND_KEEPER)),
            Map.entry(Act.MANAGE_ACCOUNTS, EnumSet.of(OWNER, ADMINISTRATOR)),
            Map.entry(Act.RELEASE_LINKS, EnumSet.of(OWNER, HR_ANALYST)),
            Map.entry(Act.SIGN_IN_AS_OWNER, EnumSet.of(OWNER)),
            Map.entry(Act.SEE_AUDIT, EnumSet.of(OWNER, ADMINISTRATOR)),
            Map.entry(Act.SEE_LOOKS, EnumSet.of(OWNER)),
            Map.entry(Act.VERIFY, EnumSet.of(OWNER, ADMINISTRATOR)),
            Map.entry(Act.BACK_UP, EnumSet.of(OWNER)),
            Map.entry(Act.STOP, EnumSet.of(OWNER))));

    private static final Set<Act> IN_DEPARTMENT = EnumSet.of(
            Act.SEE_OVERVIEW,
            Act.KEEP_DISCIPLINE,
            Act.REVIEW_CATALOG,
            Act.USE_DISCIPLINE,
            Act.OPEN_ROUND,
            Act.ANSWER_COMMENT,
            Act.LIST_PEOPLE,
            Act.SEE_RESULT,
            Act.SEE_EVIDENCE,
            Act.LIST_GAPS,
            Act.SEE_COVERAGE,
            Act.WRITE_DESCRIPTIONS,
            Act.ANALYZE_JOBS);

    private static final Set<Act> IN_LINE = EnumSet.of(
            Act.LIST_PEOPLE, Act.SEE_RESULT, Act.SEE_EVIDENCE, Act.SEE_RELEASED, Act.LIST_GAPS, Act.ANSWER_COMMENT);

    private static final Set<Act> ON_SELF = EnumSet.of(
            Act.SEE_RESULT,
            Act.SEE_EVIDENCE,
            Act.SEE_RELEASED,
            Act.SEE_LOOKS,
            Act.BE_NAMED,
            Act.FILL_FORM,
            Act.COMMENT_ON_RESULT);

    private Policy() {}

    /** How far somebody's permission for an act goes. */
    public enum Extent {
        OWN,
        LINE,
        DEPARTMENT,
        CITY
    }

    /** Whether the actor may do this, about this. */
    public static boolean permits(Actor actor, Act act, Scope scope) {
        return cityWide(actor, act)
                || inOwnDepartment(actor, act, scope)
                || inLine(actor, act, scope)
                || onSelf(actor, act, scope);
    }

    /** Refuses what {@link #permits} does not. */
    public static void require(Actor actor, Act act, Scope scope) {
        if (!permits(actor, act, scope)) {
            throw new NotPermitted(act);
        }
    }

    /** Refuses where nobody of what is asked about is within reach: the department, or everybody where it is null. */
    public static void requireWithin(Reach reach, Act act, @Nullable String department) {
        if (!reach.covers(department) && reach.people().isEmpty()) {
            throw new NotPermitted(act);
        }
    }

    /** Whether the actor may do this somewhere, so that a page can offer it. */
    public static boolean permitsSomewhere(Actor actor, Act act) {
        return cityWide(actor, act)
                || inOwnDepartment(actor, act, new Scope(null, actor.department()))
                || (actor.supervises() && actor.has(EMPLOYEE) && IN_LINE.contains(act))
                || onSelf(actor, act, new Scope(actor.person(), null));
    }

    /** How far the role's permission for the act goes by itself; the charter of use is made from this. An employee has {@link Extent#LINE} only where they supervise. */
    public static Set<Extent> extents(Role role, Act act) {
        Set<Extent> extents = EnumSet.noneOf(Extent.class);
        if (CITY_WIDE.getOrDefault(act, Set.of()).contains(role)) {
            extents.add(Extent.CITY);
        }
        if (role == DEPARTMENT_LEAD && IN_DEPARTMENT.contains(act)) {
            extents.add(Extent.DEPARTMENT);
        }
        if (role == EMPLOYEE && IN_LINE.contains(act)) {
            extents.add(Extent.LINE);
        }
        if (role == EMPLOYEE && ON_SELF.contains(act)) {
            extents.add(Extent.OWN);
        }
        return extents;
    }

    private static boolean cityWide(Actor actor, Act act) {
        Set<Role> permitted = CITY_WIDE.getOrDefault(act, Set.of());
        return actor.roles().stream().anyMatch(permitted::contains);
    }

    private static boolean inOwnDepartment(Actor actor, Act act, Scope scope) {
        return actor.has(DEPARTMENT_LEAD)
                && IN_DEPARTMENT.contains(act)
                && actor.department() != null
                && scope.departments().contains(actor.department());
    }

    private static boolean inLine(Actor actor, Act act, Scope scope) {
        return actor.has(EMPLOYEE)
                && IN_LINE.contains(act)
                && actor.person() != null
                && scope.line().contains(actor.person());
    }

    private static boolean onSelf(Actor actor, Act act, Scope scope) {
        return actor.has(EMPLOYEE)
                && ON_SELF.contains(act)
                && actor.person() != null
                && actor.person().equals(scope.person());
    }
}

package adroit.proposal;

import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Role;
import adroit.identity.Scope;
import adroit.organization.Department;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who keeps which catalog, and who reviews what its keepers propose. */
public final class Keepers {
    private final Disciplines disciplines;

    public Keepers(Disciplines disciplines) {
        this.disciplines = disciplines;
    }

    /** Whether the actor keeps the field: a trend-keeper of the department that keeps it, or one without a department. */
    public boolean keeps(Actor actor, String discipline) {
        return disciplines
                .find(discipline)
                .filter(field -> Policy.permits(actor, Act.KEEP_CATALOG, Scope.CITY))
                .filter(field -> actor.has(Role.OWNER) || isKept(actor.department(), field))
                .isPresent();
    }

    /** Whether the actor may review proposals to the field: whoever keeps it, the lead of the department that keeps it, and HR. */
    public boolean reviews(Actor actor, String discipline) {
        if (keeps(actor, discipline)) {
            return true;
        }
        Set<Role> others = actor.roles().stream()
                .filter(role -> role != Role.TREND_KEEPER)
                .collect(Collectors.toUnmodifiableSet());
        Actor beside = new Actor(
                actor.account(), actor.displayName(), others, actor.person(), actor.department(), actor.supervises());
        return disciplines
                .find(discipline)
                .filter(field -> Policy.permits(beside, Act.REVIEW_CATALOG, scope(field)))
                .isPresent();
    }

    private static Scope scope(ActiveDiscipline field) {
        return field.keeper().isBlank()
                ? Scope.CITY
                : Scope.department(Department.titled(field.keeper()).id());
    }

    private static boolean isKept(@Nullable String department, ActiveDiscipline field) {
        return department == null
                || (!field.keeper().isBlank()
                        && Department.titled(field.keeper()).id().equals(department));
    }
}

package adroit.plugins.internal;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.Department;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.InstallPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may install what: administrators everything, a department lead what their department keeps, within the policy. */
final class Rights {
    private Rights() {}

    static boolean mayInstall(Actor actor, InstallPolicy policy, String keeper) {
        return manages(actor) || (policy.leadsInstall() && Policy.permits(actor, Act.KEEP_DISCIPLINE, of(keeper)));
    }

    /**
     * Refuses who may not; with {@link adroit.identity.NotPermitted} who keeps nothing at all, and who keeps something else with the name of the department that keeps it, which the list of all fields says too.
     *
     * @param wanted what the new version says of itself
     * @param present what it would replace, or what was of that id before: whoever claims a field that another department keeps is a stranger to it
     * @param signer fingerprint of the key that signed it; null for what came with the product
     */
    static void requireInstall(
            Actor actor, InstallPolicy policy, Description wanted, List<Description> present, @Nullable String signer) {
        if (manages(actor)) {
            return;
        }
        Policy.require(actor, Act.KEEP_DISCIPLINE, new Scope(null, actor.department()));
        requireKept(actor, wanted);
        present.forEach(p -> requireKept(actor, p));
        if (!policy.leadsInstall()) {
            throw new DisciplineRefused(
                    "NOT_FOR_LEADS",
                    "Here the administrators install and update professional fields.",
                    "Give them the pack.");
        }
        if (signer != null && !policy.permits(signer)) {
            throw new DisciplineRefused(
                    "PUBLISHER_NOT_FOR_LEADS",
                    "Packs of this publisher are installed by the administrators only.",
                    "Give them the pack.");
        }
    }

    private static void requireKept(Actor actor, Description field) {
        if (Policy.permits(actor, Act.KEEP_DISCIPLINE, of(field.keeper()))) {
            return;
        }
        if (field.keeper().isBlank()) {
            throw new DisciplineRefused(
                    "KEPT_ELSEWHERE", "No department keeps " + field.title() + ".", "The administrators install it.");
        }
        throw new DisciplineRefused(
                "KEPT_ELSEWHERE",
                field.title() + " is kept by " + field.keeper() + ".",
                "Its lead, or an administrator, installs and updates it.");
    }

    private static boolean manages(Actor actor) {
        return Policy.permits(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
    }

    private static Scope of(String keeper) {
        return keeper.isBlank()
                ? Scope.CITY
                : Scope.department(Department.titled(keeper).id());
    }
}

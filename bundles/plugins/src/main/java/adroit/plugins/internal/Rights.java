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
     * Refuses who may not; with {@link adroit.identity.NotPermitted} where the field is none of theirs.
     *
     * @param keeper title of the department that the new version says keeps it
     * @param present what it would replace, or what was of that id before: whoever claims a field that another department keeps is a stranger to it
     * @param signer fingerprint of the key that signed it; null for what came with the product
     */
    static void requireInstall(
            Actor actor, InstallPolicy policy, String keeper, List<Description> present, @Nullable String signer) {
        if (manages(actor)) {
            return;
        }
        Policy.require(actor, Act.KEEP_DISCIPLINE, of(keeper));
        present.forEach(p -> Policy.require(actor, Act.KEEP_DISCIPLINE, of(p.keeper())));
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

    private static boolean manages(Actor actor) {
        return Policy.permits(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
    }

    private static Scope of(String keeper) {
        return keeper.isBlank()
                ? Scope.CITY
                : Scope.department(Department.titled(keeper).id());
    }
}

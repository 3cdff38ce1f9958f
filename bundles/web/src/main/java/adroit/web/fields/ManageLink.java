package adroit.web.fields;

import adroit.baseline.Baseline;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.plugins.DisciplineLifecycle;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import java.util.Optional;

/**
 * The way to the page on which a field is installed, updated, set, turned on and off, and taken out of service.
 *
 * @param href of the page
 * @param label what the visitor may do there
 */
public record ManageLink(String href, String label) {
    /** For who may do something there, or at least look. */
    static Optional<ManageLink> of(DisciplineLifecycle lifecycle, Actor actor, DisciplineStatus field) {
        boolean installs = lifecycle.mayInstall(actor, field.keeper());
        boolean offered = field.state() == DisciplineState.OFFERED;
        boolean may = offered ? installs : Policy.permitsSomewhere(actor, Act.USE_DISCIPLINE);
        if (!may || field.beingWritten()) {
            return Optional.empty();
        }
        return Optional.of(
                new ManageLink("/install/" + field.id(), offered ? "Install it" : label(actor, field, installs)));
    }

    private static String label(Actor actor, DisciplineStatus field, boolean installs) {
        boolean serves = field.state() == DisciplineState.INSTALLED;
        if (Policy.permits(actor, Act.MANAGE_DISCIPLINES, Scope.CITY) || serves && installs) {
            return "Manage it";
        }
        if (!serves) {
            return "See what is known of it";
        }
        return field.id().equals(Baseline.FIELD) ? "See who uses it" : "Say who uses it";
    }
}

package adroit.web.install;

import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import java.util.List;
import java.util.Optional;

/** Taking a field out of service and bringing it back, for whoever manages all of them: first a look at what that means, then the act. */
enum Standing {
    DISABLE(
            "disable",
            "Disable it",
            List.of(
                    "From the next assessment on, new results leave the field out, in every department.",
                    "It stays installed with its settings, and is enabled again here, at any time.",
                    "Results made before stay and can be read. They can be computed again once the field is enabled again.")),
    ENABLE(
            "enable",
            "Enable it",
            List.of(
                    "From the next assessment on, new results have the field again, as it was: version, settings and catalog.",
                    "Departments for which it was turned off stay without it.")),
    REMOVE(
            "remove",
            "Remove it",
            List.of(
                    "From the next assessment on, new results leave the field out, in every department, and so do lists of gaps.",
                    "Results made before stay and can be read. They can be computed again once the field is installed again, as long as the pack that made them is still kept here.",
                    "What was set of its scorer is forgotten. Under “Every change to the installed set” the present state can be taken up again.")),
    FORGET(
            "remove",
            "Forget it",
            List.of(
                    "The field is out of service already. Forgetting takes it off the lists, and out of what makes the installation degraded.",
                    "Results made before stay and can be read. A corrected pack can be installed before or after."));

    private final String act;
    private final String button;
    private final List<String> consequences;

    Standing(String act, String button, List<String> consequences) {
        this.act = act;
        this.button = button;
        this.consequences = consequences;
    }

    /** What may be done with a field as it is. */
    static List<Standing> of(DisciplineStatus field) {
        return switch (field.state()) {
            case INSTALLED -> field.beingWritten() ? List.of() : List.of(DISABLE, REMOVE);
            case DISABLED -> List.of(ENABLE, REMOVE);
            case QUARANTINED -> List.of(FORGET);
            case OFFERED -> List.of();
        };
    }

    /** The one that a form asks to be looked at. */
    static Optional<Standing> lookedAt(String form, DisciplineState state) {
        return List.of(values()).stream()
                .filter(s -> form.equals("look-" + s.act) && (s == FORGET) == (state == DisciplineState.QUARANTINED))
                .findFirst();
    }

    InstallPage.StandingAct inWords() {
        return new InstallPage.StandingAct(act, button, consequences);
    }
}

package adroit.web.fields;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.packs.archive.Limits;
import adroit.packs.refusal.Refused;
import adroit.plugins.CatalogPlan;
import adroit.plugins.DisciplineLifecycle;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.plugins.PackPlan;
import adroit.web.install.ImpactView;
import java.util.List;

/** Brings a pack in, or only looks at it, and says what came of it. */
final class Arriving {
    private final DisciplineLifecycle lifecycle;

    Arriving(DisciplineLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    static Arrival nothing(Actor actor) {
        return arrival(actor, "", List.of());
    }

    static Arrival problem(Actor actor, String sentence, String remedy) {
        return arrival(actor, "", List.of(new Arrival.Reason("", "", sentence, remedy)));
    }

    Arrival install(Actor actor, String name, byte[] file, boolean lookOnly) {
        try {
            return lookOnly
                    ? arrival(actor, inWords(lifecycle.planPack(actor, name, file)), List.of())
                    : installed(actor, lifecycle.installPack(actor, name, file));
        } catch (Refused refused) {
            return arrival(
                    actor,
                    "",
                    refused.refusals().stream()
                            .map(r -> new Arrival.Reason(r.code(), r.place(), r.sentence(), r.remedy()))
                            .toList());
        } catch (DisciplineRefused refused) {
            return arrival(actor, "", List.of(reason(refused.fault())));
        }
    }

    private static Arrival installed(Actor actor, DisciplineStatus status) {
        Fault fault = status.fault();
        return status.state() == DisciplineState.INSTALLED && fault == null
                ? arrival(
                        actor,
                        (status.title() + " " + status.version() + " is in service. " + status.note()).strip(),
                        List.of())
                : arrival(actor, "", fault == null ? List.of() : List.of(reason(fault)));
    }

    private static Arrival.Reason reason(Fault fault) {
        return new Arrival.Reason(fault.code(), "", fault.sentence(), fault.remedy());
    }

    private static String inWords(PackPlan plan) {
        String replaces = plan.replaces();
        return plan.title() + " " + plan.version() + ", signed by " + plan.publisher() + " and kept by " + plan.keeper()
                + ", would be installed" + (replaces == null ? "" : " in place of " + replaces)
                + ": " + ImpactView.sum(plan) + " " + catalog(plan.catalog()) + "Nothing was changed.";
    }

    /** What becomes of the city's own catalog, each conflict with both versions. */
    private static String catalog(CatalogPlan catalog) {
        StringBuilder words = new StringBuilder();
        if (catalog.merged()) {
            words.append("The city’s own catalog would be brought together with it as edition ")
                    .append(catalog.edition())
                    .append(". ");
        }
        catalog.conflicts().forEach(c -> words.append("Both changed “")
                .append(c.title())
                .append("” (")
                .append(c.field())
                .append("): the city says “")
                .append(c.city() == null ? "taken away" : c.city())
                .append("”, which stays; the version says “")
                .append(c.version() == null ? "taken away" : c.version())
                .append("”. "));
        return words.toString();
    }

    private static Arrival arrival(Actor actor, String done, List<Arrival.Reason> reasons) {
        return new Arrival(
                Policy.permitsSomewhere(actor, Act.KEEP_DISCIPLINE),
                Policy.permits(actor, Act.MANAGE_DISCIPLINES, Scope.CITY),
                Policy.permits(actor, Act.TRUST_PUBLISHERS, Scope.CITY),
                (Limits.PACK.file() >> 20) + " MB",
                done,
                reasons);
    }
}

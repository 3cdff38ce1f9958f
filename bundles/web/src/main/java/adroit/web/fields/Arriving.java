package adroit.web.fields;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.packs.archive.Limits;
import adroit.packs.refusal.Refused;
import adroit.plugins.DisciplineLifecycle;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.plugins.PackPlan;
import adroit.web.install.ImpactView;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Brings a pack in, or only looks at it, and says what came of it. */
final class Arriving {
    private final DisciplineLifecycle lifecycle;

    Arriving(DisciplineLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    Arrival nothing(Actor actor) {
        return arrival(actor, "", List.of(), Optional.empty());
    }

    Arrival problem(Actor actor, String sentence, String remedy) {
        return arrival(actor, "", List.of(new Arrival.Reason("", "", sentence, remedy)), Optional.empty());
    }

    /** Brings it in. */
    Arrival install(Actor actor, String name, byte[] file) {
        return told(
                actor,
                () -> arrival(actor, inService(lifecycle.installPack(actor, name, file)), List.of(), Optional.empty()));
    }

    /**
     * Only looks at it.
     *
     * @param kept under which SHA-256 it can be installed afterwards; empty where it is not kept
     */
    Arrival look(Actor actor, String name, byte[] file, Optional<String> kept) {
        return told(actor, () -> {
            PackPlan plan = lifecycle.planPack(actor, name, file);
            Arrival.PackLook look =
                    new Arrival.PackLook(plan.title() + " " + plan.version(), ImpactView.of(plan), kept);
            return arrival(actor, "", List.of(), Optional.of(look));
        });
    }

    private Arrival told(Actor actor, Supplier<Arrival> act) {
        try {
            return act.get();
        } catch (Refused refused) {
            return arrival(
                    actor,
                    "",
                    refused.refusals().stream()
                            .map(r -> new Arrival.Reason(r.code(), r.place(), r.sentence(), r.remedy()))
                            .toList(),
                    Optional.empty());
        } catch (DisciplineRefused refused) {
            return arrival(actor, "", List.of(reason(refused.fault())), Optional.empty());
        }
    }

    private static String inService(DisciplineStatus status) {
        return (status.title() + " " + status.version() + " is in service. " + status.note()).strip();
    }

    private static Arrival.Reason reason(Fault fault) {
        return new Arrival.Reason(fault.code(), "", fault.sentence(), fault.remedy());
    }

    private Arrival arrival(Actor actor, String done, List<Arrival.Reason> reasons, Optional<Arrival.PackLook> look) {
        boolean manages = Policy.permits(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        boolean keeps = Policy.permitsSomewhere(actor, Act.KEEP_DISCIPLINE);
        return new Arrival(
                manages || (keeps && lifecycle.policy().leadsInstall()),
                manages,
                Policy.permits(actor, Act.TRUST_PUBLISHERS, Scope.CITY),
                (Limits.PACK.file() >> 20) + " MB",
                done,
                reasons,
                look);
    }
}

package adroit.proposal;

import adroit.audit.AuditEvent;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Whether a second person approves what is published: asked for until an administrator says otherwise, which stays written with who and when. */
public final class SecondPerson {
    private final Store store;
    private final Clock clock;

    public SecondPerson(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Whether it is asked for. */
    public boolean isAsked() {
        return store.read(SecondPerson::isAsked);
    }

    static boolean isAsked(Session session) {
        List<CatalogEvent> switched = switched(session);
        return switched.isEmpty() || switched.get(switched.size() - 1).step() == Step.SECOND_PERSON_ON;
    }

    private static List<CatalogEvent> switched(Session session) {
        return session.proposals().of("").stream()
                .filter(e -> e.step() == Step.SECOND_PERSON_ON || e.step() == Step.SECOND_PERSON_OFF)
                .toList();
    }

    /** Who switched it, when and why, oldest first. */
    public List<CatalogEvent> history() {
        return store.read(SecondPerson::switched);
    }

    /** Asks for a second person from now on, or no longer. */
    public void ask(Actor actor, boolean on, String reason) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        String text = Texts.checked("reason", reason);
        store.write(session -> {
            if (isAsked(session) != on) {
                session.proposals()
                        .append(new CatalogEvent(
                                0,
                                0,
                                "",
                                on ? Step.SECOND_PERSON_ON : Step.SECOND_PERSON_OFF,
                                null,
                                null,
                                null,
                                null,
                                actor.account(),
                                actor.displayName(),
                                clock.instant().truncatedTo(ChronoUnit.MICROS),
                                text));
                session.audit()
                        .append(new AuditEvent(
                                clock.instant(),
                                actor.account(),
                                on ? "catalog.second-person-on" : "catalog.second-person-off",
                                null,
                                null,
                                on ? "not asked → asked" : "asked → not asked",
                                "done"));
            }
            return on;
        });
    }
}

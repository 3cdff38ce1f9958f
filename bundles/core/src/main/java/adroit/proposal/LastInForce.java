package adroit.proposal;

import adroit.audit.AuditEvent;
import adroit.edition.CatalogEdition;
import adroit.storage.Session;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Which edition of a field was in force last, also where the field is off by now. An edition is kept once, in the place that it had when it first came; so where a former one comes in force again, that
 * is written down. Of editions that are not asked for nothing is read: one that is damaged stands in no other's way.
 */
public final class LastInForce {
    /** Of an edition that was in force all the time, while another was kept. */
    private static final String STAYS = "stays";

    private LastInForce() {}

    /** Keeps an edition that comes in force now. */
    public static void save(Session session, CatalogEdition edition, String account, String author, Instant now) {
        boolean again = session.editions().holds(edition.id());
        session.editions().save(edition);
        String discipline = edition.catalog().discipline();
        if (again && !idOf(session, discipline).equals(Optional.of(edition.id()))) {
            again(session, discipline, edition.id(), account, author, now, "");
            session.audit()
                    .append(new AuditEvent(
                            now,
                            account,
                            "catalog.in-force-again",
                            null,
                            null,
                            discipline + " " + edition.catalog().edition(),
                            "done"));
        }
    }

    /** How often editions came in force again that had been in force before, however that came about: newest first. */
    public static List<CatalogEvent> again(Session session, String discipline) {
        List<CatalogEvent> again = new ArrayList<>(session.proposals().of(discipline).stream()
                .filter(e -> e.step() == Step.IN_FORCE_AGAIN && !e.text().equals(STAYS))
                .toList());
        Collections.reverse(again);
        return again;
    }

    /** Keeps an edition that does not come in force, as what scores only beside: the one that was in force last still is. */
    public static void keepBeside(Session session, CatalogEdition edition, String account, String author, Instant now) {
        String discipline = edition.catalog().discipline();
        Optional<String> last = idOf(session, discipline);
        session.editions().save(edition);
        last.filter(stays -> !idOf(session, discipline).equals(last))
                .ifPresent(stays -> again(session, discipline, stays, account, author, now, STAYS));
    }

    private static void again(
            Session session,
            String discipline,
            String edition,
            String account,
            String author,
            Instant now,
            String text) {
        session.proposals()
                .append(new CatalogEvent(
                        0,
                        0,
                        discipline,
                        Step.IN_FORCE_AGAIN,
                        session.editions().newest(discipline).orElse(null),
                        edition,
                        null,
                        null,
                        account,
                        author,
                        now.truncatedTo(ChronoUnit.MICROS),
                        text));
    }

    /** The edition that was in force last; empty where none is kept. */
    public static Optional<CatalogEdition> of(Session session, String discipline) {
        return idOf(session, discipline).flatMap(session.editions()::find);
    }

    private static Optional<String> idOf(Session session, String discipline) {
        Optional<String> newest = session.editions().newest(discipline);
        List<CatalogEvent> again = session.proposals().of(discipline).stream()
                .filter(e -> e.step() == Step.IN_FORCE_AGAIN)
                .toList();
        if (newest.isEmpty() || again.isEmpty()) {
            return newest;
        }
        CatalogEvent last = again.get(again.size() - 1);
        boolean since = !newest.get().equals(last.base());
        return since ? newest : Optional.ofNullable(last.edition());
    }
}

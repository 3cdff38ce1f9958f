package adroit.trend;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AuditEvent;
import adroit.catalog.Catalog;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.proposal.CatalogEvent;
import adroit.proposal.Proposal;
import adroit.proposal.Proposals;
import adroit.proposal.Step;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a keeper of a field may take up: technologies that come, turn hot or go between the two newest editions of a framework, for the occupations that the field's job classes are
 * matched to, and tools that are named at work and that no catalog has. Nothing of it changes a catalog: a keeper makes a proposal of it, or sets it aside with a reason and is not
 * told of it again.
 */
public final class Trends {
    /** The most that one proposal takes up. */
    public static final int MOST = 50;

    private final Store store;
    private final Disciplines disciplines;
    private final Proposals proposals;
    private final Clock clock;
    private final NamedTools named = new NamedTools();

    public Trends(Store store, Disciplines disciplines, Proposals proposals, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** What was asked for cannot be done; the message says why and what to do. */
    public static final class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotTaken(String message) {
            super(message);
        }
    }

    /**
     * What moves in a field that the actor keeps.
     *
     * @throws NoSuchSubject where there is no such field, or the actor does not keep it
     */
    public Outlook of(Actor actor, String discipline) {
        ActiveDiscipline field = field(actor, discipline);
        List<Proposal> open = proposals.visible(actor, discipline).stream()
                .filter(proposal -> !proposal.state().isOver())
                .toList();
        return store.read(session -> new TrendReading(session, disciplines, field, open, named).read());
    }

    /**
     * Makes one proposal of some of them: what is new, hot or named becomes a tool of the catalog, what is gone one that the field is leaving.
     *
     * @throws NotTaken where one of them is not suggested, or waits in a proposal already
     * @throws adroit.proposal.ProposalRefused where the proposal is not taken
     */
    public Proposal propose(Actor actor, String discipline, List<String> ids, String note) {
        ActiveDiscipline field = field(actor, discipline);
        List<Trend> chosen = chosen(of(actor, discipline).trends(), ids);
        chosen.stream().filter(t -> t.proposal() != null).findFirst().ifPresent(t -> {
            throw new NotTaken("“" + t.title() + "” waits in proposal " + t.proposal() + " already. Leave it out.");
        });
        Catalog next = TakenUp.in(field.edition().catalog(), chosen);
        return proposals.propose(actor, discipline, next, field.edition().id(), note);
    }

    /** Does not suggest them any more, for a reason that stays written. */
    public void setAside(Actor actor, String discipline, List<String> ids, String reason) {
        field(actor, discipline);
        step(actor, discipline, chosen(of(actor, discipline).trends(), ids), Step.SET_ASIDE, reason);
    }

    /** Suggests again what was set aside, as long as it still moves. */
    public void bringBack(Actor actor, String discipline, List<String> ids, String reason) {
        field(actor, discipline);
        step(actor, discipline, chosen(of(actor, discipline).aside(), ids), Step.BROUGHT_BACK, reason);
    }

    private static List<Trend> chosen(List<Trend> from, List<String> ids) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new NotTaken("Choose 1 to " + MOST + " of them.");
        }
        Map<String, Trend> known =
                from.stream().collect(Collectors.toMap(Trend::id, Function.identity(), (first, again) -> first));
        List<Trend> chosen = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            Trend trend = known.get(id);
            if (trend == null) {
                throw new NotTaken("“" + id + "” is not among them now. Look at the list again.");
            }
            if (seen.add(id)) {
                chosen.add(trend);
            }
        }
        return chosen;
    }

    private void step(Actor actor, String discipline, List<Trend> trends, Step step, String text) {
        String reason = text.strip();
        if (reason.isEmpty() || reason.length() > Proposals.LONGEST || reason.indexOf('\0') >= 0) {
            throw new NotTaken("Say in a sentence why, in at most " + Proposals.LONGEST + " characters.");
        }
        store.write(session -> {
            trends.forEach(trend -> append(session, actor, discipline, trend.id(), step, reason));
            return true;
        });
    }

    private void append(Session session, Actor actor, String discipline, String id, Step step, String reason) {
        session.proposals()
                .append(new CatalogEvent(
                        0,
                        0,
                        discipline,
                        step,
                        null,
                        null,
                        id,
                        null,
                        actor.account(),
                        actor.displayName(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        reason));
        session.audit()
                .append(new AuditEvent(
                        clock.instant(),
                        actor.account(),
                        "trend." + step.key(),
                        null,
                        null,
                        discipline + "/" + id,
                        "done"));
    }

    private ActiveDiscipline field(Actor actor, String discipline) {
        Policy.require(actor, Act.KEEP_CATALOG, Scope.CITY);
        return disciplines
                .find(discipline)
                .filter(field -> proposals.keepers().keeps(actor, field.id()))
                .orElseThrow(() -> new NoSuchSubject("professional field"));
    }
}

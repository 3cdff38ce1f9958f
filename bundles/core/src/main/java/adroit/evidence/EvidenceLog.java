package adroit.evidence;

import adroit.audit.AuditEvent;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.Person;
import adroit.proposal.CatalogEvent;
import adroit.proposal.Proposals;
import adroit.proposal.Step;
import adroit.storage.EvidenceRecords;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records facts: all that are sound, or none where the caller wants all or nothing. */
public final class EvidenceLog {
    /** Of the tools of a field that lists name and its catalog has not, so many are noted for its keepers; rows with others are refused as well, and not noted. */
    public static final int MOST_TOOLS = 200;

    private final Store store;
    private final Disciplines disciplines;
    private final Clock clock;

    /** Without any field in service: facts are held against the editions that were in force last. */
    public EvidenceLog(Store store, Clock clock) {
        this(store, new Disciplines(), clock);
    }

    public EvidenceLog(Store store, Disciplines disciplines, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.clock = clock;
    }

    /**
     * What became of one fact, in the order given.
     *
     * @param problem what is wrong with it and what to do, or null where it is kept
     */
    public record Outcome(boolean kept, @Nullable String problem) {
        static final Outcome KEPT = new Outcome(true, null);

        static Outcome refused(String problem) {
            return new Outcome(false, problem);
        }
    }

    /**
     * Records facts in one transaction. A fact's person may be given by id or by the city's own key. A fact that was recorded before with the same client id and content counts
     * as kept and changes nothing.
     */
    public List<Outcome> record(Actor actor, List<Fact> facts, boolean allOrNothing) {
        Policy.require(actor, Act.IMPORT, Scope.CITY);
        try {
            return store.write(session -> recorded(session, actor, facts, allOrNothing));
        } catch (NothingKept refused) {
            return refused.outcomes;
        }
    }

    private List<Outcome> recorded(Session session, Actor actor, List<Fact> facts, boolean allOrNothing) {
        Map<String, Set<String>> unknownTools = new TreeMap<>();
        List<Outcome> outcomes = append(session, disciplines, facts, LocalDate.now(clock), unknownTools);
        if (allOrNothing && outcomes.stream().anyMatch(o -> !o.kept())) {
            throw new NothingKept(outcomes);
        }
        long kept = outcomes.stream().filter(Outcome::kept).count();
        session.audit()
                .append(AuditEvent.of(clock.instant(), actor, "evidence.record", kept + " of " + facts.size(), "done"));
        withdrawn(session, actor, facts, outcomes);
        noteTools(session, unknownTools, clock.instant());
        return outcomes;
    }

    /** That a fact of somebody was taken back stands by itself, with whom it is of. */
    private void withdrawn(Session session, Actor actor, List<Fact> facts, List<Outcome> outcomes) {
        for (int i = 0; i < facts.size(); i++) {
            if (outcomes.get(i).kept() && facts.get(i) instanceof Fact.Withdrawal withdrawal) {
                String person = session.organization()
                        .person(withdrawal.person())
                        .map(Person::id)
                        .orElse(null);
                session.audit()
                        .append(new AuditEvent(
                                clock.instant(), actor.account(), "evidence.withdraw", person, null, null, "done"));
            }
        }
    }

    /**
     * Records the sound ones within a unit of work that is already under way, without policy and audit of its own.
     *
     * @param disciplines whose editions in force the facts are held against; of a field that is off, against the one that was in force last
     * @param today facts observed later than tomorrow are refused; the day between leaves room for time zones
     * @param unknownTools gains, by their fields, the tools that lists of who is supplied with what name and that the catalogs have not; for {@link #noteTools}
     */
    public static List<Outcome> append(
            Session session,
            Disciplines disciplines,
            List<Fact> facts,
            LocalDate today,
            Map<String, Set<String>> unknownTools) {
        FactCheck check = new FactCheck(session, disciplines, today);
        List<Outcome> outcomes =
                new ArrayList<>(facts.stream().map(check::outcome).toList());
        check.unknownTools().forEach((field, tools) -> unknownTools
                .computeIfAbsent(field, f -> new TreeSet<>())
                .addAll(tools));
        List<Integer> sound = new ArrayList<>();
        List<Fact> resolved = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            if (outcomes.get(i).kept()) {
                sound.add(i);
                resolved.add(check.resolved(facts.get(i)));
            }
        }
        List<EvidenceRecords.Outcome> kept = session.evidence().append(resolved);
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i) == EvidenceRecords.Outcome.OTHER_CONTENT) {
                outcomes.set(
                        sound.get(i),
                        Outcome.refused(
                                "This client-id was recorded before with other content. A correction is a new fact: give it a"
                                        + " new client-id."));
            }
        }
        return outcomes;
    }

    /** Writes once that a list named a tool which the catalog has not, without whose it is, for who keeps the field. */
    public static void noteTools(Session session, Map<String, Set<String>> unknownTools, Instant now) {
        unknownTools.forEach((field, tools) -> {
            Set<String> known = session.proposals().of(field).stream()
                    .filter(event -> event.step() == Step.TOOL_NAMED)
                    .flatMap(event -> Optional.ofNullable(event.skill()).stream())
                    .collect(Collectors.toSet());
            tools.stream()
                    .filter(tool -> known.size() < MOST_TOOLS && known.add(tool))
                    .forEach(tool -> session.proposals().append(named(field, tool, now)));
        });
    }

    private static CatalogEvent named(String discipline, String tool, Instant now) {
        return new CatalogEvent(
                0,
                0,
                discipline,
                Step.TOOL_NAMED,
                null,
                null,
                tool,
                null,
                Proposals.PRODUCT.account(),
                Proposals.PRODUCT.displayName(),
                now.truncatedTo(ChronoUnit.MICROS),
                "");
    }

    /** Undoes the unit of work. */
    private static final class NothingKept extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<Outcome> outcomes;

        NothingKept(List<Outcome> outcomes) {
            this.outcomes = outcomes;
        }
    }
}

package adroit.watch;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AuditEvent;
import adroit.catalog.Catalog;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.proposal.CatalogEvent;
import adroit.proposal.Keepers;
import adroit.proposal.NewTools;
import adroit.proposal.Proposal;
import adroit.proposal.ProposalRefused;
import adroit.proposal.ProposalState;
import adroit.proposal.Proposals;
import adroit.proposal.Step;
import adroit.proposal.Texts;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The watch lists of fields, for who keeps them. What stands on one changes nothing: it is looked at again on its day, becomes a proposal, or is let go with a reason. What happened stays
 * written, with who did it.
 */
public final class WatchList {
    /** After which time something is looked at again where nobody said. */
    public static final Period USUAL = Period.ofMonths(6);

    /** How many things one field may watch at once; who watches everything watches nothing. */
    public static final int MOST = 300;

    private static final Period LATEST = Period.ofYears(10);
    private static final Comparator<Watched> ORDER = Comparator.comparing(
                    (Watched each) -> each.state() != WatchState.WATCHED)
            .thenComparing(Watched::again)
            .thenComparing(each -> each.note().title(), String.CASE_INSENSITIVE_ORDER);

    private final Store store;
    private final Disciplines disciplines;
    private final Proposals proposals;
    private final Keepers keepers;
    private final Clock clock;

    public WatchList(Store store, Disciplines disciplines, Proposals proposals, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.proposals = proposals;
        this.keepers = new Keepers(disciplines);
        this.clock = clock;
    }

    /**
     * All that a field watches or watched: what is watched first, by the day on which it is due.
     *
     * @throws NoSuchSubject where there is no such field, or the actor does not keep it
     */
    public List<Watched> of(Actor actor, String discipline) {
        kept(actor, discipline);
        return store.read(session -> all(session, discipline)).stream()
                .sorted(ORDER)
                .toList();
    }

    /** Of the fields that the actor keeps, what is to be looked at again by that day, the earliest first. */
    public List<Watched> due(Actor actor, LocalDate by) {
        Policy.require(actor, Act.KEEP_CATALOG, Scope.CITY);
        List<Watched> due = new ArrayList<>();
        for (ActiveDiscipline field : disciplines.all()) {
            if (keepers.keeps(actor, field.id())) {
                of(actor, field.id()).stream()
                        .filter(each -> each.state() == WatchState.WATCHED)
                        .filter(each -> !each.again().isAfter(by))
                        .forEach(due::add);
            }
        }
        due.sort(ORDER);
        return due;
    }

    /**
     * One of them.
     *
     * @throws NoSuchSubject where there is none of that id that the actor may see
     */
    public Watched find(Actor actor, String discipline, String id) {
        kept(actor, discipline);
        return store.read(session -> find(session, discipline, id));
    }

    /**
     * Puts something on the list.
     *
     * @param again on which day it is looked at again, or null for {@link #USUAL} from today
     * @param origin {@code trend/ID} or {@code suggestion/ID} where it comes from one, or null
     * @throws ProposalRefused where it is watched already, or the day or the number of things is none that can be taken
     */
    public Watched put(
            Actor actor, String discipline, WatchNote note, @Nullable LocalDate again, @Nullable String origin) {
        kept(actor, discipline);
        LocalDate day = day(again);
        return store.write(session -> {
            List<Watched> open = all(session, discipline).stream()
                    .filter(each -> each.state() == WatchState.WATCHED)
                    .toList();
            refuseTwice(open, note, origin);
            if (open.size() >= MOST) {
                throw new ProposalRefused(
                        "WATCH_LIST_FULL",
                        "The field watches " + open.size()
                                + " things already, the most that one watches. Let go of what nobody looks at any more.");
            }
            return new Watched(
                    List.of(append(session, actor, discipline, 0, Step.WATCHED, origin, day, note.written())));
        });
    }

    private static void refuseTwice(List<Watched> open, WatchNote note, @Nullable String origin) {
        for (Watched each : open) {
            String title = each.note().title();
            boolean same = title.toLowerCase(Locale.ROOT).equals(note.title().toLowerCase(Locale.ROOT))
                    || (origin != null && origin.equals(each.origin()));
            if (same) {
                throw new ProposalRefused(
                        "WATCHED_ALREADY",
                        "“" + title + "” is on the watch list already, as " + each.id()
                                + ". Write down there what you saw.");
            }
        }
    }

    /**
     * Writes down that somebody looked at it again, what they saw, and when the next time is.
     *
     * @param again as for {@link #put}
     * @throws ProposalRefused where it is watched no more, or the text or the day cannot be taken
     */
    public Watched look(Actor actor, String discipline, String id, String seen, @Nullable LocalDate again) {
        LocalDate day = day(again);
        return move(actor, discipline, id, Step.LOOKED_AGAIN, null, day, Texts.checked("text", seen));
    }

    /** Lets go of it, for a reason that stays written. */
    public Watched letGo(Actor actor, String discipline, String id, String reason) {
        return move(actor, discipline, id, Step.LET_GO, null, null, Texts.checked("reason", reason));
    }

    /**
     * Makes a proposal of a technology or a tool: it becomes one of the catalog’s tools.
     *
     * @throws ProposalRefused where it is neither, is watched no more, or the proposal is not taken
     */
    public Watched propose(Actor actor, String discipline, String id, String note) {
        Watched before = find(actor, discipline, id);
        requireWatched(before);
        WatchNote what = before.note();
        if (!what.kind().isTool()) {
            throw new ProposalRefused(
                    "NO_TOOL",
                    "“" + what.title() + "” is a " + what.kind().title().toLowerCase(Locale.ROOT)
                            + ": the product cannot write it into the catalog by itself. Propose it as a file or a table, then name that proposal here.");
        }
        ActiveDiscipline field = kept(actor, discipline);
        ToolKind kind = what.kind() == WatchKind.TECHNOLOGY ? ToolKind.DIGITAL : ToolKind.MANUAL;
        Catalog now = field.edition().catalog();
        refuseKnown(now, what.title());
        Catalog next = NewTools.in(now, what.title(), kind);
        Proposal made =
                proposals.propose(actor, discipline, next, field.edition().id(), note);
        return move(actor, discipline, id, Step.WATCH_TAKEN_UP, made.id(), null, Texts.checked("note", note));
    }

    private static void refuseKnown(Catalog catalog, String title) {
        catalog.tools().stream()
                .filter(tool -> tool.title().equalsIgnoreCase(title))
                .filter(tool -> tool.status() != ToolStatus.RETIRED)
                .map(Tool::id)
                .findFirst()
                .ifPresent(tool -> {
                    throw new ProposalRefused(
                            "KNOWN_TOOL", "The catalog has it already, as the tool “" + tool + "”. Let go of it here.");
                });
    }

    /**
     * Writes down which proposal it became, where somebody made that otherwise.
     *
     * @param proposal id of one to the same field that is not withdrawn
     */
    public Watched became(Actor actor, String discipline, String id, String proposal, String note) {
        kept(actor, discipline);
        if (proposal.isBlank()) {
            throw new ProposalRefused(
                    "NO_PROPOSAL", "Choose which proposal it became. Where there is none yet, let it stand here.");
        }
        boolean there = proposals.visible(actor, discipline).stream()
                .anyMatch(p -> p.id().equals(proposal) && p.state() != ProposalState.WITHDRAWN);
        if (!there) {
            throw new ProposalRefused(
                    "NO_PROPOSAL",
                    "There is no proposal “" + proposal.strip()
                            + "” to this field, or it was withdrawn. Name one as its page does, such as p-3.");
        }
        return move(actor, discipline, id, Step.WATCH_TAKEN_UP, proposal, null, Texts.checked("note", note));
    }

    private Watched move(
            Actor actor,
            String discipline,
            String id,
            Step step,
            @Nullable String about,
            @Nullable LocalDate day,
            String text) {
        kept(actor, discipline);
        return store.write(session -> {
            Watched before = find(session, discipline, id);
            requireWatched(before);
            long first = before.history().get(0).sequence();
            return before.and(append(session, actor, discipline, first, step, about, day, text));
        });
    }

    private static void requireWatched(Watched before) {
        if (before.state() != WatchState.WATCHED) {
            throw new ProposalRefused(
                    "NOT_WATCHED",
                    "“" + before.note().title() + "” is watched no more: "
                            + before.state().title().toLowerCase(Locale.ROOT) + ". Put it on the list anew.");
        }
    }

    private LocalDate day(@Nullable LocalDate again) {
        LocalDate today = LocalDate.now(clock);
        if (again == null) {
            return today.plus(USUAL);
        }
        if (!again.isAfter(today) || again.isAfter(today.plus(LATEST))) {
            throw new ProposalRefused(
                    "DAY",
                    "It cannot be looked at again on " + again + ". Choose a day after today, and within ten years.");
        }
        return again;
    }

    private CatalogEvent append(
            Session session,
            Actor actor,
            String discipline,
            long first,
            Step step,
            @Nullable String about,
            @Nullable LocalDate day,
            String text) {
        CatalogEvent event = session.proposals()
                .append(new CatalogEvent(
                        0,
                        first,
                        discipline,
                        step,
                        null,
                        null,
                        about,
                        day,
                        actor.account(),
                        actor.displayName(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        text));
        long put = first == 0 ? event.sequence() : first;
        session.audit()
                .append(new AuditEvent(
                        clock.instant(),
                        actor.account(),
                        "watch-list." + step.key(),
                        null,
                        null,
                        discipline + "/w-" + put,
                        "done"));
        return event;
    }

    private static List<Watched> all(Session session, String discipline) {
        Map<Long, List<CatalogEvent>> threads = new LinkedHashMap<>();
        for (CatalogEvent event : session.proposals().of(discipline)) {
            List<CatalogEvent> thread = threads.get(event.proposal());
            if (event.step() == Step.WATCHED) {
                threads.put(event.sequence(), new ArrayList<>(List.of(event)));
            } else if (thread != null) {
                thread.add(event);
            }
        }
        return threads.values().stream().map(Watched::new).toList();
    }

    private static Watched find(Session session, String discipline, String id) {
        return all(session, discipline).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchSubject("entry of the watch list"));
    }

    private ActiveDiscipline kept(Actor actor, String discipline) {
        Policy.require(actor, Act.KEEP_CATALOG, Scope.CITY);
        return disciplines
                .find(discipline)
                .filter(field -> keepers.keeps(actor, field.id()))
                .orElseThrow(() -> new NoSuchSubject("professional field"));
    }
}

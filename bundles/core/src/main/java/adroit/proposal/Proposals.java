package adroit.proposal;

import adroit.assessment.Impact;
import adroit.assessment.ImpactPreview;
import adroit.assessment.NoSuchSubject;
import adroit.audit.AuditEvent;
import adroit.catalog.Catalog;
import adroit.catalogchange.ChangeWords;
import adroit.catalogchange.Merge;
import adroit.catalogchange.Part;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.framework.ItemKind;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.jobanalysis.Renewal;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes to catalogs, from their being proposed to their being in force. Whoever keeps a field proposes; a second person who keeps or reviews it approves, unless the city has
 * switched that off; then it is published at once or by the product on a day. What happened is only ever added to, and each step is written to the audit log.
 */
public final class Proposals {
    /** The longest text of a note, comment or reason, in characters. */
    public static final int LONGEST = 2_000;

    /** As whom the product itself acts. */
    public static final Actor PRODUCT = new Actor("product", "The product", Set.of(), null, null);

    private static final String MOVED_ON = "MOVED_ON";
    private static final Set<ProposalState> GOING_ON =
            EnumSet.complementOf(EnumSet.of(ProposalState.PUBLISHED, ProposalState.WITHDRAWN));

    private final Store store;
    private final Disciplines disciplines;
    private final Keepers keepers;
    private final ImpactPreview impacts;
    private final Renewal renewal;
    private final Clock clock;
    private volatile Publication publication = (actor, edition, expected) -> {
        throw new ProposalRefused("NOT_READY", "Nothing can be published while the server starts. Try again.");
    };

    public Proposals(Store store, Disciplines disciplines, ImpactPreview impacts, Renewal renewal, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.keepers = new Keepers(disciplines);
        this.impacts = impacts;
        this.renewal = renewal;
        this.clock = clock;
    }

    /** Says who puts editions in force. */
    public void publishThrough(Publication through) {
        publication = through;
    }

    /** Whether items of that kind can be drawn into a catalog: skills and tools. */
    public static boolean draws(ItemKind kind) {
        return Drawing.takes(kind);
    }

    /** Who keeps and reviews what. */
    public Keepers keepers() {
        return keepers;
    }

    /** The proposals to a field's catalog, newest first. {@link NoSuchSubject} for who may not review it. */
    public List<Proposal> visible(Actor actor, String discipline) {
        requireReview(actor, discipline);
        return store.read(session -> of(session, discipline));
    }

    /** The one of that id. */
    public Proposal find(Actor actor, String discipline, String id) {
        requireReview(actor, discipline);
        return store.read(session -> find(session, discipline, id));
    }

    /** The edition in force of a field that the actor keeps. */
    public CatalogEdition inForce(Actor actor, String discipline) {
        requireKeeper(actor, discipline);
        return field(discipline).edition();
    }

    /** What it would change now. */
    public Comparison compare(Actor actor, Proposal proposal) {
        requireReview(actor, proposal.discipline());
        CatalogEdition inForce = field(proposal.discipline()).edition();
        return store.read(session -> Editions.compare(session, proposal, inForce, day(proposal)));
    }

    /** On which it would come in force as it stands: today, or the day to come that it waits for. */
    private LocalDate day(Proposal proposal) {
        LocalDate today = LocalDate.now(clock);
        return proposal.day().filter(day -> day.isAfter(today)).orElse(today);
    }

    /** What publishing it would change for people, as far as the actor may know; reckoned for everybody concerned. Nothing of it is kept but that numbers of people were told. */
    public ProposalImpact impact(Actor actor, Proposal proposal) {
        Comparison comparison = compare(actor, proposal);
        ActiveDiscipline now = field(proposal.discipline()).withEdition(comparison.from());
        int due = store.read(session -> renewal.newlyDue(
                session, comparison.from().catalog(), comparison.to().catalog()));
        Impact people = impacts.of(actor, now, now.withEdition(comparison.to()));
        if (people.departments().size() > people.notShown()) {
            store.write(session -> {
                audit(session, actor, "proposal.impact", proposal.discipline() + "/" + proposal.id());
                return true;
            });
        }
        return new ProposalImpact(comparison.to().id(), people, due);
    }

    /**
     * Proposes an edition.
     *
     * @param base id of the edition that it was made from, or null for the one in force
     * @throws ProposalRefused with every reason not to take it
     */
    public Proposal propose(Actor actor, String discipline, Catalog catalog, @Nullable String base, String note) {
        requireKeeper(actor, discipline);
        CatalogEdition inForce = field(discipline).edition();
        CatalogEdition edition = CatalogEdition.of(catalog);
        String text = Texts.checked("note", note);
        return store.write(session -> {
            CatalogEdition from = base == null ? inForce : base(session, discipline, base);
            List<String> problems = Editions.problems(from.catalog(), catalog);
            if (problems.isEmpty() && edition.id().equals(from.id())) {
                problems =
                        List.of("Nothing differs from edition " + from.catalog().edition() + ".");
            }
            if (!problems.isEmpty()) {
                throw new ProposalRefused("EDITION_REFUSED", problems);
            }
            Editions.keep(session, from);
            Editions.keep(session, edition);
            CatalogEvent made =
                    append(session, actor, null, discipline, Step.PROPOSED, from.id(), edition.id(), null, text);
            audit(session, actor, "proposal.make", made.discipline() + "/p-" + made.sequence());
            return new Proposal(List.of(made));
        });
    }

    /**
     * Proposes the edition in force with skills and tools of a reference framework drawn in. It can be published once somebody has written what the levels of the skills look like.
     *
     * @throws ProposalRefused with every name that means nothing that can be drawn in
     */
    public Drawn draw(Actor actor, String discipline, DrawRequest request, String note) {
        requireKeeper(actor, discipline);
        CatalogEdition inForce = field(discipline).edition();
        Drawing drawing = store.read(session -> new Chosen(session, request).into(inForce.catalog()));
        String said = Texts.shortened(Stream.concat(Stream.of(Texts.checked("note", note)), notDrawn(drawing.left()))
                .toList());
        return new Drawn(propose(actor, discipline, drawing.catalog(), inForce.id(), said), drawing.left());
    }

    private static Stream<String> notDrawn(List<Drawn.Left> left) {
        return left.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of("Not drawn in: " + left.size() + "."),
                        left.stream().map(each -> "“" + each.title() + "”: " + each.reason()));
    }

    private static CatalogEdition base(Session session, String discipline, String id) {
        return session.editions()
                .find(id)
                .filter(e -> e.catalog().discipline().equals(discipline))
                .orElseThrow(() -> new ProposalRefused(
                        "UNKNOWN_BASE",
                        "There is no edition " + id + " of " + discipline
                                + ". Name one that is kept, or none for the one in force."));
    }

    /**
     * Proposes to retire a skill or a tool that is in use. The successor that the catalog names takes its place; what becomes of evidence can be said by revising the proposal.
     *
     * @param part {@link Part#SKILL} or {@link Part#TOOL}
     * @throws NoSuchSubject where the catalog in force has none of that id in use
     * @throws ProposalRefused where a proposal that goes on retires it already, or the edition is not taken
     */
    public Proposal retire(Actor actor, String discipline, Part part, String id, String note) {
        requireKeeper(actor, discipline);
        CatalogEdition inForce = field(discipline).edition();
        Catalog next = Retirement.of(inForce.catalog(), part, id)
                .orElseThrow(() -> new NoSuchSubject(part.title() + " in use"));
        store.read(session -> retiring(session, discipline, part, id)).ifPresent(waiting -> {
            throw new ProposalRefused("RETIRES_ALREADY", "Proposal " + waiting + " retires it already.");
        });
        return propose(actor, discipline, next, inForce.id(), note);
    }

    private static Optional<String> retiring(Session session, String discipline, Part part, String id) {
        return of(session, discipline).stream()
                .filter(p -> GOING_ON.contains(p.state()))
                .filter(p ->
                        !Retirement.isInUse(Editions.of(session, p.edition()).catalog(), part, id))
                .filter(p -> Retirement.isInUse(Editions.of(session, p.base()).catalog(), part, id))
                .findFirst()
                .map(Proposal::id);
    }

    /** Proposes to put a former edition in force again. What came since stays, retired, because evidence may name it. */
    public Proposal restore(Actor actor, String discipline, String edition, String note) {
        requireKeeper(actor, discipline);
        CatalogEdition inForce = field(discipline).edition();
        CatalogEdition former = store.read(session -> base(session, discipline, edition));
        return propose(actor, discipline, Restoration.of(inForce.catalog(), former.catalog()), inForce.id(), note);
    }

    /**
     * Puts another edition in its place; what was approved is to be approved again.
     *
     * @param seen id of the edition that the proposal asked for when the revision was begun, or null; refused where it asks for another by now
     */
    public Proposal revise(
            Actor actor,
            String discipline,
            String id,
            Catalog catalog,
            @Nullable String base,
            String note,
            @Nullable String seen) {
        requireKeeper(actor, discipline);
        CatalogEdition inForce = field(discipline).edition();
        return step(actor, discipline, id, GOING_ON, "proposal.revise", (session, proposal) -> {
            if (seen != null && !seen.equals(proposal.edition())) {
                throw new ProposalRefused(
                        MOVED_ON,
                        "Somebody has revised this proposal since you opened it. Open it again beside this, and write what is yours into what stands there now.");
            }
            CatalogEdition from = base == null ? inForce : base(session, discipline, base);
            List<String> problems = Editions.problems(from.catalog(), catalog);
            if (!problems.isEmpty()) {
                throw new ProposalRefused("EDITION_REFUSED", problems);
            }
            CatalogEdition edition = CatalogEdition.of(catalog);
            Editions.keep(session, from);
            Editions.keep(session, edition);
            return append(
                    session,
                    actor,
                    proposal,
                    discipline,
                    Step.REVISED,
                    from.id(),
                    edition.id(),
                    null,
                    Texts.checked("note", note));
        });
    }

    /**
     * Decides places that both the proposal and an edition published since have changed. Those not named stay open.
     *
     * @param sides by place
     */
    public Proposal decide(Actor actor, String discipline, String id, Map<String, Merge.Side> sides) {
        requireKeeper(actor, discipline);
        CatalogEdition inForce = field(discipline).edition();
        return step(actor, discipline, id, GOING_ON, "proposal.revise", (session, proposal) -> {
            Merge merge = Editions.together(
                    Editions.of(session, proposal.base()), Editions.of(session, proposal.edition()), inForce, sides);
            if (!merge.conflicts().isEmpty()) {
                throw new ProposalRefused(
                        "UNDECIDED",
                        merge.conflicts().stream()
                                .map(c -> "Say which version of " + ChangeWords.place(c)
                                        + ", is to stand: mine or theirs (" + c.place() + ").")
                                .toList());
            }
            CatalogEdition edition = CatalogEdition.of(merge.catalog());
            Editions.keep(session, inForce);
            Editions.keep(session, edition);
            return append(
                    session,
                    actor,
                    proposal,
                    discipline,
                    Step.REVISED,
                    inForce.id(),
                    edition.id(),
                    null,
                    "Brought together with edition " + inForce.catalog().edition() + ".");
        });
    }

    public Proposal comment(Actor actor, String discipline, String id, String text) {
        requireReview(actor, discipline);
        String checked = Texts.checked("comment", text);
        return step(
                actor,
                discipline,
                id,
                EnumSet.allOf(ProposalState.class),
                "proposal.comment",
                (session, proposal) ->
                        append(session, actor, proposal, discipline, Step.COMMENTED, null, null, null, checked));
    }

    /**
     * Approves it, as somebody else than who wrote it while the city asks for a second person.
     *
     * @param looked id of the edition that was looked at, or null; refused where it would be another by now
     */
    public Proposal approve(Actor actor, String discipline, String id, String text, @Nullable String looked) {
        requireReview(actor, discipline);
        CatalogEdition inForce = field(discipline).edition();
        return step(actor, discipline, id, EnumSet.of(ProposalState.OPEN), "proposal.approve", (session, proposal) -> {
            if (proposal.isWrittenBy(actor.account()) && SecondPerson.isAsked(session)) {
                throw new ProposalRefused(
                        "SECOND_PERSON",
                        "You wrote this proposal: another person approves it, who keeps the field, leads the department that keeps it, or is of HR.");
            }
            Comparison comparison = clear(session, proposal, inForce);
            requireSame(looked, comparison);
            Editions.keep(session, comparison.asked());
            return append(
                    session,
                    actor,
                    proposal,
                    discipline,
                    Step.APPROVED,
                    null,
                    comparison.asked().id(),
                    null,
                    Texts.optional(text));
        });
    }

    private static void requireSame(@Nullable String looked, Comparison comparison) {
        if (looked != null && !comparison.isOf(looked)) {
            throw new ProposalRefused(
                    MOVED_ON, "It comes to another edition by now than when you looked. Look at the changes again.");
        }
    }

    private Comparison clear(Session session, Proposal proposal, CatalogEdition inForce) {
        return clear(session, proposal, inForce, day(proposal));
    }

    private static Comparison clear(Session session, Proposal proposal, CatalogEdition inForce, LocalDate day) {
        Comparison comparison = Editions.compare(session, proposal, inForce, day);
        if (!comparison.conflicts().isEmpty()) {
            throw new ProposalRefused(
                    "CONFLICT",
                    comparison.conflicts().stream()
                            .map(c -> "Edition " + inForce.catalog().edition() + ", published since, has changed "
                                    + ChangeWords.place(c) + ", too. Decide which version is to stand.")
                            .toList());
        }
        if (!comparison.problems().isEmpty()) {
            throw new ProposalRefused("EDITION_REFUSED", comparison.problems());
        }
        return comparison;
    }

    public Proposal sendBack(Actor actor, String discipline, String id, String text) {
        requireReview(actor, discipline);
        String checked = Texts.checked("reason", text);
        return step(
                actor,
                discipline,
                id,
                GOING_ON,
                "proposal.send-back",
                (session, proposal) ->
                        append(session, actor, proposal, discipline, Step.SENT_BACK, null, null, null, checked));
    }

    public Proposal withdraw(Actor actor, String discipline, String id, String text) {
        requireKeeper(actor, discipline);
        return step(
                actor,
                discipline,
                id,
                GOING_ON,
                "proposal.withdraw",
                (session, proposal) -> append(
                        session, actor, proposal, discipline, Step.WITHDRAWN, null, null, null, Texts.optional(text)));
    }

    /**
     * Lets the product publish it on that day, in the city's time.
     *
     * @param looked id of the edition that was looked at, or null; refused where it would be another by now
     */
    public Proposal schedule(Actor actor, String discipline, String id, LocalDate day, @Nullable String looked) {
        requireReview(actor, discipline);
        if (!day.isAfter(LocalDate.now(clock))) {
            throw new ProposalRefused("DAY_PAST", day + " is not a day to come. Name a later one, or publish it now.");
        }
        CatalogEdition inForce = field(discipline).edition();
        return step(actor, discipline, id, GOING_ON, "proposal.schedule", (session, proposal) -> {
            requireApproval(session, proposal);
            requireSame(looked, clear(session, proposal, inForce));
            return append(session, actor, proposal, discipline, Step.SCHEDULED, null, null, day, "");
        });
    }

    private static void requireApproval(Session session, Proposal proposal) {
        boolean looked = proposal.isApproved() || !SecondPerson.isAsked(session);
        if (!looked || proposal.state() == ProposalState.SENT_BACK) {
            throw new ProposalRefused(
                    "NOT_APPROVED", "Nobody has approved this proposal. A second person looks at it first.");
        }
    }

    /**
     * Puts it in force now.
     *
     * @param expected id of the edition whose impact was looked at, or null; refused where it would be another by now
     */
    public Proposal publish(Actor actor, String discipline, String id, @Nullable String expected) {
        requireReview(actor, discipline);
        return published(actor, discipline, id, expected);
    }

    private Proposal published(Actor actor, String discipline, String id, @Nullable String expected) {
        CatalogEdition inForce = field(discipline).edition();
        CatalogEdition next = store.read(session -> {
            Proposal proposal = find(session, discipline, id);
            requireGoingOn(proposal, GOING_ON);
            requireApproval(session, proposal);
            requireSame(expected, clear(session, proposal, inForce));
            return clear(session, proposal, inForce, LocalDate.now(clock)).to();
        });
        if (!next.id().equals(inForce.id())) {
            publication.putInForce(actor, next, inForce.id());
        }
        return noted(actor, discipline, id, inForce.id(), next.id());
    }

    /** That it was published stands there once, whoever else published it at the same time, and also where the process ended before it was written. */
    private Proposal noted(Actor actor, String discipline, String id, String before, String next) {
        return store.write(session -> {
            Proposal proposal = find(session, discipline, id);
            if (proposal.state() == ProposalState.PUBLISHED) {
                return proposal;
            }
            String from = before.equals(next) ? proposal.base() : before;
            CatalogEvent event = append(session, actor, proposal, discipline, Step.PUBLISHED, from, next, null, "");
            audit(session, actor, "proposal.publish", discipline + "/" + id);
            return proposal.and(event);
        });
    }

    /** Publishes what waits for this day or one before, as the product; what cannot be published is held, with the reason. Where one fails otherwise the others go on, and the failure is thrown at the end. */
    public void publishDue() {
        LocalDate today = LocalDate.now(clock);
        List<Proposal> waiting = store.read(session -> session.proposals().withOpenProposals().stream()
                .flatMap(discipline -> of(session, discipline).stream())
                .filter(p -> p.day().filter(day -> !day.isAfter(today)).isPresent())
                .toList());
        @Nullable RuntimeException failed = null;
        for (Proposal each : waiting) {
            try {
                if (disciplines.find(each.discipline()).isPresent()) {
                    publishOrHold(each);
                }
            } catch (RuntimeException e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    private void publishOrHold(Proposal proposal) {
        try {
            published(PRODUCT, proposal.discipline(), proposal.id(), null);
        } catch (ProposalRefused e) {
            step(
                    PRODUCT,
                    proposal.discipline(),
                    proposal.id(),
                    GOING_ON,
                    "proposal.hold",
                    (session, now) -> append(
                            session,
                            PRODUCT,
                            now,
                            now.discipline(),
                            Step.HELD,
                            null,
                            null,
                            null,
                            Texts.shortened(e.problems())));
        }
    }

    private interface Happening {
        CatalogEvent in(Session session, Proposal proposal);
    }

    private Proposal step(
            Actor actor, String discipline, String id, Set<ProposalState> from, String act, Happening happening) {
        return store.write(session -> {
            Proposal before = find(session, discipline, id);
            requireGoingOn(before, from);
            CatalogEvent event = happening.in(session, before);
            audit(session, actor, act, discipline + "/" + id);
            return before.and(event);
        });
    }

    private static void requireGoingOn(Proposal proposal, Set<ProposalState> from) {
        if (!from.contains(proposal.state())) {
            throw new ProposalRefused("STATE", tooLate(proposal));
        }
    }

    private static String tooLate(Proposal proposal) {
        return "Nothing was changed: the proposal " + proposal.id()
                + switch (proposal.state()) {
                    case OPEN -> " waits for a second person's review first.";
                    case APPROVED -> " is approved already. Publish it, or give it a day.";
                    case SENT_BACK -> " was sent back. Whoever proposed it changes it first.";
                    case SCHEDULED -> " is approved already, and waits for its day.";
                    case PUBLISHED -> " is published already. Where that is wrong, propose the former edition.";
                    case WITHDRAWN -> " was withdrawn. Where that is wrong, propose the change again.";
                };
    }

    private CatalogEvent append(
            Session session,
            Actor actor,
            @Nullable Proposal about,
            String discipline,
            Step step,
            @Nullable String base,
            @Nullable String edition,
            @Nullable LocalDate day,
            String text) {
        return session.proposals()
                .append(new CatalogEvent(
                        0,
                        about == null ? 0 : about.number(),
                        discipline,
                        step,
                        base,
                        edition,
                        null,
                        day,
                        actor.account(),
                        actor.displayName(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        text));
    }

    private void audit(Session session, Actor actor, String act, String subject) {
        session.audit().append(new AuditEvent(clock.instant(), actor.account(), act, null, null, subject, "done"));
    }

    static List<Proposal> of(Session session, String discipline) {
        Map<Long, List<CatalogEvent>> threads = new LinkedHashMap<>();
        for (CatalogEvent event : session.proposals().of(discipline)) {
            if (event.step() == Step.PROPOSED) {
                threads.put(event.sequence(), new ArrayList<>(List.of(event)));
            } else if (event.proposal() > 0) {
                threads.getOrDefault(event.proposal(), new ArrayList<>()).add(event);
            }
        }
        List<Proposal> proposals =
                new ArrayList<>(threads.values().stream().map(Proposal::new).toList());
        Collections.reverse(proposals);
        return proposals;
    }

    private static Proposal find(Session session, String discipline, String id) {
        return of(session, discipline).stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchSubject("proposal"));
    }

    private ActiveDiscipline field(String discipline) {
        return disciplines.find(discipline).orElseThrow(() -> new NoSuchSubject("professional field"));
    }

    private void requireReview(Actor actor, String discipline) {
        if (!keepers.reviews(actor, discipline)) {
            throw new NoSuchSubject("professional field");
        }
    }

    private void requireKeeper(Actor actor, String discipline) {
        Policy.require(actor, Act.KEEP_CATALOG, Scope.CITY);
        if (!keepers.keeps(actor, discipline)) {
            throw new NoSuchSubject("professional field");
        }
    }
}

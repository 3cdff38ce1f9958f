package adroit.crosswalk;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AuditEvent;
import adroit.edition.Disciplines;
import adroit.framework.Elsewhere;
import adroit.framework.FrameworkItem;
import adroit.framework.Frameworks;
import adroit.framework.ItemHead;
import adroit.framework.ItemInPlace;
import adroit.framework.ItemQuery;
import adroit.framework.ReferenceFramework;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.proposal.Keepers;
import adroit.proposal.SecondPerson;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What corresponds to what. Whoever keeps a field proposes that a skill of it corresponds to an item of a reference framework; a second person who keeps or reviews the field confirms
 * it, unless the city has switched that off. Until then it counts for nothing, and only those who review the field see it. What happened is only ever added to.
 */
public final class Crosswalk {
    /** The longest text of a reason, in characters. */
    public static final int LONGEST = 2_000;

    private final Store store;
    private final Disciplines disciplines;
    private final Frameworks frameworks;
    private final SecondPerson second;
    private final Keepers keepers;
    private final Clock clock;

    public Crosswalk(Store store, Disciplines disciplines, Frameworks frameworks, SecondPerson second, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.frameworks = frameworks;
        this.second = second;
        this.keepers = new Keepers(disciplines);
        this.clock = clock;
    }

    /** Who keeps which field. */
    public Keepers keepers() {
        return keepers;
    }

    /** The matches of a subject that the actor may see, with what they lead to: confirmed ones first, then those that wait, then what was. */
    public List<MatchInPlace> of(Actor actor, Subject subject) {
        Policy.require(actor, Act.SEE_CATALOGS, Scope.CITY);
        boolean all = reviews(actor, subject);
        return store.read(session -> Matches.of(session, subject)).stream()
                .filter(match -> all || match.state() == MatchState.CONFIRMED)
                .sorted(Comparator.comparing((Match match) -> order(match.state()))
                        .thenComparing(match -> match.entry().sequence()))
                .map(match -> inPlace(actor, match))
                .toList();
    }

    /** What counts of the skills of a field, oldest first: whoever sees catalogs sees it. */
    public List<Match> confirmed(Actor actor, String discipline) {
        return confirmed(actor).getOrDefault(discipline, List.of());
    }

    /** What counts of the skills of each field, by the field's id, oldest first: whoever sees catalogs sees it. A field without any is not there. */
    public Map<String, List<Match>> confirmed(Actor actor) {
        Policy.require(actor, Act.SEE_CATALOGS, Scope.CITY);
        return store.read(session -> Matches.confirmed(session, Subject.Kind.SKILL)).stream()
                .collect(Collectors.groupingBy(match -> match.entry().subject().discipline()));
    }

    /** What counts of the skills of a field, and for who reviews the field also what waits; oldest first. */
    public List<Match> live(Actor actor, String discipline) {
        Policy.require(actor, Act.SEE_CATALOGS, Scope.CITY);
        boolean all = keepers.reviews(actor, discipline);
        return store.read(session -> Matches.live(session, Subject.Kind.SKILL)).stream()
                .filter(match -> match.entry().subject().discipline().equals(discipline))
                .filter(match -> all || match.state() == MatchState.CONFIRMED)
                .toList();
    }

    private static int order(MatchState state) {
        return switch (state) {
            case CONFIRMED -> 0;
            case PROPOSED -> 1;
            case DECLINED, WITHDRAWN -> 2;
        };
    }

    /** Whether the actor may propose and withdraw: of a skill whoever keeps its field, of a job class HR. */
    public boolean keeps(Actor actor, Subject subject) {
        return subject.kind() == Subject.Kind.SKILL
                ? keepers.keeps(actor, subject.discipline())
                : Policy.permits(actor, Act.WRITE_DESCRIPTIONS, Scope.CITY);
    }

    /** Whether the actor may confirm and decline: of a skill whoever reviews its field, of a job class HR. */
    public boolean reviews(Actor actor, Subject subject) {
        return subject.kind() == Subject.Kind.SKILL
                ? keepers.reviews(actor, subject.discipline())
                : keeps(actor, subject);
    }

    /** Of a job class the person who chooses is enough: the choice is written down with who and when, and changes no catalog. */
    private boolean asksSecond(Subject subject) {
        return subject.kind() == Subject.Kind.SKILL && second.isAsked();
    }

    /** Whether this actor may confirm this match now. */
    public boolean mayConfirm(Actor actor, Match match) {
        return match.state() == MatchState.PROPOSED
                && reviews(actor, match.entry().subject())
                && !(asksSecond(match.entry().subject()) && isOwn(actor, match));
    }

    private static boolean isOwn(Actor actor, Match match) {
        return match.entry().account().equals(actor.account());
    }

    private MatchInPlace inPlace(Actor actor, Match match) {
        @Nullable
        ReferenceFramework framework =
                frameworks.find(actor, match.entry().framework()).orElse(null);
        if (framework == null) {
            return new MatchInPlace(match, null, null, List.of());
        }
        Optional<ItemHead> head =
                frameworks
                        .items(
                                actor,
                                framework,
                                new ItemQuery(null, null, null, match.entry().item(), 0, 1))
                        .stream()
                        .findFirst();
        List<Elsewhere> elsewhere = head.flatMap(h -> frameworks.item(actor, framework, h.number()))
                .map(ItemInPlace::item)
                .map(item -> frameworks.editions().elsewhere(actor, framework, item))
                .orElse(List.of());
        return new MatchInPlace(match, framework, head.orElse(null), elsewhere);
    }

    /**
     * Says that something corresponds; it waits for somebody to confirm it.
     *
     * @param framework id of the edition
     * @param item number of the item in it
     * @throws InvalidMatch where it cannot be said, or is said already
     * @throws NoSuchSubject where there is no such skill in service, or the actor does not keep it
     */
    public MatchInPlace propose(
            Actor actor, Subject subject, String framework, int item, Closeness closeness, String text) {
        requireKeeper(actor, subject);
        requireSubject(subject);
        ReferenceFramework edition = frameworks
                .find(actor, framework)
                .orElseThrow(() -> new InvalidMatch(
                        "There is no reference framework " + framework + ". Bring it in first, or name another."));
        FrameworkItem target = frameworks
                .item(actor, edition, item)
                .map(ItemInPlace::item)
                .orElseThrow(() -> new InvalidMatch("There is no item " + item + " in " + edition.id()
                        + ". Take the number that its page or its answer says."));
        NewMatch said = new NewMatch(subject, edition.id(), target.id(), target.title(), closeness, checked(text));
        return inPlace(actor, store.write(session -> proposed(session, actor, said)));
    }

    /**
     * Says of several skills of a field at once what they correspond to; all of it waits for somebody to confirm it.
     *
     * @param said of items that were looked up
     * @throws InvalidMatch where one of them cannot be said, or is said already; nothing is said then
     * @throws NoSuchSubject where a skill is not in service, or the actor does not keep the field
     */
    public List<Match> proposeAll(Actor actor, List<NewMatch> said) {
        for (NewMatch each : said) {
            requireKeeper(actor, each.subject());
            requireSubject(each.subject());
            checked(each.text());
        }
        return store.write(session -> {
            List<Match> made = new ArrayList<>();
            said.forEach(each -> made.add(proposed(session, actor, each)));
            return made;
        });
    }

    private Match proposed(Session session, Actor actor, NewMatch said) {
        refuseAgain(session, said);
        CrosswalkEntry entry = new CrosswalkEntry(
                0,
                0,
                said.subject(),
                said.framework(),
                said.item(),
                said.title(),
                said.closeness(),
                MatchState.PROPOSED,
                actor.account(),
                actor.displayName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                said.text());
        return new Match(append(session, actor, entry), List.of());
    }

    private static void refuseAgain(Session session, NewMatch said) {
        Matches.of(session, said.subject()).stream()
                .filter(m -> m.state().isLive())
                .filter(said::isAbout)
                .findFirst()
                .ifPresent(m -> {
                    throw new InvalidMatch("This is said already, as " + m.id() + ": "
                            + m.state().title() + ". Withdraw it first to say it in another way.");
                });
    }

    /**
     * Confirms, declines or withdraws a match.
     *
     * @throws InvalidMatch where the step cannot be taken now, or not by this actor
     * @throws NoSuchSubject where there is no such match, or it is of a field that the actor does not review
     */
    public MatchInPlace decide(Actor actor, Subject subject, String id, MatchState step, String text) {
        if (!reviews(actor, subject)) {
            throw new NoSuchSubject("match");
        }
        String reason = checked(text);
        boolean asked = asksSecond(subject);
        Match made = store.write(session -> {
            Match before = Matches.of(session, subject).stream()
                    .filter(m -> m.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchSubject("match"));
            requireStep(actor, before, step, reason, asked);
            CrosswalkEntry first = before.entry();
            CrosswalkEntry entry = append(
                    session,
                    actor,
                    new CrosswalkEntry(
                            0,
                            first.sequence(),
                            subject,
                            first.framework(),
                            first.item(),
                            first.title(),
                            first.closeness(),
                            step,
                            actor.account(),
                            actor.displayName(),
                            clock.instant().truncatedTo(ChronoUnit.MICROS),
                            reason));
            List<CrosswalkEntry> steps = new ArrayList<>(before.steps());
            steps.add(entry);
            return new Match(first, steps);
        });
        return inPlace(actor, made);
    }

    private void requireStep(Actor actor, Match before, MatchState step, String reason, boolean asked) {
        boolean possible = step == MatchState.WITHDRAWN
                ? before.state().isLive()
                : step != MatchState.PROPOSED && before.state() == MatchState.PROPOSED;
        if (!possible) {
            throw new InvalidMatch(tooLate(before));
        }
        if (step == MatchState.CONFIRMED && asked && isOwn(actor, before)) {
            throw new InvalidMatch(
                    "You proposed this. Another person confirms it: who keeps the field too, who leads the department that keeps it, or HR.");
        }
        if (step == MatchState.WITHDRAWN && !keeps(actor, before.entry().subject())) {
            throw new InvalidMatch("Who keeps the field withdraws a match. Tell them, or write a suggestion.");
        }
        if (step != MatchState.CONFIRMED && reason.isEmpty()) {
            throw new InvalidMatch("Say in a sentence why.");
        }
    }

    private static String tooLate(Match match) {
        return "Nothing was changed: the match " + match.id()
                + switch (match.state()) {
                    case PROPOSED -> " waits for confirmation already.";
                    case CONFIRMED -> " is confirmed already. Where that is wrong, have it withdrawn.";
                    case DECLINED -> " is declined already. Where that is wrong, have it proposed again.";
                    case WITHDRAWN -> " is withdrawn already. Where that is wrong, have it proposed again.";
                };
    }

    private void requireKeeper(Actor actor, Subject subject) {
        boolean skill = subject.kind() == Subject.Kind.SKILL;
        Policy.require(actor, skill ? Act.KEEP_CATALOG : Act.WRITE_DESCRIPTIONS, Scope.CITY);
        if (!keeps(actor, subject)) {
            throw new NoSuchSubject("professional field");
        }
    }

    private void requireSubject(Subject subject) {
        if (subject.kind() == Subject.Kind.JOB_CLASS) {
            requireClass(subject.id());
        } else if (disciplines
                .find(subject.discipline())
                .flatMap(field -> field.edition().catalog().skill(subject.skill()))
                .isEmpty()) {
            throw new NoSuchSubject("skill");
        }
    }

    private void requireClass(String id) {
        if (store.read(session -> JobClasses.all(session, LocalDate.now(clock))).stream()
                .noneMatch(c -> c.id().equals(id))) {
            throw new NoSuchSubject("job class");
        }
    }

    /** The job classes of the city's positions, by title, each with the occupations that somebody confirmed for it. */
    public List<ClassifiedJob> jobClasses(Actor actor) {
        Policy.require(actor, Act.SEE_DESCRIPTIONS, Scope.CITY);
        return store.read(session -> {
            Map<String, List<Match>> matches = new HashMap<>();
            Matches.confirmed(session, Subject.Kind.JOB_CLASS).forEach(match -> matches.computeIfAbsent(
                            match.entry().subject().id(), id -> new ArrayList<>())
                    .add(match));
            return JobClasses.all(session, LocalDate.now(clock)).stream()
                    .map(each -> new ClassifiedJob(each, matches.getOrDefault(each.id(), List.of())))
                    .toList();
        });
    }

    private static String checked(String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            throw new InvalidMatch("The text has more than " + LONGEST + " characters. Shorten it.");
        }
        if (stripped.indexOf('\0') >= 0) {
            throw new InvalidMatch("The text contains a character that cannot be kept. Type it again.");
        }
        return stripped;
    }

    private CrosswalkEntry append(Session session, Actor actor, CrosswalkEntry entry) {
        CrosswalkEntry kept = session.crosswalk().append(entry);
        session.audit()
                .append(AuditEvent.of(
                        clock.instant(),
                        actor,
                        "crosswalk." + kept.step().key(),
                        kept.subject().id() + "/m-" + (kept.about() == 0 ? kept.sequence() : kept.about()),
                        "done"));
        return kept;
    }
}

package adroit.suggestion;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AuditEvent;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.proposal.Keepers;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes in suggestions and answers. Whoever is signed in may write one and sees their own; the trend-keepers of the field see and answer all of it. A trend-keeper of a department
 * keeps the fields that the department keeps, one without a department all.
 */
public final class Suggestions {
    /** The longest text, in characters. */
    public static final int LONGEST = 2_000;

    /** The shortest text that says something. */
    public static final int SHORTEST = 10;

    /** How many one account may write in a day. */
    public static final int PER_DAY = 20;

    private final Store store;
    private final Disciplines disciplines;
    private final Keepers keepers;
    private final Clock clock;

    public Suggestions(Store store, Disciplines disciplines, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.keepers = new Keepers(disciplines);
        this.clock = clock;
    }

    /** Whether the actor keeps the field, and so answers its suggestions and sees the keys of its test items. */
    public boolean keeps(Actor actor, String discipline) {
        return keepers.keeps(actor, discipline);
    }

    /** The suggestions to a field's catalog that the actor may see, newest first. */
    public List<Suggestion> visible(Actor actor, String discipline) {
        Policy.require(actor, Act.SUGGEST_CHANGE, Scope.CITY);
        field(discipline);
        boolean all = keeps(actor, discipline);
        return store.read(session -> threads(session, discipline)).stream()
                .filter(s -> all || s.entry().account().equals(actor.account()))
                .toList();
    }

    /** One of them; empty also where the actor may not see it. */
    public Optional<Suggestion> find(Actor actor, String discipline, String id) {
        return visible(actor, discipline).stream()
                .filter(s -> s.id().equals(id))
                .findFirst();
    }

    /**
     * Writes a suggestion down.
     *
     * @param skill id of a skill of the catalog in force, or null for the whole catalog
     * @throws InvalidSuggestion where the text cannot be taken
     * @throws NoSuchSubject where there is no such field in service, or no such skill in it
     */
    public Suggestion suggest(Actor actor, String discipline, @Nullable String skill, String text) {
        Policy.require(actor, Act.SUGGEST_CHANGE, Scope.CITY);
        ActiveDiscipline field = field(discipline);
        if (skill != null && field.edition().catalog().skill(skill).isEmpty()) {
            throw new NoSuchSubject("skill");
        }
        String checked = checked(text);
        return store.write(session -> {
            refuseTooMany(session, actor);
            SuggestionEntry entry = append(session, actor, field, 0, skill, null, checked);
            audit(session, actor, "suggestion.write", entry);
            return new Suggestion(entry, List.of());
        });
    }

    /**
     * Answers a suggestion.
     *
     * @throws adroit.identity.NotPermitted where the actor keeps no catalog
     * @throws NoSuchSubject where there is no such suggestion, or it is of a field that the actor does not keep
     */
    public Suggestion answer(Actor actor, String discipline, String id, Decision decision, String text) {
        Policy.require(actor, Act.KEEP_CATALOG, Scope.CITY);
        if (!keeps(actor, discipline)) {
            throw new NoSuchSubject("suggestion");
        }
        ActiveDiscipline field = field(discipline);
        String checked = checked(text);
        return store.write(session -> {
            Suggestion before = threads(session, discipline).stream()
                    .filter(s -> s.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchSubject("suggestion"));
            SuggestionEntry entry = append(
                    session,
                    actor,
                    field,
                    before.entry().sequence(),
                    before.entry().skill(),
                    decision,
                    checked);
            audit(session, actor, "suggestion.answer", entry);
            List<SuggestionEntry> answers = new ArrayList<>(before.answers());
            answers.add(entry);
            return new Suggestion(before.entry(), answers);
        });
    }

    private ActiveDiscipline field(String discipline) {
        return disciplines.find(discipline).orElseThrow(() -> new NoSuchSubject("professional field"));
    }

    private static String checked(String text) {
        String stripped = text.strip();
        if (stripped.length() < SHORTEST) {
            throw new InvalidSuggestion("Say it in a sentence of at least " + SHORTEST + " characters.");
        }
        if (stripped.length() > LONGEST) {
            throw new InvalidSuggestion("The text has more than " + LONGEST + " characters. Shorten it.");
        }
        if (stripped.indexOf('\0') >= 0) {
            throw new InvalidSuggestion("The text contains a character that cannot be kept. Type it again.");
        }
        return stripped;
    }

    private void refuseTooMany(Session session, Actor actor) {
        Instant since = clock.instant().minus(Duration.ofDays(1));
        if (session.suggestions().countSince(actor.account(), since) >= PER_DAY) {
            throw new InvalidSuggestion("That is " + PER_DAY + " in a day. Go on tomorrow, or talk to the keeper.");
        }
    }

    private SuggestionEntry append(
            Session session,
            Actor actor,
            ActiveDiscipline field,
            long about,
            @Nullable String skill,
            @Nullable Decision decision,
            String text) {
        return session.suggestions()
                .append(new SuggestionEntry(
                        0,
                        about,
                        field.id(),
                        skill,
                        field.edition().id(),
                        actor.account(),
                        actor.displayName(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        decision,
                        text));
    }

    private void audit(Session session, Actor actor, String act, SuggestionEntry entry) {
        session.audit()
                .append(AuditEvent.of(
                        clock.instant(),
                        actor,
                        act,
                        entry.discipline() + "/s-" + (entry.about() == 0 ? entry.sequence() : entry.about()),
                        "done"));
    }

    private static List<Suggestion> threads(Session session, String discipline) {
        List<SuggestionEntry> entries = session.suggestions().of(discipline);
        return entries.stream()
                .filter(e -> e.about() == 0)
                .map(e -> new Suggestion(
                        e,
                        entries.stream().filter(a -> a.about() == e.sequence()).toList()))
                .sorted(Comparator.comparingLong((Suggestion s) -> s.entry().sequence())
                        .reversed())
                .toList();
    }
}

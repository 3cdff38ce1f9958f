package adroit.description;

import adroit.audit.AuditEvent;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.jobanalysis.AnalysisRefused;
import adroit.jobanalysis.ChangedMeanwhile;
import adroit.jobanalysis.NothingThere;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.storage.Session;
import adroit.storage.Store;
import adroit.work.Check;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Position descriptions: everybody who is signed in reads published editions; an HR analyst, or the department lead for the own department, writes. */
public final class Descriptions {

    private final Store store;
    private final Clock clock;

    public Descriptions(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What an actor must be permitted to write a description of that department; null for one of all departments. */
    public static Scope scope(@Nullable String department) {
        return department == null
                ? Scope.CITY
                : Scope.department(Department.titled(department).id());
    }

    /** Descriptions by id, at most {@code limit} after {@code after}; drafts that the actor may not write are left out. */
    public List<DescriptionEntry> list(Actor actor, @Nullable String words, @Nullable String after, int limit) {
        Policy.require(actor, Act.SEE_DESCRIPTIONS, Scope.CITY);
        return store.read(session -> session.descriptions().list(words, after, limit)).stream()
                .filter(e -> e.edition() > 0 || mayWrite(actor, e.department()))
                .toList();
    }

    /** The description with that id, where it exists and the actor may know of it. */
    public Optional<DescriptionFile> find(Actor actor, String id) {
        Policy.require(actor, Act.SEE_DESCRIPTIONS, Scope.CITY);
        return store.read(session -> {
            List<DescriptionEdition> editions = session.descriptions().editions(id);
            @Nullable
            DescriptionDraft draft = session.descriptions()
                    .draft(id)
                    .filter(d -> mayWrite(actor, d.text().department()))
                    .orElse(null);
            if (editions.isEmpty() && draft == null) {
                return Optional.empty();
            }
            return Optional.of(new DescriptionFile(
                    id,
                    editions,
                    draft,
                    session.analyses().all().stream()
                            .filter(a -> a.positionDescription().id().equals(id))
                            .toList()));
        });
    }

    /**
     * Keeps a draft of the next edition, in place of the one there is.
     *
     * @param seen the {@link DescriptionFile#revision} that the writer had before them; null where they have seen none, which is enough where there is no draft
     * @throws AnalysisRefused where its department is none of the city's
     * @throws ChangedMeanwhile where something else stands now
     */
    public DescriptionDraft write(Actor actor, String id, DescriptionText text, @Nullable String seen) {
        return store.write(session -> {
            Policy.require(actor, Act.WRITE_DESCRIPTIONS, scope(text.department()));
            requireWriting(session, actor, id);
            requireSeen(session, id, text, seen);
            requireKnown(session, text.department());
            DescriptionDraft draft = new DescriptionDraft(checkedId(id), text, true, clock.instant());
            session.descriptions().save(draft);
            record(session, actor, "description.write", id);
            return draft;
        });
    }

    /** The same text twice is no conflict: somebody pressed the button again. */
    private static void requireSeen(Session session, String id, DescriptionText text, @Nullable String seen) {
        Optional<DescriptionDraft> draft = session.descriptions().draft(id);
        String stands =
                new DescriptionFile(id, session.descriptions().editions(id), draft.orElse(null), List.of()).revision();
        boolean same = draft.filter(d -> d.text().equals(text)).isPresent();
        if (!same && (seen == null ? draft.isPresent() : !seen.equals(stands))) {
            throw new ChangedMeanwhile(stands);
        }
    }

    /**
     * Throws a draft away.
     *
     * @param seen the revision of the draft that the actor had before them; null for whatever stands
     * @throws ChangedMeanwhile where another draft stands now
     */
    public void discard(Actor actor, String id, @Nullable String seen) {
        store.write(session -> {
            ChangedMeanwhile.unless(seen, draftToWrite(session, actor, id).revision());
            session.descriptions().removeDraft(id);
            record(session, actor, "description.discard", id);
            return id;
        });
    }

    /**
     * Makes the draft the next edition, which never changes; older results keep the edition that they are pinned to.
     *
     * @param seen the revision of the draft that the actor had before them; null for whatever stands
     * @throws AnalysisRefused where there is no draft, or something is missing in it
     * @throws ChangedMeanwhile where another draft stands now
     */
    public DescriptionEdition publish(Actor actor, String id, @Nullable String seen) {
        return store.write(session -> {
            DescriptionDraft draft = draftToWrite(session, actor, id);
            ChangedMeanwhile.unless(seen, draft.revision());
            DescriptionText text = draft.text();
            if (text.classification() == null) {
                throw new AnalysisRefused(
                        "The description does not say which job class of the city it describes: choose one.");
            }
            if (!text.written()) {
                throw new AnalysisRefused("The description has neither a purpose nor a duty: write them.");
            }
            int last = session.descriptions().editions(id).stream()
                    .mapToInt(DescriptionEdition::edition)
                    .max()
                    .orElse(0);
            DescriptionEdition edition = new DescriptionEdition(id, last + 1, text, LocalDate.now(clock));
            if (!session.descriptions().save(edition)) {
                throw new AnalysisRefused("This edition was published in the meantime: look at it.");
            }
            session.descriptions().removeDraft(id);
            record(session, actor, "description.publish", id + " edition " + edition.edition());
            return edition;
        });
    }

    /**
     * Says which job class a draft describes: a person's confirmation of what was suggested, or another choice.
     *
     * @param seen the revision of the draft that the actor had before them; null for whatever stands
     * @throws ChangedMeanwhile where another draft stands now
     */
    public DescriptionDraft classify(Actor actor, String id, String classification, @Nullable String seen) {
        return store.write(session -> {
            DescriptionDraft draft = draftToWrite(session, actor, id);
            String title = classes(session).values().stream()
                    .map(Classification::title)
                    .filter(t -> t.equalsIgnoreCase(classification.strip()))
                    .findFirst()
                    .orElseThrow(() -> new AnalysisRefused("No position of the city is of the class “"
                            + classification.strip() + "”: choose a class that one is of."));
            DescriptionDraft next = new DescriptionDraft(id, draft.text().of(title), true, clock.instant());
            if (!next.text().equals(draft.text())) {
                ChangedMeanwhile.unless(seen, draft.revision());
            }
            session.descriptions().save(next);
            record(session, actor, "description.classify", id);
            return next;
        });
    }

    /** The classes of the city whose titles are most like the description's, best first; a suggestion that a person confirms. */
    public List<TitleMatch> suggestions(Actor actor, String id, int limit) {
        DescriptionFile file = find(actor, id).orElseThrow(() -> new NothingThere("position description"));
        @Nullable DescriptionDraft draft = file.draft();
        String title = draft != null
                ? draft.text().title()
                : file.newest().map(e -> e.text().title()).orElse("");
        return store.read(session -> TitleMatch.ranked(
                title,
                classes(session).values().stream().map(Classification::title).toList(),
                limit));
    }

    /** The titles of the job classes that the city's positions are of. */
    public List<String> classTitles(Actor actor) {
        Policy.require(actor, Act.SEE_ORGANIZATION, Scope.CITY);
        return store.read(this::classes).values().stream()
                .map(Classification::title)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private Map<String, Classification> classes(Session session) {
        Map<String, Classification> classes = new TreeMap<>();
        session.organization()
                .forEachPosition(
                        LocalDate.now(clock),
                        p -> classes.put(p.classification().id(), p.classification()));
        return classes;
    }

    /** Whether the actor may write a description of that department; null for one of all departments. */
    public static boolean mayWrite(Actor actor, @Nullable String department) {
        return Policy.permits(actor, Act.WRITE_DESCRIPTIONS, scope(department));
    }

    /** Both the department that a description is moved to and the one that it was of must be the writer's. */
    private static void requireWriting(Session session, Actor actor, String id) {
        session.descriptions().editions(id).stream()
                .findFirst()
                .ifPresent(e -> Policy.require(
                        actor, Act.WRITE_DESCRIPTIONS, scope(e.text().department())));
        session.descriptions()
                .draft(id)
                .ifPresent(d -> Policy.require(
                        actor, Act.WRITE_DESCRIPTIONS, scope(d.text().department())));
    }

    private static void requireKnown(Session session, @Nullable String department) {
        if (department == null) {
            return;
        }
        String id = Department.titled(department).id();
        if (session.organization().department(id).isEmpty()) {
            throw new AnalysisRefused("The city has no department “" + department + "”: choose one that it has.");
        }
    }

    private static DescriptionDraft draftToWrite(Session session, Actor actor, String id) {
        Optional<DescriptionDraft> draft = session.descriptions().draft(id);
        if (draft.isEmpty() && session.descriptions().editions(id).isEmpty()) {
            throw new NothingThere("position description");
        }
        requireWriting(session, actor, id);
        return draft.orElseThrow(() -> new AnalysisRefused("There is no draft of this description: write one."));
    }

    private static String checkedId(String id) {
        try {
            return Check.id("id", id);
        } catch (IllegalArgumentException e) {
            throw new AnalysisRefused(String.valueOf(e.getMessage()));
        }
    }

    private void record(Session session, Actor actor, String act, String about) {
        session.audit().append(AuditEvent.of(clock.instant(), actor, act, about, "done"));
    }
}

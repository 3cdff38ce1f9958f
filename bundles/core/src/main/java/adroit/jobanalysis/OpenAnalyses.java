package adroit.jobanalysis;

import adroit.catalog.Catalog;
import adroit.description.DescriptionEdition;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.Department;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Job analyses under way, for whoever runs them: an HR analyst, or the department lead for the own department. Every step but an expert's answer stands in the audit log,
 * without what anybody answered.
 */
public final class OpenAnalyses {
    private final Store store;
    private final Disciplines disciplines;
    private final Clock clock;
    private final AnalysisChanges changes;
    private final ExpertPanel panel;
    private final Linkages linkages;
    private final SignOff signOff;

    public OpenAnalyses(Store store, Disciplines disciplines, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.clock = clock;
        changes = new AnalysisChanges(store, disciplines, clock);
        panel = new ExpertPanel(store, clock, changes);
        linkages = new Linkages(clock, changes);
        signOff = new SignOff(store, clock, changes);
    }

    /** Who is asked to rate. */
    public ExpertPanel panel() {
        return panel;
    }

    /** What follows from the ratings. */
    public Linkages linkages() {
        return linkages;
    }

    /** The end of it. */
    public SignOff signOff() {
        return signOff;
    }

    /** What an actor must be permitted to do anything about a description's analyses. */
    public static Scope scope(PositionDescription description) {
        @Nullable String department = description.department();
        return department == null
                ? Scope.CITY
                : Scope.department(Department.titled(department).id());
    }

    /**
     * Opens an analysis of the newest edition of a position description in the terms of a discipline in service. Where functions moved there since the last one, it begins with
     * what came with them.
     *
     * @throws AnalysisRefused where there is no such edition or discipline, or one is under way or signed already
     */
    public WorkingAnalysis open(Actor actor, String description, String discipline, ScreeningRule rule) {
        Policy.require(actor, Act.ANALYZE_JOBS, departmentOf(actor));
        CatalogEdition edition = disciplines
                .find(discipline)
                .map(active -> active.edition())
                .orElseThrow(() -> new AnalysisRefused(
                        "No professional field “" + discipline + "” is in service: choose one that is."));
        return store.write(session -> {
            PositionDescription pin = session.descriptions().editions(description).stream()
                    .findFirst()
                    .map(DescriptionEdition::pin)
                    .orElseThrow(() -> new AnalysisRefused(
                            "There is no published position description “" + description + "”: publish it first."));
            Policy.require(actor, Act.ANALYZE_JOBS, scope(pin));
            refuseSecond(session, pin, discipline);
            session.editions().save(edition);
            WorkingAnalysis empty = new WorkingAnalysis(
                    "j-" + UUID.randomUUID().toString().substring(0, 13),
                    pin,
                    discipline,
                    edition.id(),
                    rule,
                    Stage.PREPARING,
                    clock.instant(),
                    actor.account(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null);
            WorkingAnalysis opened = TakenOver.into(session, empty, edition.catalog());
            session.analysisWork().save(opened);
            changes.record(session, actor, "analysis.open", opened);
            return opened;
        });
    }

    private static void refuseSecond(Session session, PositionDescription pin, String discipline) {
        if (session.analysisWork().all().stream()
                .anyMatch(a -> a.stage().open()
                        && a.discipline().equals(discipline)
                        && a.description().id().equals(pin.id()))) {
            throw new AnalysisRefused(
                    "An analysis of this position description in this field is under way: go on with it, or withdraw it.");
        }
        if (session.analyses().all().stream()
                .anyMatch(a -> a.discipline().equals(discipline)
                        && a.positionDescription().id().equals(pin.id())
                        && a.positionDescription().edition() >= pin.edition())) {
            throw new AnalysisRefused("Edition " + pin.edition()
                    + " has a signed analysis in this field, which never changes: publish a new edition, with the same"
                    + " text if nothing in it changed, and analyze that.");
        }
    }

    /** The analyses that the actor runs or may look into, the last opened first. */
    public List<WorkingAnalysis> list(Actor actor) {
        return store.read(session -> session.analysisWork().all()).stream()
                .filter(a -> Policy.permits(actor, Act.ANALYZE_JOBS, scope(a.description())))
                .toList();
    }

    /** The analysis with all that belongs to it, where it exists and the actor may run it. */
    public Optional<AnalysisView> find(Actor actor, String id) {
        return store.read(session -> session.analysisWork()
                .find(id)
                .filter(a -> Policy.permits(actor, Act.ANALYZE_JOBS, scope(a.description())))
                .map(a -> AnalysisViews.of(session, a)));
    }

    /** Adds tasks; one that is there already in the same words is left out. */
    public WorkingAnalysis addTasks(Actor actor, String id, List<NewTask> added) {
        return changes.change(actor, id, "analysis.tasks", (session, a) -> {
            AnalysisChanges.require(a, Stage.PREPARING, "Tasks are gathered before rating begins.");
            Catalog catalog = AnalysisChanges.catalog(session, a);
            List<WorkingTask> tasks = new ArrayList<>(a.tasks());
            for (NewTask each : added) {
                add(tasks, each, catalog);
            }
            return a.withTasks(tasks);
        });
    }

    private static void add(List<WorkingTask> tasks, NewTask task, Catalog catalog) {
        String statement = task.statement().strip();
        if (tasks.stream().anyMatch(t -> t.statement().equalsIgnoreCase(statement))) {
            return;
        }
        @Nullable String duty = task.duty();
        if (duty != null && catalog.duties().stream().noneMatch(d -> d.id().equals(duty))) {
            throw new AnalysisRefused("The catalog has no function “" + duty + "”: choose one of it, or none.");
        }
        int last = tasks.stream()
                .mapToInt(t -> Integer.parseInt(t.id().substring(1)))
                .max()
                .orElse(0);
        tasks.add(new WorkingTask("t" + (last + 1), statement, task.duty(), task.source(), null, List.of(), List.of()));
    }

    /** Removes a task before rating begins; afterwards only one that nobody rated. */
    public WorkingAnalysis removeTask(Actor actor, String id, String task) {
        return changes.change(actor, id, "analysis.tasks", (session, a) -> {
            boolean rated = session.analysisWork().ratings(id).stream()
                    .anyMatch(r -> r.task().equals(task) && (r.importance() != null || r.frequency() != null));
            if (rated || a.stage() == Stage.RATING) {
                throw new AnalysisRefused(
                        "Experts are rating this task, or have rated it: it stays on the record, and the rule decides.");
            }
            return a.withTasks(
                    a.tasks().stream().filter(t -> !t.id().equals(task)).toList());
        });
    }

    /** Screens by another rule, whose name and numbers the signed analysis records; only before rating begins, so that no rule is fitted to its outcome. */
    public WorkingAnalysis rule(Actor actor, String id, ScreeningRule rule) {
        return changes.change(actor, id, "analysis.rule", (session, a) -> {
            AnalysisChanges.require(
                    a,
                    Stage.PREPARING,
                    "The rule is chosen before rating begins, so that it is not fitted to what comes of it.");
            return a.ruledBy(rule);
        });
    }

    /** Lets the experts rate. */
    public WorkingAnalysis startRating(Actor actor, String id) {
        return changes.change(actor, id, "analysis.rating", (session, a) -> {
            AnalysisChanges.require(a, Stage.PREPARING, "Rating has begun already.");
            List<String> missing = new ArrayList<>();
            if (a.tasks().isEmpty()) {
                missing.add("There is no task to rate: add some.");
            }
            if (a.experts().isEmpty()) {
                missing.add("Nobody is asked to rate: invite an expert.");
            }
            if (!missing.isEmpty()) {
                throw new AnalysisRefused(missing);
            }
            return a.at(Stage.RATING);
        });
    }

    /** Ends rating: the tasks are screened, and who runs the analysis sees what came of it. It is not opened again. */
    public WorkingAnalysis close(Actor actor, String id) {
        return changes.change(actor, id, "analysis.close", (session, a) -> {
            AnalysisChanges.require(a, Stage.RATING, "The experts are not rating.");
            if (session.analysisWork().ratings(id).stream().noneMatch(TaskRating::complete)) {
                throw new AnalysisRefused("Nobody has rated a task yet: wait, or withdraw the analysis.");
            }
            return a.at(Stage.LINKING);
        });
    }

    /** Gives an analysis up; what experts said is kept, and shown to nobody. */
    public WorkingAnalysis withdraw(Actor actor, String id) {
        return changes.change(actor, id, "analysis.withdraw", (session, a) -> a.at(Stage.WITHDRAWN));
    }

    private static Scope departmentOf(Actor actor) {
        @Nullable String department = actor.department();
        return department == null ? Scope.CITY : Scope.department(department);
    }
}

package adroit.jobanalysis;

import adroit.audit.AuditEvent;
import adroit.baseline.Baseline;
import adroit.catalog.Catalog;
import adroit.description.DescriptionEdition;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.identity.Account;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.Department;
import adroit.organization.ReportingLine;
import adroit.slip.Codes;
import adroit.slip.PrintedSlip;
import adroit.slip.SlipKind;
import adroit.slip.Slips;
import adroit.storage.Session;
import adroit.storage.Store;
import adroit.work.CredentialRequirement;
import adroit.work.Requirement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Job analyses under way, for whoever runs them: an HR analyst, or the department lead for the own department. Every step but an expert's answer stands in the audit log,
 * without what anybody answered.
 */
public final class OpenAnalyses {
    private static final int LONGEST_NAME = 80;

    private final Store store;
    private final Disciplines disciplines;
    private final Clock clock;
    private final Slips slips;

    public OpenAnalyses(Store store, Disciplines disciplines, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.clock = clock;
        slips = new Slips(store, clock);
    }

    /** What an actor must be permitted to do anything about a description's analyses. */
    public static Scope scope(PositionDescription description) {
        @Nullable String department = description.department();
        return department == null
                ? Scope.CITY
                : Scope.department(Department.titled(department).id());
    }

    /**
     * Opens an analysis of the newest edition of a position description in the terms of a discipline in service.
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
            WorkingAnalysis opened = new WorkingAnalysis(
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
            session.analysisWork().save(opened);
            record(session, actor, "analysis.open", opened);
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
        return change(actor, id, "analysis.tasks", (session, a) -> {
            require(a, Stage.PREPARING, "Tasks are gathered before rating begins.");
            Catalog catalog = catalog(session, a);
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
        return change(actor, id, "analysis.tasks", (session, a) -> {
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

    /**
     * Asks the holder of an account to rate. Whoever may not list somebody is answered as if nobody had that name.
     *
     * @param name what they sign in with, or the name that they are shown by where only one holder of an account has it
     */
    public WorkingAnalysis invite(Actor actor, String id, String name) {
        return change(actor, id, "analysis.invite", (session, a) -> {
            requireAsking(a);
            Account account = named(session, actor, name.strip());
            return a.expertOf(account.id()).isPresent() ? a : a.asking(account.id(), account.displayName());
        });
    }

    private Account named(Session session, Actor actor, String name) {
        Stream<Account> signIn = session.accounts().named(name.toLowerCase(Locale.ROOT)).stream();
        Stream<Account> shown =
                session.accounts().all().stream().filter(a -> a.displayName().equalsIgnoreCase(name));
        List<Account> meant = Stream.concat(signIn, shown)
                .filter(Account::enabled)
                .filter(a -> mayName(session, actor, a))
                .distinct()
                .toList();
        if (meant.isEmpty()) {
            throw new AnalysisRefused("Nobody with an account whom you may list has the name “" + name
                    + "”: check it, or make a slip. A department’s lead finds people of the own department alone.");
        }
        if (meant.size() > 1 && !meant.get(0).name().equalsIgnoreCase(name)) {
            throw new AnalysisRefused("“" + name + "” may be any of several. Write what they sign in with: "
                    + meant.stream().map(Account::name).collect(Collectors.joining(", ")) + ".");
        }
        return meant.get(0);
    }

    private boolean mayName(Session session, Actor actor, Account account) {
        @Nullable String person = account.person();
        return Policy.permits(
                actor,
                Act.LIST_PEOPLE,
                person == null
                        ? Scope.CITY
                        : new ReportingLine(session.organization(), LocalDate.now(clock)).scope(person));
    }

    /**
     * Asks somebody without an account to rate, by a slip that opens these tasks and nothing else. Asked again by the same name, they get a new slip and the one before
     * stops working.
     *
     * @param name what the expert is called
     * @return what is printed
     */
    public PrintedSlip inviteBySlip(Actor actor, String id, String name) {
        return store.write(session -> {
            WorkingAnalysis a = permitted(session, actor, id);
            requireAsking(a);
            String called = name.strip();
            if (called.isEmpty() || called.length() > LONGEST_NAME) {
                throw new AnalysisRefused("Say who is asked, in 1 to " + LONGEST_NAME + " characters.");
            }
            Optional<Expert> there = a.experts().stream()
                    .filter(e -> e.bySlip() && e.name().equals(called))
                    .findFirst();
            String account = there.map(Expert::account).orElseGet(() -> Expert.BY_SLIP + Codes.id());
            if (there.isEmpty()) {
                session.analysisWork().save(a.asking(account, called));
            }
            record(session, actor, "analysis.invite", a);
            return slips.make(session, actor, SlipKind.RATING, id, account, called);
        });
    }

    private static void requireAsking(WorkingAnalysis a) {
        if (a.stage() != Stage.PREPARING && a.stage() != Stage.RATING) {
            throw new AnalysisRefused("Rating is over: nobody can be asked any more.");
        }
    }

    /** Asks an expert no longer, as long as they have answered nothing. */
    public WorkingAnalysis uninvite(Actor actor, String id, String expert) {
        return change(actor, id, "analysis.invite", (session, a) -> {
            if (!session.analysisWork().ratings(id, expert).isEmpty()) {
                throw new AnalysisRefused("This expert has answered, so they stay on the record.");
            }
            a.experts().stream()
                    .filter(e -> e.id().equals(expert) && e.bySlip())
                    .forEach(e -> slips.end(session, SlipKind.RATING, id, e.account()));
            return a.withExperts(
                    a.experts().stream().filter(e -> !e.id().equals(expert)).toList());
        });
    }

    /** Screens by another rule, whose name and numbers the signed analysis records; only before rating begins, so that no rule is fitted to its outcome. */
    public WorkingAnalysis rule(Actor actor, String id, ScreeningRule rule) {
        return change(actor, id, "analysis.rule", (session, a) -> {
            require(
                    a,
                    Stage.PREPARING,
                    "The rule is chosen before rating begins, so that it is not fitted to what comes of it.");
            return a.ruledBy(rule);
        });
    }

    /** Lets the experts rate. */
    public WorkingAnalysis startRating(Actor actor, String id) {
        return change(actor, id, "analysis.rating", (session, a) -> {
            require(a, Stage.PREPARING, "Rating has begun already.");
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
        return change(actor, id, "analysis.close", (session, a) -> {
            require(a, Stage.RATING, "The experts are not rating.");
            if (session.analysisWork().ratings(id).stream().noneMatch(TaskRating::complete)) {
                throw new AnalysisRefused("Nobody has rated a task yet: wait, or withdraw the analysis.");
            }
            return a.at(Stage.LINKING);
        });
    }

    /**
     * Keeps a task that the rule would drop, with the reason; without one it is dropped again.
     *
     * @param seen the {@link WorkingTask#revision} that the actor had before them; null for whatever stands
     * @throws ChangedMeanwhile where the task is another by now
     */
    public WorkingAnalysis keep(Actor actor, String id, String task, @Nullable String reason, @Nullable String seen) {
        return change(actor, id, "analysis.keep", (session, a) -> {
            require(a, Stage.LINKING, "Tasks are kept once rating is over.");
            @Nullable String given = reason == null || reason.isBlank() ? null : reason.strip();
            return replaced(a, task, t -> t.keptBecause(given), seen);
        });
    }

    /**
     * Links a task to exactly these skills and tools.
     *
     * @param seen the {@link WorkingTask#revision} that the actor had before them; null for whatever stands
     * @throws ChangedMeanwhile where the task is another by now
     */
    public WorkingAnalysis link(
            Actor actor, String id, String task, List<String> skills, List<String> tools, @Nullable String seen) {
        return change(actor, id, "analysis.link", (session, a) -> {
            require(a, Stage.LINKING, "Tasks are linked once rating is over.");
            Catalog catalog = catalog(session, a);
            Terms.requireSkills(catalog, skills);
            Terms.requireTools(catalog, tools);
            return replaced(a, task, t -> t.linkedTo(skills, tools), seen);
        });
    }

    /**
     * Requires a skill, in place of what was required of it; whoever says so confirms it.
     *
     * @param seen the {@link WorkingAnalysis#requirementRevision} that the actor had before them; null for whatever stands
     * @throws ChangedMeanwhile where something else is required by now
     */
    public WorkingAnalysis require(Actor actor, String id, Requirement requirement, @Nullable String seen) {
        return change(actor, id, "analysis.require", (session, a) -> {
            require(a, Stage.LINKING, "Requirements are drawn once rating is over.");
            Catalog catalog = catalog(session, a);
            Terms.requireSkills(catalog, List.of(requirement.skill()));
            Terms.requireTools(catalog, requirement.tools());
            List<String> weakened = baseline(a).weakened(List.of(requirement));
            if (!weakened.isEmpty()) {
                throw new AnalysisRefused(weakened);
            }
            if (a.requirements().stream().noneMatch(r -> r.requirement().equals(requirement))) {
                ChangedMeanwhile.unless(seen, a.requirementRevision(requirement.skill()));
            }
            return a.withRequirement(new WorkingRequirement(requirement, actor.account(), clock.instant()));
        });
    }

    /**
     * Requires a skill no longer.
     *
     * @param seen the {@link WorkingAnalysis#requirementRevision} that the actor had before them; null for whatever stands
     * @throws ChangedMeanwhile where something else is required by now
     */
    public WorkingAnalysis drop(Actor actor, String id, String skill, @Nullable String seen) {
        return change(actor, id, "analysis.require", (session, a) -> {
            require(a, Stage.LINKING, "Requirements are drawn once rating is over.");
            String stands = a.requirementRevision(skill);
            if (!stands.equals(WorkingAnalysis.NOTHING)) {
                ChangedMeanwhile.unless(seen, stands);
            }
            return a.withoutRequirement(skill);
        });
    }

    /**
     * Says which of the catalog's credentials must be held.
     *
     * @param seen the {@link WorkingAnalysis#credentialsRevision} that the actor had before them; null for whatever stands
     * @throws ChangedMeanwhile where others are asked for by now
     */
    public WorkingAnalysis credentials(
            Actor actor, String id, List<CredentialRequirement> credentials, @Nullable String seen) {
        return change(actor, id, "analysis.credentials", (session, a) -> {
            require(a, Stage.LINKING, "Credentials are chosen once rating is over.");
            Terms.requireCredentials(
                    catalog(session, a),
                    credentials.stream().map(CredentialRequirement::credential).toList());
            if (!a.credentials().equals(credentials)) {
                ChangedMeanwhile.unless(seen, a.credentialsRevision());
            }
            return a.withCredentials(credentials);
        });
    }

    /**
     * Says which of the catalog's work processes the position runs.
     *
     * @param seen the {@link WorkingAnalysis#processesRevision} that the actor had before them; null for whatever stands
     * @throws ChangedMeanwhile where it runs others by now
     */
    public WorkingAnalysis processes(Actor actor, String id, List<String> processes, @Nullable String seen) {
        return change(actor, id, "analysis.processes", (session, a) -> {
            require(a, Stage.LINKING, "Work processes are chosen once rating is over.");
            Terms.requireProcesses(catalog(session, a), processes);
            if (!a.processes().equals(processes)) {
                ChangedMeanwhile.unless(seen, a.processesRevision());
            }
            return a.withProcesses(processes);
        });
    }

    /**
     * Signs the analysis off: the immutable edition is kept with every rating and reason in it, and is in force from now on.
     *
     * @param role title of the role that signs
     * @throws AnalysisRefused with everything that stands in the way
     */
    public JobAnalysis sign(Actor actor, String id, String role) {
        return store.write(session -> {
            WorkingAnalysis a = permitted(session, actor, id);
            require(a, Stage.LINKING, "Only an analysis whose rating is over can be signed off.");
            Screening screening = new Screening(a, session.analysisWork().ratings(id), catalog(session, a));
            List<String> problems = new ArrayList<>(
                    screening.problems().stream().map(SignOffProblem::sentence).toList());
            problems.addAll(baseline(a)
                    .weakened(a.requirements().stream()
                            .map(WorkingRequirement::requirement)
                            .toList()));
            if (role.isBlank() || role.length() > 120) {
                problems.add("Say in which role you sign, in at most 120 characters.");
            }
            if (!problems.isEmpty()) {
                throw new AnalysisRefused(problems);
            }
            JobAnalysis signed = screening.signed(role.strip(), LocalDate.now(clock));
            JobAnalyses.rival(session, signed).ifPresent(problem -> {
                throw new AnalysisRefused(problem);
            });
            if (!session.analyses().save(signed)) {
                throw new AnalysisRefused("Edition " + a.description().edition()
                        + " was signed off in the meantime with other content: withdraw this analysis.");
            }
            session.analysisWork().save(a.signedAs(signed.id()));
            record(session, actor, "analysis.sign", a);
            return signed;
        });
    }

    /** A signed analysis with every rating in it, where it exists and the actor may run analyses of its description. */
    public Optional<JobAnalysis> signed(Actor actor, String sha256) {
        return store.read(session -> session.analyses()
                .find(sha256)
                .filter(a -> Policy.permits(actor, Act.ANALYZE_JOBS, scope(a.positionDescription()))));
    }

    /** Gives an analysis up; what experts said is kept, and shown to nobody. */
    public WorkingAnalysis withdraw(Actor actor, String id) {
        return change(actor, id, "analysis.withdraw", (session, a) -> a.at(Stage.WITHDRAWN));
    }

    private WorkingAnalysis change(
            Actor actor, String id, String act, BiFunction<Session, WorkingAnalysis, WorkingAnalysis> change) {
        return store.write(session -> {
            WorkingAnalysis before = permitted(session, actor, id);
            if (!before.stage().open()) {
                throw new AnalysisRefused("The analysis is " + before.stage().key() + " and changes no more.");
            }
            WorkingAnalysis after = changed(change, session, before);
            session.analysisWork().save(after);
            record(session, actor, act, after);
            return after;
        });
    }

    private static WorkingAnalysis changed(
            BiFunction<Session, WorkingAnalysis, WorkingAnalysis> change, Session session, WorkingAnalysis before) {
        try {
            return change.apply(session, before);
        } catch (IllegalArgumentException e) {
            throw new AnalysisRefused(String.valueOf(e.getMessage()));
        }
    }

    private static WorkingAnalysis permitted(Session session, Actor actor, String id) {
        WorkingAnalysis analysis = session.analysisWork().find(id).orElseThrow(() -> new NothingThere("job analysis"));
        Policy.require(actor, Act.ANALYZE_JOBS, scope(analysis.description()));
        return analysis;
    }

    /** The same twice is no conflict: somebody pressed the button again. */
    private static WorkingAnalysis replaced(
            WorkingAnalysis analysis, String task, UnaryOperator<WorkingTask> change, @Nullable String seen) {
        WorkingTask stands =
                analysis.task(task).orElseThrow(() -> new AnalysisRefused("The analysis has no task “" + task + "”."));
        WorkingTask next = change.apply(stands);
        if (!next.equals(stands)) {
            ChangedMeanwhile.unless(seen, stands.revision());
        }
        return analysis.withTask(task, t -> next);
    }

    private static void require(WorkingAnalysis analysis, Stage stage, String otherwise) {
        if (analysis.stage() != stage) {
            throw new AnalysisRefused(otherwise);
        }
    }

    private static Scope departmentOf(Actor actor) {
        @Nullable String department = actor.department();
        return department == null ? Scope.CITY : Scope.department(department);
    }

    private static Catalog catalog(Session session, WorkingAnalysis analysis) {
        return AnalysisViews.catalog(session, analysis);
    }

    private Baseline baseline(WorkingAnalysis analysis) {
        return Baseline.inForce(disciplines, analysis.discipline(), analysis.description());
    }

    private void record(Session session, Actor actor, String act, WorkingAnalysis about) {
        session.audit().append(AuditEvent.of(clock.instant(), actor, act, about.id(), "done"));
    }
}

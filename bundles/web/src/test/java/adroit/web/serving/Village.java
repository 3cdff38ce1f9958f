package adroit.web.serving;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.AssessmentRuns;
import adroit.assessment.Assessments;
import adroit.assessment.ImpactPreview;
import adroit.basis.Basis;
import adroit.catalog.Catalog;
import adroit.catalog.Tool;
import adroit.champion.ChampionRule;
import adroit.champion.Champions;
import adroit.contest.Contests;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.evidence.EvidenceLog;
import adroit.evidence.Fact;
import adroit.evidence.Purpose;
import adroit.exchange.framework.FrameworkDesk;
import adroit.exchange.imports.ImportDesk;
import adroit.form.Forms;
import adroit.form.Invitations;
import adroit.form.NewRound;
import adroit.form.Rounds;
import adroit.framework.Frameworks;
import adroit.identity.Account;
import adroit.identity.Accounts;
import adroit.identity.Actor;
import adroit.identity.NewAccount;
import adroit.identity.OwnerToken;
import adroit.identity.Passwords;
import adroit.identity.Role;
import adroit.identity.SignIn;
import adroit.index.KeptIndex;
import adroit.index.LuceneIndex;
import adroit.insight.Insight;
import adroit.intake.ImportCounts;
import adroit.intake.ImportRun;
import adroit.intake.ImportState;
import adroit.intake.Intake;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.Renewal;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.organization.Supervision;
import adroit.proposal.NewTools;
import adroit.proposal.Proposals;
import adroit.scoring.Channel;
import adroit.search.SearchSources;
import adroit.slip.Slips;
import adroit.store.JdbcStore;
import adroit.store.Location;
import adroit.watch.WatchKind;
import adroit.watch.WatchList;
import adroit.watch.WatchNote;
import adroit.web.imports.ImportKinds;
import adroit.web.session.Gate;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;

/** A village with everything real but the container: a database on disk, the services, the gate and the pages, on a free port. */
final class Village implements AutoCloseable {

    static final Department PLANNING = Department.titled("Planning");
    static final Department WATER = Department.titled("Water");

    final JdbcStore store;
    final Accounts accounts;
    final SignIn signIn;
    final Assessments assessments;
    final Insight insight;
    final AssessmentRuns runs;
    final Champions champions;
    final Disciplines disciplines = new Disciplines();
    final Forms forms;
    final Rounds rounds;
    final Invitations invitations;
    final Slips slips;
    final Proposals proposals;
    final Contests contests;
    private final Server jetty = new Server();
    private final OwnerToken ownerToken;
    final Intake intake;
    final ImportDesk desk;

    final FrameworkDesk frameworks;

    final FullDisk disk = new FullDisk();

    /** How often the store was asked for what corresponds to what in answers as CASE. */
    final AtomicInteger matchesRead = new AtomicInteger();

    final KeptIndex index;

    Village(Path home) {
        this(home, true);
    }

    /** A city that has its product and one professional field, and nothing else yet. */
    static Village empty(Path home) {
        return new Village(home, false);
    }

    private Village(Path home, boolean settled) {
        Clock clock = Clock.systemUTC();
        store = JdbcStore.open(Location.file(home.resolve("adroit.db")), clock);
        accounts = new Accounts(store, clock);
        signIn = new SignIn(store, new Passwords(), clock);
        ownerToken = OwnerToken.in(home);
        forms = new Forms(store, clock);
        rounds = new Rounds(store, disciplines, clock);
        invitations = new Invitations(store, clock);
        slips = new Slips(store, clock);
        contests = new Contests(store, clock);
        assessments = new Assessments(store, disciplines, clock);
        insight = new Insight(store, disciplines, clock);
        champions = new Champions(store, insight, ChampionRule.USUAL, clock);
        assessments.listen(insight::advance);
        runs = new AssessmentRuns(store, disciplines, assessments, clock);
        assessments.listen(runs::advance);
        intake = new Intake(store, clock);
        desk = new ImportDesk(
                intake,
                clock,
                home.resolve("imports"),
                1 << 20,
                ImportKinds.of(store, disciplines, clock, insight::forget));
        frameworks = new FrameworkDesk(
                new Frameworks(store, clock), home.resolve("frameworks"), home.resolve("framework-problems"));
        SearchSources sources = new SearchSources(store, disciplines);
        frameworks.frameworks().whenKept(sources::changed);
        disciplines.whenChanged(sources::changed);
        index = new KeptIndex(
                new LuceneIndex(home.resolve("index"), sources), sources, Duration.ofDays(1), Duration.ofDays(1));
        Shelf shelf = new Shelf(disciplines);
        proposals = new Proposals(
                store,
                disciplines,
                new ImpactPreview(store, clock),
                new Renewal(store, disciplines, clock, Renewal.USUAL),
                clock);
        proposals.publishThrough((actor, edition, expected) -> {
            store.write(session -> {
                session.editions().save(edition);
                return true;
            });
            disciplines.activate(disciplines
                    .find(edition.catalog().discipline())
                    .orElseThrow()
                    .withEdition(edition));
        });
        store.write(session -> {
            session.editions().save(Field.EDITION);
            return true;
        });
        if (settled) {
            settle(clock);
        }
        desk.recover();
        serve(shelf);
    }

    private void settle(Clock clock) {
        store.write(session -> {
            session.organization()
                    .save(IntStream.rangeClosed(1, 60)
                            .mapToObj(i -> hire(i, i <= 6 ? "Cartographer" : "Planner", i <= 57 ? PLANNING : WATER))
                            .toList());
            session.organization()
                    .saveSupervisions(List.of(
                            new Supervision("p-1", "p-2", Supervision.Kind.REGULAR, null, null),
                            new Supervision("p-3", "p-2", Supervision.Kind.REGULAR, null, null)));
            return true;
        });
        new JobAnalyses(store, clock).keep(Actor.OWNER, List.of(Field.ANALYSIS));
        new EvidenceLog(store, clock)
                .record(
                        Actor.OWNER,
                        List.of(
                                rating("c-1", "map-design", Channel.SUPERVISOR, 4),
                                rating("c-2", "lettering", Channel.ASSESSOR, 2),
                                new Fact.ToolAccess("c-3", "p-1", "maps", Field.DAY, "pen", false),
                                rating("c-4", "projection", Channel.SELF, 5)),
                        true);
    }

    /** Keeps facts as they are. */
    void keep(List<? extends Fact> facts) {
        store.write(session -> {
            session.evidence().append(List.copyOf(facts));
            return true;
        });
    }

    private static Employment hire(int number, String title, Department department) {
        String id = "p-" + number;
        Position position = new Position("o-" + number, Classification.titled(title), department, null);
        return new Employment(
                new Person(id, null, "Sample" + number, "<b>Person</b>"),
                new Assignment("a-" + number, id, position, AssignmentKind.REGULAR, null, Field.DAY));
    }

    private static Fact rating(String id, String skill, Channel channel, double level) {
        return new Fact.Rating(id, "p-1", "maps", Field.DAY, skill, channel, "s-1", level, null, Map.of());
    }

    /** Has a supervisor rate what somebody draws, and assesses them. */
    void rated(int person, double level) {
        String id = "p-" + person;
        new EvidenceLog(store, Clock.systemUTC())
                .record(
                        Actor.OWNER,
                        List.of(new Fact.Rating(
                                "again-" + id + "-" + level,
                                id,
                                "maps",
                                Field.DAY,
                                "lettering",
                                Channel.SUPERVISOR,
                                "s-1",
                                level,
                                null,
                                Map.of())),
                        true);
        assessments.assess(Actor.OWNER, new AssessmentRequest(id, Purpose.WORKFORCE_PLANNING, null, null));
    }

    private void serve(Shelf shelf) {
        ServerConnector connector = new ServerConnector(jetty);
        connector.setHost("127.0.0.1");
        jetty.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        List.<Filter>of(new SecurityHeaders(), Gate.filter(signIn, invitations, ownerToken), disk)
                .forEach(filter ->
                        context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST)));
        VillagePages.of(this, shelf)
                .forEach((pattern, servlet) -> context.addServlet(new ServletHolder(servlet), pattern));
        jetty.setHandler(context);
        try {
            jetty.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something that the field has watched for two years and that was to be looked at again long ago. */
    void watchedLongAgo(String title) {
        Clock then = Clock.fixed(Clock.systemUTC().instant().minus(Duration.ofDays(700)), ZoneOffset.UTC);
        WatchNote note = WatchNote.of(WatchKind.TOOL, title, null, "They fly.");
        new WatchList(store, disciplines, proposals, then).put(Actor.OWNER, "maps", note, null, null);
    }

    /** The field means a tool to be used until a day. */
    void endsOn(String tool, LocalDate until) {
        Catalog catalog = Field.EDITION.catalog();
        List<Tool> tools = catalog.tools().stream()
                .map(t -> t.id().equals(tool)
                        ? new Tool(t.id(), t.title(), t.kind(), t.status(), t.successor(), until)
                        : t)
                .toList();
        CatalogEdition edition = CatalogEdition.of(NewTools.with(catalog, tools));
        store.write(session -> {
            session.editions().save(edition);
            return true;
        });
        disciplines.activate(Field.ACTIVE.withEdition(edition));
    }

    /** Somebody who was a planner until yesterday and acts as an operator since, assessed in both positions. */
    void promote() {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        Employment before = hire(58, "Planner", WATER);
        Position operator = new Position("o-91", Classification.titled("Operator"), WATER, null);
        Assignment left = before.assignment().endedBefore(today);
        Assignment acts = new Assignment("a-91", "p-58", operator, AssignmentKind.ACTING, null, today);
        store.write(session -> {
            session.organization()
                    .save(List.of(new Employment(before.person(), left), new Employment(before.person(), acts)));
            return true;
        });
        Purpose purpose = Purpose.WORKFORCE_PLANNING;
        assessments.assess(Actor.OWNER, new AssessmentRequest("p-58", purpose, "o-58", today.minusDays(1)));
        assessments.assess(Actor.OWNER, new AssessmentRequest("p-58", purpose, "o-91", today));
    }

    /** A rating that was recorded of the wrong person; its id. */
    String recordMistake() {
        Fact mistake = rating("c-mistake", "lettering", Channel.PEER, 1);
        new EvidenceLog(store, Clock.systemUTC()).record(Actor.OWNER, List.of(mistake), true);
        return new Basis(store, Clock.systemUTC())
                .of(Actor.OWNER, "p-1", Purpose.WORKFORCE_PLANNING).stream()
                        .filter(seen -> seen.fact().equals(mistake))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    /** Asks the first person to fill in a form about themselves. */
    void askForAForm() {
        new Rounds(store, disciplines, Clock.systemUTC())
                .open(
                        Actor.OWNER,
                        new NewRound(
                                "Spring talks",
                                Purpose.DEVELOPMENT,
                                LocalDate.now(Clock.systemUTC()).plusDays(20),
                                null,
                                null,
                                List.of("p-1")));
    }

    /** Takes in a file of which seven rows were left out. */
    void takeInWithSevenBadRows() {
        Intake intake = new Intake(store, Clock.systemUTC());
        ImportRun run = intake.begin(Actor.OWNER, "roster", "people.csv");
        intake.change(
                run.id(),
                r -> r.with(
                        ImportState.TAKEN,
                        new ImportCounts("", 430, 423, 7, true, List.of(), null, null),
                        null,
                        Instant.now()));
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + ((ServerConnector) jetty.getConnectors()[0]).getLocalPort());
    }

    /** Somebody without a session. */
    Browser stranger() {
        return new Browser(uri(), "", "");
    }

    /** Somebody with an account of that sign-in name and a session of their own. */
    Browser named(String name, Role role, @Nullable String person) {
        return signedIn(accounts.create(Actor.OWNER, new NewAccount(name, "Sam " + name, Set.of(role), person, null)));
    }

    /** An employee's account of that person, in a session of its own. */
    Browser person(String person) {
        return named("person-" + person, Role.EMPLOYEE, person);
    }

    /** Puts somebody over somebody else. */
    void over(Supervision supervision) {
        store.write(s -> {
            s.organization().saveSupervisions(List.of(supervision));
            return true;
        });
    }

    /** Somebody in that role with a session of their own; a lead leads Planning, an employee is the first person. */
    Browser as(Role role) {
        if (role == Role.OWNER) {
            return begun(signIn.ownerLink(Actor.OWNER).token());
        }
        return as(role, role == Role.EMPLOYEE ? "p-1" : null);
    }

    /** The same as some person. */
    Browser as(Role role, @Nullable String person) {
        @Nullable String department = role == Role.DEPARTMENT_LEAD ? "Planning" : null;
        String name = role.key() + accounts.list(Actor.OWNER).size();
        return signedIn(
                accounts.create(Actor.OWNER, new NewAccount(name, "Sam Sample", Set.of(role), person, department)));
    }

    /** Begins a job analysis of a planner's work in that field, as far as where requirements are drawn; its id. */
    String linking(adroit.edition.ActiveDiscipline field) {
        disciplines.activate(field);
        return store.write(session -> {
            session.editions().save(field.edition());
            adroit.jobanalysis.WorkingAnalysis begun = new adroit.jobanalysis.WorkingAnalysis(
                    "j-planner",
                    new adroit.jobanalysis.PositionDescription("planner-2", 1, "Planner", "Planner", "Planning"),
                    field.id(),
                    field.edition().id(),
                    adroit.jobanalysis.ScreeningRule.OPM,
                    adroit.jobanalysis.Stage.LINKING,
                    java.time.Instant.parse("2026-06-01T08:00:00Z"),
                    "a-1",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null);
            session.analysisWork().save(begun);
            return begun.id();
        });
    }

    /** An account that nobody has signed in to; its id. */
    String account(String name, Role role, String person) {
        return accounts.create(Actor.OWNER, new NewAccount(name, "Sam " + name, Set.of(role), person, null))
                .id();
    }

    private Browser signedIn(Account account) {
        return begun(accounts.invite(Actor.OWNER, account.id()).orElseThrow().token());
    }

    private Browser begun(String link) {
        String token = signIn.withLink(link).orElseThrow().token();
        return new Browser(uri(), token, signIn.session(token).orElseThrow().csrf());
    }

    /** Waits until no file is being read. */
    void settled() {
        for (long end = System.nanoTime() + 30_000_000_000L; isReading(); Thread.onSpinWait()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("a file is still being read");
            }
        }
    }

    private boolean isReading() {
        return desk.before(Actor.OWNER, Long.MAX_VALUE, 3).stream()
                .anyMatch(run -> run.state().isRunning());
    }

    /** Waits until no results are being made. */
    void assessed() {
        for (long end = System.nanoTime() + 30_000_000_000L;
                runs.underWay(Actor.OWNER).isPresent();
                Thread.onSpinWait()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("results are still being made");
            }
        }
    }

    /** A rating of the first person by their supervisor, recorded now. */
    void rate(String id, Channel channel) {
        new EvidenceLog(store, Clock.systemUTC()).record(Actor.OWNER, List.of(rating(id, "folding", channel, 3)), true);
    }

    /** Changes what is written of a file, as a process that was killed would have left it. */
    void mark(String id, UnaryOperator<ImportRun> change) {
        intake.change(id, change);
    }

    @Override
    public void close() throws Exception {
        jetty.stop();
        desk.close();
        runs.close();
        index.close();
        store.close();
    }
}

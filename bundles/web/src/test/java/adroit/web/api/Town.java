package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.assessment.AssessmentRuns;
import adroit.assessment.Assessments;
import adroit.assessment.ImpactPreview;
import adroit.audit.AccessLedger;
import adroit.audit.AuditLog;
import adroit.audit.Verification;
import adroit.basis.Basis;
import adroit.champion.ChampionRule;
import adroit.champion.Champions;
import adroit.charter.Charter;
import adroit.charter.RecordsSchedule;
import adroit.contest.Contests;
import adroit.crosswalk.Crosswalk;
import adroit.description.Descriptions;
import adroit.dexterity.Dexterity;
import adroit.edition.CatalogEditions;
import adroit.edition.Disciplines;
import adroit.edition.SkillUses;
import adroit.evidence.EvidenceLog;
import adroit.exchange.framework.FrameworkDesk;
import adroit.exchange.imports.ImportDesk;
import adroit.exchange.imports.ImportOptions;
import adroit.exchange.imports.RosterImport;
import adroit.form.Forms;
import adroit.form.Invitations;
import adroit.form.Rounds;
import adroit.framework.Frameworks;
import adroit.handover.Handovers;
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
import adroit.insight.first.FirstInsight;
import adroit.intake.Intake;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.OpenAnalyses;
import adroit.jobanalysis.Renewal;
import adroit.jobanalysis.TaskRatings;
import adroit.knowledge.Knowledge;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.People;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.proposal.Currency;
import adroit.proposal.Proposals;
import adroit.proposal.SecondPerson;
import adroit.publisher.Publishers;
import adroit.raters.Raters;
import adroit.search.Search;
import adroit.search.SearchSources;
import adroit.selfview.SelfViews;
import adroit.slip.Slips;
import adroit.store.JdbcStore;
import adroit.store.Location;
import adroit.suggestion.Suggestions;
import adroit.trend.Trends;
import adroit.watch.WatchList;
import adroit.web.imports.ImportKinds;
import adroit.web.session.Gate;
import adroit.web.session.PublicAddress;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;

/** A small town with everything real but the container: a database on disk, the services, the gate, the REST face, on a free port. */
final class Town implements AutoCloseable {
    static final String ROSTER = "id,first name,last name,department,title\n"
            + "E-1,Ada,Alder,Planning,Cartographer\n"
            + "E-2,Bo,Birch,Planning,Planner\n"
            + "E-3,Cleo,Cedar,Utilities,Operator\n";

    final JdbcStore store;
    final Accounts accounts;
    final SignIn signIn;
    final ImportDesk desk;
    final CountDownLatch stopped = new CountDownLatch(1);
    final List<Resource> resources;
    final List<Route> routes;
    final Disciplines disciplines = new Disciplines();
    private @Nullable Proposals proposals;
    private @Nullable KeptIndex index;

    private final Invitations invitations;

    private final Server server;
    private final String ownerToken;

    Town(Path home) {
        this(home, ROSTER);
    }

    /** @param roster the people that are there from the start; empty for nobody */
    Town(Path home, String roster) {
        try {
            Files.createDirectories(home);
            Clock clock = Clock.systemUTC();
            store = JdbcStore.open(Location.file(home.resolve("adroit.db")), clock);
            accounts = new Accounts(store, clock);
            signIn = new SignIn(store, new Passwords(), clock);
            Insight insight = new Insight(store, disciplines, clock);
            Intake intake = new Intake(store, clock);
            desk = new ImportDesk(
                    intake,
                    clock,
                    home.resolve("tmp"),
                    1 << 20,
                    ImportKinds.of(store, disciplines, clock, insight::forget));
            invitations = new Invitations(store, clock);
            resources = resources(home, clock, insight, intake);
            routes = resources.stream().flatMap(r -> r.routes().stream()).toList();
            found(home, roster, clock);
            ApiServlet api = new ApiServlet(new AuditLog(store, clock));
            resources.forEach(api::bind);
            server = serve(api, OwnerToken.in(home));
            ownerToken = Files.readString(home.resolve(OwnerToken.FILE)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Every resource of the REST face; a test holds them against the components of the bundle. Walks ask them in this order: what is read of a thing before what ends it.
     */
    private List<Resource> resources(Path home, Clock clock, Insight insight, Intake intake) {
        Assessments assessments = new Assessments(store, disciplines, clock);
        assessments.listen(insight::advance);
        AssessmentRuns runs = new AssessmentRuns(store, disciplines, assessments, clock);
        assessments.listen(runs::advance);
        FirstInsight first = new FirstInsight(store, clock);
        insight.whenForgotten(first::forget);
        AuditLog log = new AuditLog(store, clock);
        Charter charter = Charter.inForce(RecordsSchedule.USUAL);
        CatalogEditions editions = new CatalogEditions(store);
        OpenAnalyses analyses = new OpenAnalyses(store, disciplines, clock);
        People people = new People(store, clock);
        insight.whenForgotten(people::forget);
        Publishers publishers = new Publishers(store, clock);
        Shelf shelf = new Shelf(disciplines);
        Suggestions suggestions = new Suggestions(store, disciplines, clock);
        Proposals made = new Proposals(
                store,
                disciplines,
                new ImpactPreview(store, clock),
                new Renewal(store, disciplines, clock, Renewal.USUAL),
                clock);
        proposals = made;
        made.publishThrough((actor, edition, expected) -> {
            store.write(session -> {
                session.editions().save(edition);
                return true;
            });
            disciplines.activate(Field.ACTIVE.withEdition(edition));
        });
        FrameworkDesk frameworks = new FrameworkDesk(
                new Frameworks(store, clock), home.resolve("tmp-frameworks"), home.resolve("framework-problems"));
        KeptIndex found = index(home, frameworks.frameworks());
        Crosswalk crosswalk =
                new Crosswalk(store, disciplines, frameworks.frameworks(), new SecondPerson(store, clock), clock);
        index = found;
        return List.of(
                new SearchResource(new Search(found)),
                new OrganizationResource(people),
                new LooksResource(new AccessLedger(store, ZoneOffset.UTC), people),
                new EvidenceResource(new EvidenceLog(store, clock)),
                new ImportsResource(desk, intake),
                new AssessmentsResource(assessments, runs, editions),
                new GapsResource(insight, people, editions),
                new AggregatesResource(insight, people, editions),
                new FirstInsightResource(first),
                new ChampionsResource(new Champions(store, insight, ChampionRule.USUAL, clock)),
                new RatersResource(new Raters(store, clock)),
                new DescriptionsResource(new Descriptions(store, clock)),
                new HandoversResource(new Handovers(store, disciplines, clock)),
                new TaskRatingsResource(new TaskRatings(store)),
                new JobAnalysesResource(analyses, new Renewal(store, disciplines, clock, Renewal.USUAL)),
                new InstalledSetResource(shelf),
                new SettingsResource(shelf),
                new ShadowsResource(shelf),
                new SkillsResource(disciplines, new SkillUses(store, insight), suggestions, crosswalk),
                new CrosswalkResource(crosswalk, disciplines, frameworks.frameworks(), new Search(found)),
                new TrendsResource(new Trends(store, disciplines, made, clock)),
                new WatchResource(
                        new WatchList(store, disciplines, made, clock),
                        new Trends(store, disciplines, made, clock),
                        suggestions),
                new SuggestionsResource(suggestions),
                new ProposalsResource(
                        made,
                        new SecondPerson(store, clock),
                        new Currency(store, disciplines, clock),
                        new CatalogEditions(store)),
                new CatalogsResource(editions, shelf, suggestions, disciplines),
                new PublishersResource(publishers, shelf),
                new FrameworksResource(frameworks),
                new FrameworkChangesResource(frameworks),
                new AccountsResource(accounts, signIn, PublicAddress.NONE),
                new SystemResource(log, new Verification(store, log), store.backups(home, "0.1.0"), stopped::countDown),
                new CharterResource(charter),
                new SlipsResource(new Slips(store, clock), analyses, people, PublicAddress.NONE),
                new SelfRatingsResource(new SelfViews(store, disciplines, clock), people),
                new FormsResource(new Forms(store, clock), charter),
                new RoundsResource(new Rounds(store, disciplines, clock), invitations, assessments, PublicAddress.NONE),
                new CommentsResource(new Contests(store, clock)),
                new BasisResource(new Basis(store, clock)),
                new DexterityResource(new Dexterity(store, clock)),
                new KnowledgeResource(new Knowledge(store, disciplines, clock)));
    }

    private KeptIndex index(Path home, Frameworks frameworks) {
        SearchSources sources = new SearchSources(store, disciplines);
        frameworks.whenKept(sources::changed);
        disciplines.whenChanged(sources::changed);
        Duration never = Duration.ofDays(1);
        return new KeptIndex(new LuceneIndex(home.resolve("index"), sources), sources, never, never);
    }

    private void found(Path home, String people, Clock clock) throws IOException {
        if (!people.isEmpty()) {
            Path roster = Files.writeString(home.resolve("roster.csv"), people);
            new RosterImport(store, clock).take(Actor.OWNER, roster, ImportOptions.USUAL, problem -> {});
        }
        store.write(session -> {
            session.editions().save(Field.EDITION);
            return true;
        });
        new JobAnalyses(store, clock).keep(Actor.OWNER, List.of(Field.ANALYSIS));
    }

    private Server serve(ApiServlet api, OwnerToken token) {
        Server jetty = new Server();
        ServerConnector connector = new ServerConnector(jetty);
        connector.setHost("127.0.0.1");
        jetty.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addFilter(
                new FilterHolder(Gate.filter(signIn, invitations, token)), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(api), "/api/*");
        ServletHolder signInPages = new ServletHolder(Gate.signInPages(signIn, invitations));
        List.of("/sign-in", "/sign-in/link", "/sign-in/again", "/invitation", "/sign-out", "/password")
                .forEach(p -> context.addServlet(signInPages, p));
        jetty.setHandler(context);
        try {
            jetty.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return jetty;
    }

    /** What is proposed to catalogs. */
    Proposals proposals() {
        return java.util.Objects.requireNonNull(proposals);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }

    /** Asks as the owner, with the token. */
    Client owner() {
        return new Client(uri(), "Authorization", "Bearer " + ownerToken, "", "");
    }

    /** Gives somebody one more position in Planning, and says its id. */
    String employ(String key, String title) {
        return store.write(session -> {
            Person person = session.organization().person(key).orElseThrow();
            Position position =
                    new Position("o-more", Classification.titled(title), Department.titled("Planning"), null);
            session.organization()
                    .save(List.of(new Employment(
                            person,
                            new Assignment("a-more", person.id(), position, AssignmentKind.REGULAR, null, Field.DAY))));
            return position.id();
        });
    }

    /** Keeps a signed analysis, and says its id. */
    String keep(JobAnalysis analysis) {
        assertThat(new JobAnalyses(store, Clock.systemUTC()).keep(Actor.OWNER, List.of(analysis)))
                .isEmpty();
        return analysis.id();
    }

    /** Asks as nobody. */
    Client nobody() {
        return new Client(uri(), "X-Nothing", "x", "", "");
    }

    /** Makes an account with the role and asks in a session of its own; a lead leads Planning, an employee is Ada. */
    Client as(Role role) {
        String person = role == Role.EMPLOYEE ? "E-1" : null;
        String department = role == Role.DEPARTMENT_LEAD ? "Planning" : null;
        return as(role, person, department);
    }

    Client as(Role role, @Nullable String person, @Nullable String department) {
        return signedIn(account(role, person, department));
    }

    /** Asks in a session of the account. */
    Client signedIn(Account account) {
        String token = signIn.withLink(
                        accounts.invite(Actor.OWNER, account.id()).orElseThrow().token())
                .orElseThrow()
                .token();
        String csrf = signIn.session(token).orElseThrow().csrf();
        return new Client(uri(), "Cookie", "adroit_session=" + token, "X-CSRF-Token", csrf);
    }

    Account account(Role role, @Nullable String person, @Nullable String department) {
        String name = role.key() + "-" + System.nanoTime();
        return accounts.create(
                Actor.OWNER, new NewAccount(name, "Some " + role.key(), Set.of(role), person, department));
    }

    @Override
    public void close() {
        try {
            server.stop();
            desk.close();
            java.util.Objects.requireNonNull(index).close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            store.close();
        }
    }
}

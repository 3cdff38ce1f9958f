package adroit.web.serving;

import adroit.audit.AccessLedger;
import adroit.audit.AuditLog;
import adroit.basis.Basis;
import adroit.charter.Charter;
import adroit.charter.RecordsSchedule;
import adroit.crosswalk.Crosswalk;
import adroit.description.Descriptions;
import adroit.dexterity.Dexterity;
import adroit.edition.CatalogEditions;
import adroit.edition.Disciplines;
import adroit.edition.SkillUses;
import adroit.evidence.EvidenceLog;
import adroit.form.Forms;
import adroit.framework.Frameworks;
import adroit.handover.Handovers;
import adroit.insight.Insight;
import adroit.insight.first.FirstInsight;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.OpenAnalyses;
import adroit.jobanalysis.Renewal;
import adroit.jobanalysis.TaskRatings;
import adroit.knowledge.Knowledge;
import adroit.organization.People;
import adroit.proposal.Currency;
import adroit.proposal.Proposals;
import adroit.proposal.SecondPerson;
import adroit.publisher.Publishers;
import adroit.raters.Raters;
import adroit.search.Search;
import adroit.selfview.SelfViews;
import adroit.storage.Store;
import adroit.store.JdbcStore;
import adroit.suggestion.Suggestions;
import adroit.trend.Trends;
import adroit.watch.WatchList;
import adroit.web.accounts.AccountsServlet;
import adroit.web.accounts.AuditServlet;
import adroit.web.accounts.LinksServlet;
import adroit.web.analyses.AnalysesServlet;
import adroit.web.analyses.AnalysisItems;
import adroit.web.analyses.AnalysisServlet;
import adroit.web.analyses.RateServlet;
import adroit.web.assess.AssessItems;
import adroit.web.assess.AssessServlet;
import adroit.web.brief.BriefServlet;
import adroit.web.casepackage.CaseServlet;
import adroit.web.champions.ChampionItems;
import adroit.web.champions.ChampionsServlet;
import adroit.web.charter.CharterServlet;
import adroit.web.comments.CommentsServlet;
import adroit.web.comments.ContestItems;
import adroit.web.crosswalk.CrosswalkServlet;
import adroit.web.crosswalk.JobClassesServlet;
import adroit.web.department.DepartmentServlet;
import adroit.web.descriptions.DescriptionServlet;
import adroit.web.descriptions.DescriptionsServlet;
import adroit.web.dexterity.DexterityServlet;
import adroit.web.dexterity.ReleasedServlet;
import adroit.web.fields.FieldItems;
import adroit.web.fields.FieldServlet;
import adroit.web.fields.FieldsServlet;
import adroit.web.form.FormsServlet;
import adroit.web.frameworks.FrameworksServlet;
import adroit.web.handover.HandoversServlet;
import adroit.web.imports.ImportServlet;
import adroit.web.imports.ImportsServlet;
import adroit.web.insight.CoverageItems;
import adroit.web.insight.InsightServlet;
import adroit.web.install.InstallServlet;
import adroit.web.installed.InstalledServlet;
import adroit.web.installed.LockServlet;
import adroit.web.installed.OutlookServlet;
import adroit.web.instruments.InstrumentsServlet;
import adroit.web.knowledge.KnowledgeServlet;
import adroit.web.layout.Assets;
import adroit.web.layout.Installation;
import adroit.web.overview.GapItems;
import adroit.web.overview.OverviewServlet;
import adroit.web.people.PeopleServlet;
import adroit.web.person.OwnServlet;
import adroit.web.person.PersonServlet;
import adroit.web.position.PositionServlet;
import adroit.web.proposals.DrawServlet;
import adroit.web.proposals.ProposalsServlet;
import adroit.web.proposals.ReviewsServlet;
import adroit.web.publishers.PublishersServlet;
import adroit.web.raters.RatersServlet;
import adroit.web.round.RoundsServlet;
import adroit.web.search.SearchServlet;
import adroit.web.selfview.SelfRatingsServlet;
import adroit.web.session.Gate;
import adroit.web.session.PublicAddress;
import adroit.web.settings.SettingsServlet;
import adroit.web.shadow.ShadowServlet;
import adroit.web.slip.SlipsServlet;
import adroit.web.start.FormItems;
import adroit.web.start.ImportItems;
import adroit.web.start.LinkItems;
import adroit.web.start.OpenItems;
import adroit.web.start.StartServlet;
import adroit.web.trend.TrendsServlet;
import adroit.web.watch.KeeperItems;
import adroit.web.watch.WatchServlet;
import jakarta.servlet.Servlet;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages of a {@link Village}, each where the container would put it. */
final class VillagePages {
    private final Map<String, Servlet> pages = new HashMap<>();
    private final Clock clock = Clock.systemUTC();
    private final Installation around = new Installation("Alder Falls", "", "0.1.0");
    private final Village village;
    private final Shelf shelf;
    private final JdbcStore store;
    private final Disciplines disciplines;
    private final Proposals proposals;
    private final Insight insight;
    private final People people;
    private final OpenAnalyses analyses;
    private final Renewal renewal;
    private final FirstInsight first;
    private final CatalogEditions editions;
    private final Currency currency;
    private final WatchList watching;
    private final Suggestions suggestions;
    private final Crosswalk crosswalk;

    private VillagePages(Village village, Shelf shelf) {
        this.village = village;
        this.shelf = shelf;
        store = village.store;
        disciplines = village.disciplines;
        proposals = village.proposals;
        insight = village.insight;
        people = new People(store, clock);
        insight.whenForgotten(people::forget);
        analyses = new OpenAnalyses(store, disciplines, clock);
        renewal = new Renewal(store, disciplines, clock, Renewal.USUAL);
        first = new FirstInsight(store, clock);
        editions = new CatalogEditions(store);
        currency = new Currency(store, disciplines, clock);
        watching = new WatchList(store, disciplines, proposals, clock);
        suggestions = new Suggestions(store, disciplines, clock);
        crosswalk = matches(store);
    }

    /** By the pattern of their addresses. */
    static Map<String, Servlet> of(Village village, Shelf shelf) {
        VillagePages made = new VillagePages(village, shelf);
        made.start();
        made.city();
        made.people();
        made.work();
        made.talks();
        made.frameworks();
        made.catalogs();
        made.product();
        return made.pages;
    }

    private void start() {
        List<OpenItems> open = List.of(
                new CoverageItems(insight, first),
                new FieldItems(shelf, disciplines),
                new KeeperItems(watching, currency),
                new GapItems(insight),
                new AssessItems(village.runs),
                new AnalysisItems(analyses, new TaskRatings(store), renewal),
                new FormItems(new Forms(store, clock)),
                new ContestItems(village.contests),
                new ImportItems(village.desk),
                new LinkItems(village.accounts),
                new ChampionItems(village.champions));
        pages.put("", new StartServlet(around, open));
        pages.put("/thrown-away", new ThrownAway(around));
        Servlet signIn = Gate.signInPages(village.signIn, village.invitations);
        List.of("/sign-in", "/sign-in/again", "/invitation", "/sign-out").forEach(p -> pages.put(p, signIn));
        pages.put(Assets.PATH + "*", new AssetServlet());
        pages.put("/", new MissingPageServlet(around));
    }

    private void city() {
        pages.put("/overview", new OverviewServlet(around, insight, disciplines, village.runs));
        pages.put("/assess/*", new AssessServlet(around, village.runs, people));
        pages.put("/brief", new BriefServlet(around, insight, people, disciplines));
        pages.put(
                "/departments/*",
                new DepartmentServlet(around, people, insight, first, village.champions, disciplines, editions));
        pages.put("/insight", new InsightServlet(around, first));
        pages.put("/champions", new ChampionsServlet(around, village.champions, disciplines));
        pages.put("/raters", new RatersServlet(around, new Raters(store, clock), people, disciplines));
        pages.put("/self-ratings", new SelfRatingsServlet(around, new SelfViews(store, disciplines, clock)));
        Dexterity dexterity = new Dexterity(store, clock);
        Knowledge knowledge = new Knowledge(store, disciplines, clock);
        pages.put("/dexterity/*", new DexterityServlet(around, dexterity));
        pages.put("/released/*", new ReleasedServlet(around, dexterity));
        pages.put("/knowledge/*", new KnowledgeServlet(around, knowledge));
        pages.put("/instruments", new InstrumentsServlet(around, dexterity, knowledge));
    }

    private void people() {
        pages.put(
                "/positions/*",
                new PositionServlet(around, people, new JobAnalyses(store, clock), village.assessments, disciplines));
        pages.put("/people", new PeopleServlet(around, people));
        pages.put(
                "/people/*",
                new PersonServlet(
                        around,
                        people,
                        village.assessments,
                        editions,
                        new AccessLedger(store, ZoneOffset.UTC),
                        village.contests,
                        new Basis(store, clock),
                        new EvidenceLog(store, clock)));
        pages.put("/me", new OwnServlet(around));
    }

    private void work() {
        Descriptions descriptions = new Descriptions(store, clock);
        pages.put("/descriptions", new DescriptionsServlet(around, descriptions));
        pages.put(
                "/descriptions/*",
                new DescriptionServlet(around, descriptions, analyses, editions, disciplines, people));
        pages.put(
                "/function-moves",
                new HandoversServlet(around, descriptions, new Handovers(store, disciplines, clock)));
        pages.put("/analyses", new AnalysesServlet(around, analyses, renewal, disciplines));
        pages.put("/analyses/*", new AnalysisServlet(around, analyses, disciplines, PublicAddress.NONE));
        RateServlet rate = new RateServlet(around, new TaskRatings(store));
        List.of("/rate", "/rate/*").forEach(p -> pages.put(p, rate));
    }

    private void talks() {
        pages.put("/forms/*", new FormsServlet(around, village.forms, Charter.inForce(RecordsSchedule.USUAL)));
        pages.put(
                "/rounds/*",
                new RoundsServlet(
                        around, village.rounds, village.invitations, village.assessments, people, PublicAddress.NONE));
        SlipsServlet slips = new SlipsServlet(around, village.slips, people, PublicAddress.NONE);
        List.of("/slips", "/slips/*").forEach(p -> pages.put(p, slips));
        pages.put(
                "/comments/*",
                new CommentsServlet(
                        around, village.contests, village.assessments, people, editions, new Basis(store, clock)));
    }

    private void frameworks() {
        Frameworks frameworks = village.frameworks.frameworks();
        Search search = new Search(village.index);
        pages.put("/search", new SearchServlet(around, search));
        pages.put("/frameworks/*", new FrameworksServlet(around, village.frameworks));
        pages.put("/crosswalk/*", new CrosswalkServlet(around, disciplines, frameworks, crosswalk, search));
        pages.put("/job-classes/*", new JobClassesServlet(around, frameworks, crosswalk, search));
        pages.put("/draw/*", new DrawServlet(around, disciplines, proposals, frameworks));
        Crosswalk counted = matches(new CountingStore(store, village.matchesRead));
        pages.put("/ims/case/v1p1/*", new CaseServlet(disciplines, village.frameworks, counted));
    }

    private Crosswalk matches(Store read) {
        return new Crosswalk(read, disciplines, village.frameworks.frameworks(), new SecondPerson(store, clock), clock);
    }

    private void catalogs() {
        SecondPerson second = new SecondPerson(store, clock);
        Trends trends = new Trends(store, disciplines, proposals, clock);
        pages.put("/trends/*", new TrendsServlet(around, disciplines, trends, watching, suggestions));
        pages.put("/watch/*", new WatchServlet(around, disciplines, watching, trends, suggestions, proposals));
        pages.put("/fields", new FieldsServlet(around, shelf, disciplines));
        pages.put(
                "/fields/*",
                new FieldServlet(
                        around,
                        shelf,
                        disciplines,
                        new SkillUses(store, insight),
                        suggestions,
                        proposals,
                        currency,
                        crosswalk));
        pages.put("/catalogs", new ReviewsServlet(around, disciplines, proposals, second, currency, watching));
        pages.put("/catalogs/*", new ProposalsServlet(around, disciplines, editions, proposals, second));
    }

    private void product() {
        pages.put("/charter", new CharterServlet(around, Charter.inForce(RecordsSchedule.USUAL)));
        pages.put("/accounts", new AccountsServlet(PublicAddress.NONE, around, village.accounts));
        pages.put("/install/*", new InstallServlet(around, shelf, people, new Publishers(store, clock)));
        pages.put("/shadow/*", new ShadowServlet(around, shelf, people));
        pages.put("/settings/*", new SettingsServlet(around, shelf));
        pages.put("/installed", new InstalledServlet(around, shelf, village.accounts));
        pages.put("/lock", new LockServlet(around, shelf));
        pages.put("/outlook", new OutlookServlet(around, shelf));
        pages.put("/links", new LinksServlet(around, village.accounts, people));
        pages.put("/publishers", new PublishersServlet(around, new Publishers(store, clock), shelf));
        pages.put("/audit", new AuditServlet(around, new AuditLog(store, clock), village.accounts));
        pages.put("/imports", new ImportsServlet(around, village.desk, village.intake));
        pages.put("/imports/*", new ImportServlet(around, village.desk, village.intake));
    }
}

package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import adroit.assessment.ImpactPreview;
import adroit.assessment.NoSuchSubject;
import adroit.catalog.Catalog;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.catalog.TypicalPosition;
import adroit.crosswalk.Closeness;
import adroit.crosswalk.Crosswalk;
import adroit.crosswalk.MatchState;
import adroit.crosswalk.Subject;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.evidence.EvidenceLog;
import adroit.evidence.Fact;
import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.Frameworks;
import adroit.framework.ItemKind;
import adroit.framework.ItemRelation;
import adroit.framework.ReferenceFramework;
import adroit.framework.RelationType;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.jobanalysis.Renewal;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.proposal.Proposal;
import adroit.proposal.Proposals;
import adroit.proposal.SecondPerson;
import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.trend.Outlook;
import adroit.trend.Trend;
import adroit.trend.TrendKind;
import adroit.trend.Trends;
import adroit.work.Duty;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What moves in a field: told to who keeps it, never done by itself, and not told again once it was set aside. */
class TrendsTest extends OnBothEngines {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-01T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 30);
    private static final Actor KEEPER = actor("a-1", Role.TREND_KEEPER, "Planning");
    private static final Actor OTHER = actor("a-3", Role.TREND_KEEPER, "Finance");
    private static final Actor LEAD = actor("a-5", Role.DEPARTMENT_LEAD, "Planning");
    private static final String PLANNER = Classification.titled("Planner").id();

    private final Disciplines disciplines = new Disciplines();

    private static Actor actor(String account, Role role, String department) {
        return new Actor(
                account,
                account,
                Set.of(role),
                null,
                Department.titled(department).id());
    }

    private static ActiveDiscipline plans() {
        Catalog catalog = new Catalog(
                "plans",
                "Planning",
                "2026.1",
                DAY,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Tool("drafting-table", "Drafting Table", ToolKind.MANUAL, ToolStatus.CURRENT, null),
                        new Tool("mapper", "Mapper", ToolKind.DIGITAL, ToolStatus.CURRENT, null),
                        new Tool("oldcad", "OldCAD", ToolKind.DIGITAL, ToolStatus.CURRENT, null)),
                List.of(),
                List.of(new Duty("review", "Review plans", List.of(), List.of())),
                List.of(),
                List.of(new TypicalPosition("planner", "Planner", "Plans.", List.of("review"), List.of(), List.of())),
                Map.of());
        return new ActiveDiscipline(
                "plans",
                "Planning",
                "",
                "1.0.0",
                "Planning",
                CatalogEdition.of(catalog),
                DecidingChannel.usual(),
                new ScorerIdentity("plans", "1.0.0", "0".repeat(64), "1"));
    }

    private Trends trends() {
        if (disciplines.all().isEmpty()) {
            disciplines.activate(plans());
            store.write(s -> {
                s.editions().save(plans().edition());
                return true;
            });
        }
        return new Trends(store, disciplines, proposals(), CLOCK);
    }

    private Proposals proposals() {
        return new Proposals(
                store,
                disciplines,
                new ImpactPreview(store, CLOCK),
                new Renewal(store, disciplines, CLOCK, Renewal.USUAL),
                CLOCK);
    }

    private record Used(String title, boolean hot, boolean demanded) {}

    private ReferenceFramework edition(String label, String occupation, Used... technologies) {
        return edition(List.of(), label, occupation, technologies);
    }

    /** @param elsewhere what other occupations use */
    private ReferenceFramework edition(List<String> elsewhere, String label, String occupation, Used... technologies) {
        FrameworkDraft draft = new FrameworkDraft();
        Entry planners =
                draft.add(occupation, ItemKind.OCCUPATION, "Urban Planners").orElseThrow();
        for (Used each : technologies) {
            Entry technology = draft.add("technology/" + each.title(), ItemKind.TECHNOLOGY, each.title())
                    .orElseThrow();
            if (each.hot()) {
                technology.fact("hot technology", "Y");
            }
            planners.relate(ItemRelation.at(
                    RelationType.USES, technology.number(), each.demanded() ? "in demand" : null, null));
        }
        Entry others = draft.add("other", ItemKind.OCCUPATION, "Others").orElseThrow();
        elsewhere.forEach(title -> others.relate(ItemRelation.at(
                RelationType.USES,
                draft.findOrAdd("technology/" + title, ItemKind.TECHNOLOGY, title)
                        .number(),
                null,
                null)));
        FrameworkDetails details = new FrameworkDetails("onet", "A Bureau", "Works", label, "en", null, null);
        return new Frameworks(store, CLOCK)
                .keep(Actor.OWNER, details, draft, List.of())
                .framework();
    }

    private void matched(ReferenceFramework framework) {
        store.write(s -> {
            s.organization()
                    .save(List.of(new Employment(
                            new Person("p-0", null, "Sample", "Planner"),
                            new Assignment(
                                    "a-0",
                                    "p-0",
                                    new Position(
                                            "o-0",
                                            Classification.titled("Planner"),
                                            Department.titled("Planning"),
                                            null),
                                    AssignmentKind.REGULAR,
                                    null,
                                    DAY))));
            return true;
        });
        Crosswalk crosswalk =
                new Crosswalk(store, disciplines, new Frameworks(store, CLOCK), new SecondPerson(store, CLOCK), CLOCK);
        String id = crosswalk
                .propose(Actor.OWNER, Subject.jobClass(PLANNER), framework.id(), 1, Closeness.CLOSE, "")
                .match()
                .id();
        crosswalk.decide(Actor.OWNER, Subject.jobClass(PLANNER), id, MatchState.CONFIRMED, "");
    }

    private void twoEditions() {
        matched(edition(
                "24.2",
                "19-3051.00",
                new Used("Maker Systems Mapper software", false, false),
                new Used("OldCAD", false, false),
                new Used("Blue Sheet", false, false),
                new Used("Lost Thing", false, false)));
        edition(
                "29.1",
                "19-3051.00",
                new Used("Maker Mapper", true, false),
                new Used("Mapper", false, false),
                new Used("Blue Sheet", true, true),
                new Used("Clash Finder", false, false));
    }

    private static Trend one(List<Trend> trends, TrendKind kind) {
        return trends.stream().filter(t -> t.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void tellsWhatIsNewHotOrGoneForTheOccupationsOfTheFieldsJobClasses() {
        trends();
        twoEditions();

        Outlook outlook = trends().of(KEEPER, "plans");

        assertThat(outlook.classes()).containsExactly("Planner");
        assertThat(outlook.left()).isEmpty();
        assertThat(outlook.trends())
                .extracting(Trend::kind, Trend::title, Trend::hot, Trend::demanded, Trend::tool)
                .containsExactlyInAnyOrder(
                        tuple(TrendKind.HOT, "Blue Sheet", true, true, null),
                        tuple(TrendKind.HOT, "Maker Mapper", true, false, null),
                        tuple(TrendKind.APPEARED, "Clash Finder", false, false, null),
                        tuple(TrendKind.VANISHED, "OldCAD", false, false, "oldcad"));
        assertThat(outlook.trends().get(0).title()).as("hot, and asked for").isEqualTo("Blue Sheet");
        assertThat(outlook.trends())
                .filteredOn(t -> t.title().equals("Maker Mapper"))
                .singleElement()
                .satisfies(t -> assertThat(t.near()).containsExactly("Mapper"));
    }

    @Test
    void whatTheOtherEditionNamesForOtherOccupationsIsNeitherNewNorGone() {
        trends();
        matched(edition(List.of("Clash Finder Software"), "24.2", "19-3051.00", new Used("OldCAD", false, false)));
        edition(List.of("OldCAD"), "29.1", "19-3051.00", new Used("Clash Finder", false, false));

        assertThat(trends().of(KEEPER, "plans").trends())
                .extracting(Trend::kind, Trend::title, Trend::reason)
                .containsExactlyInAnyOrder(
                        tuple(
                                TrendKind.SPREAD,
                                "Clash Finder",
                                "Edition 29.1 names it for these occupations, 24.2 only for others."),
                        tuple(
                                TrendKind.NARROWED,
                                "OldCAD",
                                "Edition 24.2 named it for these occupations, 29.1 only for others."));
    }

    @Test
    void anEditionThatSaysNothingOfAnOccupationMakesNothingNewOrGone() {
        trends();
        matched(edition("24.2", "17-3031.01", new Used("Blue Sheet", false, false)));
        edition("29.1", "17-3031.00", new Used("Clash Finder", true, true));

        Outlook outlook = trends().of(KEEPER, "plans");

        assertThat(outlook.trends()).isEmpty();
        assertThat(outlook.left()).singleElement().asString().contains("Planner", "29.1", "Urban Planners");
    }

    @Test
    void becomesAProposalAndIsNotDoneByItself() {
        trends();
        twoEditions();
        List<Trend> told = trends().of(KEEPER, "plans").trends();
        String hot = told.get(0).id();
        String gone = one(told, TrendKind.VANISHED).id();

        Proposal proposal = trends().propose(KEEPER, "plans", List.of(hot, gone), "The field moves on.");

        assertThat(disciplines.find("plans").orElseThrow().edition()).isEqualTo(plans().edition());
        Catalog next = proposals().compare(KEEPER, proposal).to().catalog();
        assertThat(next.tool("blue-sheet")).get().extracting(Tool::status).isEqualTo(ToolStatus.CURRENT);
        assertThat(next.tool("oldcad")).get().extracting(Tool::status).isEqualTo(ToolStatus.RETIRING);
        assertThat(trends().of(KEEPER, "plans").trends())
                .filteredOn(t -> proposal.id().equals(t.proposal()))
                .extracting(Trend::id)
                .containsExactlyInAnyOrder(hot, gone);
        assertThatThrownBy(() -> trends().propose(KEEPER, "plans", List.of(hot), "Once more."))
                .isInstanceOf(Trends.NotTaken.class)
                .hasMessageContaining(proposal.id());

        disciplines.activate(plans().withEdition(CatalogEdition.of(next)));

        assertThat(trends().of(KEEPER, "plans").trends()).extracting(Trend::id).doesNotContain(hot, gone);
    }

    @Test
    void whatWasSetAsideIsNotSuggestedAgainUntilSomebodyAsksForIt() {
        trends();
        twoEditions();
        String id =
                one(trends().of(KEEPER, "plans").trends(), TrendKind.APPEARED).id();
        assertThatThrownBy(() -> trends().setAside(KEEPER, "plans", List.of(id), " "))
                .isInstanceOf(Trends.NotTaken.class);
        trends().setAside(KEEPER, "plans", List.of(id), "We check models by hand.");
        restart();

        Outlook later = trends().of(KEEPER, "plans");

        assertThat(later.trends()).extracting(Trend::id).doesNotContain(id);
        assertThat(later.aside()).singleElement().satisfies(t -> {
            Trend.Aside aside = Objects.requireNonNull(t.aside());
            assertThat(aside.text()).isEqualTo("We check models by hand.");
            assertThat(aside.author()).isEqualTo("a-1");
        });
        assertThat(listed(s -> s.audit().before(Long.MAX_VALUE, 5)))
                .extracting(e -> e.event().act())
                .contains("trend.set-aside");
        trends().bringBack(KEEPER, "plans", List.of(id), "Somebody asked for it.");
        assertThat(trends().of(KEEPER, "plans").trends()).extracting(Trend::id).contains(id);
    }

    @Test
    void onlyWhoKeepsTheFieldIsTold() {
        trends();
        assertThatThrownBy(() -> trends().of(OTHER, "plans")).isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> trends().of(LEAD, "plans")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aToolThatPeopleNamedIsToldFromFiveWritersAboutFivePeople() {
        trends();
        employ(9);
        List<Fact> named = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            named.add(named("n-" + i, "p-" + i, Channel.SUPERVISOR, "E-" + (i + 1), "Pool  Log App"));
        }
        record(named);
        record(List.of(
                named("m-1", "p-6", Channel.SUPERVISOR, "E-2", "pool log app"),
                named("m-2", "p-7", Channel.SUPERVISOR, "p-3", "pool log app"),
                named("m-4", "p-8", Channel.SUPERVISOR, "Sample Clerk2", "pool log app"),
                named("m-5", "p-9", Channel.SUPERVISOR, "Clerk2, Sample", "pool log app")));
        assertThat(trends().of(KEEPER, "plans").trends())
                .as("eight people, four writers that are known, in several spellings")
                .isEmpty();
        record(List.of(named("m-3", "p-1", Channel.SELF, "self", "App: pool log")));

        assertThat(trends().of(KEEPER, "plans").trends()).singleElement().satisfies(t -> {
            assertThat(t.kind()).isEqualTo(TrendKind.NAMED);
            assertThat(t.title()).as("nobody's spelling").isEqualTo("app log pool");
        });
        record(List.of(new Fact.Withdrawal("w-1", "p-1", "plans", DAY, "m-3", "Not so.")));
        assertThat(trends().of(KEEPER, "plans").trends()).isEmpty();
    }

    @Test
    void aToolThatAnotherCatalogHasOrThatWasNamedAsNobodysIsNotAskedFor() {
        trends();
        employ(9);
        List<Fact> named = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            named.add(named("n-" + i, "p-" + i, Channel.SUPERVISOR, "E-" + (i + 1), "Mapper"));
        }
        record(named);

        assertThat(trends().of(KEEPER, "plans").trends()).isEmpty();
    }

    @Test
    void aListOfWhoIsSuppliedWithWhatNamesAToolThatNoCatalogHas() {
        trends();
        employ(1);
        List<EvidenceLog.Outcome> outcomes = new EvidenceLog(store, CLOCK)
                .record(Actor.OWNER, List.of(new Fact.ToolAccess("t-1", "p-1", "plans", DAY, "e-review", true)), false);
        assertThat(outcomes).extracting(EvidenceLog.Outcome::kept).containsExactly(false);

        assertThat(trends().of(KEEPER, "plans").trends()).singleElement().satisfies(t -> {
            assertThat(t.title()).isEqualTo("E review");
            assertThat(t.reason()).contains("supplied");
        });
    }

    private void employ(int people) {
        List<Employment> all = new ArrayList<>();
        for (int i = 1; i <= people; i++) {
            Position position =
                    new Position("o-" + i, Classification.titled("Clerk"), Department.titled("Planning"), null);
            all.add(new Employment(
                    new Person("p-" + i, "E-" + i, "Sample", "Clerk" + i),
                    new Assignment("a-" + i, "p-" + i, position, AssignmentKind.REGULAR, null, DAY)));
        }
        store.write(s -> {
            s.organization().save(all);
            return true;
        });
    }

    private static Fact named(String id, String person, Channel channel, String source, @Nullable String tool) {
        return new Fact.DutyRating(id, person, "plans", DAY, "review", channel, source, 3, null, tool);
    }

    private void record(List<Fact> facts) {
        assertThat(new EvidenceLog(store, CLOCK).record(Actor.OWNER, facts, false))
                .extracting(EvidenceLog.Outcome::problem)
                .containsOnlyNulls();
    }
}

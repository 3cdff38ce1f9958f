package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.NoSuchSubject;
import adroit.crosswalk.ClassifiedJob;
import adroit.crosswalk.Closeness;
import adroit.crosswalk.Crosswalk;
import adroit.crosswalk.InvalidMatch;
import adroit.crosswalk.Match;
import adroit.crosswalk.MatchInPlace;
import adroit.crosswalk.MatchState;
import adroit.crosswalk.NewMatch;
import adroit.crosswalk.Subject;
import adroit.edition.Disciplines;
import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.Frameworks;
import adroit.framework.ItemHead;
import adroit.framework.ItemKind;
import adroit.framework.ReferenceFramework;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.proposal.SecondPerson;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a skill corresponds to: said by one person, confirmed by another, and true of the edition on which it was said. */
class CrosswalkTest extends OnBothEngines {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-01T08:00:00Z"), ZoneOffset.UTC);
    private static final Actor KEEPER = actor("a-1", Role.TREND_KEEPER, "Utilities");
    private static final Actor SECOND = actor("a-2", Role.TREND_KEEPER, null);
    private static final Actor OTHER = actor("a-3", Role.TREND_KEEPER, "Finance");
    private static final Actor ADA = actor("a-4", Role.EMPLOYEE, null);
    private static final Subject SAMPLING = Subject.skill("water", "sampling");

    private final Disciplines disciplines = new Disciplines();

    private static Actor actor(String account, Role role, @Nullable String department) {
        return new Actor(
                account,
                account,
                Set.of(role),
                null,
                department == null ? null : Department.titled(department).id());
    }

    private Frameworks frameworks() {
        return new Frameworks(store, CLOCK);
    }

    private Crosswalk crosswalk() {
        disciplines.activate(WaterField.inService());
        return new Crosswalk(store, disciplines, frameworks(), new SecondPerson(store, CLOCK), CLOCK);
    }

    private ReferenceFramework framework(String edition, String... titles) {
        FrameworkDraft draft = new FrameworkDraft();
        for (String title : titles) {
            assertThat(draft.add("works:" + title, ItemKind.SKILL, title)).isPresent();
        }
        FrameworkDetails details = new FrameworkDetails("case", "A Bureau", "Works", edition, "en", null, null);
        return frameworks().keep(SECOND, details, draft, List.of()).framework();
    }

    private MatchInPlace proposed() {
        ReferenceFramework works = framework("1", "Taking samples", "Testing");
        return crosswalk().propose(KEEPER, SAMPLING, works.id(), 1, Closeness.CLOSE, "Both speak of grab samples.");
    }

    @Test
    void countsForNothingBeforeASecondPersonHasConfirmedIt() {
        MatchInPlace proposed = proposed();
        String id = proposed.match().id();

        assertThat(crosswalk().of(ADA, SAMPLING)).isEmpty();
        assertThat(crosswalk().of(KEEPER, SAMPLING))
                .extracting(m -> m.match().state())
                .containsExactly(MatchState.PROPOSED);
        assertThatThrownBy(() -> crosswalk().decide(KEEPER, SAMPLING, id, MatchState.CONFIRMED, ""))
                .isInstanceOf(InvalidMatch.class)
                .hasMessageContaining("Another person");
        assertThatThrownBy(() -> crosswalk().decide(OTHER, SAMPLING, id, MatchState.CONFIRMED, ""))
                .isInstanceOf(NoSuchSubject.class);
        crosswalk().decide(SECOND, SAMPLING, id, MatchState.CONFIRMED, "");
        restart();

        assertThat(crosswalk().of(ADA, SAMPLING)).singleElement().satisfies(match -> {
            assertThat(match.item()).extracting(h -> h == null ? "" : h.title()).isEqualTo("Taking samples");
            assertThat(match.match().last().account()).isEqualTo("a-2");
            assertThat(match.match().last().written()).isEqualTo(CLOCK.instant());
            assertThat(match.match().entry().closeness()).isEqualTo(Closeness.CLOSE);
        });
        assertThat(listed(s -> s.audit().before(Long.MAX_VALUE, 9)))
                .extracting(e -> e.event().act())
                .contains("crosswalk.proposed", "crosswalk.confirmed");
    }

    @Test
    void onePersonIsEnoughWhereTheCitySaysSo() {
        Actor administrator = actor("a-9", Role.ADMINISTRATOR, null);
        new SecondPerson(store, CLOCK).ask(administrator, false, "There is one keeper only.");
        String id = proposed().match().id();

        crosswalk().decide(KEEPER, SAMPLING, id, MatchState.CONFIRMED, "");

        assertThat(crosswalk().of(ADA, SAMPLING)).hasSize(1);
    }

    @Test
    void onlyWhoKeepsTheFieldProposesAndOnlyWhatIsThere() {
        ReferenceFramework works = framework("1", "Taking samples");

        assertThatThrownBy(() -> crosswalk().propose(ADA, SAMPLING, works.id(), 1, Closeness.EXACT, ""))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> crosswalk().propose(OTHER, SAMPLING, works.id(), 1, Closeness.EXACT, ""))
                .isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> crosswalk()
                        .propose(KEEPER, Subject.skill("water", "diving"), works.id(), 1, Closeness.EXACT, ""))
                .isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> crosswalk().propose(KEEPER, SAMPLING, "missing", 1, Closeness.EXACT, ""))
                .isInstanceOf(InvalidMatch.class);
        assertThatThrownBy(() -> crosswalk().propose(KEEPER, SAMPLING, works.id(), 9, Closeness.EXACT, ""))
                .isInstanceOf(InvalidMatch.class);
    }

    @Test
    void theSameIsNotSaidTwiceUnlessItWasDeclinedOrWithdrawn() {
        MatchInPlace first = proposed();
        String framework = first.match().entry().framework();
        assertThatThrownBy(() -> crosswalk().propose(KEEPER, SAMPLING, framework, 1, Closeness.EXACT, ""))
                .isInstanceOf(InvalidMatch.class)
                .hasMessageContaining(first.match().id());
        assertThatThrownBy(
                        () -> crosswalk().decide(SECOND, SAMPLING, first.match().id(), MatchState.DECLINED, " "))
                .isInstanceOf(InvalidMatch.class);
        crosswalk().decide(SECOND, SAMPLING, first.match().id(), MatchState.DECLINED, "Ours is wider.");

        MatchInPlace again = crosswalk().propose(KEEPER, SAMPLING, framework, 1, Closeness.NARROWER, "");

        assertThat(crosswalk().of(KEEPER, SAMPLING))
                .extracting(m -> m.match().id())
                .containsExactly(again.match().id(), first.match().id());
        assertThatThrownBy(
                        () -> crosswalk().decide(SECOND, SAMPLING, first.match().id(), MatchState.CONFIRMED, ""))
                .isInstanceOf(InvalidMatch.class);
    }

    @Test
    void severalAreSaidAtOnceAllOrNone() {
        MatchInPlace first = proposed();
        String works = first.match().entry().framework();
        NewMatch testing = new NewMatch(SAMPLING, works, "works:Testing", "Testing", Closeness.RELATED, "");
        NewMatch again = new NewMatch(SAMPLING, works, "works:Taking samples", "Taking samples", Closeness.EXACT, "");
        assertThatThrownBy(() -> crosswalk().proposeAll(KEEPER, List.of(testing, again)))
                .isInstanceOf(InvalidMatch.class);
        assertThat(crosswalk().live(KEEPER, "water")).hasSize(1);
        assertThatThrownBy(() -> crosswalk().proposeAll(OTHER, List.of(testing)))
                .isInstanceOf(NoSuchSubject.class);

        assertThat(crosswalk().proposeAll(KEEPER, List.of(testing)))
                .extracting(Match::state)
                .containsExactly(MatchState.PROPOSED);

        assertThat(crosswalk().live(SECOND, "water"))
                .extracting(m -> m.entry().item())
                .containsExactly("works:Taking samples", "works:Testing");
        assertThat(crosswalk().live(ADA, "water")).isEmpty();
        crosswalk().decide(SECOND, SAMPLING, first.match().id(), MatchState.CONFIRMED, "");
        assertThat(crosswalk().live(ADA, "water")).hasSize(1);
        assertThat(crosswalk().live(ADA, "finance")).isEmpty();
    }

    @Test
    void leadsToTheEditionOnWhichItWasMadeAndSaysThatANewerOneHasItNoMore() {
        MatchInPlace made = proposed();
        crosswalk().decide(SECOND, SAMPLING, made.match().id(), MatchState.CONFIRMED, "");
        ReferenceFramework newer = framework("2", "Testing", "Sampling of water");

        MatchInPlace later = crosswalk().of(ADA, SAMPLING).get(0);

        assertThat(later.framework()).isEqualTo(made.framework());
        assertThat(later.item()).extracting(h -> h == null ? "" : h.title()).isEqualTo("Taking samples");
        assertThat(later.isGone()).isTrue();
        assertThat(later.newest()).hasValueSatisfying(e -> {
            assertThat(e.edition()).isEqualTo(newer);
            assertThat(e.item()).isNull();
        });
    }

    @Test
    void saysNothingOfAnOlderEditionThatDoesNotHaveItYet() {
        MatchInPlace made = proposed();
        framework("0.9", "Testing");

        assertThat(crosswalk().of(KEEPER, SAMPLING).get(0).isGone()).isFalse();
        assertThat(made.newest()).isEmpty();
        assertThat(made.item())
                .isEqualTo(new ItemHead(
                        1,
                        "works:Taking samples",
                        ItemKind.SKILL,
                        null,
                        "Taking samples",
                        adroit.framework.ItemStatus.ACTIVE));
    }

    @Test
    void ofAJobClassTheOneWhoChoosesIsEnoughAndIsWrittenDown() {
        Actor analyst = actor("a-5", Role.HR_ANALYST, null);
        Classification planner = hiredPlanner();
        Subject job = Subject.jobClass(planner.id());
        ReferenceFramework works = framework("1", "Taking samples", "Planning");
        assertThat(crosswalk().jobClasses(ADA)).containsExactly(new ClassifiedJob(planner, List.of()));
        for (Actor other : List.of(KEEPER, ADA, actor("a-6", Role.DEPARTMENT_LEAD, "Planning"))) {
            assertThatThrownBy(() -> crosswalk().propose(other, job, works.id(), 2, Closeness.CLOSE, ""))
                    .isInstanceOfAny(NotPermitted.class, NoSuchSubject.class);
        }
        assertThatThrownBy(() ->
                        crosswalk().propose(analyst, Subject.jobClass("c-diver"), works.id(), 2, Closeness.CLOSE, ""))
                .isInstanceOf(NoSuchSubject.class);
        MatchInPlace chosen = crosswalk().propose(analyst, job, works.id(), 2, Closeness.CLOSE, "");
        assertThat(crosswalk().jobClasses(ADA).get(0).confirmed()).isEmpty();

        crosswalk().decide(analyst, job, chosen.match().id(), MatchState.CONFIRMED, "");

        assertThat(crosswalk().jobClasses(ADA))
                .singleElement()
                .satisfies(each -> assertThat(each.confirmed()).singleElement().satisfies(match -> {
                    assertThat(match.entry().title()).isEqualTo("Planning");
                    assertThat(match.last().account()).isEqualTo("a-5");
                    assertThat(match.last().written()).isEqualTo(CLOCK.instant());
                }));
    }

    private Classification hiredPlanner() {
        Classification planner = Classification.titled("Planner II");
        Position position = new Position("o-1", planner, Department.titled("Planning"), null);
        act(s -> s.organization()
                .save(List.of(new Employment(
                        new Person("p-1", null, "Ada", "Alder"),
                        new Assignment(
                                "as-1", "p-1", position, AssignmentKind.REGULAR, null, LocalDate.of(2026, 1, 1))))));
        return planner;
    }

    @Test
    void whatWasWrittenCannotBeChangedAndVerifyFindsWhatIsDamaged() {
        proposed();
        for (String change : List.of("UPDATE crosswalk_entry SET step = 'confirmed'", "DELETE FROM crosswalk_entry")) {
            assertThatThrownBy(() -> database.byHand(change)).as(change).hasStackTraceContaining("only ever added to");
        }
        assertThat(store.verify().problems()).isEmpty();
        database.pastTheGuards("crosswalk_entry", "UPDATE crosswalk_entry SET closeness = 'exact'");

        assertThat(store.verify().problems()).singleElement().asString().contains("Crosswalk entry 1");
    }
}

package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.framework.ChangeType;
import adroit.framework.DiffQuery;
import adroit.framework.DifferenceWords;
import adroit.framework.EditionDiff;
import adroit.framework.Elsewhere;
import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.FrameworkEditions.NotComparable;
import adroit.framework.FrameworkItem;
import adroit.framework.Frameworks;
import adroit.framework.ItemChange;
import adroit.framework.ItemDifference;
import adroit.framework.ItemHead;
import adroit.framework.ItemKind;
import adroit.framework.ItemRelation;
import adroit.framework.ItemStatus;
import adroit.framework.ReferenceFramework;
import adroit.framework.RelationType;
import adroit.identity.Actor;
import adroit.identity.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Two editions of one framework: what is gone, replaced, new, renamed or moved, and where an item of one stands in the other. */
class FrameworkEditionsTest extends OnBothEngines {
    private static final Actor KEEPER = new Actor("a-1", "Keeper", Set.of(Role.TREND_KEEPER), null, null);

    private Frameworks frameworks() {
        return new Frameworks(store, Clock.fixed(Instant.parse("2026-05-01T08:00:00Z"), ZoneOffset.UTC));
    }

    private ReferenceFramework kept(String edition, Consumer<FrameworkDraft> content) {
        return kept("Works", edition, content);
    }

    private ReferenceFramework kept(String title, String edition, Consumer<FrameworkDraft> content) {
        FrameworkDraft draft = new FrameworkDraft();
        content.accept(draft);
        FrameworkDetails details = new FrameworkDetails("case", "A Bureau", title, edition, "en", null, null);
        return frameworks().keep(KEEPER, details, draft, List.of()).framework();
    }

    private static Entry add(FrameworkDraft draft, String id, ItemKind kind, String title) {
        return draft.add(id, kind, title).orElseThrow();
    }

    /** The numbers of items differ in the two, since one begins with another item. */
    private ReferenceFramework older() {
        return kept("9.2", draft -> {
            Entry land = add(draft, "land", ItemKind.GROUP, "Land");
            Entry offices = add(draft, "offices", ItemKind.GROUP, "Offices");
            Entry chain = add(draft, "chain", ItemKind.TOOL, "Chain").relate(RelationType.CHILD_OF, land);
            Entry level = add(draft, "level", ItemKind.TOOL, "Level").relate(RelationType.CHILD_OF, land);
            add(draft, "1", ItemKind.OCCUPATION, "Surveyor")
                    .code("17-1")
                    .text("Measures the land.")
                    .fact("outlook", "plain")
                    .relate(RelationType.CHILD_OF, land)
                    .relate(RelationType.USES, chain)
                    .relate(RelationType.USES, level);
            Entry clerk = add(draft, "2", ItemKind.OCCUPATION, "Clerk").relate(RelationType.CHILD_OF, offices);
            add(draft, "3", ItemKind.OCCUPATION, "Typist")
                    .relate(RelationType.CHILD_OF, offices)
                    .relate(RelationType.REPLACED_BY, clerk);
            add(draft, "4", ItemKind.OCCUPATION, "Drafter").relate(RelationType.CHILD_OF, offices);
            add(draft, "5", ItemKind.OCCUPATION, "Same").relate(RelationType.CHILD_OF, offices);
            add(draft, "t", ItemKind.TASK, "Stake a boundary").relate(RelationType.CHILD_OF, land);
        });
    }

    private ReferenceFramework newer() {
        return kept("10.0", draft -> {
            Entry first = add(draft, "4-new", ItemKind.OCCUPATION, "Drafter");
            Entry offices = add(draft, "offices", ItemKind.GROUP, "Offices");
            first.relate(RelationType.CHILD_OF, offices);
            Entry land = add(draft, "land", ItemKind.GROUP, "Land");
            Entry level = add(draft, "level", ItemKind.TOOL, "Level").relate(RelationType.CHILD_OF, land);
            Entry station =
                    add(draft, "station", ItemKind.TOOL, "Total station").relate(RelationType.CHILD_OF, land);
            add(draft, "1", ItemKind.OCCUPATION, "Land surveyor")
                    .code("17-9")
                    .text("Measures all land.")
                    .fact("outlook", "bright")
                    .relate(RelationType.CHILD_OF, land)
                    .relate(RelationType.USES, station)
                    .relate(RelationType.USES, level);
            add(draft, "2", ItemKind.OCCUPATION, "Clerk").relate(RelationType.CHILD_OF, land);
            add(draft, "5", ItemKind.OCCUPATION, "Same").relate(RelationType.CHILD_OF, offices);
        });
    }

    private List<ItemDifference> all(EditionDiff diff) {
        return frameworks().editions().differences(KEEPER, diff, DiffQuery.all(0, 100));
    }

    private static ItemDifference of(List<ItemDifference> all, String id) {
        return all.stream().filter(d -> d.item().id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void tellsEachDifferenceByItsType() {
        EditionDiff diff = frameworks().editions().diff(KEEPER, older(), newer());
        List<ItemDifference> all = all(diff);

        assertThat(of(all, "3").changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        ItemChange.Replaced.class,
                        r -> assertThat(r.by()).extracting(ItemHead::title).containsExactly("Clerk"));
        assertThat(of(all, "4").changes())
                .singleElement()
                .isInstanceOfSatisfying(ItemChange.Gone.class, g -> assertThat(g.sameTitle())
                        .extracting(h -> h == null ? "" : h.id())
                        .isEqualTo("4-new"));
        assertThat(of(all, "chain").changes()).containsExactly(new ItemChange.Gone(null));
        assertThat(of(all, "station").changes()).containsExactly(new ItemChange.Added());
        assertThat(of(all, "2").changes()).singleElement().isInstanceOfSatisfying(ItemChange.Moved.class, m -> {
            assertThat(m.from()).extracting(ItemHead::title).containsExactly("Offices");
            assertThat(m.to()).extracting(ItemHead::title).containsExactly("Land");
        });
        assertThat(of(all, "1").changes())
                .extracting(DifferenceWords::of)
                .containsExactly(
                        "Renamed from “Surveyor” to “Land surveyor”.",
                        "Its code was 17-1, and is 17-9.",
                        "Described in other words.",
                        "outlook was “plain”, and is “bright”.",
                        "Works with: 1 gone, 1 new. Gone: Chain. New: Total station.");
        assertThat(all).extracting(d -> d.item().id()).doesNotContain("5", "land", "level");
    }

    @Test
    void saysNothingOfAKindThatOneOfTheTwoWasBroughtInWithout() {
        EditionDiff diff = frameworks().editions().diff(KEEPER, older(), newer());

        assertThat(diff.onlyBefore()).containsExactly(ItemKind.TASK);
        assertThat(diff.onlyAfter()).isEmpty();
        assertThat(all(diff)).extracting(d -> d.item().kind()).doesNotContain(ItemKind.TASK);
    }

    @Test
    void doesNotCallARelationGoneThatTheOtherEditionNeverSpeaksOf() {
        ReferenceFramework before = kept("1", draft -> {
            Entry one = add(draft, "1", ItemKind.OCCUPATION, "One");
            add(draft, "2", ItemKind.OCCUPATION, "Two")
                    .text("Described.")
                    .fact("zone", "4")
                    .relate(RelationType.RELATED, one);
        });
        ReferenceFramework after = kept("2", draft -> {
            add(draft, "1", ItemKind.OCCUPATION, "One");
            add(draft, "2", ItemKind.OCCUPATION, "Two");
        });

        assertThat(frameworks().editions().diff(KEEPER, before, after).size()).isZero();
    }

    @Test
    void countsByTypeAndKindAndGivesThemByThePage() {
        EditionDiff diff = frameworks().editions().diff(KEEPER, older(), newer());

        assertThat(diff.totals()).containsEntry(ChangeType.GONE, Map.of(ItemKind.OCCUPATION, 1, ItemKind.TOOL, 1));
        assertThat(diff.totals()).containsEntry(ChangeType.REPLACED, Map.of(ItemKind.OCCUPATION, 1));
        List<ItemDifference> whole = all(diff);
        List<ItemDifference> first = frameworks().editions().differences(KEEPER, diff, DiffQuery.all(0, 2));
        List<ItemDifference> rest = frameworks()
                .editions()
                .differences(KEEPER, diff, DiffQuery.all(first.get(1).place(), 100));
        assertThat(first).isEqualTo(whole.subList(0, 2));
        assertThat(rest).isEqualTo(whole.subList(2, whole.size()));
        assertThat(frameworks()
                        .editions()
                        .differences(KEEPER, diff, new DiffQuery(ItemKind.TOOL, ChangeType.ADDED, 0, 9)))
                .singleElement()
                .satisfies(d -> assertThat(d.item().title()).isEqualTo("Total station"));
    }

    @Test
    void theWayBackIsTheMirror() {
        ReferenceFramework before = older();
        ReferenceFramework after = newer();
        Set<String> gone = Set.of("chain", "3", "4");
        Set<String> added = Set.of("station", "4-new");

        List<ItemDifference> back = all(frameworks().editions().diff(KEEPER, after, before));

        assertThat(back)
                .filteredOn(d -> d.before() == null)
                .extracting(d -> d.item().id())
                .containsExactlyInAnyOrderElementsOf(gone);
        assertThat(back)
                .filteredOn(d -> d.after() == null)
                .extracting(d -> d.item().id())
                .containsExactlyInAnyOrderElementsOf(added);
    }

    @Test
    void anItemThatIsRetiredNamesWhatTookItsPlace() {
        ReferenceFramework before = kept("1", draft -> {
            add(draft, "a", ItemKind.SKILL, "Plotting");
            add(draft, "b", ItemKind.SKILL, "Drawing");
        });
        ReferenceFramework after = kept("2", draft -> {
            Entry drawing = add(draft, "b", ItemKind.SKILL, "Drawing");
            add(draft, "a", ItemKind.SKILL, "Plotting")
                    .status(ItemStatus.RETIRED)
                    .relate(RelationType.REPLACED_BY, drawing)
                    .relate(ItemRelation.outside(RelationType.REPLACED_BY, "https://else.example/7"));
        });

        assertThat(of(all(frameworks().editions().diff(KEEPER, before, after)), "a")
                        .changes())
                .extracting(DifferenceWords::of)
                .containsExactly("Replaced by “Drawing”, https://else.example/7.");
    }

    @Test
    void anItemKeepsItsEditionAndSaysWhereItStandsInTheOthers() {
        ReferenceFramework before = older();
        ReferenceFramework after = newer();

        assertThat(elsewhere(before, 5)).satisfies(e -> {
            assertThat(e.edition()).isEqualTo(after);
            assertThat(e.item()).extracting(h -> h == null ? "" : h.title()).isEqualTo("Land surveyor");
        });
        assertThat(elsewhere(before, 7)).satisfies(e -> {
            assertThat(e.item()).isNull();
            assertThat(e.replacedBy()).extracting(ItemHead::title).containsExactly("Clerk");
        });
        assertThat(elsewhere(before, 8)).satisfies(e -> {
            assertThat(e.item()).isNull();
            assertThat(e.sameTitle()).extracting(ItemHead::id).containsExactly("4-new");
        });
        assertThat(elsewhere(before, 3)).satisfies(e -> {
            assertThat(e.item()).isNull();
            assertThat(e.sameTitle()).isEmpty();
        });
    }

    private Elsewhere elsewhere(ReferenceFramework framework, int number) {
        FrameworkItem item =
                frameworks().item(KEEPER, framework, number).orElseThrow().item();
        List<Elsewhere> all = frameworks().editions().elsewhere(KEEPER, framework, item);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void editionsStandInTheOrderOfTheirNumbers() {
        ReferenceFramework tenth = newer();
        ReferenceFramework ninth = older();
        ReferenceFramework other = kept("Trades", "9.5", draft -> add(draft, "x", ItemKind.SKILL, "Else"));
        ReferenceFramework latest = kept("10.1", draft -> add(draft, "y", ItemKind.SKILL, "Later"));

        assertThat(frameworks().editions().others(KEEPER, tenth)).containsExactly(ninth, latest);
        assertThat(frameworks().editions().others(KEEPER, other)).isEmpty();
        assertThatThrownBy(() -> frameworks().editions().diff(KEEPER, tenth, other))
                .isInstanceOf(NotComparable.class);
        assertThatThrownBy(() -> frameworks().editions().diff(KEEPER, tenth, tenth))
                .isInstanceOf(NotComparable.class);
    }
}

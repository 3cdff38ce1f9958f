package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.FrameworkItem;
import adroit.framework.Frameworks;
import adroit.framework.ItemHead;
import adroit.framework.ItemInPlace;
import adroit.framework.ItemKind;
import adroit.framework.ItemQuery;
import adroit.framework.ItemRelation;
import adroit.framework.ItemStatus;
import adroit.framework.KeptItem;
import adroit.framework.OutsideItem;
import adroit.framework.ReferenceFramework;
import adroit.framework.RelationType;
import adroit.framework.SourceFile;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.storage.DamagedRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reference frameworks: kept whole, found again, never changed, and invisible until they are whole. */
class FrameworksTest extends OnBothEngines {
    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final Actor KEEPER = actor(Role.TREND_KEEPER);
    private static final Actor ADA = actor(Role.EMPLOYEE);
    private static final FrameworkDetails DETAILS =
            new FrameworkDetails("onet", "A Bureau", "Works", "1.0", "en", "https://works.example", "Free to use");
    private static final List<SourceFile> FILES = List.of(new SourceFile("works.txt", 4, 3, 1, ""));

    private static Actor actor(Role role) {
        return new Actor("a-" + role.key(), role.key(), Set.of(role), null, null);
    }

    private Frameworks frameworks() {
        return new Frameworks(store, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** An occupation with two tasks and something outside. */
    private static FrameworkDraft draft() {
        FrameworkDraft draft = new FrameworkDraft();
        Entry surveyor =
                draft.add("17-1022.00", ItemKind.OCCUPATION, "Surveyor").orElseThrow();
        surveyor.code("17-1022.00").text("Measures land.").fact("zone", "4");
        surveyor.alsoCalled("Land surveyor");
        Entry task = draft.add("task/1", ItemKind.TASK, "Stake a boundary").orElseThrow();
        task.relate(RelationType.CHILD_OF, surveyor);
        Entry other = draft.add("task/2", ItemKind.TASK, "Draw 100% of a plat").orElseThrow();
        other.relate(RelationType.CHILD_OF, surveyor)
                .relate(new ItemRelation(
                        RelationType.EXACT_MATCH,
                        0,
                        new OutsideItem("https://else.example/7", "Elsewhere", "e-7"),
                        "3",
                        "LV",
                        "u-1",
                        2));
        return draft;
    }

    private ReferenceFramework kept() {
        return frameworks().keep(KEEPER, DETAILS, draft(), FILES).framework();
    }

    @Test
    void wordsAreFoundInAnyCaseOfAnyAlphabet() {
        FrameworkDraft draft = new FrameworkDraft();
        assertThat(draft.add("t-1", ItemKind.TASK, "Élevage de chevaux")).isPresent();
        assertThat(draft.add("t-2", ItemKind.TASK, "Öffentliche Ordnung")).isPresent();
        ReferenceFramework kept =
                frameworks().keep(KEEPER, DETAILS, draft, FILES).framework();
        assertThat(titles(kept, new ItemQuery(null, null, "élevage", null, 0, 9)))
                .containsExactly("Élevage de chevaux");
        assertThat(titles(kept, new ItemQuery(null, null, "ÖFFENTLICH", null, 0, 9)))
                .containsExactly("Öffentliche Ordnung");
    }

    @Test
    void keepsWhatWasReadAndFindsItAgainAfterARestart() {
        ReferenceFramework kept = kept();
        restart();

        assertThat(frameworks().all(ADA)).containsExactly(kept);
        assertThat(frameworks().find(ADA, "onet-1-0")).contains(kept);
        assertThat(kept.items()).containsEntry(ItemKind.TASK, 2).containsEntry(ItemKind.OCCUPATION, 1);
        assertThat(kept.size()).isEqualTo(3);
        assertThat(kept.files()).isEqualTo(FILES);
        List<FrameworkItem> items = new ArrayList<>();
        store.read(s -> {
            s.frameworks().forEachItem(kept.number(), items::add);
            return true;
        });
        assertThat(items).isEqualTo(draft().entries().stream().map(Entry::item).toList());
    }

    @Test
    void showsAnItemInItsPlace() {
        ReferenceFramework kept = kept();
        ItemInPlace surveyor = frameworks().item(ADA, kept, 1).orElseThrow();
        ItemInPlace plat = frameworks().item(ADA, kept, 3).orElseThrow();

        assertThat(surveyor.back()).singleElement().satisfies(back -> {
            assertThat(back.type()).isEqualTo(RelationType.CHILD_OF);
            assertThat(back.all()).isEqualTo(2);
            assertThat(back.first()).extracting(ItemHead::number).containsExactly(2, 3);
        });
        assertThat(plat.forth()).extracting(f -> f.relation().link()).containsExactly(null, "https://else.example/7");
        assertThat(plat.forth().get(0).target())
                .extracting(h -> h == null ? "" : h.title())
                .isEqualTo("Surveyor");
        assertThat(frameworks().item(ADA, kept, 4)).isEmpty();
    }

    @Test
    void listsItemsByKindStatusWordsAndId() {
        ReferenceFramework kept = kept();
        assertThat(titles(kept, ItemQuery.all(0, 2))).containsExactly("Surveyor", "Stake a boundary");
        assertThat(titles(kept, ItemQuery.all(2, 2))).containsExactly("Draw 100% of a plat");
        assertThat(titles(kept, new ItemQuery(ItemKind.TASK, ItemStatus.ACTIVE, "BOUND", null, 0, 9)))
                .containsExactly("Stake a boundary");
        assertThat(titles(kept, new ItemQuery(null, null, "0% o", null, 0, 9))).containsExactly("Draw 100% of a plat");
        assertThat(titles(kept, new ItemQuery(null, null, "17-10", null, 0, 9))).containsExactly("Surveyor");
        assertThat(titles(kept, new ItemQuery(null, null, null, "task/1", 0, 9)))
                .containsExactly("Stake a boundary");
        assertThat(titles(kept, new ItemQuery(null, ItemStatus.ORPHAN, null, null, 0, 9)))
                .isEmpty();
    }

    private List<String> titles(ReferenceFramework framework, ItemQuery query) {
        return frameworks().items(ADA, framework, query).stream()
                .map(ItemHead::title)
                .toList();
    }

    @Test
    void keepsTheSameContentOnceAndAnotherEditionBesideIt() {
        ReferenceFramework first = kept();
        Frameworks.Kept again = frameworks().keep(KEEPER, DETAILS, draft(), FILES);
        FrameworkDraft changed = draft();
        assertThat(changed.add("task/3", ItemKind.TASK, "Calibrate")).isPresent();
        ReferenceFramework second =
                frameworks().keep(KEEPER, DETAILS, changed, FILES).framework();

        assertThat(again.before()).isTrue();
        assertThat(again.framework()).isEqualTo(first);
        assertThat(second.id()).isEqualTo("onet-1-0-2");
        assertThat(frameworks().all(ADA)).containsExactly(second, first);
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void onlyWhoMayBringsOneInAndItIsWrittenDown() {
        assertThatThrownBy(() -> frameworks().keep(ADA, DETAILS, draft(), FILES))
                .isInstanceOf(NotPermitted.class);
        kept();
        assertThat(listed(s -> s.audit().before(Long.MAX_VALUE, 9)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.event().act()).isEqualTo("framework.import");
                    assertThat(entry.event().subject()).isEqualTo("onet-1-0");
                });
    }

    @Test
    void nobodySeesWhatIsNotWholeAndALaterImportThrowsItAway() {
        List<KeptItem> items =
                draft().entries().stream().map(e -> KeptItem.of(e.item())).toList();
        act(s -> s.frameworks().add(s.frameworks().begin(NOW.minusSeconds(86_400)), items));
        restart();
        assertThat(frameworks().all(ADA)).isEmpty();
        assertThat(store.verify().problems()).isEmpty();

        ReferenceFramework kept = kept();

        assertThat(database.strings("SELECT DISTINCT CAST(framework AS TEXT) FROM framework_item"))
                .containsExactly(Long.toString(kept.number()));
        assertThat(listed(s -> s.frameworks().begunBefore(NOW.plusSeconds(1)))).isEmpty();
    }

    @Test
    void whatIsPublishedCannotBeChangedOrDeleted() {
        kept();
        for (String change : List.of(
                "UPDATE framework_item SET title = 'x'",
                "DELETE FROM framework_item",
                "DELETE FROM framework_relation",
                "UPDATE reference_framework SET id = 'x'",
                "DELETE FROM reference_framework")) {
            assertThatThrownBy(() -> database.byHand(change)).as(change).hasStackTraceContaining("only ever added to");
        }
    }

    @Test
    void aDamagedItemIsNeverUsedAndVerifyFindsIt() {
        ReferenceFramework kept = kept();
        database.pastTheGuards("framework_item", "UPDATE framework_item SET title = 'Stake a claim' WHERE number = 2");

        assertThatThrownBy(() -> frameworks().item(ADA, kept, 2)).isInstanceOf(DamagedRecord.class);
        assertThat(store.verify().problems())
                .singleElement()
                .asString()
                .contains("Item 2")
                .contains("onet-1-0");
    }

    @Test
    void verifyMissesAnItemThatIsGone() {
        kept();
        database.pastTheGuards("framework_item", "DELETE FROM framework_item WHERE number = 3");

        assertThat(store.verify().problems()).singleElement().asString().contains("onet-1-0");
    }
}

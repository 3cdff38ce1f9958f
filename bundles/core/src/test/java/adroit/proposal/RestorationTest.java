package adroit.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.catalog.ItemStatus;
import adroit.catalog.Skill;
import adroit.catalog.TestItem;
import adroit.catalog.Tool;
import adroit.catalog.ToolStatus;
import adroit.catalogchange.Dangling;
import adroit.catalogchange.RandomCatalogs;
import adroit.edition.Continuity;
import adroit.work.Duty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a catalog that goes back to a former edition, over many pairs of catalogs. */
class RestorationTest {
    private static final int PAIRS = 400;

    private interface Look {
        void at(Catalog now, Catalog former, Catalog again);
    }

    private static void each(long seed, Look look) {
        RandomCatalogs catalogs = new RandomCatalogs(seed);
        for (int i = 0; i < PAIRS; i++) {
            Catalog now = catalogs.next();
            Catalog former = catalogs.next();
            look.at(now, former, Restoration.of(now, former));
        }
    }

    @Test
    void mayFollowWhatIsInForceAndLeadsNowhereWhereNeitherDid() {
        each(21, (now, former, again) -> {
            assertThat(Continuity.problems(now, again)).isEmpty();
            List<String> known = new ArrayList<>(Dangling.in(now));
            known.addAll(Dangling.in(former));
            assertThat(known).containsAll(Dangling.in(again));
        });
    }

    @Test
    void whatWasThereIsAsItWas() {
        each(22, (now, former, again) -> {
            assertThat(begin(again.skills(), former.skills())).isEqualTo(former.skills());
            assertThat(begin(again.tools(), former.tools())).isEqualTo(former.tools());
            assertThat(begin(again.credentials(), former.credentials())).isEqualTo(former.credentials());
            assertThat(begin(again.duties(), former.duties())).isEqualTo(former.duties());
            assertThat(begin(again.items(), former.items())).isEqualTo(former.items());
            assertThat(again.positions()).isEqualTo(former.positions());
            assertThat(again.reasons()).containsAllEntriesOf(former.reasons());
        });
    }

    @Test
    void whatCameSinceStaysAndIsGivenUp() {
        each(23, (now, former, again) -> {
            assertThat(ids(again.duties(), Duty::id)).containsAll(ids(now.duties(), Duty::id));
            assertThat(again.reasons().keySet()).containsAll(now.reasons().keySet());
            Set<String> skills = ids(former.skills(), Skill::id);
            Set<String> tools = ids(former.tools(), Tool::id);
            assertThat(again.skills())
                    .filteredOn(s -> !skills.contains(s.id()))
                    .allSatisfy(s -> assertThat(s.retired()).isTrue())
                    .allSatisfy(s -> assertThat(s.successor())
                            .isEqualTo(now.skill(s.id()).orElseThrow().successor()));
            assertThat(again.tools()).filteredOn(t -> !tools.contains(t.id())).allSatisfy(t -> assertThat(t.status())
                    .isEqualTo(ToolStatus.RETIRED));
            Set<String> items = ids(former.items(), TestItem::id);
            List<TestItem> about = now.items().stream()
                    .filter(i -> !items.contains(i.id()))
                    .filter(i -> isSince(skills, ids(now.skills(), Skill::id), i.skill())
                            || isSince(tools, ids(now.tools(), Tool::id), i.tool()))
                    .toList();
            List<TestItem> since =
                    again.items().stream().filter(i -> !items.contains(i.id())).toList();
            assertThat(since).allSatisfy(i -> assertThat(i.status()).isEqualTo(ItemStatus.DRAFT));
            assertThat(since)
                    .extracting(TestItem::id)
                    .containsExactlyElementsOf(about.stream().map(TestItem::id).toList());
        });
    }

    @Test
    void whereNothingCameSinceTheFormerEditionItselfComesBack() {
        each(24, (now, former, again) -> {
            assertThat(Restoration.of(former, former)).isSameAs(former);
            if (!again.equals(former)) {
                assertThat(again.edition()).isNotEqualTo(now.edition());
            }
        });
    }

    private static <T> List<T> begin(List<T> all, List<T> first) {
        return all.subList(0, Math.min(all.size(), first.size()));
    }

    private static boolean isSince(Set<String> before, Set<String> now, @Nullable String id) {
        return id != null && now.contains(id) && !before.contains(id);
    }

    private static <T> Set<String> ids(Collection<T> parts, Function<T, String> id) {
        return parts.stream().map(id).collect(Collectors.toSet());
    }
}

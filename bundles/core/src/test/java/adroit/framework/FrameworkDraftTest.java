package adroit.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import adroit.framework.FrameworkDraft.Entry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkDraftTest {
    private final FrameworkDraft draft = new FrameworkDraft();

    private Entry entry(String id) {
        return draft.add(id, ItemKind.SKILL, "Skill " + id).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 200})
    void keepsEachTitleOnceHoweverManyThereAre(int many) {
        Entry one = entry("a");
        for (int i = 0; i < many; i++) {
            assertThat(one.alsoCalled("Title " + i)).isTrue();
        }
        for (int i = 0; i < many; i++) {
            assertThat(one.alsoCalled("Title " + i)).isFalse();
        }
        assertThat(one.alsoCalled("Skill a")).isFalse();
        assertThat(one.alsoCalled("Another")).isTrue();
        assertThat(one.alsoCalled("Another")).isFalse();
        assertThat(one.item().otherTitles())
                .hasSize(many + 1)
                .startsWith("Title 0")
                .endsWith("Another");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 200})
    void knowsWhatAnItemSaysOfAnotherHoweverMuchItSays(int many) {
        Entry one = entry("a");
        List<Entry> others = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            others.add(entry("b" + i));
            one.relate(RelationType.NEEDS, others.get(i));
        }
        Entry last = entry("c");
        assertThat(others)
                .allMatch(other -> one.relates(RelationType.NEEDS, other))
                .noneMatch(other -> one.relates(RelationType.RELATED, other));
        assertThat(one.relates(RelationType.NEEDS, last)).isFalse();
        one.relate(RelationType.RELATED, last);
        assertThat(one.relates(RelationType.RELATED, last)).isTrue();
        assertThat(one.relates(RelationType.NEEDS, last)).isFalse();
    }

    /** Whatever was asked for before, and while items come. */
    @Test
    void whoAsksInOrderFindsWhatWhoAsksByIdFinds() {
        FrameworkDraft.Finder finder = draft.new Finder();
        Random random = new Random(7);
        assertThat(finder.find("i0")).isNull();
        for (int i = 0; i < 2_000; i++) {
            if (random.nextInt(4) == 0) {
                entry("i" + draft.size());
            }
            int near = draft.size() == 0 ? 0 : random.nextInt(draft.size() + 1);
            String asked = "i" + (random.nextBoolean() ? near : i % (draft.size() + 1));
            assertThat(finder.find(asked)).isSameAs(draft.find(asked).orElse(null));
            assertThat(finder.find("i" + (near + 1)))
                    .isSameAs(draft.find("i" + (near + 1)).orElse(null));
        }
    }

    @Test
    void doesNotSayAnyMoreWhatWasCutOut() {
        Entry above = entry("a");
        Entry below = entry("b");
        below.relate(RelationType.CHILD_OF, above);
        for (int i = 0; i < 100; i++) {
            above.relate(RelationType.NEEDS, entry("c" + i));
        }
        above.relate(RelationType.CHILD_OF, below);
        assertThat(above.relates(RelationType.CHILD_OF, below)).isTrue();
        List<List<Entry>> circles = new ArrayList<>();
        draft.cutCircles(circles::add);
        assertThat(circles).hasSize(1);
        assertThat(above.relates(RelationType.CHILD_OF, below) && below.relates(RelationType.CHILD_OF, above))
                .isFalse();
        assertThat(above.relates(RelationType.NEEDS, draft.find("c99").orElseThrow()))
                .isTrue();
    }

    /** Random relations, upward and others, now and then to the item itself or outside: as many are cut as are told, what remains has no circle, and what has no relation left is alone. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void cutsJustTheCirclesAndFindsJustTheOrphans(long seed) {
        Random random = new Random(seed);
        int items = 1 + random.nextInt(3_000);
        for (int i = 0; i < items; i++) {
            entry("i" + i);
        }
        int several = random.nextInt(3);
        for (Entry from : draft.entries()) {
            for (int i = random.nextInt(2 + several); i > 0; i--) {
                int bound = random.nextInt(50) == 0 ? items : from.number();
                Entry to = draft.entries().get(random.nextInt(bound));
                from.relate(
                        random.nextInt(4) == 0
                                ? ItemRelation.outside(RelationType.RELATED, "https://elsewhere.example")
                                : ItemRelation.to(
                                        random.nextInt(5) == 0 ? RelationType.RELATED : RelationType.CHILD_OF,
                                        to.number()));
            }
        }
        int before = draft.relations();
        List<List<Entry>> circles = new ArrayList<>();
        draft.cutCircles(circles::add);
        draft.markOrphans();

        assertThat(draft.relations()).isEqualTo(before - circles.size());
        assertThat(draft.entries().stream().mapToInt(e -> e.relations().size()).sum())
                .isEqualTo(draft.relations());
        new Circles(draft.entries()).cut(circle -> {
            throw new AssertionError("a circle was left: " + circle);
        });
        Set<Integer> named = new HashSet<>();
        draft.entries().forEach(e -> e.relations().forEach(r -> named.add(r.target())));
        for (Entry entry : draft.entries()) {
            boolean alone = entry.relations().isEmpty() && !named.contains(entry.number());
            assertThat(entry.status()).isEqualTo(alone ? ItemStatus.ORPHAN : ItemStatus.ACTIVE);
        }
    }

    /** Going through what is there for each more would take hours. */
    @Test
    void anItemWithVeryManyTitlesAndRelationsIsReadInTimeThatGrowsWithThem() {
        int many = 300_000;
        Entry one = entry("a");
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < many; i++) {
                Entry other = entry("b" + i);
                if (one.alsoCalled("Title " + i) && !one.relates(RelationType.RELATED, other)) {
                    one.relate(RelationType.RELATED, other);
                }
            }
        });
        assertThat(one.relations()).hasSize(many);
    }
}

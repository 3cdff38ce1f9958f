package adroit.catalog;

import adroit.work.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a knowledge test, with one right answer among its options. Drafts serve development only.
 *
 * @param skill id of the catalog's skill that it speaks of
 * @param tool id of the tool whose family it speaks of, or null where it is about the skill whatever the tool
 * @param level the level at which somebody can be expected to answer it, 1 to 5
 * @param stem the question
 * @param key id of the right option; to be seen by whoever keeps the catalog, never by whoever is tested
 * @param rationale why the key is right, for its reviewers, or null
 * @param sources ids of the catalog's sources
 */
public record TestItem(
        String id,
        String skill,
        @Nullable String tool,
        int level,
        ItemStatus status,
        String stem,
        List<TestOption> options,
        String key,
        @Nullable String rationale,
        List<String> sources) {
    public TestItem {
        Check.id("item.id", id);
        Check.id("skill of item " + id, skill);
        Check.level("level of item " + id, level);
        Check.text("stem of item " + id, stem);
        options = List.copyOf(options);
        sources = List.copyOf(sources);
        if (options.size() < 2
                || options.stream().map(TestOption::id).distinct().count() < options.size()) {
            throw new IllegalArgumentException("item " + id + " needs at least two options, each with another id");
        }
        if (options.stream().noneMatch(o -> o.id().equals(key))) {
            throw new IllegalArgumentException("the key of item " + id + " is none of its options");
        }
    }
}

package adroit.trend;

import adroit.crosswalk.CrosswalkEntry;
import adroit.framework.FrameworkItem;
import adroit.framework.ItemRelation;
import adroit.framework.ReferenceFramework;
import adroit.framework.RelationType;
import adroit.storage.FrameworkRecords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares what the occupations of job classes use in two editions. An edition that says nothing of a class's technologies is no reason to call all of them new, or gone. */
final class MovementReading {
    private final FrameworkRecords records;
    private final EditionPair pair;
    private final TechnologyReading older;
    private final TechnologyReading newer;
    private final Map<String, Technology> before = new LinkedHashMap<>();
    private final Map<String, Technology> after = new LinkedHashMap<>();
    private final List<String> compared = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    MovementReading(FrameworkRecords records, EditionPair pair) {
        this.records = records;
        this.pair = pair;
        this.older = new TechnologyReading(records, pair.before());
        this.newer = new TechnologyReading(records, pair.after());
    }

    /** Adds a job class with the occupations that were confirmed for it, on whichever edition. */
    void add(String jobClass, List<CrosswalkEntry> occupations) {
        List<CrosswalkEntry> ours =
                occupations.stream().filter(each -> isOfOurs(each.framework())).toList();
        if (ours.isEmpty()) {
            return;
        }
        Map<String, Technology> was = used(older, pair.before(), ours, jobClass);
        Map<String, Technology> is = used(newer, pair.after(), ours, jobClass);
        if (was.isEmpty() || is.isEmpty()) {
            ReferenceFramework silent = was.isEmpty() ? pair.before() : pair.after();
            left.add(jobClass + ": edition " + silent.details().edition() + " names no technology of "
                    + String.join(", ", ours.stream().map(CrosswalkEntry::title).toList())
                    + ". Match the job class to an occupation of that edition, too.");
            return;
        }
        compared.add(jobClass);
        was.forEach((key, each) -> before.merge(key, each, Technology::and));
        is.forEach((key, each) -> after.merge(key, each, Technology::and));
    }

    private boolean isOfOurs(String framework) {
        return pair.has(framework)
                || records.find(framework)
                        .filter(other -> other.isEditionOf(pair.after()))
                        .isPresent();
    }

    private Map<String, Technology> used(
            TechnologyReading reading, ReferenceFramework edition, List<CrosswalkEntry> occupations, String jobClass) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (CrosswalkEntry each : occupations) {
            reading.number(each.item()).ifPresentOrElse(numbers::add, () -> successors(each)
                    .forEach(id -> reading.number(id).ifPresent(numbers::add)));
        }
        Map<String, Technology> used = new LinkedHashMap<>();
        numbers.forEach(n -> reading.of(n, jobClass).forEach((key, each) -> used.merge(key, each, Technology::and)));
        return used;
    }

    /** What the publisher says took the place of an occupation, by its own ids. */
    private List<String> successors(CrosswalkEntry entry) {
        Optional<ReferenceFramework> own = records.find(entry.framework());
        return own.stream()
                .flatMap(edition -> new TechnologyReading(records, edition)
                        .number(entry.item()).stream()
                                .flatMap(number -> records.item(edition.number(), number).stream())
                                .flatMap(item -> replaced(edition, item).stream()))
                .toList();
    }

    private List<String> replaced(ReferenceFramework edition, FrameworkItem item) {
        List<Integer> numbers = item.relations().stream()
                .filter(r -> r.type() == RelationType.REPLACED_BY && r.target() > 0)
                .map(ItemRelation::target)
                .toList();
        return records.heads(edition.number(), numbers).stream()
                .map(head -> head.id())
                .toList();
    }

    Movement read() {
        boolean any = !compared.isEmpty();
        return new Movement(
                pair, before, after, any ? older.all() : Set.of(), any ? newer.all() : Set.of(), compared, left);
    }
}

package adroit.trend;

import adroit.framework.FrameworkItem;
import adroit.framework.ItemHead;
import adroit.framework.ItemKind;
import adroit.framework.ItemQuery;
import adroit.framework.ItemRelation;
import adroit.framework.ReferenceFramework;
import adroit.framework.RelationType;
import adroit.storage.FrameworkRecords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from one edition which technologies occupations use; each item is read once. */
final class TechnologyReading {
    private static final String HOT = "hot technology";
    private static final int PAGE = 5_000;

    private final FrameworkRecords records;
    private final ReferenceFramework edition;
    private final Map<Integer, Boolean> hot = new HashMap<>();

    TechnologyReading(FrameworkRecords records, ReferenceFramework edition) {
        this.records = records;
        this.edition = edition;
    }

    /** The number of what the publisher calls so, if this edition has it. */
    Optional<Integer> number(String id) {
        return records.items(edition.number(), new ItemQuery(null, null, null, id, 0, 1)).stream()
                .findFirst()
                .map(ItemHead::number);
    }

    /** By their keys, what the occupation of a job class uses. */
    Map<String, Technology> of(int occupation, String jobClass) {
        Map<Integer, ItemRelation> used = new LinkedHashMap<>();
        records.item(edition.number(), occupation).stream()
                .flatMap(item -> item.relations().stream())
                .filter(relation -> relation.type() == RelationType.USES && relation.target() > 0)
                .forEach(relation -> used.put(relation.target(), relation));
        Map<String, Technology> found = new LinkedHashMap<>();
        for (ItemHead head : records.heads(edition.number(), List.copyOf(used.keySet()))) {
            ItemRelation relation = used.get(head.number());
            if (head.kind() == ItemKind.TECHNOLOGY && relation != null) {
                found.merge(
                        ToolName.key(head.title()),
                        new Technology(
                                head.title(),
                                head.number(),
                                isHot(head.number()),
                                relation.level() != null,
                                Set.of(jobClass)),
                        Technology::and);
            }
        }
        return found;
    }

    /** The keys of everything that the edition names, for whatever occupation. */
    Set<String> all() {
        Set<String> keys = new HashSet<>();
        int after = 0;
        List<ItemHead> page = page(after);
        while (!page.isEmpty()) {
            page.forEach(head -> keys.add(ToolName.key(head.title())));
            after = page.get(page.size() - 1).number();
            page = page(after);
        }
        return keys;
    }

    private List<ItemHead> page(int after) {
        return records.items(edition.number(), new ItemQuery(ItemKind.TECHNOLOGY, null, null, null, after, PAGE));
    }

    private boolean isHot(int number) {
        return hot.computeIfAbsent(number, n -> records.item(edition.number(), n)
                .map(FrameworkItem::facts)
                .map(facts -> "Y".equals(facts.get(HOT)))
                .orElse(false));
    }
}

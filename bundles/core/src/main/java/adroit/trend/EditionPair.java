package adroit.trend;

import adroit.framework.ItemKind;
import adroit.framework.ReferenceFramework;
import java.util.ArrayList;
import java.util.List;

/** Two editions of one framework of which both name technologies, the one after the other. */
public record EditionPair(ReferenceFramework before, ReferenceFramework after) {
    /** Of each framework the two newest editions. */
    static List<EditionPair> newest(List<ReferenceFramework> all) {
        List<ReferenceFramework> sorted = all.stream()
                .filter(f -> f.items().containsKey(ItemKind.TECHNOLOGY))
                .filter(f -> f.items().containsKey(ItemKind.OCCUPATION))
                .sorted(ReferenceFramework.BY_EDITION)
                .toList();
        List<ReferenceFramework> seen = new ArrayList<>();
        List<EditionPair> pairs = new ArrayList<>();
        for (int i = sorted.size() - 1; i >= 0; i--) {
            ReferenceFramework after = sorted.get(i);
            if (seen.stream().noneMatch(after::isEditionOf)) {
                sorted.subList(0, i).stream()
                        .filter(after::isEditionOf)
                        .reduce((earlier, later) -> later)
                        .ifPresent(before -> pairs.add(new EditionPair(before, after)));
            }
            seen.add(after);
        }
        return pairs;
    }

    boolean has(String edition) {
        return before.id().equals(edition) || after.id().equals(edition);
    }
}

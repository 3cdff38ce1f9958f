package adroit.framework;

import adroit.framework.FrameworkDraft.Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/** Finds and cuts circles of upward relations, however deep: it keeps a stack of its own. */
final class Circles {
    private static final byte UNSEEN = 0;
    private static final byte OPEN = 1;
    private static final byte DONE = 2;

    private final List<Entry> entries;
    private final byte[] state;

    Circles(List<Entry> entries) {
        this.entries = entries;
        this.state = new byte[entries.size() + 1];
    }

    /** Takes out each relation that closes a circle; tells the item that says it and its target. */
    void cut(BiConsumer<Entry, Entry> told) {
        for (Entry entry : entries) {
            if (state[entry.number()] == UNSEEN) {
                walk(entry, told);
            }
        }
    }

    private void walk(Entry start, BiConsumer<Entry, Entry> told) {
        Deque<Step> path = new ArrayDeque<>();
        path.push(open(start));
        while (!path.isEmpty()) {
            Step step = path.peek();
            if (step.above.isEmpty()) {
                state[step.entry.number()] = DONE;
                path.pop();
                continue;
            }
            ItemRelation relation = step.above.remove(step.above.size() - 1);
            Entry target = entries.get(relation.target() - 1);
            if (state[target.number()] == OPEN) {
                step.entry.relations.remove(relation);
                told.accept(step.entry, target);
            } else if (state[target.number()] == UNSEEN) {
                path.push(open(target));
            }
        }
    }

    private Step open(Entry entry) {
        state[entry.number()] = OPEN;
        List<ItemRelation> above = new ArrayList<>();
        for (ItemRelation relation : entry.relations) {
            if (relation.type().isUpward() && relation.target() > 0) {
                above.add(relation);
            }
        }
        return new Step(entry, above);
    }

    private record Step(Entry entry, List<ItemRelation> above) {}
}

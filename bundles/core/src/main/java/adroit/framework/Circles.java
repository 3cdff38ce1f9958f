package adroit.framework;

import adroit.framework.FrameworkDraft.Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Finds and cuts circles of upward relations, however deep: it keeps a stack of its own. */
final class Circles {
    private static final byte UNSEEN = 0;
    private static final byte OPEN = 1;
    private static final byte DONE = 2;

    private final List<Entry> entries;
    private final byte[] state;
    private final Deque<Step> path = new ArrayDeque<>();

    Circles(List<Entry> entries) {
        this.entries = entries;
        this.state = new byte[entries.size() + 1];
    }

    /** Takes out each relation that closes a circle; tells all items of the circle, from the one that said it upward to the one that it named and stood below. */
    void cut(Consumer<List<Entry>> told) {
        for (Entry entry : entries) {
            if (state[entry.number()] == UNSEEN) {
                walk(entry, told);
            }
        }
    }

    private void walk(Entry start, Consumer<List<Entry>> told) {
        path.push(open(start));
        while (!path.isEmpty()) {
            Step step = path.element();
            int place = step.next();
            if (place < 0) {
                state[step.entry.number()] = DONE;
                path.pop();
                continue;
            }
            Entry target = entries.get(step.entry.relations().get(place).target() - 1);
            if (state[target.number()] == OPEN) {
                step.entry.cut(place);
                told.accept(circle(target));
            } else if (state[target.number()] == UNSEEN) {
                path.push(open(target));
            }
        }
    }

    /** The open path from an item to the one that named it. */
    private List<Entry> circle(Entry named) {
        List<Entry> circle = new ArrayList<>();
        for (Step step : path) {
            circle.add(step.entry);
            if (step.entry == named) {
                break;
            }
        }
        return circle;
    }

    private Step open(Entry entry) {
        state[entry.number()] = OPEN;
        return new Step(entry);
    }

    /** An item whose relations are gone through from the last to the first. */
    private static final class Step {
        private final Entry entry;
        private int place;

        Step(Entry entry) {
            this.entry = entry;
            this.place = entry.relations().size();
        }

        /** The place of the next upward relation; under 0 where there is none. */
        int next() {
            do {
                place--;
            } while (place >= 0 && !isUpward(entry.relations().get(place)));
            return place;
        }

        private static boolean isUpward(ItemRelation relation) {
            return relation.type().isUpward() && relation.target() > 0;
        }
    }
}

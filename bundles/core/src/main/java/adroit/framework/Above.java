package adroit.framework;

import java.util.Arrays;

/** For each item the one that stands directly above it, as numbers side by side: these are gone through much sooner than the items are. */
final class Above {
    private static final int NONE = 0;
    private static final int SEVERAL = -1;
    private static final int USUAL = 1_024;

    private int[] above = new int[USUAL];

    /** An upward relation of an item, by the numbers of both. */
    void put(int item, int target) {
        if (item >= above.length) {
            above = Arrays.copyOf(above, Math.max(item + 1, 2 * above.length));
        }
        above[item] = above[item] == NONE ? target : SEVERAL;
    }

    /** Whether relations may lead upward in a circle. They surely do not where each item has one above it at most, and every way upward ends. */
    boolean mayCircle() {
        int[] walked = new int[above.length];
        for (int from = 1; from < above.length; from++) {
            int at = from;
            while (at < above.length && above[at] > NONE && walked[at] == 0) {
                walked[at] = from;
                at = above[at];
            }
            if (at < above.length && (above[at] == SEVERAL || (above[at] > NONE && walked[at] == from))) {
                return true;
            }
        }
        return false;
    }
}

package adroit.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How somebody's order of the steps of a process compares with the one that is written down. As few steps as possible are called out of order: those that would have to be moved to make it right. Where that can be
 * told in several ways the step that was put first keeps its place, and the one that comes too late is named.
 *
 * @param inPlace ids of steps in the right order among each other, as they are written down
 * @param missed ids of steps that were left out, as they are written down
 * @param misplaced ids of steps out of order, as they are written down
 */
public record StepOrder(List<String> inPlace, List<String> missed, List<String> misplaced) {
    public StepOrder {
        inPlace = List.copyOf(inPlace);
        missed = List.copyOf(missed);
        misplaced = List.copyOf(misplaced);
    }

    /**
     * Compares.
     *
     * @param right ids in the order that is written down, each once
     * @param given ids in the order of the answer, each once and none that is not in {@code right}
     */
    public static StepOrder of(List<String> right, List<String> given) {
        if (!right.containsAll(given) || new HashSet<>(given).size() < given.size()) {
            throw new IllegalArgumentException("the answer has steps twice, or steps that the process has not");
        }
        Set<String> kept = new HashSet<>(longestInOrder(given, right));
        return new StepOrder(
                right.stream().filter(kept::contains).toList(),
                right.stream().filter(step -> !given.contains(step)).toList(),
                right.stream()
                        .filter(step -> given.contains(step) && !kept.contains(step))
                        .toList());
    }

    /** The longest run of steps, not necessarily side by side, that are in order; of several the one whose steps were put first. */
    private static List<String> longestInOrder(List<String> given, List<String> right) {
        int[] place = given.stream().mapToInt(right::indexOf).toArray();
        int[] longest = new int[place.length];
        for (int i = place.length - 1; i >= 0; i--) {
            longest[i] = 1;
            for (int j = i + 1; j < place.length; j++) {
                if (place[j] > place[i]) {
                    longest[i] = Math.max(longest[i], 1 + longest[j]);
                }
            }
        }
        List<String> kept = new ArrayList<>();
        int wanted = Arrays.stream(longest).max().orElse(0);
        int above = -1;
        for (int i = 0; i < place.length && wanted > 0; i++) {
            if (longest[i] == wanted && place[i] > above) {
                kept.add(given.get(i));
                above = place[i];
                wanted--;
            }
        }
        return kept;
    }

    /** How many steps the process has. */
    public int steps() {
        return inPlace.size() + missed.size() + misplaced.size();
    }
}

package adroit.plugins.internal;

import adroit.plugins.InstallPolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which states of the installed set are given up when there are more than are kept. First those between two that name the same bundles, set the same way: what departments turned on and off, and
 * which catalog editions were in force for a while. Then others, but never one without which a stored result could not be computed again. Each time it is the oldest of whoever made the
 * most: nobody pushes out what others did. Used by the {@link Thinner} alone.
 */
final class Thinning {
    /** So many states are kept, and more only where results need them. */
    static final int KEPT = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Thinning.class);

    private final int most;
    private final Predicate<String> needed;
    private final Set<String> knownNeeded = new HashSet<>();

    /**
     * @param most how many states are kept
     * @param needed whether a stored result was made by the bundle with that SHA-256; once it is, it stays so
     */
    Thinning(int most, Predicate<String> needed) {
        this.most = most;
        this.needed = needed;
    }

    /**
     * Those to give up.
     *
     * @param states oldest first; the last, which is the present one, always stays
     */
    List<Generation> spare(List<Generation> states) {
        List<Generation> left = new ArrayList<>(states);
        List<Generation> spare = new ArrayList<>();
        while (left.size() > most) {
            Optional<Generation> next = least(left);
            if (next.isEmpty()) {
                break;
            }
            left.remove(next.get());
            spare.add(next.get());
        }
        return spare;
    }

    private Optional<Generation> least(List<Generation> states) {
        List<Generation> passing = IntStream.range(1, states.size() - 1)
                .filter(i -> sameBundles(states.get(i - 1), states.get(i)))
                .filter(i -> sameBundles(states.get(i), states.get(i + 1)))
                .mapToObj(states::get)
                .toList();
        if (!passing.isEmpty()) {
            return byWhoMadeMost(passing).findFirst();
        }
        Map<String, Long> named = states.stream()
                .flatMap(Thinning::bundles)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return byWhoMadeMost(states.subList(0, states.size() - 1))
                .filter(g -> bundles(g)
                        .filter(sha256 -> named.getOrDefault(sha256, 0L) == 1)
                        .noneMatch(this::isNeeded))
                .findFirst();
    }

    /** Those of whoever made the most first, of each the oldest first. */
    private static Stream<Generation> byWhoMadeMost(List<Generation> states) {
        Map<String, Long> made =
                states.stream().collect(Collectors.groupingBy(g -> g.cause().account(), Collectors.counting()));
        return states.stream()
                .sorted(Comparator.comparing(
                                (Generation g) -> made.getOrDefault(g.cause().account(), 0L))
                        .reversed()
                        .thenComparing(Generation::number));
    }

    private static Stream<String> bundles(Generation state) {
        return state.set().disciplines().stream().map(Installed::sha256).distinct();
    }

    private static boolean sameBundles(Generation one, Generation other) {
        return serving(one).equals(serving(other));
    }

    /** What a state says, but for the editions in force and the departments that use a discipline. */
    private static Serving serving(Generation state) {
        return new Serving(
                state.set().disciplines().stream()
                        .map(d -> d.withEdition("").offIn(List.of()))
                        .toList(),
                state.set().policy());
    }

    private record Serving(List<Installed> disciplines, InstallPolicy policy) {
        Serving {
            disciplines = List.copyOf(disciplines);
        }
    }

    /** Also where it cannot be found out now: then it is asked again at the next change. */
    private boolean isNeeded(String sha256) {
        if (knownNeeded.contains(sha256)) {
            return true;
        }
        try {
            if (!needed.test(sha256)) {
                return false;
            }
            knownNeeded.add(sha256);
        } catch (RuntimeException e) {
            LOG.warn("Whether results name the bundle {} could not be found out: {}", sha256, e.getMessage());
        }
        return true;
    }
}

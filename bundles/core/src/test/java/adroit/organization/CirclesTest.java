package adroit.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CirclesTest {
    @Test
    void aLineOfAnyLengthIsNoCircle() {
        Map<String, List<String>> line = new TreeMap<>();
        for (int i = 0; i < 100_000; i++) {
            line.put("p" + i, List.of("p" + (i + 1)));
        }

        assertThat(Circles.in(line)).isEmpty();
    }

    @Test
    void findsACircleAndNeitherThoseBelowNorThoseAboveIt() {
        Map<String, List<String>> above = Map.of(
                "below",
                List.of("a"),
                "a",
                List.of("b"),
                "b",
                List.of("c"),
                "c",
                List.of("a", "over"),
                "over",
                List.of("top"));

        assertThat(Circles.in(above)).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void whoReachesThemselvesIsFoundInAnyFile() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            Map<String, Set<String>> above = new TreeMap<>();
            for (int i = 0; i < 8; i++) {
                Set<String> over = new HashSet<>();
                for (int n = random.nextInt(3); n > 0; n--) {
                    over.add("p" + random.nextInt(8));
                }
                over.remove("p" + i);
                above.put("p" + i, over);
            }
            Set<String> found = Circles.in(above);
            above.keySet().stream()
                    .filter(id -> reaches(above, id, id, new HashSet<>()))
                    .forEach(id -> assertThat(found).contains(id));
            above.keySet().removeAll(found);
            above.keySet().forEach(id -> assertThat(reaches(above, id, id, new HashSet<>()))
                    .isFalse());
        }
    }

    private static boolean reaches(Map<String, Set<String>> above, String from, String to, Set<String> seen) {
        return above.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> next.equals(to) || (seen.add(next) && reaches(above, next, to, seen)));
    }
}

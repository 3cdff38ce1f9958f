package adroit.knowledge;

import adroit.catalog.WorkProcess;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody says of the steps of a process: in which order they come, and which the person does not know. A step of which nothing is said is no step that is not known, so that an answer that is half done is not
 * taken for one that is wrong.
 *
 * @param steps ids of the steps in order
 * @param notKnown ids of those that the person says they do not know
 */
public record GivenOrder(List<String> steps, List<String> notKnown) {
    public GivenOrder {
        steps = List.copyOf(steps);
        notKnown = List.copyOf(notKnown);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("no step is in the order");
        }
    }

    /** @throws IllegalArgumentException where a step of the process is not spoken of, or one is spoken of twice or is of another */
    void check(WorkProcess process) {
        List<String> right = process.steps().stream().map(step -> step.id()).toList();
        List<String> said = Stream.concat(steps.stream(), notKnown.stream()).toList();
        Set<String> seen = new HashSet<>();
        List<String> foreign = said.stream().filter(id -> !right.contains(id)).toList();
        List<String> twice =
                said.stream().filter(id -> !seen.add(id)).distinct().toList();
        List<String> open = right.stream().filter(id -> !seen.contains(id)).toList();
        List<String> problems = Stream.of(
                        named("not steps of " + process.id() + ": ", foreign),
                        named("named twice: ", twice),
                        named("neither in the order nor among those not known: ", open))
                .flatMap(List::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    private static List<String> named(String what, List<String> ids) {
        return ids.isEmpty() ? List.of() : List.of(what + String.join(", ", ids));
    }
}

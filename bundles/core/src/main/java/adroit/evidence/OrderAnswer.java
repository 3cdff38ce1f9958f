package adroit.evidence;

import adroit.work.Check;
import java.time.LocalDate;
import java.util.List;

/**
 * In which order the person would do the steps of a work process, as they answered. What follows for each step is recorded beside it as {@link Fact.StepOutcome}; this says how it came about.
 *
 * @param process id of a process of the discipline's catalog
 * @param steps ids of steps, each once; those that the person left out are not there
 */
public record OrderAnswer(
        String clientId, String person, String discipline, LocalDate observed, String process, List<String> steps)
        implements Fact {
    /** The source of what follows for the steps: a test that people take by themselves, as often as they like, unattended. */
    public static final String TAKEN_ALONE = "order-test";

    public OrderAnswer {
        ClientId.check(clientId);
        Check.id("process", process);
        steps = List.copyOf(steps);
        steps.forEach(step -> Check.id("step", step));
        if (steps.stream().distinct().count() < steps.size()) {
            throw new IllegalArgumentException("a step of " + process + " stands in the order twice");
        }
    }

    @Override
    public String subject() {
        return process;
    }

    @Override
    public OrderAnswer withPerson(String other) {
        return new OrderAnswer(clientId, other, discipline, observed, process, steps);
    }
}

package adroit.launcher.measure;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.measurement.Reason;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Measures what the options ask for. Answers {@code fields} (the same as JSON, in types of the JDK), {@code text} for a person, and
 * {@code refusal}, which is empty unless there is nothing to measure.
 */
public final class MeasureRun implements Function<Map<String, String>, Map<String, Object>> {

    private static final Map<String, Function<Wish, Answer>> KINDS = Map.of(
            "fit", Fit::of,
            "score", Score::of,
            "adaptive", Adaptive::of,
            "severity", RaterStudy::of,
            "reliability", Coefficients::reliability,
            "agreement", Coefficients::agreement,
            "dif", Bias::of,
            "adverse", Adverse::of);

    /** Made by its name. */
    public MeasureRun() {}

    @Override
    public Map<String, Object> apply(Map<String, String> options) {
        Wish wish = new Wish(options);
        return answer(wish).map();
    }

    private static Answer answer(Wish wish) {
        Function<Wish, Answer> kind = KINDS.get(wish.text("kind"));
        if (kind == null) {
            throw new IllegalArgumentException("no measurement is called " + wish.text("kind"));
        }
        try {
            return kind.apply(wish);
        } catch (Refusal refusal) {
            return Answer.refused(refusal.reason());
        } catch (RefusedFile refused) {
            return Answer.refused(new Reason(
                    refused.problems().get(0).rule(),
                    refused.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")),
                    ""));
        }
    }
}

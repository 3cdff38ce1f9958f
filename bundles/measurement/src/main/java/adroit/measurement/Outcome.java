package adroit.measurement;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a measurement. Bad data is an outcome, never an exception and never a number that only looks like one.
 *
 * @param <T> what is estimated
 */
public sealed interface Outcome<T> {

    /** There is an estimate. */
    record Estimated<T>(T value) implements Outcome<T> {
        public Estimated {
            Objects.requireNonNull(value, "value");
        }
    }

    /** There is none, for a reason. */
    record NotEstimated<T>(Reason reason) implements Outcome<T> {
        public NotEstimated {
            Objects.requireNonNull(reason, "reason");
        }
    }

    static <T> Outcome<T> of(T value) {
        return new Estimated<>(value);
    }

    static <T> Outcome<T> none(String code, String sentence, String remedy) {
        return new NotEstimated<>(new Reason(code, sentence, remedy));
    }

    default Optional<T> estimate() {
        return this instanceof Estimated<T> estimated ? Optional.of(estimated.value()) : Optional.empty();
    }

    default Optional<Reason> whyNot() {
        return this instanceof NotEstimated<T> not ? Optional.of(not.reason()) : Optional.empty();
    }

    /**
     * The estimate, for a caller that knows there is one.
     *
     * @throws NoSuchElementException with the reason when there is none
     */
    default T orElseThrow() {
        return estimate()
                .orElseThrow(() -> new NoSuchElementException(
                        whyNot().map(Reason::toString).orElse("")));
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return flatMap(value -> of(change.apply(value)));
    }

    default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> change) {
        if (this instanceof NotEstimated<T> not) {
            return new NotEstimated<>(not.reason());
        }
        return change.apply(((Estimated<T>) this).value());
    }
}

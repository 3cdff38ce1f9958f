package adroit.bench;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What the rows are given.
 *
 * @param product a copy of the distribution with its script, for this run alone
 * @param scratch a folder for this run alone
 * @param rounds how often reference and product take turns
 * @param progress takes a line for each step, so that a person sees that it goes on
 */
public record Run(Path product, Path scratch, int rounds, Consumer<String> progress) {
    public Run {
        if (rounds < 1) {
            throw new IllegalArgumentException("rounds " + rounds + " is under 1");
        }
    }
}

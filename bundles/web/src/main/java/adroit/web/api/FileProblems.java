package adroit.web.api;

import adroit.exchange.problem.RefusedFile;
import adroit.web.answer.Problem;
import adroit.web.layout.Counts;
import java.util.List;

/** A file that was refused as a whole, as an answer. */
final class FileProblems {
    private FileProblems() {}

    static Problem of(RefusedFile refused) {
        return of(refused, refused.problems().size());
    }

    /** @param all how much is wrong, where the refusal holds the first of it */
    static Problem of(RefusedFile refused, long all) {
        List<Problem.Item> items = refused.problems().stream()
                .map(p -> new Problem.Item(place(p), (p.sentence() + " " + p.suggestion()).strip()))
                .toList();
        Problem.Item first = items.get(0);
        String more = all == 1 ? "" : " And " + Counts.of(all - 1) + " more.";
        return Problem.of(
                        422,
                        "refused-file",
                        "The file cannot be taken",
                        (first.place().isEmpty() ? "" : first.place() + ": ") + first.message() + more)
                .by(refused.problems().get(0).rule())
                .listing(items);
    }

    private static String place(adroit.exchange.problem.Problem problem) {
        StringBuilder place = new StringBuilder();
        if (problem.line() > 0) {
            place.append("line ").append(problem.line());
        }
        if (problem.column() > 0) {
            place.append(", column ").append(problem.column());
        }
        if (!problem.path().isEmpty()) {
            place.append(place.isEmpty() ? "" : ", ").append(problem.path());
        }
        return place.toString();
    }
}

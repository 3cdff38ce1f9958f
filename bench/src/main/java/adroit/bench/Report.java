package adroit.bench;

import java.util.List;

/** A whole run. */
record Report(Machine machine, double loadBefore, int rounds, List<Result> results) {
    Report {
        results = List.copyOf(results);
    }

    boolean isNoisy() {
        return results.stream().flatMap(result -> result.figures().stream()).anyMatch(Figure::isNoisy);
    }
}

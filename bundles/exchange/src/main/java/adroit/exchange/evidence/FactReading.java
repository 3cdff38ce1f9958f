package adroit.exchange.evidence;

import adroit.evidence.Fact;
import adroit.exchange.table.RowProblem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** One reading of one row: first every cell that its kind uses, then the fact if nothing was wrong. */
final class FactReading {

    private final FactCells cells;

    FactReading(FactCells cells) {
        this.cells = cells;
    }

    List<RowProblem> problems() {
        return cells.problems();
    }

    /** The fact; empty when there are problems. */
    Optional<Fact> fact() {
        FactForm.Kind kind = FactForm.kind(cells);
        if (!cells.problems().isEmpty()) {
            return Optional.empty();
        }
        Supplier<Fact> maker = FactForm.ask(kind, cells);
        cells.refuseUnused(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return cells.problems().isEmpty() ? made(maker) : Optional.empty();
    }

    /** What only the fields together tell, such as a credential that runs out before it begins. */
    private Optional<Fact> made(Supplier<Fact> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            cells.refuse(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}

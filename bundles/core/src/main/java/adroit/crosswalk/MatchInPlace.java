package adroit.crosswalk;

import adroit.framework.Elsewhere;
import adroit.framework.ItemHead;
import adroit.framework.ReferenceFramework;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A match with what it leads to.
 *
 * @param framework the edition on which it was made, or null where that was not brought in here
 * @param item the item in that edition, or null where it is not there
 * @param elsewhere what the other editions of the framework have of the item, the earliest first
 */
public record MatchInPlace(
        Match match,
        @Nullable ReferenceFramework framework,
        @Nullable ItemHead item,
        List<Elsewhere> elsewhere) {
    public MatchInPlace {
        elsewhere = List.copyOf(elsewhere);
    }

    /** The newest edition that comes after its own, if there is one. */
    public Optional<Elsewhere> newest() {
        ReferenceFramework own = framework;
        return own == null
                ? Optional.empty()
                : elsewhere.stream()
                        .filter(e -> ReferenceFramework.BY_EDITION.compare(e.edition(), own) > 0)
                        .reduce((earlier, later) -> later);
    }

    /** Whether a newer edition has nothing under the item's id any more. */
    public boolean isGone() {
        return newest().filter(e -> e.item() == null).isPresent();
    }
}

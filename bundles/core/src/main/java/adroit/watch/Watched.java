package adroit.watch;

import adroit.proposal.CatalogEvent;
import adroit.proposal.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something on the watch list of a field, with all that happened to it.
 *
 * @param history in the order of writing; the first put it there
 */
public record Watched(List<CatalogEvent> history) {
    public Watched {
        history = List.copyOf(history);
        if (history.isEmpty() || history.get(0).step() != Step.WATCHED) {
            throw new IllegalArgumentException("nothing put it on the watch list");
        }
    }

    private CatalogEvent first() {
        return history.get(0);
    }

    /** Such as {@code w-7}. */
    public String id() {
        return "w-" + first().sequence();
    }

    /** Id of the field. */
    public String discipline() {
        return first().discipline();
    }

    /** What was written when it was put there. */
    public WatchNote note() {
        return WatchNote.read(first().text());
    }

    /** Where it comes from: {@code trend/ID} or {@code suggestion/ID}; null where somebody wrote it. */
    public @Nullable String origin() {
        return first().skill();
    }

    /** On which day somebody wants to look at it again. */
    public LocalDate again() {
        LocalDate again = null;
        for (CatalogEvent each : history) {
            again = each.day() == null ? again : each.day();
        }
        return Objects.requireNonNull(again, "a day stands in the first event");
    }

    /** How it stands. */
    public WatchState state() {
        return switch (history.get(history.size() - 1).step()) {
            case LET_GO -> WatchState.LET_GO;
            case WATCH_TAKEN_UP -> WatchState.TAKEN_UP;
            default -> WatchState.WATCHED;
        };
    }

    /** Id of the proposal that it became. */
    public Optional<String> proposal() {
        return history.stream()
                .filter(e -> e.step() == Step.WATCH_TAKEN_UP)
                .findFirst()
                .map(CatalogEvent::skill);
    }

    Watched and(CatalogEvent event) {
        List<CatalogEvent> all = new ArrayList<>(history);
        all.add(event);
        return new Watched(all);
    }
}

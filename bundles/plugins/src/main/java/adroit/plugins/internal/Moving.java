package adroit.plugins.internal;

import java.util.List;
import java.util.function.Supplier;

/** Makes ready what a move of the whole set brings, all of it or nothing, several at a time. Puts nothing in service. */
final class Moving {
    private static final String THREAD = "adroit-move";

    private final Preparation preparation;
    private final Serving serving;
    private final Admission admission;
    private final Rooms rooms;
    private final Preparation.Breakdown breakdown;

    Moving(
            Preparation preparation,
            Serving serving,
            Admission admission,
            Rooms rooms,
            Preparation.Breakdown breakdown) {
        this.preparation = preparation;
        this.serving = serving;
        this.admission = admission;
        this.rooms = rooms;
        this.breakdown = breakdown;
    }

    /** Those that have to be made ready, because they do not serve just so. */
    List<Installed> coming(List<Installed> target) {
        return target.stream()
                .filter(each -> each.enabled() && !serving.has(each))
                .toList();
    }

    /**
     * All that has to be made ready. What stands in the way goes only once all may come back.
     *
     * @throws Faulty where one of them may not come back, or cannot
     * @throws Trials.Untried where something has to be tried first
     */
    List<Running> ready(SetTarget target) {
        List<Installed> coming = coming(target.disciplines());
        admission.requireTried(coming, target.tried());
        List<Installed> placed = coming.stream()
                .filter(each -> serving.sameBundle(each).isEmpty())
                .toList();
        placed.forEach(each -> admission.require(each, target.tried()));
        placed.forEach(serving.retired()::clear);
        try (Helpers helpers = Helpers.forCode(THREAD, rooms.oneAtATime(coming))) {
            return helpers.all(
                    coming.stream()
                            .<Supplier<Running>>map(each -> () -> ready(each, target.stored()))
                            .toList(),
                    serving::giveUp);
        }
    }

    /** Ready to serve: what runs already with another edition, or else a bundle beside it. */
    private Running ready(Installed wanted, Editions stored) {
        return serving.sameBundle(wanted)
                .map(now -> preparation
                        .edition(wanted, stored)
                        .map(edition -> now.withEdition(edition).offIn(wanted.offIn()))
                        .orElseThrow(() -> Preparation.editionMissing(wanted)))
                .orElseGet(() -> preparation.of(wanted, () -> stored.of(wanted), breakdown));
    }
}

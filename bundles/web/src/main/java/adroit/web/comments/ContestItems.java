package adroit.web.comments;

import adroit.contest.Contests;
import adroit.contest.Talk;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.start.OpenItem;
import adroit.web.start.OpenItems;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contested results that wait for an answer by whoever asks: somebody waits, so they stand first. */
@Component
public final class ContestItems implements OpenItems {
    private final Contests contests;

    @Activate
    public ContestItems(@Reference Contests contests) {
        this.contests = contests;
    }

    @Override
    public List<OpenItem> openFor(Actor actor) {
        if (!Policy.permitsSomewhere(actor, Act.ANSWER_COMMENT)) {
            return List.of();
        }
        List<Talk> waiting = contests.waiting(actor);
        return waiting.isEmpty() ? List.of() : List.of(item(waiting));
    }

    /** Where a talk is read and answered. */
    static String address(Talk talk) {
        return "/comments/" + talk.first().person() + "#" + talk.id();
    }

    private static OpenItem item(List<Talk> waiting) {
        Instant oldest = waiting.stream()
                .map(talk -> talk.first().at())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean one = waiting.size() == 1;
        return new OpenItem(
                "Answer " + Counts.of(waiting.size(), "contested result", "contested results"),
                (one ? "It waits" : "The first waits") + " since " + Days.of(oldest)
                        + ". Until somebody answers the result stands, marked as contested.",
                one ? address(waiting.get(0)) : "/comments",
                1);
    }
}

package adroit.web.watch;

import adroit.proposal.CatalogEvent;
import adroit.proposal.Step;
import adroit.watch.WatchState;
import adroit.watch.Watched;
import adroit.web.layout.Days;
import adroit.web.watch.WatchPage.WatchLine;
import adroit.web.watch.WatchPage.WatchStep;
import java.time.LocalDate;
import java.util.Locale;

/** What is watched, in words. */
final class WatchWords {
    private WatchWords() {}

    /** @param written what was written in a form of the page and not taken */
    static WatchLine line(Watched watched, LocalDate today, Written written) {
        String link = watched.note().link();
        boolean here = written.entry().equals(watched.id());
        boolean over = watched.state() != WatchState.WATCHED;
        return new WatchLine(
                watched.id(),
                watched.note().title(),
                watched.note().kind().title(),
                watched.note().why(),
                link == null ? "" : link,
                Days.of(watched.again()),
                !over && !watched.again().isAfter(today),
                over ? watched.state().title() : "",
                watched.proposal()
                        .map(p -> "/catalogs/" + watched.discipline() + "/proposals/" + p)
                        .orElse(""),
                watched.note().kind().isTool(),
                watched.history().stream().map(WatchWords::step).toList(),
                here ? written.text() : "",
                here ? written.day() : "",
                here ? written.proposal() : "",
                here);
    }

    private static WatchStep step(CatalogEvent event) {
        LocalDate day = event.day();
        String again = day == null ? "" : " To be looked at again on " + Days.of(day) + ".";
        boolean first = event.step() == Step.WATCHED;
        return new WatchStep(
                event.step().title(),
                event.author() + ", " + Days.of(event.moment()),
                (first ? origin(event) : event.text()) + again);
    }

    private static String origin(CatalogEvent event) {
        String from = event.skill();
        return from == null
                ? ""
                : "From a " + from.substring(0, from.indexOf('/')).toLowerCase(Locale.ROOT) + ".";
    }

    /** A form about one thing that was not taken. */
    record Written(String entry, String text, String day, String proposal) {
        static final Written NOTHING = new Written("", "", "", "");
    }
}

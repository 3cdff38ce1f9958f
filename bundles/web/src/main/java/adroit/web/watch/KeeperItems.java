package adroit.web.watch;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.proposal.Currency;
import adroit.watch.WatchList;
import adroit.watch.Watched;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.start.OpenItem;
import adroit.web.start.OpenItems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is to be looked at again on the watch lists of somebody's fields, and what their catalogs mean to be used no longer. */
@Component
public final class KeeperItems implements OpenItems {
    private static final int DUE = 2;

    private final WatchList watching;
    private final Currency currency;
    private final Clock clock;

    @Activate
    public KeeperItems(@Reference WatchList watching, @Reference Currency currency) {
        this(watching, currency, Clock.systemDefaultZone());
    }

    /** With a clock of its own. */
    public KeeperItems(WatchList watching, Currency currency, Clock clock) {
        this.watching = watching;
        this.currency = currency;
        this.clock = clock;
    }

    @Override
    public List<OpenItem> openFor(Actor actor) {
        if (!Policy.permits(actor, Act.KEEP_CATALOG, Scope.CITY)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<OpenItem> items = new ArrayList<>();
        List<Watched> due = watching.due(actor, today);
        if (!due.isEmpty()) {
            items.add(watched(due));
        }
        List<Currency.Sunset> passed = currency.sunsets(actor, today.minusDays(1));
        if (!passed.isEmpty()) {
            items.add(passed(passed));
        }
        return items;
    }

    private static OpenItem watched(List<Watched> due) {
        Watched first = due.get(0);
        return new OpenItem(
                "Look again at “" + first.note().title() + "”",
                "Its day on the watch list was " + Days.of(first.again()) + "." + more(due.size()),
                due.size() == 1 ? "/watch/" + first.discipline() + "#" + first.id() : "/catalogs",
                DUE);
    }

    private static OpenItem passed(List<Currency.Sunset> passed) {
        Currency.Sunset first = passed.get(0);
        return new OpenItem(
                "Propose to retire “" + first.title() + "”, or write another day",
                first.field() + " means it to be used until " + Days.of(first.until()) + "." + more(passed.size()),
                "/catalogs",
                DUE);
    }

    private static String more(int all) {
        return all == 1 ? "" : " And " + Counts.of(all - 1L, "other thing is", "other things are") + " due.";
    }
}

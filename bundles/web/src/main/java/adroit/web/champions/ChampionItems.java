package adroit.web.champions;

import adroit.champion.Candidacy;
import adroit.champion.Champions;
import adroit.identity.Actor;
import adroit.web.start.OpenItem;
import adroit.web.start.OpenItems;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks whoever can be a champion whether they want to be named as one. */
@Component
public final class ChampionItems implements OpenItems {

    private final Champions champions;

    @Activate
    public ChampionItems(@Reference Champions champions) {
        this.champions = champions;
    }

    @Override
    public List<OpenItem> openFor(Actor actor) {
        return champions.own(actor).stream()
                .flatMap(own -> own.candidacies().stream().map(Candidacy::kind).filter(kind -> !own.agreed()
                        .contains(kind)))
                .distinct()
                .map(kind -> new OpenItem(
                        "Say whether you want to be named as " + KindWords.one(kind),
                        "Your level and what you said you want make you one. Nobody is named without agreeing; you may leave it as it is.",
                        "/champions",
                        3))
                .toList();
    }
}

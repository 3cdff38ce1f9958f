package adroit.web.start;

import adroit.identity.Accounts;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.web.layout.Counts;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sign-in links that wait for a second pair of eyes. */
@Component(service = OpenItems.class)
public final class LinkItems implements OpenItems {
    private final Accounts accounts;

    @Activate
    public LinkItems(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<OpenItem> openFor(Actor actor) {
        if (!Policy.permits(actor, Act.RELEASE_LINKS, Scope.CITY)) {
            return List.of();
        }
        int waiting = accounts.releases().waiting(actor).size();
        return waiting == 0
                ? List.of()
                : List.of(new OpenItem(
                        "Release " + Counts.of(waiting, "sign-in link", "sign-in links") + ", or leave it",
                        "An administrator made it for an account that sees results. Ask its holder first.",
                        "/links",
                        1));
    }
}

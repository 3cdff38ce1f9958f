package adroit.web.start;

import adroit.exchange.imports.ImportDesk;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.intake.ImportRun;
import adroit.intake.ImportState;
import adroit.web.layout.Counts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files of which something was left out, or that wait to be taken in; of each kind the newest alone. */
@Component
public final class ImportItems implements OpenItems {
    private static final int LOOKED_AT = 50;

    private final ImportDesk desk;

    @Activate
    public ImportItems(@Reference ImportDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<OpenItem> openFor(Actor actor) {
        if (!Policy.permits(actor, Act.IMPORT, Scope.CITY)) {
            return List.of();
        }
        Set<String> kinds = new HashSet<>();
        return desk.before(actor, Long.MAX_VALUE, LOOKED_AT).stream()
                .filter(run -> kinds.add(run.kind()))
                .filter(run -> !run.state().isRunning())
                .filter(run -> run.state() == ImportState.TRIED || run.counts().rejected() > 0)
                .map(ImportItems::item)
                .toList();
    }

    private static OpenItem item(ImportRun run) {
        boolean tried = run.state() == ImportState.TRIED;
        return new OpenItem(
                tried
                        ? "Take in “" + run.file() + "”, or leave it"
                        : "Correct what was left out of “" + run.file() + "”",
                Counts.of(run.counts().rejected(), "row was", "rows were") + " left out of "
                        + Counts.of(run.counts().read())
                        + (tried ? "; it was only tried so far." : ", each with its reason."),
                "/imports/" + run.id(),
                2);
    }
}

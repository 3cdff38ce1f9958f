package adroit.web.api;

import static adroit.identity.Act.MANAGE_DISCIPLINES;

import adroit.plugins.DisciplineLifecycle;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the city sets of scorers. */
@Component(service = Resource.class)
public final class SettingsResource implements Resource {
    private final DisciplineLifecycle disciplines;

    @Activate
    public SettingsResource(@Reference DisciplineLifecycle disciplines) {
        this.disciplines = disciplines;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/disciplines/{id}/settings", MANAGE_DISCIPLINES, this::settings),
                new Route("POST", "/disciplines/{id}/settings", MANAGE_DISCIPLINES, this::set));
    }

    void settings(Call call) throws IOException {
        call.ok(disciplines.settings(call.actor(), call.variable("id")));
    }

    /** With dryRun only what the values would change for people. */
    void set(Call call) throws IOException {
        boolean dryRun = call.flag("dryRun");
        Fields fields = Fields.of(call.json());
        Map<String, String> values = fields.optionalTexts("values");
        fields.check();
        String id = call.variable("id");
        call.ok(
                dryRun
                        ? disciplines.planSettings(call.actor(), id, values)
                        : disciplines.configure(call.actor(), id, values));
    }
}

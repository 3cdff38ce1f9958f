package adroit.web.api;

import static adroit.identity.Act.KEEP_DISCIPLINE;

import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.packs.Pack;
import adroit.packs.archive.Limits;
import adroit.plugins.DisciplineLifecycle;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Other versions of disciplines that score beside the one in service. */
@Component(service = Resource.class)
public final class ShadowsResource implements Resource {
    private final DisciplineLifecycle disciplines;

    @Activate
    public ShadowsResource(@Reference DisciplineLifecycle disciplines) {
        this.disciplines = disciplines;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/disciplines/shadows", KEEP_DISCIPLINE, this::shadows),
                new Route("POST", "/disciplines/shadows", KEEP_DISCIPLINE, this::take),
                new Route("GET", "/disciplines/{id}/shadow", KEEP_DISCIPLINE, this::compare),
                new Route("POST", "/disciplines/{id}/shadow", KEEP_DISCIPLINE, this::begin),
                new Route("DELETE", "/disciplines/{id}/shadow", KEEP_DISCIPLINE, this::drop),
                new Route("POST", "/disciplines/{id}/shadow/promote", KEEP_DISCIPLINE, this::promote));
    }

    void shadows(Call call) throws IOException {
        Policy.require(
                call.actor(), Act.KEEP_DISCIPLINE, new Scope(null, call.actor().department()));
        call.ok(new Call.Listing<>(disciplines.shadows(call.actor()), null));
    }

    /** Takes a pack as the body. */
    void take(Call call) throws IOException {
        @Nullable String department = call.query("department");
        if (department == null) {
            throw Refusal.badBody("department", "Name a department by its id.");
        }
        String name = Objects.requireNonNullElse(call.query("name"), "pack" + Pack.SUFFIX);
        byte[] file = Body.file(call.request(), Limits.PACK.file());
        call.ok(disciplines.shadowPack(call.actor(), name, file, department));
    }

    void begin(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        String department = fields.text("department");
        fields.check();
        call.ok(disciplines.shadow(call.actor(), call.variable("id"), department));
    }

    void compare(Call call) throws IOException {
        call.ok(disciplines.compare(call.actor(), call.variable("id")));
    }

    void promote(Call call) throws IOException {
        call.ok(disciplines.promote(call.actor(), call.variable("id")));
    }

    void drop(Call call) {
        disciplines.drop(call.actor(), call.variable("id"));
        call.done();
    }
}

package adroit.web.api;

import static adroit.identity.Act.MANAGE_DISCIPLINES;
import static adroit.identity.Act.USE_DISCIPLINE;

import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.plugins.DisciplineLifecycle;
import adroit.plugins.InstallPolicy;
import adroit.plugins.PackFile;
import adroit.plugins.SetMove;
import adroit.plugins.SetVersion;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The installed set of disciplines as a whole: the states it was in, and its lock file. */
@Component(service = Resource.class)
public final class InstalledSetResource implements Resource {
    private static final int LARGEST_LOCK = 1 << 20;
    private static final int LARGEST_API = 8 << 20;
    private static final int MOST_PUBLISHERS = 100;
    private static final int FINGERPRINT = 64;

    private final DisciplineLifecycle disciplines;

    @Activate
    public InstalledSetResource(@Reference DisciplineLifecycle disciplines) {
        this.disciplines = disciplines;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/disciplines/rollback", MANAGE_DISCIPLINES, this::versions),
                new Route("POST", "/disciplines/rollback", MANAGE_DISCIPLINES, this::rollBack),
                new Route("GET", "/disciplines/policy", MANAGE_DISCIPLINES, this::policy),
                new Route("POST", "/disciplines/policy", MANAGE_DISCIPLINES, this::decide),
                new Route("GET", "/disciplines/lock", MANAGE_DISCIPLINES, this::lock),
                new Route("POST", "/disciplines/lock", MANAGE_DISCIPLINES, this::applyLock),
                new Route("GET", "/disciplines/{id}/pack", MANAGE_DISCIPLINES, this::pack),
                new Route("POST", "/disciplines/outlook", MANAGE_DISCIPLINES, this::outlook),
                new Route("GET", "/disciplines/notices", USE_DISCIPLINE, this::notices));
    }

    void versions(Call call) throws IOException {
        int limit = call.limit();
        @Nullable String after = call.query("cursor");
        List<SetVersion> rest = disciplines.versions(call.actor()).stream()
                .dropWhile(v -> after != null && !v.id().equals(after))
                .skip(after == null ? 0 : 1)
                .limit(limit + 1L)
                .toList();
        call.page(rest, limit, v -> v, SetVersion::id);
    }

    /** Without a state named it is the one before the present one. */
    void rollBack(Call call) throws IOException {
        SetMove move = disciplines.rollBack(call.actor(), call.query("to"), call.flag("dryRun"));
        call.ok(move);
    }

    void policy(Call call) throws IOException {
        Policy.require(call.actor(), Act.MANAGE_DISCIPLINES, Scope.CITY);
        call.ok(disciplines.policy());
    }

    void decide(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        boolean leadsInstall = fields.flag("leadsInstall");
        List<String> publishers = fields.orderedTexts("publishers", MOST_PUBLISHERS, FINGERPRINT);
        fields.check();
        call.ok(disciplines.decide(call.actor(), new InstallPolicy(leadsInstall, publishers)));
    }

    void lock(Call call) throws IOException {
        byte[] lock = disciplines.lock(call.actor());
        call.response().setContentType("application/json");
        call.response().setHeader("Content-Disposition", "attachment; filename=\"adroit-lock.json\"");
        call.response().getOutputStream().write(lock);
    }

    /** The pack of an installed field as it came. */
    void pack(Call call) throws IOException {
        PackFile pack = disciplines.export(call.actor(), call.variable("id"));
        call.response().setContentType("application/octet-stream");
        call.response().setHeader("Content-Disposition", "attachment; filename=\"" + pack.name() + "\"");
        call.response().getOutputStream().write(pack.bytes());
    }

    /** Takes a coming version of what disciplines build on as the body. */
    void outlook(Call call) throws IOException {
        String name = Objects.requireNonNullElse(call.query("name"), "adroit.api.jar");
        call.ok(new Call.Listing<>(
                disciplines.outlook(call.actor(), name, Body.file(call.request(), LARGEST_API)), null));
    }

    /** What happened to the disciplines that the caller's department uses. */
    void notices(Call call) throws IOException {
        int limit = call.limit();
        if (!Policy.permitsSomewhere(call.actor(), Act.USE_DISCIPLINE)) {
            throw Refusal.notFound();
        }
        call.ok(new Call.Listing<>(
                disciplines.notices(call.actor()).stream().limit(limit).toList(), null));
    }

    void applyLock(Call call) throws IOException {
        boolean dryRun = call.flag("dryRun");
        call.ok(disciplines.applyLock(call.actor(), Body.file(call.request(), LARGEST_LOCK), dryRun));
    }
}

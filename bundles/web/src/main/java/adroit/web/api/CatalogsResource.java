package adroit.web.api;

import static adroit.identity.Act.KEEP_CATALOG;
import static adroit.identity.Act.KEEP_DISCIPLINE;
import static adroit.identity.Act.MANAGE_DISCIPLINES;
import static adroit.identity.Act.PUBLISH_CATALOG;
import static adroit.identity.Act.SEE_CATALOGS;
import static adroit.identity.Act.USE_DISCIPLINE;

import adroit.catalog.Catalog;
import adroit.edition.CatalogEdition;
import adroit.edition.CatalogEditions;
import adroit.edition.Disciplines;
import adroit.exchange.catalog.CatalogFile;
import adroit.exchange.catalog.CatalogYaml;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.packs.Pack;
import adroit.packs.archive.Limits;
import adroit.plugins.DisciplineLifecycle;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.PluginLine;
import adroit.suggestion.Suggestions;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Disciplines of this installation, and the catalog editions kept of each. */
@Component(service = Resource.class)
public final class CatalogsResource implements Resource {
    private final CatalogEditions editions;

    private final DisciplineLifecycle disciplines;
    private final Suggestions suggestions;
    private final Disciplines service;

    @Activate
    public CatalogsResource(
            @Reference CatalogEditions editions,
            @Reference DisciplineLifecycle disciplines,
            @Reference Suggestions suggestions,
            @Reference Disciplines service) {
        this.editions = editions;
        this.disciplines = disciplines;
        this.suggestions = suggestions;
        this.service = service;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/catalogs/{discipline}/editions", SEE_CATALOGS, this::editions),
                new Route("POST", "/catalogs/{discipline}/editions", PUBLISH_CATALOG, this::publish),
                new Route("GET", "/catalogs/{discipline}/editions/{edition}", SEE_CATALOGS, this::edition),
                new Route("GET", "/catalogs/{discipline}/editions/{edition}/yaml", KEEP_CATALOG, this::yaml),
                new Route("GET", "/disciplines", SEE_CATALOGS, this::disciplines),
                new Route("POST", "/disciplines", KEEP_DISCIPLINE, this::take),
                new Route("GET", "/disciplines/{id}", SEE_CATALOGS, this::discipline),
                new Route("DELETE", "/disciplines/{id}", MANAGE_DISCIPLINES, this::remove),
                new Route("POST", "/disciplines/{id}/install", KEEP_DISCIPLINE, this::install),
                new Route("POST", "/disciplines/{id}/update", KEEP_DISCIPLINE, this::update),
                new Route("POST", "/disciplines/{id}/back", KEEP_DISCIPLINE, this::goBack),
                new Route("POST", "/disciplines/{id}/enable", MANAGE_DISCIPLINES, this::enable),
                new Route("POST", "/disciplines/{id}/disable", MANAGE_DISCIPLINES, this::disable),
                new Route("GET", "/disciplines/{id}/log", MANAGE_DISCIPLINES, this::log),
                new Route("POST", "/disciplines/{id}/use", USE_DISCIPLINE, this::use));
    }

    void editions(Call call) throws IOException {
        String discipline = call.variable("discipline");
        List<CatalogEdition> kept = editions.of(call.actor(), discipline);
        if (kept.isEmpty() && disciplines.find(discipline).isEmpty()) {
            throw Refusal.notFound();
        }
        int limit = call.limit();
        @Nullable String after = call.query("cursor");
        List<CatalogEdition> rest = kept.stream()
                .dropWhile(e -> after != null && !e.id().equals(after))
                .skip(after == null ? 0 : 1)
                .limit(limit + 1L)
                .toList();
        @Nullable
        String inForce = service.find(discipline).map(d -> d.edition().id()).orElse(null);
        @Nullable
        String last = editions.lastInForce(call.actor(), discipline)
                .map(CatalogEdition::id)
                .orElse(null);
        call.page(
                rest,
                limit,
                e -> EditionView.of(e, e.id().equals(inForce), e.id().equals(inForce == null ? last : inForce)),
                CatalogEdition::id);
    }

    void edition(Call call) throws IOException {
        CatalogEdition found = editions.find(call.actor(), call.variable("discipline"), call.variable("edition"))
                .orElseThrow(Refusal::notFound);
        boolean keys = suggestions.keeps(call.actor(), found.catalog().discipline());
        call.ok(new WholeEdition(found.id(), SkillsResource.catalog(found.catalog(), keys)));
    }

    /** The file to change and to propose; for who keeps the catalog, because it holds the keys of test items. */
    void yaml(Call call) throws IOException {
        String discipline = call.variable("discipline");
        if (!suggestions.keeps(call.actor(), discipline)) {
            throw Refusal.notFound();
        }
        CatalogEdition found = editions.find(call.actor(), discipline, call.variable("edition"))
                .orElseThrow(Refusal::notFound);
        call.response().setContentType("application/yaml");
        call.response().setHeader("Content-Disposition", "attachment; filename=\"" + discipline + ".yaml\"");
        call.response().getOutputStream().write(CatalogYaml.write(found.catalog(), found.id()));
    }

    /** Takes a {@code catalog.yaml} as the body. */
    void publish(Call call) throws IOException {
        Policy.require(call.actor(), Act.PUBLISH_CATALOG, Scope.CITY);
        String discipline = call.variable("discipline");
        if (disciplines.find(discipline).isEmpty()) {
            throw Refusal.notFound();
        }
        Catalog catalog = CatalogFile.read("catalog.yaml", Body.file(call.request(), CatalogFile.LARGEST));
        if (!catalog.discipline().equals(discipline)) {
            throw new RefusedFile(Problem.ofFile(
                    "catalog.yaml",
                    "other-discipline",
                    "The catalog is of " + catalog.discipline() + "; this address is of " + discipline + ".",
                    "Send it to its own field."));
        }
        disciplines.publish(call.actor(), catalog);
        CatalogEdition edition = CatalogEdition.of(catalog);
        call.created(
                "/api/v1/catalogs/" + discipline + "/editions/" + edition.id(), EditionView.of(edition, true, true));
    }

    void disciplines(Call call) throws IOException {
        int limit = call.limit();
        @Nullable String after = call.query("cursor");
        List<DisciplineStatus> rest = disciplines.list().stream()
                .sorted(Comparator.comparing(DisciplineStatus::id))
                .filter(d -> after == null || d.id().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        call.page(rest, limit, d -> d, DisciplineStatus::id);
    }

    void discipline(Call call) throws IOException {
        String id = call.variable("id");
        call.ok(disciplines.find(id).orElseThrow(() -> unknown(id)));
    }

    /** Everybody sees the list, and may read there what they meant. */
    private DisciplineRefused unknown(String id) {
        String known = disciplines.list().stream().map(DisciplineStatus::id).collect(Collectors.joining(", "));
        return new DisciplineRefused(
                "UNKNOWN_DISCIPLINE", "There is no discipline " + id + " here.", "Known are: " + known + ".");
    }

    /** Takes a pack as the body. */
    void take(Call call) throws IOException {
        boolean dryRun = call.flag("dryRun");
        String name = Objects.requireNonNullElse(call.query("name"), "pack" + Pack.SUFFIX);
        byte[] file = Body.file(call.request(), Limits.PACK.file());
        if (dryRun) {
            call.ok(disciplines.planPack(call.actor(), name, file));
        } else {
            DisciplineStatus status = disciplines.installPack(call.actor(), name, file);
            call.created("/api/v1/disciplines/" + status.id(), status);
        }
    }

    void install(Call call) throws IOException {
        String id = call.variable("id");
        call.ok(call.flag("dryRun") ? disciplines.plan(call.actor(), id) : disciplines.install(call.actor(), id));
    }

    void update(Call call) throws IOException {
        String id = call.variable("id");
        call.ok(call.flag("dryRun") ? disciplines.plan(call.actor(), id) : disciplines.update(call.actor(), id));
    }

    void goBack(Call call) throws IOException {
        String id = call.variable("id");
        call.ok(
                call.flag("dryRun")
                        ? disciplines.planBack(call.actor(), id)
                        : disciplines.goBack(call.actor(), id, call.query("to")));
    }

    void enable(Call call) throws IOException {
        call.ok(disciplines.enable(call.actor(), call.variable("id")));
    }

    void disable(Call call) throws IOException {
        call.ok(disciplines.disable(call.actor(), call.variable("id")));
    }

    void log(Call call) throws IOException {
        String id = call.variable("id");
        int limit = call.limit();
        List<PluginLine> lines = disciplines.log(call.actor(), id);
        if (disciplines.find(id).isEmpty()) {
            throw unknown(id);
        }
        call.ok(new Call.Listing<>(lines.stream().limit(limit).toList(), null));
    }

    /** On or off for one department, by default the actor's own. */
    void use(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        boolean on = fields.flag("on");
        @Nullable String department = fields.optionalText("department");
        fields.check();
        @Nullable String own = department == null ? call.actor().department() : department;
        if (own == null) {
            throw Refusal.badBody("department", "Name a department: you lead none.");
        }
        call.ok(disciplines.use(call.actor(), call.variable("id"), own, on));
    }

    void remove(Call call) {
        disciplines.remove(call.actor(), call.variable("id"));
        call.done();
    }

    private record EditionView(
            String id,
            String discipline,
            String title,
            String label,
            boolean inForce,
            boolean lastInForce,
            LocalDate affirmed,
            int skills,
            int tools) {
        static EditionView of(CatalogEdition edition, boolean inForce, boolean lastInForce) {
            Catalog catalog = edition.catalog();
            return new EditionView(
                    edition.id(),
                    catalog.discipline(),
                    catalog.title(),
                    catalog.edition(),
                    inForce,
                    lastInForce,
                    catalog.affirmed(),
                    catalog.skills().size(),
                    catalog.tools().size());
        }
    }

    private record WholeEdition(String id, JsonNode catalog) {}
}

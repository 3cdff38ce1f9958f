package adroit.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.assessment.Impact;
import adroit.assessment.SideBySide;
import adroit.catalog.Catalog;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.Department;
import adroit.packs.refusal.Refused;
import adroit.plugins.ApiOutlook;
import adroit.plugins.Busy;
import adroit.plugins.CatalogPlan;
import adroit.plugins.DisciplineLifecycle;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineSettings;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.plugins.FieldNotice;
import adroit.plugins.InstallPolicy;
import adroit.plugins.PackFile;
import adroit.plugins.PackPlan;
import adroit.plugins.PluginLine;
import adroit.plugins.SetChange;
import adroit.plugins.SetMove;
import adroit.plugins.SetVersion;
import adroit.plugins.Shadow;
import adroit.plugins.ShadowReport;
import adroit.plugins.StepBack;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one field of {@link Field}, brought into service and out of it without a container. */
final class Shelf implements DisciplineLifecycle {
    private static final Scope KEEPER =
            Scope.department(Department.titled("Planning").id());
    private static final Impact.Counts COUNTS = new Impact.Counts(7, 2, 3, 1, 0, 0);
    private static final Impact IMPACT =
            new Impact(9, COUNTS, List.of(new Impact.DepartmentImpact("d-planning", "Planning", 9, COUNTS)), 0);
    private static final SetChange CHANGE = new SetChange("maps", "Map making", "1.0.0", null);

    private final Disciplines disciplines;
    private InstallPolicy policy = InstallPolicy.USUAL;
    private DisciplineState state = DisciplineState.INSTALLED;

    Shelf(Disciplines disciplines) {
        this.disciplines = disciplines;
        disciplines.activate(Field.ACTIVE);
    }

    @Override
    public List<DisciplineStatus> list() {
        return List.of(new DisciplineStatus(
                "maps",
                "Map making",
                "Drawing what is there.",
                "1.0.0",
                "Planning",
                state,
                null,
                null,
                null,
                null,
                List.of(),
                ""));
    }

    @Override
    public Optional<DisciplineStatus> find(String id) {
        return list().stream().filter(d -> d.id().equals(id)).findFirst();
    }

    @Override
    public DisciplineStatus install(Actor actor, String id) {
        Policy.require(actor, Act.KEEP_DISCIPLINE, KEEPER);
        return changed(id, DisciplineState.OFFERED, DisciplineState.INSTALLED);
    }

    @Override
    public DisciplineStatus installPack(Actor actor, String name, byte[] file) {
        Policy.require(actor, Act.KEEP_DISCIPLINE, KEEPER);
        if (new String(file, UTF_8).equals("a good pack")) {
            return list().get(0);
        }
        throw new Refused("NOT_A_PACK", name, "This is no pack.", "Name a file that ends in .adroit.");
    }

    @Override
    public PackFile export(Actor actor, String id) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        if (find(id).isEmpty()) {
            throw new DisciplineRefused("UNKNOWN_DISCIPLINE", "There is no such discipline.", "Choose one.");
        }
        return new PackFile(id + "-1.0.0.adroit", "a good pack".getBytes(UTF_8));
    }

    @Override
    public PackPlan planPack(Actor actor, String name, byte[] file) {
        Policy.require(actor, Act.KEEP_DISCIPLINE, KEEPER);
        if (new String(file, UTF_8).equals("a pack among many")) {
            throw new Busy("LOOKS_BUSY", "Others look at packs.", "Try again in a minute.");
        }
        if (new String(file, UTF_8).equals("a good pack")) {
            return new PackPlan(
                    "maps",
                    "Map making",
                    "1.1.0",
                    "Planning",
                    "Sample City",
                    "0".repeat(64),
                    "1.0.0",
                    "the product itself",
                    "0".repeat(64),
                    2,
                    true,
                    "It asks for: Java code, adroit.scoring [0.1,1), 1 setting",
                    1,
                    0,
                    false,
                    List.of("Skills: 1 changed (Map design), 0 new, 0 gone."),
                    IMPACT,
                    3,
                    List.of("The skill “x” is missing."),
                    new CatalogPlan(
                            "2027.1 + 2026.2",
                            "0".repeat(64),
                            true,
                            List.of("New skill “Story maps”."),
                            List.of("The skill “Map design” is now called “Cartography”."),
                            List.of(new CatalogPlan.Place(
                                    "skill/map-design/statement",
                                    "Map design",
                                    "statement",
                                    "Makes maps.",
                                    "Makes maps that residents read.",
                                    null))));
        }
        throw new Refused("NOT_A_PACK", name, "This is no pack.", "Name a file that ends in .adroit.");
    }

    @Override
    public List<String> quarantineSignedBy(Actor actor, String fingerprint) {
        return List.of();
    }

    @Override
    public DisciplineStatus disable(Actor actor, String id) {
        return change(actor, id, DisciplineState.INSTALLED, DisciplineState.DISABLED);
    }

    @Override
    public DisciplineStatus enable(Actor actor, String id) {
        return change(actor, id, DisciplineState.DISABLED, DisciplineState.INSTALLED);
    }

    @Override
    public DisciplineStatus update(Actor actor, String id) {
        Policy.require(actor, Act.KEEP_DISCIPLINE, KEEPER);
        return changed(id, DisciplineState.INSTALLED, DisciplineState.INSTALLED);
    }

    @Override
    public Optional<String> versionBefore(String id) {
        return Optional.of("0.9.0");
    }

    @Override
    public DisciplineStatus goBack(Actor actor, String id, @Nullable String to) {
        return update(actor, id);
    }

    @Override
    public StepBack planBack(Actor actor, String id) {
        Policy.require(actor, Act.KEEP_DISCIPLINE, KEEPER);
        return new StepBack(
                id,
                "Map making",
                "0.9.0",
                "1.0.0",
                List.of("Skills: 1 changed (Map design), 0 new, 0 gone."),
                IMPACT,
                0);
    }

    @Override
    public DisciplineStatus publish(Actor actor, Catalog catalog) {
        Policy.require(actor, Act.PUBLISH_CATALOG, Scope.CITY);
        disciplines.activate(Field.ACTIVE.withEdition(CatalogEdition.of(catalog)));
        return list().get(0);
    }

    @Override
    public DisciplineSettings settings(Actor actor, String id) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        if (find(id).isEmpty()) {
            throw new DisciplineRefused("UNKNOWN_DISCIPLINE", "There is no such discipline.", "Choose one.");
        }
        return new DisciplineSettings(
                id,
                "1.0.0",
                "Sheets",
                "How sheets are read.",
                List.of(new DisciplineSettings.SettingValue(
                        "sheets", "Sheets", "So many.", "integer", "2", "2", "1", "5", Map.of())));
    }

    @Override
    public DisciplineSettings configure(Actor actor, String id, Map<String, String> values) {
        DisciplineSettings settings = settings(actor, id);
        if (!values.getOrDefault("sheets", "2").matches("[1-5]")) {
            throw new Refused("SETTING_INVALID", id + " sheets", "It must be from 1 to 5.", "Correct it.");
        }
        return settings;
    }

    @Override
    public Impact planSettings(Actor actor, String id, Map<String, String> values) {
        configure(actor, id, values);
        return IMPACT;
    }

    private Shadow shadowOf(Actor actor, String id) {
        if (find(id).isEmpty()) {
            throw new DisciplineRefused("UNKNOWN_DISCIPLINE", "There is no such discipline.", "Choose one.");
        }
        Policy.require(actor, Act.KEEP_DISCIPLINE, KEEPER);
        return new Shadow(id, "Map making", "1.1.0", "d-1", Instant.parse("2026-11-01T08:00:00Z"), "owner");
    }

    @Override
    public Shadow shadow(Actor actor, String id, String department) {
        return shadowOf(actor, id);
    }

    @Override
    public Shadow shadowPack(Actor actor, String name, byte[] file, String department) {
        planPack(actor, name, file);
        return shadowOf(actor, "maps");
    }

    @Override
    public List<Shadow> shadows(Actor actor) {
        return List.of(shadowOf(actor, "maps"));
    }

    @Override
    public ShadowReport compare(Actor actor, String id) {
        return new ShadowReport(
                id,
                shadowOf(actor, id),
                "1.0.0",
                new SideBySide(
                        7,
                        true,
                        3,
                        2,
                        1,
                        1,
                        0,
                        0,
                        List.of(new SideBySide.ReasonShift("sheet.lost", "Sheet … was lost.", 1, 4))));
    }

    @Override
    public DisciplineStatus promote(Actor actor, String id) {
        shadowOf(actor, id);
        return find(id).orElseThrow();
    }

    @Override
    public void drop(Actor actor, String id) {
        shadowOf(actor, id);
    }

    @Override
    public void remove(Actor actor, String id) {
        change(actor, id, DisciplineState.INSTALLED, DisciplineState.OFFERED);
    }

    private DisciplineStatus change(Actor actor, String id, DisciplineState from, DisciplineState to) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        return changed(id, from, to);
    }

    private DisciplineStatus changed(String id, DisciplineState from, DisciplineState to) {
        DisciplineStatus now = find(id).orElseThrow(() ->
                new DisciplineRefused("UNKNOWN_DISCIPLINE", "There is no such discipline.", "Choose one."));
        if (now.state() != from) {
            throw new DisciplineRefused("WRONG_STATE", "It is " + now.state().key() + ".", "See its state.");
        }
        state = to;
        if (to == DisciplineState.INSTALLED) {
            disciplines.activate(Field.ACTIVE);
        } else {
            disciplines.deactivate(Field.ACTIVE);
        }
        return list().get(0);
    }

    @Override
    public PackPlan plan(Actor actor, String id) {
        Policy.require(actor, Act.KEEP_DISCIPLINE, KEEPER);
        if (find(id).isEmpty()) {
            throw new DisciplineRefused("UNKNOWN_DISCIPLINE", "There is no such discipline.", "Choose one.");
        }
        return planPack(actor, id, "a good pack".getBytes(UTF_8));
    }

    @Override
    public DisciplineStatus use(Actor actor, String id, String department, boolean on) {
        Policy.require(actor, Act.USE_DISCIPLINE, Scope.department(department));
        return find(id).orElseThrow(() ->
                new DisciplineRefused("UNKNOWN_DISCIPLINE", "There is no such discipline.", "Choose one."));
    }

    @Override
    public InstallPolicy policy() {
        return policy;
    }

    @Override
    public InstallPolicy decide(Actor actor, InstallPolicy wanted) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        policy = wanted;
        return policy;
    }

    @Override
    public boolean mayInstall(Actor actor, String keeper) {
        return Policy.permits(actor, Act.KEEP_DISCIPLINE, KEEPER);
    }

    @Override
    public List<PluginLine> log(Actor actor, String id) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        return List.of(new PluginLine(
                "1", Instant.parse("2026-11-01T08:00:00Z"), "INFO", "discipline.install by owner: done"));
    }

    @Override
    public List<SetVersion> versions(Actor actor) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        return List.of(
                version("2", "discipline.update", true, List.of()),
                version("1", "discipline.install", false, List.of(CHANGE)));
    }

    private static SetVersion version(String id, String act, boolean current, List<SetChange> back) {
        return new SetVersion(id, Instant.parse("2026-11-01T08:00:00Z"), "owner", act, "maps", current, back);
    }

    @Override
    public SetMove rollBack(Actor actor, @Nullable String to, boolean dryRun) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        if ("99".equals(to)) {
            throw new DisciplineRefused("UNKNOWN_STATE", "It was in no state 99.", "Choose another.");
        }
        return new SetMove(!dryRun, List.of(CHANGE));
    }

    @Override
    public byte[] lock(Actor actor) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        return ("{\"disciplines\":[{\"edition\":\"e\",\"enabled\":true,\"id\":\"maps\",\"offIn\":[],\"sha256\":\"s\","
                        + "\"version\":\"1.0.0\"}],\"format\":1,\"policy\":{\"leadsInstall\":true,"
                        + "\"publishers\":[]}}")
                .getBytes(UTF_8);
    }

    @Override
    public SetMove applyLock(Actor actor, byte[] lock, boolean dryRun) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        if (!Arrays.equals(lock, lock(actor))) {
            throw new Refused("PACK_MISSING", "parks", "Its bundle is not here.", "Install its pack first.");
        }
        return new SetMove(!dryRun, List.of());
    }

    @Override
    public List<FieldNotice> notices(Actor actor) {
        return Policy.permitsSomewhere(actor, Act.USE_DISCIPLINE)
                ? List.of(new FieldNotice(
                        "2-maps",
                        Instant.parse("2026-11-01T08:00:00Z"),
                        "maps",
                        "Map making",
                        false,
                        false,
                        "Version 1.0.0 serves in place of 0.9.0."))
                : List.of();
    }

    @Override
    public List<ApiOutlook> outlook(Actor actor, String name, byte[] api) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        if (!new String(api, UTF_8).equals("a coming api")) {
            throw new Refused("NOT_AN_API", name, "It exports no package that disciplines build on.", "Name another.");
        }
        return List.of(new ApiOutlook(
                "maps",
                "Map making",
                "1.0.0",
                List.of("adroit.scoring [0.1,1)"),
                List.of("It uses Score, which is gone.")));
    }

    @Override
    public boolean settled() {
        return true;
    }

    @Override
    public List<Fault> faults() {
        return List.of();
    }
}

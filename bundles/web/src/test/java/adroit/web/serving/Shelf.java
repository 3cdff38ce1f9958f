package adroit.web.serving;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.assessment.Impact;
import adroit.assessment.SideBySide;
import adroit.baseline.Baseline;
import adroit.catalog.Catalog;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.packs.refusal.Refused;
import adroit.packs.signing.SigningKey;
import adroit.plugins.ApiOutlook;
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
import adroit.publisher.PublisherKey;
import adroit.storage.StorageFailure;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A life cycle without bundles: one field in service, one set aside. */
record Shelf(
        Disciplines disciplines,
        AtomicReference<InstallPolicy> decided,
        AtomicReference<DisciplineState> maps,
        AtomicReference<Optional<Shadow>> beside,
        Set<String> off,
        Set<String> removed)
        implements DisciplineLifecycle {

    private static final Impact.Counts COUNTS = new Impact.Counts(7, 2, 3, 1, 0, 0);
    private static final SetChange CHANGE = new SetChange("maps", "Map making", "1.0.0", "0.9.0");

    /** A pack that can be looked at, and not be kept. */
    static final String WITHOUT_ROOM = "a pack for which there is no room";

    static final String WITHOUT_STORE = "a pack while the database is busy";

    /** Whose pack the field is that is set aside. */
    static final PublisherKey SIGNER = SigningKey.make().publisher();

    static final DisciplineStatus.Aside ASIDE = new DisciplineStatus.Aside("1.0.1", "5".repeat(64));
    static final Fault FAULT = new Fault("CATALOG_INVALID", "The catalog has two skills of one id.", "Ask its keeper.");

    Shelf {
        disciplines.activate(Field.ACTIVE);
    }

    Shelf(Disciplines disciplines) {
        this(
                disciplines,
                new AtomicReference<>(InstallPolicy.USUAL),
                new AtomicReference<>(DisciplineState.INSTALLED),
                new AtomicReference<>(Optional.empty()),
                ConcurrentHashMap.newKeySet(),
                ConcurrentHashMap.newKeySet());
    }

    @Override
    public List<DisciplineStatus> list() {
        return List.of(
                        status("maps", "Map making", Objects.requireNonNull(maps.get()), "1.1.0", null),
                        status("wells", "Well digging", DisciplineState.QUARANTINED, null, FAULT))
                .stream()
                .filter(d -> !removed.remove(d.id())) // gone for whoever looks next, and back for the next test
                .toList();
    }

    private DisciplineStatus status(
            String id, String title, DisciplineState state, @Nullable String offered, @Nullable Fault fault) {
        return new DisciplineStatus(
                id,
                title,
                "A small field.",
                "1.0.0",
                "Planning",
                state,
                offered,
                fault,
                fault == null ? null : ASIDE,
                fault == null ? null : SIGNER.fingerprint(),
                List.copyOf(off),
                "");
    }

    @Override
    public Optional<DisciplineStatus> find(String id) {
        return id.equals(Baseline.FIELD)
                ? Optional.of(status(id, "City-wide digital work", DisciplineState.INSTALLED, null, null))
                : list().stream().filter(status -> status.id().equals(id)).findFirst();
    }

    @Override
    public DisciplineStatus install(Actor actor, String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DisciplineStatus installPack(Actor actor, String name, byte[] file) {
        if (new String(file, UTF_8).equals("a good pack")) {
            return list().get(0);
        }
        if (new String(file, UTF_8).equals(WITHOUT_ROOM)) {
            throw new StorageFailure("The pack cannot be written.", new IOException("No space left on device"), true);
        }
        if (new String(file, UTF_8).equals(WITHOUT_STORE)) {
            throw new StorageFailure("The database is busy: nothing was changed.");
        }
        throw new Refused("NOT_A_PACK", name, "This is no pack.", "Name a file that ends in .adroit.");
    }

    @Override
    public PackFile export(Actor actor, String id) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        return new PackFile(id + "-1.0.0.adroit", "a good pack".getBytes(UTF_8));
    }

    @Override
    public PackPlan planPack(Actor actor, String name, byte[] file) {
        if (List.of("a good pack", WITHOUT_ROOM).contains(new String(file, UTF_8))) {
            return plan(actor, "maps");
        }
        if (new String(file, UTF_8).equals("of another department")) {
            throw new DisciplineRefused(
                    "KEPT_ELSEWHERE", "Well digging is kept by Water.", "Its lead, or an administrator, installs it.");
        }
        throw new Refused("NOT_A_PACK", name, "This is no pack.", "Name a file that ends in .adroit.");
    }

    @Override
    public List<String> quarantineSignedBy(Actor actor, String fingerprint) {
        return List.of("wells");
    }

    @Override
    public DisciplineStatus disable(Actor actor, String id) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        maps.set(DisciplineState.DISABLED);
        return list().get(0);
    }

    @Override
    public DisciplineStatus enable(Actor actor, String id) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        maps.set(DisciplineState.INSTALLED);
        return list().get(0);
    }

    @Override
    public DisciplineStatus update(Actor actor, String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> versionBefore(String id) {
        return id.equals("maps") ? Optional.of("0.9.0") : Optional.empty();
    }

    @Override
    public DisciplineStatus goBack(Actor actor, String id, @Nullable String to) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        if (!id.equals("maps")) {
            throw new DisciplineRefused("NOTHING_BEFORE", "No version of it served before.", "Install another.");
        }
        return new DisciplineStatus(
                id,
                "Map making",
                "A small field.",
                "0.9.0",
                "Planning",
                DisciplineState.INSTALLED,
                null,
                null,
                null,
                null,
                List.of(),
                "");
    }

    @Override
    public StepBack planBack(Actor actor, String id) {
        return new StepBack(
                id,
                "Map making",
                "0.9.0",
                "1.0.0",
                List.of("Skills: 0 changed, 0 new, 1 gone (Story maps)."),
                new Impact(9, COUNTS, List.of(new Impact.DepartmentImpact("d", "Planning", 9, COUNTS)), 0),
                1);
    }

    @Override
    public DisciplineStatus publish(Actor actor, Catalog catalog) {
        throw new UnsupportedOperationException();
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
        return plan(actor, id).impact();
    }

    private Shadow shadowOf(Actor actor, String id) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        return Objects.requireNonNull(beside.get())
                .filter(s -> s.id().equals(id))
                .orElseThrow(() ->
                        new DisciplineRefused("NO_SHADOW", "No other version scores beside it.", "Begin with one."));
    }

    @Override
    public Shadow shadow(Actor actor, String id, String department) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        if (!department.equals(Village.PLANNING.id())) {
            throw new DisciplineRefused("UNKNOWN_DEPARTMENT", "There is no such department.", "Choose one.");
        }
        Shadow begun =
                new Shadow(id, "Map making", "1.1.0", department, Instant.parse("2026-11-01T08:00:00Z"), "owner");
        beside.set(Optional.of(begun));
        return begun;
    }

    @Override
    public Shadow shadowPack(Actor actor, String name, byte[] file, String department) {
        planPack(actor, name, file);
        return shadow(actor, "maps", department);
    }

    @Override
    public List<Shadow> shadows(Actor actor) {
        return Objects.requireNonNull(beside.get()).stream().toList();
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
        beside.set(Optional.empty());
        return find(id).orElseThrow();
    }

    @Override
    public void drop(Actor actor, String id) {
        shadowOf(actor, id);
        beside.set(Optional.empty());
    }

    @Override
    public void remove(Actor actor, String id) {
        Policy.require(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
        removed.add(id);
    }

    @Override
    public PackPlan plan(Actor actor, String id) {
        return new PackPlan(
                id,
                "Map making",
                "1.1.0",
                "Planning",
                "the product itself",
                null,
                "1.0.0",
                "Sample City (the key 00000000)",
                "0".repeat(64),
                2,
                false,
                "It holds texts only, no program code",
                1,
                0,
                false,
                List.of("Skills: 1 changed (Map design), 0 new, 0 gone."),
                new Impact(9, COUNTS, List.of(new Impact.DepartmentImpact("d", "Planning", 9, COUNTS)), 0),
                2,
                List.of(),
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

    @Override
    public DisciplineStatus use(Actor actor, String id, String department, boolean on) {
        Policy.require(actor, Act.USE_DISCIPLINE, Scope.department(department));
        if (on) {
            off.remove(department);
        } else {
            off.add(department);
        }
        return find(id).orElseThrow();
    }

    @Override
    public InstallPolicy policy() {
        return Objects.requireNonNull(decided.get());
    }

    @Override
    public InstallPolicy decide(Actor actor, InstallPolicy policy) {
        if (!policy.publishers().stream().allMatch(p -> p.matches("[0-9a-f]{64}"))) {
            throw new DisciplineRefused("UNKNOWN_PUBLISHER", "That is no fingerprint.", "Copy the whole of it.");
        }
        decided.set(policy);
        return policy;
    }

    @Override
    public boolean mayInstall(Actor actor, String keeper) {
        return Policy.permits(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
    }

    @Override
    public List<PluginLine> log(Actor actor, String id) {
        return List.of(new PluginLine("1", Instant.EPOCH, "INFO", "discipline.install by owner: done"));
    }

    @Override
    public List<SetVersion> versions(Actor actor) {
        return List.of(
                new SetVersion("2", Instant.EPOCH, "owner", "discipline.update", "maps", true, List.of()),
                new SetVersion("1", Instant.EPOCH, "owner", "discipline.install", "maps", false, List.of(CHANGE)));
    }

    @Override
    public SetMove rollBack(Actor actor, @Nullable String to, boolean dryRun) {
        if (!"1".equals(to)) {
            throw new DisciplineRefused("UNKNOWN_STATE", "It was in no such state.", "Choose another.");
        }
        return new SetMove(!dryRun, List.of(CHANGE));
    }

    @Override
    public byte[] lock(Actor actor) {
        return "{}".getBytes(UTF_8);
    }

    @Override
    public SetMove applyLock(Actor actor, byte[] lock, boolean dryRun) {
        if (!new String(lock, UTF_8).equals("a lock")) {
            throw new Refused("LOCK_INVALID", "adroit-lock.json", "It is no lock file.", "Export one.");
        }
        return new SetMove(!dryRun, List.of(CHANGE));
    }

    @Override
    public List<FieldNotice> notices(Actor actor) {
        return Policy.permitsSomewhere(actor, Act.USE_DISCIPLINE)
                ? List.of(new FieldNotice(
                        "2-maps",
                        Instant.now(),
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
        return List.of(FAULT);
    }
}

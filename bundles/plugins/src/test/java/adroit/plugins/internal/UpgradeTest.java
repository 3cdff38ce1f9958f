package adroit.plugins.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.canonical.CanonicalJson;
import adroit.catalog.Catalog;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.identity.Actor;
import adroit.plugins.CatalogPlan;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineStatus;
import adroit.proposal.CatalogEvent;
import adroit.proposal.Step;
import adroit.storage.StorageFailure;
import adroit.work.Duty;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new version of a field whose catalog the city has changed. */
class UpgradeTest {
    private static final Actor OWNER = Actor.OWNER;

    private final Path home;
    private final KeptCity city;
    private Installation run;

    UpgradeTest(@TempDir Path home) throws Exception {
        this.home = home;
        city = new KeptCity(home);
        run = new Installation(home, city.store);
    }

    @BeforeEach
    void aCityThatChangedItsCatalog() throws Exception {
        ship("1.0.0", "2026.1", tool("saw", "Saw"), tool("axe", "Axe"));
        run.lifecycle.install(OWNER, "parks");
        run.lifecycle.publish(
                OWNER, catalog("2026.2", tool("saw", "Chain saw"), tool("axe", "Axe"), tool("rake", "Rake")));
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    @Test
    void keepsWhatTheCityPublishedAndTakesWhatTheVersionBrings() throws Exception {
        ship("1.1.0", "2027.1", tool("saw", "Saw"), tool("axe", "Splitting axe"), tool("hoe", "Hoe"));
        CatalogPlan plan = plan();
        assertThat(plan.merged()).isTrue();
        assertThat(plan.conflicts()).isEmpty();
        DisciplineStatus done = run.lifecycle.update(OWNER, "parks");
        assertThat(done.version()).isEqualTo("1.1.0");
        assertThat(done.note()).contains("2027.1 + 2026.2");
        assertThat(titles()).containsExactlyInAnyOrder("Chain saw", "Splitting axe", "Rake", "Hoe");
        assertThat(run.disciplines.find("parks").orElseThrow().edition().id()).isEqualTo(plan.editionId());
        assertThat(proposed()).isEmpty();
        restart();
        assertThat(titles()).containsExactlyInAnyOrder("Chain saw", "Splitting axe", "Rake", "Hoe");
    }

    @Test
    void namesWhatBothChangedDifferentlyKeepsTheCitysWordsAndAsksItsKeepers() throws Exception {
        ship("1.1.0", "2027.1", tool("saw", "Pole saw"), tool("axe", "Axe"));
        assertThat(plan().conflicts())
                .containsExactly(
                        new CatalogPlan.Place("tool/saw/title", "Saw", "title", "Saw", "Chain saw", "Pole saw"));
        assertThat(proposed()).isEmpty();
        assertThat(run.lifecycle.update(OWNER, "parks").note()).contains("a proposal asks the keepers");
        assertThat(titles()).containsExactlyInAnyOrder("Chain saw", "Axe", "Rake");
        assertThat(proposed()).singleElement().satisfies(asked -> {
            assertThat(asked.account()).isEqualTo("product");
            assertThat(asked.text()).contains("Version 1.1.0");
            assertThat(edition(asked.base()).tools()).extracting(Tool::title).containsExactly("Saw", "Axe");
            assertThat(edition(asked.edition()).tools()).extracting(Tool::title).containsExactly("Pole saw", "Axe");
        });
    }

    @Test
    void theVersionAfterStandsOnTheBaseBefore() throws Exception {
        ship("1.1.0", "2027.1", tool("saw", "Pole saw"), tool("axe", "Splitting axe"));
        run.lifecycle.update(OWNER, "parks");
        ship("1.2.0", "2028.1", tool("saw", "Pole saw"), tool("axe", "Hatchet"));
        assertThat(plan().conflicts()).isEmpty();
        run.lifecycle.update(OWNER, "parks");
        assertThat(titles()).containsExactlyInAnyOrder("Chain saw", "Hatchet", "Rake");
        assertThat(run.disciplines
                        .find("parks")
                        .orElseThrow()
                        .edition()
                        .catalog()
                        .edition())
                .isEqualTo("2028.1 + 2026.2");
        assertThat(proposed()).hasSize(1);
    }

    @Test
    void rollingBackBringsTheCitysFormerEditionBackWithTheFormerVersion() throws Exception {
        String before = inForce();
        ship("1.1.0", "2027.1", tool("saw", "Saw"), tool("axe", "Splitting axe"));
        run.lifecycle.update(OWNER, "parks");
        assertThat(inForce()).isNotEqualTo(before);
        run.lifecycle.rollBack(OWNER, null, false);
        assertThat(inForce()).isEqualTo(before);
        restart();
        assertThat(inForce()).isEqualTo(before);
        assertThat(run.disciplines.find("parks").orElseThrow().version()).isEqualTo("1.0.0");
    }

    @Test
    void aFieldThatWasRemovedComesBackWithWhatTheCityPublished() throws Exception {
        run.lifecycle.remove(OWNER, "parks");
        ship("1.1.0", "2027.1", tool("saw", "Saw"), tool("axe", "Splitting axe"));
        run.lifecycle.install(OWNER, "parks");
        assertThat(titles()).containsExactlyInAnyOrder("Chain saw", "Splitting axe", "Rake");
    }

    @Test
    void refusesAVersionThatTakesAwayWhatTheCityBuildsOnAndLeavesEverythingAsItIs() throws Exception {
        run.lifecycle.publish(
                OWNER,
                withDuty(catalog("2026.3", tool("saw", "Chain saw"), tool("axe", "Axe"), tool("rake", "Rake")), "axe"));
        String before = inForce();
        ship("1.1.0", "2027.1", tool("saw", "Saw"));
        for (Runnable each : List.<Runnable>of(this::plan, () -> run.lifecycle.update(OWNER, "parks"))) {
            DisciplineRefused refused = catchThrowableOfType(DisciplineRefused.class, each::run);
            assertThat(refused.fault().code()).isEqualTo("CATALOGS_DISAGREE");
            assertThat(refused.fault().sentence()).contains("The duty fell names the tool “axe”");
        }
        assertThat(inForce()).isEqualTo(before);
        assertThat(run.disciplines.find("parks").orElseThrow().version()).isEqualTo("1.0.0");
    }

    @Test
    void whatEndsBetweenTheActAndTheRecordIsAskedOnce() throws Exception {
        ship("1.1.0", "2027.1", tool("saw", "Pole saw"), tool("axe", "Axe"));
        Path inTheWay = Files.createDirectory(home.resolve("data/disciplines.json.new"));
        Files.writeString(inTheWay.resolve("x"), "x");
        assertThatThrownBy(() -> run.lifecycle.update(OWNER, "parks")).isInstanceOf(StorageFailure.class);
        Files.delete(inTheWay.resolve("x"));
        Files.delete(inTheWay);
        restart();
        assertThat(titles()).containsExactlyInAnyOrder("Chain saw", "Axe", "Rake");
        run.lifecycle.update(OWNER, "parks");
        assertThat(proposed()).hasSize(1);
    }

    /** What is told of the version before it is taken. */
    private CatalogPlan plan() {
        return run.queue.call(this::looked);
    }

    private CatalogPlan looked() {
        Offer offer = Objects.requireNonNull(run.offers.newest().get("parks"));
        Running ready = run.service.prepare(offer, r -> {});
        try {
            return CatalogPlan.of(new Merging(run.service, run.offers).of(ready).upgrade());
        } finally {
            run.service.discard(ready);
        }
    }

    private void restart() throws Exception {
        run.close();
        run = new Installation(home, city.store);
    }

    private String inForce() {
        return run.disciplines.find("parks").orElseThrow().edition().id();
    }

    private List<String> titles() {
        return run.disciplines.find("parks").orElseThrow().edition().catalog().tools().stream()
                .map(Tool::title)
                .toList();
    }

    private List<CatalogEvent> proposed() {
        return city.store.read(session -> session.proposals().of("parks")).stream()
                .filter(e -> e.step() == Step.PROPOSED)
                .toList();
    }

    private Catalog edition(@Nullable String id) {
        return city.store.read(session -> session.editions()
                .find(String.valueOf(id))
                .or(() -> session.proposals().edition(String.valueOf(id)))
                .orElseThrow()
                .catalog());
    }

    private void ship(String version, String label, Tool... tools) throws Exception {
        SampleBundle.withoutCode("parks", version)
                .entry("catalog.yaml", new String(CanonicalJson.bytes(catalog(label, tools)), UTF_8))
                .shipIn(Installation.shipped(home));
    }

    private static Catalog catalog(String label, Tool... tools) {
        return SampleBundle.catalog("parks", label, List.of(tools));
    }

    private static Tool tool(String id, String title) {
        return new Tool(id, title, ToolKind.MANUAL, ToolStatus.CURRENT, null);
    }

    private static Catalog withDuty(Catalog of, String tool) {
        return new Catalog(
                of.discipline(),
                of.title(),
                of.edition(),
                of.affirmed(),
                of.levels(),
                of.sources(),
                of.areas(),
                of.tools(),
                of.skills(),
                List.of(new Duty(
                        "fell",
                        "Fell trees",
                        List.of(),
                        List.of(new adroit.work.RankedTool(tool, adroit.work.ToolRank.PREFERRED)))),
                of.processes(),
                of.positions(),
                Map.of());
    }
}

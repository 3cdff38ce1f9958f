package adroit.plugins.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.canonical.CanonicalJson;
import adroit.catalog.Catalog;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.identity.Actor;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineState;
import adroit.plugins.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new version of a field, where what the city has in force cannot be had any more: nobody takes the publisher's catalog without being told. */
class LostCatalogTest {
    private static final Actor OWNER = Actor.OWNER;
    private static final String FILE = "adroit.discipline.parks-1.0.0.jar";

    private final Path home;
    private final KeptCity city;
    private Installation run;
    private String inForce = "";

    LostCatalogTest(@TempDir Path home) throws Exception {
        this.home = home;
        city = new KeptCity(home);
        run = new Installation(home, city.store);
    }

    @BeforeEach
    void aCityThatChangedItsCatalog() throws Exception {
        ship("1.0.0", "2026.1", "Saw");
        run.lifecycle.install(OWNER, "parks");
        run.lifecycle.publish(OWNER, catalog("2026.2", "Chain saw"));
        inForce = run.disciplines.find("parks").orElseThrow().edition().id();
        ship("1.1.0", "2027.1", "Pole saw");
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    private void ship(String version, String label, String tool) throws Exception {
        SampleBundle.withoutCode("parks", version)
                .entry("catalog.yaml", new String(CanonicalJson.bytes(catalog(label, tool)), UTF_8))
                .shipIn(Installation.shipped(home));
    }

    private static Catalog catalog(String label, String tool) {
        return SampleBundle.catalog(
                "parks", label, List.of(new Tool("saw", tool, ToolKind.MANUAL, ToolStatus.CURRENT, null)));
    }

    private void rot() throws Exception {
        city.byHand("UPDATE catalog_edition SET body = replace(body, 'Chain saw', 'Chain sow')");
        restart();
    }

    private void heal() throws Exception {
        city.byHand("UPDATE catalog_edition SET body = replace(body, 'Chain sow', 'Chain saw')");
    }

    private void damageTheBundle() throws Exception {
        String sha256 = run.service.set().installed("parks").orElseThrow().sha256();
        Files.write(home.resolve("data/disciplines/" + sha256 + ".jar"), new byte[] {1});
    }

    private void restart() throws Exception {
        run.close();
        run = new Installation(home, city.store);
    }

    private List<String> tools() {
        return run.disciplines.find("parks").orElseThrow().edition().catalog().tools().stream()
                .map(Tool::title)
                .toList();
    }

    private Fault refused(Runnable act) {
        return catchThrowableOfType(DisciplineRefused.class, act::run).fault();
    }

    private void update() {
        run.lifecycle.update(OWNER, "parks");
    }

    /** What is told of the version before it is taken. */
    private Merging.Merged looked() {
        return run.queue.call(() -> {
            Running ready = run.service.prepare(
                    Objects.requireNonNull(run.offers.newest().get("parks")), r -> {});
            try {
                return new Merging(run.service, run.offers).of(ready);
            } finally {
                run.service.discard(ready);
            }
        });
    }

    @Test
    void theEditionOfAnInstalledFieldIsGoneSoItsUpdateIsRefusedUntilItIsBack() throws Exception {
        rot();
        for (Runnable each : List.<Runnable>of(this::looked, this::update)) {
            Fault refused = refused(each);
            assertThat(refused.code()).isEqualTo("EDITION_MISSING");
            assertThat(refused.sentence()).contains(inForce, "parks", "1.1.0", "Nothing was changed");
            assertThat(refused.remedy()).contains("verify", "backup", "roll back", "remove parks and install 1.1.0");
        }
        assertThat(run.service.set().installed("parks").orElseThrow().edition()).isEqualTo(inForce);
        assertThat(run.lifecycle.faults()).as("the new version has no fault").hasSize(1);
        heal();
        restart();
        update();
        assertThat(tools()).as("the city's words").containsExactly("Chain saw");
    }

    @Test
    void whoRemovesTheFieldToGiveUpWhatIsLostIsToldSoBeforeAndAfter() throws Exception {
        rot();
        run.lifecycle.remove(OWNER, "parks");
        String before = looked().lost();
        assertThat(before).contains("is not in it", inForce, "Restoring a backup");
        assertThat(run.lifecycle.install(OWNER, "parks").note()).isEqualTo(before);
        assertThat(tools()).containsExactly("Pole saw");
    }

    @Test
    void itsBundleRottedWhileItServedSoItsUpdateIsRefused() throws Exception {
        damageTheBundle();
        for (Runnable each : List.<Runnable>of(this::looked, this::update)) {
            Fault refused = refused(each);
            assertThat(refused.code()).isEqualTo("BUNDLE_MISSING");
            assertThat(refused.sentence()).contains("parks 1.0.0", "1.1.0", "Nothing was changed");
            assertThat(refused.remedy())
                    .contains("backup", "remove parks and install 1.1.0", "install the file " + FILE)
                    .doesNotContain("once more");
        }
        assertThat(tools()).containsExactly("Chain saw");
        assertThat(run.lifecycle.find("parks").orElseThrow().state()).isEqualTo(DisciplineState.INSTALLED);
    }

    /** What the remedy of the refusal says. */
    @Test
    void theFileThatCameWithTheProductBringsItsBundleAgainWithWhatTheCityChanged() throws Exception {
        byte[] shipped = Files.readAllBytes(Installation.shipped(home).resolve(FILE));
        damageTheBundle();
        run.lifecycle.remove(OWNER, "parks");
        assertThat(looked().lost()).contains("or installing the file " + FILE + " that came with the product");
        run.lifecycle.installPack(OWNER, FILE, shipped);
        assertThat(tools()).containsExactly("Chain saw");
        update();
        assertThat(tools()).containsExactly("Chain saw");
    }

    /** An upgraded product has its newer files alone, and takes no older one from anybody. */
    @Test
    void whatTheProductDoesNotBringAnyMoreIsNotToldToBeInstalled() throws Exception {
        Files.delete(Installation.shipped(home).resolve("SHA256SUMS"));
        ship("1.1.0", "2027.1", "Pole saw");
        damageTheBundle();
        assertThat(refused(this::update).remedy())
                .isEqualTo(
                        "Restore the home from a backup, and restart. To give up what the city changed, remove parks and install 1.1.0.");
        run.lifecycle.remove(OWNER, "parks");
        assertThat(looked().lost()).endsWith("Restoring a backup from before brings it back.");
    }

    /** Of a pack the same pack once more does, where the field is in service; a field that is disabled takes none. */
    @Test
    void thePackOnceMoreIsToldOnlyWhereItIsTaken() throws Exception {
        Installed parks = run.service.set().installed("parks").orElseThrow();
        Installed signed = new Installed(
                parks.description(), parks.symbolicName(), parks.sha256(), parks.edition(), true, "a".repeat(64));
        assertThat(remedyFor(signed)).contains("install the pack of 1.0.0 once more, which keeps its bundle again");
        assertThat(remedyFor(signed.withEnabled(false)))
                .contains("remove parks, install the pack of 1.0.0, which keeps", "take 1.1.0 after it")
                .doesNotContain("once more");
    }

    private String remedyFor(Installed recorded) throws Exception {
        damageTheBundle();
        run.queue.call(() -> {
            run.service.say(recorded, () -> {});
            return recorded;
        });
        return refused(this::looked).remedy();
    }

    @Test
    void aFieldThatWasSetAsideBecauseItsBundleRottedComesWithANewerVersionAndSaysWhatIsLost() throws Exception {
        damageTheBundle();
        restart();
        assertThat(run.lifecycle.find("parks").orElseThrow().state()).isEqualTo(DisciplineState.QUARANTINED);
        assertThat(looked().lost())
                .contains("the kept bundle of parks 1.0.0", "or installing the file " + FILE, "before 1.1.0");
        assertThat(run.lifecycle.install(OWNER, "parks").note()).contains("is not in it");
    }

    @Test
    void nothingIsLostWhereTheNewVersionBringsTheVeryEditionInForce() throws Exception {
        ship("1.2.0", "2026.2", "Chain saw");
        damageTheBundle();
        assertThat(looked().lost()).isEmpty();
        update();
        assertThat(tools()).containsExactly("Chain saw");
    }
}

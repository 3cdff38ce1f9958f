package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.canonical.Digest;
import adroit.catalog.Catalog;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.packs.refusal.Refused;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.scoring.Channel;
import adroit.scoring.Observation;
import adroit.scoring.Score;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class BundleLifecycleTest {
    private static final Actor OWNER = Actor.OWNER;

    @TempDir
    Path home = Path.of("");

    private KeptCity city;
    private Installation run;

    @BeforeEach
    void start() throws Exception {
        city = new KeptCity(home);
        SampleBundle.scoring("parks", "1.0.0").shipIn(Installation.shipped(home));
        run = new Installation(home, city.store);
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    private void restart() throws Exception {
        run.close();
        run = new Installation(home, city.store);
    }

    private void ship(SampleBundle bundle) throws Exception {
        bundle.shipIn(Installation.shipped(home));
    }

    private DisciplineStatus status(String id) {
        return run.lifecycle.find(id).orElseThrow();
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void offersWhatCameWithTheProductAndServesNothingByItself() {
        assertThat(run.lifecycle.list()).singleElement().satisfies(d -> {
            assertThat(d.id()).isEqualTo("parks");
            assertThat(d.title()).isEqualTo("The field parks");
            assertThat(d.state()).isEqualTo(DisciplineState.OFFERED);
        });
        assertThat(run.disciplines.all()).isEmpty();
        assertThat(run.lifecycle.settled()).isTrue();
    }

    @Test
    void servesAnInstalledDisciplineWithItsOwnScorerAndItsCatalog() {
        assertThat(run.lifecycle.install(OWNER, "parks").state()).isEqualTo(DisciplineState.INSTALLED);
        ActiveDiscipline parks = run.disciplines.find("parks").orElseThrow();
        assertThat(run.level("parks")).isEqualTo(1.0);
        assertThat(parks.edition()).isEqualTo(CatalogEdition.of(SampleBundle.catalog("parks", "of 1.0.0")));
        assertThat(parks.scorerIdentity().symbolicName()).isEqualTo("adroit.discipline.parks");
        assertThat(parks.scorerIdentity().sha256()).hasSize(64);
        assertThat(city.acts())
                .singleElement()
                .asString()
                .matches("owner discipline.install parks 1.0.0, SHA-256 [0-9a-f]{64} done");
    }

    @Test
    void servesADisciplineWithoutCodeByTheCommonRule() throws Exception {
        ship(SampleBundle.withoutCode("planning", "1.0.0"));
        run.lifecycle.install(OWNER, "planning");
        ActiveDiscipline planning = run.disciplines.find("planning").orElseThrow();
        assertThat(planning.scorer().score(Installation.question(planning)))
                .isInstanceOf(Score.NotEnoughEvidence.class);
    }

    @Test
    void servesADisciplineWithoutCodeByTheScorerThatItDescribesAlsoAfterARestart() throws Exception {
        ship(SampleBundle.withoutCode("planning", "1.0.0")
                .entry("scoring.yaml", "usual: {channels: [supervisor, test]}"));
        run.lifecycle.install(OWNER, "planning");
        assertThat(decidingChannel("planning")).isEqualTo(Channel.SUPERVISOR);
        run.close();
        run = new Installation(home, city.store);
        assertThat(decidingChannel("planning")).isEqualTo(Channel.SUPERVISOR);
    }

    private Channel decidingChannel(String discipline) {
        ActiveDiscipline active = run.disciplines.find(discipline).orElseThrow();
        Score score = active.scorer()
                .score(Installation.question(active, seen(Channel.TEST, 2), seen(Channel.SUPERVISOR, 4)));
        return ((Score.Scored) score).channel();
    }

    private static Observation seen(Channel channel, double level) {
        return new Observation(channel.key(), channel, "a", LocalDate.of(2026, 6, 1), level, null, Map.of());
    }

    @Test
    void saysWhyAFieldIsNotInServiceAndWhatBringsItBack() throws Exception {
        assertThat(run.disciplines.whyAbsent("parks")).isEmpty();
        run.lifecycle.install(OWNER, "parks");
        assertThat(run.disciplines.whyAbsent("parks")).isEmpty();
        run.lifecycle.disable(OWNER, "parks");
        assertThat(run.disciplines.whyAbsent("parks").orElseThrow())
                .contains("parks is disabled. Enable it", "adroit discipline enable parks");
        run.lifecycle.enable(OWNER, "parks");
        run.close();
        try (Stream<Path> kept = Files.list(home.resolve("data/disciplines"))) {
            Files.write(kept.findFirst().orElseThrow(), new byte[] {1});
        }
        run = new Installation(home, city.store);
        assertThat(run.disciplines.whyAbsent("parks").orElseThrow())
                .contains("parks is set aside.", "has changed since it was installed", "install it again");
        run.lifecycle.remove(OWNER, "parks");
        assertThat(run.disciplines.whyAbsent("parks")).isEmpty();
    }

    @Test
    void comesBackAfterARestartWithoutReadingTheCatalogAgain() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        restart();
        assertThat(status("parks").state()).isEqualTo(DisciplineState.INSTALLED);
        assertThat(run.level("parks")).isEqualTo(1.0);
        assertThat(run.reader.catalogs).hasValue(0);
    }

    @Test
    void comesBackWhenTheBundleCacheIsLost() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        run.close();
        try (var tree = Files.walk(home.resolve("cache"))) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        run = new Installation(home, city.store);
        assertThat(run.level("parks")).isEqualTo(1.0);
    }

    @Test
    void aLookThatBreaksLeavesNoBundleBehind() {
        Offer offer = Objects.requireNonNull(run.offers.newest().get("parks"));
        assertThatThrownBy(() -> run.service.prepare(offer, ready -> {
                    throw new IllegalStateException("the look broke");
                }))
                .hasMessage("the look broke");
        assertThat(run.bundles()).isEmpty();
    }

    @Test
    void anEditionThatThisVersionCannotReadPutsItsFieldAloneOutOfService() throws Exception {
        ship(SampleBundle.withoutCode("planning", "1.0.0"));
        run.lifecycle.install(OWNER, "parks");
        run.lifecycle.install(OWNER, "planning");
        String before = run.disciplines.find("parks").orElseThrow().edition().id();
        run.close();
        Path record = home.resolve("data/disciplines.json");
        Files.writeString(record, Files.readString(record).replace(before, keepUnreadable()));
        run = new Installation(home, city.store);
        await(() -> status("parks").fault() != null);
        assertThat(status("parks").fault()).isNotNull().extracting(Fault::code).isEqualTo("NOT_RESTORED");
        assertThat(run.disciplines.find("parks")).isEmpty();
        assertThat(run.disciplines
                        .find("planning")
                        .orElseThrow()
                        .edition()
                        .catalog()
                        .discipline())
                .isEqualTo("planning");
        assertThat(run.lifecycle.faults()).hasSize(1);
    }

    @Test
    void noOtherEditionTakesThePlaceOfOneThatRottedAndTheOthersServe() throws Exception {
        ship(SampleBundle.withoutCode("planning", "1.0.0"));
        run.lifecycle.install(OWNER, "parks");
        run.lifecycle.install(OWNER, "planning");
        run.lifecycle.publish(OWNER, SampleBundle.catalog("parks", "of the city"));
        city.byHand("UPDATE catalog_edition SET body = replace(body, 'of the city', 'of the cito')");
        restart();
        assertThat(run.disciplines.find("parks")).isEmpty();
        assertThat(run.lifecycle.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("EDITION_MISSING");
            assertThat(fault.sentence()).contains("parks", "no other is taken in its place");
            assertThat(fault.remedy()).contains("verify", "backup");
        });
        assertThat(run.disciplines.whyAbsent("parks").orElseThrow()).contains("is damaged there");
        assertThat(run.disciplines.find("planning")).isPresent();
        run.lifecycle.disable(OWNER, "parks");
        assertThatThrownBy(() -> run.lifecycle.enable(OWNER, "parks"))
                .isInstanceOf(DisciplineRefused.class)
                .hasMessageContaining("no other is taken in its place");
        city.byHand("UPDATE catalog_edition SET body = replace(body, 'of the cito', 'of the city')");
        assertThat(run.lifecycle.enable(OWNER, "parks").fault()).isNull();
        assertThat(run.disciplines.find("parks").orElseThrow().edition().catalog())
                .isEqualTo(SampleBundle.catalog("parks", "of the city"));
    }

    @Test
    void theEditionThatTheBundleItselfBringsIsTakenFromItWhereTheStoreHasItDamaged() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        for (String damage : List.of("body = 'x' || body", "discipline = 'p' || discipline")) {
            city.byHand("UPDATE catalog_edition SET " + damage);
            restart();
            run.settled("parks");
            assertThat(run.disciplines.find("parks").orElseThrow().edition().catalog())
                    .as(damage)
                    .isEqualTo(SampleBundle.catalog("parks", "of 1.0.0"));
            assertThat(run.lifecycle.faults()).isEmpty();
            city.byHand("UPDATE catalog_edition SET body = trim(body, 'x'), discipline = 'parks'");
        }
    }

    /** An edition whose bytes are whole, as a version to come may write them. */
    private String keepUnreadable() throws SQLException {
        String body = "{\"discipline\":\"parks\",\"tides\":[]}";
        String id = Digest.sha256(body.getBytes(StandardCharsets.UTF_8));
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("adroit.db"));
                PreparedStatement insert = database.prepareStatement(
                        "INSERT INTO catalog_edition (kept, id, discipline, body) VALUES (99, ?, 'parks', ?)")) {
            insert.setString(1, id);
            insert.setString(2, body);
            insert.executeUpdate();
        }
        return id;
    }

    @Test
    void whatRottedInTheFrameworksCacheIsNotRun() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        run.close();
        byte[] other = SampleBundle.scoring("parks", "1.0.3").bytes();
        try (Stream<Path> cached = Files.walk(home.resolve("cache"))) {
            Path copy = cached.filter(f -> f.endsWith("bundle.jar"))
                    .filter(f -> isCopyOf(f, "adroit.discipline.parks"))
                    .findFirst()
                    .orElseThrow();
            Files.write(copy, other);
        }
        run = new Installation(home, city.store);
        assertThat(run.level("parks")).isEqualTo(1.0);
        assertThat(run.bundles()).containsExactly("adroit.discipline.parks 1.0.0");
        assertThat(run.lifecycle.faults()).isEmpty();
    }

    private static boolean isCopyOf(Path jar, String bundle) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return bundle.equals(file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void removesBundlesThatTheRecordDoesNotKnow() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        run.close();
        Files.delete(home.resolve("data/disciplines.json"));
        run = new Installation(home, city.store);
        assertThat(run.bundles()).isEmpty();
        assertThat(run.disciplines.all()).isEmpty();
    }

    @Test
    void disablesAndEnablesAlsoAcrossARestart() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        assertThat(run.lifecycle.disable(OWNER, "parks").state()).isEqualTo(DisciplineState.DISABLED);
        assertThat(run.disciplines.find("parks")).isEmpty();
        restart();
        assertThat(run.disciplines.find("parks")).isEmpty();
        assertThat(run.lifecycle.enable(OWNER, "parks").state()).isEqualTo(DisciplineState.INSTALLED);
        assertThat(run.level("parks")).isEqualTo(1.0);
    }

    @Test
    void enablesAtOnceWhatWasDisabledAMomentAgo() {
        run.lifecycle.install(OWNER, "parks");
        run.lifecycle.disable(OWNER, "parks");
        run.lifecycle.enable(OWNER, "parks");
        assertThat(run.level("parks")).isEqualTo(1.0);
    }

    @Test
    void switchesToANewerVersionAndThenLetsTheOldGo() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        ship(SampleBundle.scoring("parks", "1.0.1"));
        assertThat(status("parks").offered()).isEqualTo("1.0.1");
        ActiveDiscipline before = run.disciplines.find("parks").orElseThrow();
        assertThat(run.levelAfter(() -> run.lifecycle.update(OWNER, "parks"), before))
                .isEqualTo(1.0);
        assertThat(status("parks").version()).isEqualTo("1.0.1");
        assertThat(run.level("parks")).isEqualTo(2.0);
        await(() -> run.bundles().equals(List.of("adroit.discipline.parks 1.0.1")));
        assertThat(city.of("parks")).hasSize(2);
    }

    @Test
    void nothingHoldsAFormerBundleOnceItHasGone() throws Exception {
        ship(SampleBundle.settable("trees", "1.0.0"));
        run.lifecycle.install(OWNER, "trees");
        WeakReference<Bundle> former = run.bundle("trees");
        ship(SampleBundle.settable("trees", "1.0.1"));
        run.lifecycle.update(OWNER, "trees");
        await(() -> run.bundles().equals(List.of("adroit.discipline.trees 1.0.1")));
        await(() -> {
            System.gc();
            return former.get() == null;
        });
    }

    @Test
    void keepsTheOldVersionInServiceWhereTheNewOneHasAFault() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        ship(SampleBundle.scoring("parks", "1.0.1").header("Import-Package", "adroit.scoring,no.such.thing"));
        DisciplineStatus after = run.setAside("parks", () -> run.lifecycle.update(OWNER, "parks"));
        assertThat(after.state()).isEqualTo(DisciplineState.INSTALLED);
        assertThat(after.version()).isEqualTo("1.0.0");
        assertThat(after.fault()).isNotNull();
        assertThat(run.level("parks")).isEqualTo(1.0);
        restart();
        assertThat(run.level("parks")).isEqualTo(1.0);
        assertThat(run.bundles()).containsExactly("adroit.discipline.parks 1.0.0");
    }

    @Test
    void removesWhatIsInServiceAndKeepsItsEdition() {
        run.lifecycle.install(OWNER, "parks");
        run.lifecycle.remove(OWNER, "parks");
        assertThat(run.disciplines.find("parks")).isEmpty();
        assertThat(status("parks").state()).isEqualTo(DisciplineState.OFFERED);
        assertThat(city.of("parks")).isNotEmpty();
        await(() -> run.bundles().isEmpty());
        run.lifecycle.install(OWNER, "parks");
        assertThat(run.level("parks")).isEqualTo(1.0);
    }

    @Test
    void takesABareBundleOnlyWhereItCameWithTheProduct() throws Exception {
        Path shipped = Installation.shipped(home).resolve("adroit.discipline.parks-1.0.0.jar");
        Path copy = Files.copy(shipped, home.resolve("copy.jar"));
        assertThat(run.lifecycle
                        .installPack(OWNER, "copy.jar", Files.readAllBytes(copy))
                        .state())
                .isEqualTo(DisciplineState.INSTALLED);
        byte[] own = SampleBundle.scoring("own", "1.0.0").bytes();
        assertThatThrownBy(() -> run.lifecycle.installPack(OWNER, "own.jar", own))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("NOT_A_PACK");
        assertThat(city.acts())
                .last()
                .isEqualTo("owner discipline.install a file, SHA-256 of the file " + Digest.sha256(own) + " refused");
    }

    @Test
    void refusesInWordsWhatMakesNoSense() {
        assertThatThrownBy(() -> run.lifecycle.install(OWNER, "park"))
                .isInstanceOf(DisciplineRefused.class)
                .hasMessage("There is no discipline park here. Known are: parks.");
        assertThatThrownBy(() -> run.lifecycle.disable(OWNER, "parks")).hasMessageContaining("not installed");
        run.lifecycle.install(OWNER, "parks");
        assertThatThrownBy(() -> run.lifecycle.install(OWNER, "parks")).hasMessageContaining("installed already");
        assertThatThrownBy(() -> run.lifecycle.update(OWNER, "parks")).hasMessageContaining("1.0.0 is not newer");
        assertThatThrownBy(() -> run.lifecycle.enable(OWNER, "parks")).hasMessageContaining("in service already");
    }

    @Test
    void refusesWhoMayNotAndChangesNothing() {
        Actor analyst = new Actor("a-1", "Analyst", Set.of(Role.HR_ANALYST), null, null);
        assertThatThrownBy(() -> run.lifecycle.install(analyst, "parks")).isInstanceOf(NotPermitted.class);
        assertThat(run.disciplines.all()).isEmpty();
        assertThat(city.acts()).containsOnly("a-1 discipline.install parks refused");
    }

    @Test
    void setsAnUnreadableRecordAsideAndSaysSoUntilSomebodyActs() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        run.close();
        Files.writeString(home.resolve("data/disciplines.json"), "{\"format\":");
        run = new Installation(home, city.store);
        restart();
        assertThat(run.lifecycle.faults()).extracting(Fault::code).containsExactly("RECORD_DAMAGED");
        assertThat(home.resolve("data/disciplines.json.damaged")).exists();
        assertThat(run.lifecycle.policy().leadsInstall()).isFalse();
        run.lifecycle.install(OWNER, "parks");
        run.lifecycle.remove(OWNER, "installed-set");
        assertThat(run.lifecycle.faults()).isEmpty();
        assertThat(run.level("parks")).isEqualTo(1.0);
    }

    @Test
    void aRecordThatIsPutBackBringsEverythingBack() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        Path record = home.resolve("data/disciplines.json");
        byte[] backup = Files.readAllBytes(record);
        run.close();
        Files.writeString(record, "");
        run = new Installation(home, city.store);
        assertThat(run.disciplines.all()).isEmpty();
        run.close();
        Files.write(record, backup);
        run = new Installation(home, city.store);
        assertThat(run.level("parks")).isEqualTo(1.0);
        assertThat(run.lifecycle.faults()).isEmpty();
    }

    @Test
    void putsAnEditionOfTheCitysOwnInForceAndKeepsItAcrossARestart() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        Catalog own = SampleBundle.catalog("parks", "of the city");
        run.lifecycle.publish(OWNER, own);
        assertThat(run.disciplines.find("parks").orElseThrow().edition()).isEqualTo(CatalogEdition.of(own));
        assertThat(run.level("parks")).isEqualTo(1.0);
        assertThat(city.acts()).last().isEqualTo("owner catalog.publish parks done");
        restart();
        assertThat(run.disciplines.find("parks").orElseThrow().edition()).isEqualTo(CatalogEdition.of(own));
        assertThat(run.level("parks")).isEqualTo(1.0);
    }

    @Test
    void refusesAnEditionThatLosesWhatEvidenceMayName() {
        run.lifecycle.install(OWNER, "parks");
        Catalog before = SampleBundle.catalog(
                "parks", "with a tool", List.of(new Tool("rake", "Rake", ToolKind.MANUAL, ToolStatus.CURRENT, null)));
        run.lifecycle.publish(OWNER, before);
        Catalog own = SampleBundle.catalog("parks", "without it");
        assertThatThrownBy(() -> run.lifecycle.publish(OWNER, own))
                .isInstanceOf(DisciplineRefused.class)
                .hasMessageContaining("The tool “rake” is missing.");
        assertThat(run.disciplines.find("parks").orElseThrow().edition().catalog())
                .isEqualTo(before);
        assertThat(city.acts()).last().isEqualTo("owner catalog.publish parks refused");
    }

    @Test
    void publishesOnlyForWhatIsInServiceAndOnlyForThoseWhoMay() {
        Catalog own = SampleBundle.catalog("parks", "of the city");
        assertThatThrownBy(() -> run.lifecycle.publish(OWNER, own)).hasMessageContaining("not installed");
        run.lifecycle.install(OWNER, "parks");
        Actor analyst = new Actor("a-1", "Analyst", Set.of(Role.HR_ANALYST), null, null);
        assertThatThrownBy(() -> run.lifecycle.publish(analyst, own)).isInstanceOf(NotPermitted.class);
        run.lifecycle.disable(OWNER, "parks");
        assertThatThrownBy(() -> run.lifecycle.publish(OWNER, own)).hasMessageContaining("disabled");
    }
}

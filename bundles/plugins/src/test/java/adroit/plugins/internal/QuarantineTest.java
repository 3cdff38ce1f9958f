package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.canonical.CanonicalJson;
import adroit.identity.Actor;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.plugins.sample.FailingActivator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a discipline, it is listed with a reason and the others go on. */
class QuarantineTest {
    @TempDir
    Path home = Path.of("");

    private KeptCity city;
    private Installation run;

    @BeforeEach
    void start() throws Exception {
        city = new KeptCity(home);
        SampleBundle.scoring("good", "1.0.0").shipIn(Installation.shipped(home));
        run = Installation.hasty(home, city.store);
        run.lifecycle.install(Actor.OWNER, "good");
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("NOT_A_DISCIPLINE", bad().without("discipline.yaml")),
                Arguments.of("NOT_A_DISCIPLINE", bad().without("catalog.yaml")),
                Arguments.of("DESCRIPTION_INVALID", bad().entry("discipline.yaml", "nothing")),
                Arguments.of("CATALOG_INVALID", bad().entry("catalog.yaml", "{")),
                Arguments.of("CATALOG_INVALID", bad().entry("catalog.yaml", catalogOf("other"))),
                Arguments.of("SCORING_INVALID", bad().entry("scoring.yaml", "usual: {channels: [boss]}")),
                Arguments.of("TWO_SCORERS", bad().entry("scoring.yaml", "usual: {channels: [test]}")),
                Arguments.of("VERSION_DIFFERS", bad().header("Bundle-Version", "2.0.0")),
                Arguments.of("IMPORT_MISSING", bad().header("Import-Package", "adroit.scoring,no.such.thing")),
                Arguments.of(
                        "IMPORT_MISSING",
                        bad().header("Import-Package", "adroit.scoring,org.osgi.framework,org.osgi.service.cm")),
                Arguments.of("IMPORT_MISSING", bad().header("Require-Bundle", "org.apache.felix.configadmin")),
                Arguments.of("START_FAILED", bad().activator(FailingActivator.class)),
                Arguments.of("START_FAILED", bad().header("Bundle-Activator", "no.such.Activator")),
                Arguments.of(
                        "START_FAILED",
                        SampleBundle.withoutCode("bad", "1.0.0").header("Fragment-Host", "adroit.other")),
                Arguments.of("NOT_A_BUNDLE", bad().header("Import-Package", "adroit.scoring,adroit.scoring")),
                Arguments.of("NOT_A_BUNDLE", bad().header("Bundle-SymbolicName", "adroit.discipline.bad;x:=")),
                Arguments.of(
                        "SCORER_MISSING",
                        SampleBundle.withoutCode("bad", "1.0.0").header("Service-Component", "OSGI-INF/never.xml")),
                Arguments.of(
                        "SCORER_MISSING",
                        SampleBundle.withoutCode("bad", "1.0.0")
                                .header(
                                        "Provide-Capability",
                                        "osgi.service;objectClass:List<String>=\"adroit.scoring.Scorer\"")));
    }

    private static SampleBundle bad() {
        return SampleBundle.scoring("bad", "1.0.0");
    }

    private static String catalogOf(String discipline) {
        return new String(CanonicalJson.bytes(SampleBundle.catalog(discipline, "1")), StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultyBundleIsListedWithItsReasonAndTheOthersGoOn(String code, SampleBundle bundle) throws Exception {
        bundle.shipIn(Installation.shipped(home));
        assertQuarantined(refusedAsBad(), code);
        assertThat(city.acts())
                .last()
                .asString()
                .matches("owner discipline\\.install bad 1\\.0\\.0, SHA-256 [0-9a-f]{64} \\(" + code + "\\) refused");
        assertThat(run.bundles()).containsExactly("adroit.discipline.good 1.0.0");
        assertThat(run.level("good")).isEqualTo(1.0);
        run.close();
        run = Installation.hasty(home, city.store);
        assertQuarantined(run.lifecycle.find("bad").orElseThrow(), code);
        assertThat(run.lifecycle.faults()).extracting(Fault::code).containsExactly(code);
        assertThat(run.level("good")).isEqualTo(1.0);
    }

    @Test
    void aTruncatedFileIsListedWithoutAnybodyTouchingIt() throws Exception {
        byte[] whole = bad().bytes();
        SampleBundle.ship(
                Installation.shipped(home), "adroit.discipline.bad-1.0.0.jar", Arrays.copyOf(whole, whole.length / 2));
        assertQuarantined(run.lifecycle.find("bad").orElseThrow(), "NOT_A_BUNDLE");
        assertThat(run.lifecycle.faults()).isEmpty();
    }

    @Test
    void ofAFieldThatWasRemovedNothingIsSaidForTheSakeOfItsFileThatIsBroken() throws Exception {
        byte[] whole = bad().bytes();
        bad().shipIn(Installation.shipped(home));
        run.lifecycle.install(Actor.OWNER, "bad");
        Files.delete(Installation.shipped(home).resolve("SHA256SUMS"));
        SampleBundle.ship(
                Installation.shipped(home), "adroit.discipline.bad-1.0.0.jar", Arrays.copyOf(whole, whole.length / 2));
        String kept = run.disciplines.find("bad").orElseThrow().scorerIdentity().sha256();
        run.close();
        Files.delete(home.resolve("data/disciplines").resolve(kept + ".jar"));
        run = Installation.hasty(home, city.store);
        assertQuarantined(run.lifecycle.find("bad").orElseThrow(), "FILE_MISSING");
        run.lifecycle.remove(Actor.OWNER, "bad");
        assertNothingIsSaidOfIt();
        run.close();
        run = Installation.hasty(home, city.store);
        assertNothingIsSaidOfIt();
    }

    private void assertNothingIsSaidOfIt() {
        assertThat(run.lifecycle.list()).extracting(DisciplineStatus::id).doesNotContain("bad");
        assertThat(run.lifecycle.find("bad")).isEmpty();
        assertThat(run.lifecycle.faults()).isEmpty();
    }

    @Test
    void aShippedFileThatWasChangedIsNotInstalled() throws Exception {
        Path jar = bad().shipIn(Installation.shipped(home));
        Files.write(jar, new byte[] {0}, StandardOpenOption.APPEND);
        assertQuarantined(refusedAsBad(), "FILE_CHANGED");
    }

    @Test
    void anInstalledFileThatWasChangedIsNotStartedAgain() throws Exception {
        assertAfterRestart("FILE_CHANGED", jar -> Files.write(jar, new byte[] {0}, StandardOpenOption.APPEND));
    }

    @Test
    void anInstalledFileThatIsGoneIsSaidToBeGone() throws Exception {
        assertAfterRestart("FILE_MISSING", Files::delete);
    }

    @Test
    void aQuarantinedDisciplineIsInServiceOnceItsFaultIsMended() throws Exception {
        bad().without("catalog.yaml").shipIn(Installation.shipped(home));
        refusedAsBad();
        SampleBundle.scoring("bad", "1.0.1").shipIn(Installation.shipped(home));
        assertThat(run.lifecycle.install(Actor.OWNER, "bad").state()).isEqualTo(DisciplineState.INSTALLED);
        assertThat(run.lifecycle.faults()).isEmpty();
        assertThat(run.level("bad")).isEqualTo(2.0);
    }

    @Test
    void aQuarantinedDisciplineCanBeForgotten() throws Exception {
        bad().without("catalog.yaml").shipIn(Installation.shipped(home));
        refusedAsBad();
        run.lifecycle.remove(Actor.OWNER, "bad");
        assertThat(run.lifecycle.faults()).isEmpty();
    }

    private DisciplineStatus refusedAsBad() {
        return run.setAside("bad", () -> run.lifecycle.install(Actor.OWNER, "bad"));
    }

    private interface Damage {
        void to(Path jar) throws Exception;
    }

    private void assertAfterRestart(String code, Damage damage) throws Exception {
        SampleBundle.scoring("bad", "1.0.0").shipIn(Installation.shipped(home));
        run.lifecycle.install(Actor.OWNER, "bad");
        String sha = run.disciplines.find("bad").orElseThrow().scorerIdentity().sha256();
        run.close();
        damage.to(home.resolve("data/disciplines").resolve(sha + ".jar"));
        run = Installation.hasty(home, city.store);
        assertQuarantined(run.lifecycle.find("bad").orElseThrow(), code);
        assertThat(run.level("good")).isEqualTo(1.0);
    }

    private static void assertQuarantined(DisciplineStatus status, String code) {
        assertThat(status.state()).isEqualTo(DisciplineState.QUARANTINED);
        assertThat(Optional.ofNullable(status.fault())).hasValueSatisfying(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.sentence()).isNotBlank().doesNotContain("Exception");
            assertThat(fault.remedy()).isNotBlank();
        });
    }
}

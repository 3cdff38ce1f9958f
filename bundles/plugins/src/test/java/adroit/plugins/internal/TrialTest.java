package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.exchange.catalog.DisciplineFolder;
import adroit.packs.Inspection;
import adroit.packs.bundle.Asks;
import adroit.packs.refusal.Refused;
import adroit.packs.rehearsal.Check;
import adroit.packs.rehearsal.Finding;
import adroit.packs.rehearsal.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the test kit tells the developer of a scorer. Each bad one is what the look at its classes would not have let pass, or might not have seen. */
class TrialTest {
    private static final String NAME = "town.trees-0.1.0.jar";
    private static final int TIMES = 7;
    private static final Asks ASKS = new Asks(true, List.of("adroit.scoring"), 0);
    private final Path folder;

    TrialTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void nothingIsWrongWithAGoodScorerAndNothingOfTheTrialIsLeft() throws IOException {
        List<Finding> findings = findings("Good", Duration.ofSeconds(60));
        assertThat(findings).allMatch(Finding::isOk);
        assertThat(findings).extracting(Finding::check).containsExactly(Check.values());
        try (Stream<Path> left = Files.list(folder.resolve("scratch"))) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Threading,RESTARTS,THREAD_LEFT,of-the-scorer",
        "Holding,RESTARTS,CLASSES_LEFT,7 of them",
        "Timed,DETERMINISTIC,NOT_DETERMINISTIC,clock",
        "Daily,DETERMINISTIC,NOT_DETERMINISTIC,the time zone",
        "Speaking,DETERMINISTIC,NOT_DETERMINISTIC,ar-EG",
        "Salted,DETERMINISTIC,NOT_DETERMINISTIC,in another process",
        "Counting,DETERMINISTIC,NOT_DETERMINISTIC,second time",
        "Wrong,FIXTURES,FIXTURE_FAILS,Expected not enough evidence",
        "Throwing,ANSWERS,SCORER_FAILS,IllegalStateException",
        "Silent,ANSWERS,SCORER_FAILS,null",
        "Meddling,REMOVABLE,PROCESS_CHANGED,town.was.here",
        "Failing,RESOLVES,SCORER_MISSING,not satisfied"
    })
    void whatIsWrongIsSaidWhereItIsWrongWithItsRemedy(String scorer, Check check, String code, String word)
            throws IOException {
        Finding found = fault(findings(scorer, Duration.ofSeconds(60)), check);
        assertThat(found.code()).isEqualTo(code);
        assertThat(found.sentence() + found.remedy()).contains(word);
        assertThat(found.remedy()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"Exiting,PREFLIGHT_DIED", "Halting,PREFLIGHT_DIED", "Hungry,PREFLIGHT_DIED", "Hanging,PREFLIGHT_HANGS"})
    void whatEndsOrHoldsTheProcessIsSaidOfTheCheckThatItHappenedIn(String scorer, String code) throws IOException {
        List<Finding> findings = findings(scorer, Duration.ofSeconds(8));
        assertThat(fault(findings, Check.FIXTURES).code()).isEqualTo(code);
        assertThat(findings)
                .filteredOn(f -> f.check().compareTo(Check.FIXTURES) > 0)
                .extracting(Finding::code)
                .containsOnly(Finding.NOT_RUN);
    }

    @Test
    void whatTheLookRefusesIsNotRun() throws IOException {
        List<Finding> findings = trial(Duration.ofSeconds(60))
                .of(
                        NAME,
                        bundle("Exiting"),
                        () -> {
                            throw new Refused("CODE_EXIT", NAME, "It could end the whole product.", "Remove it.");
                        },
                        TIMES);
        assertThat(findings.get(0).code()).isEqualTo("CODE_EXIT");
        assertThat(findings.stream().skip(1)).extracting(Finding::code).containsOnly(Finding.NOT_RUN);
    }

    @ParameterizedTest
    @CsvSource({"java.util,true", "org.osgi.framework,false"})
    void aTrialWiresToWhatServiceWiresTo(String wanted, boolean fits) throws IOException {
        byte[] bundle = TownBundle.importing(folder, "Good", "adroit.scoring,adroit.catalog,adroit.work," + wanted);
        List<Finding> findings = findings(bundle, Duration.ofSeconds(60));
        assertThat(findings)
                .filteredOn(f -> f.check() == Check.RESOLVES)
                .extracting(Finding::isOk)
                .containsExactly(fits);
    }

    private static Finding fault(List<Finding> findings, Check check) {
        return findings.stream()
                .filter(f -> f.check() == check && f.isFault())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fault in " + check + " of " + findings));
    }

    private List<Finding> findings(String scorer, Duration deadline) throws IOException {
        return findings(bundle(scorer), deadline);
    }

    private List<Finding> findings(byte[] bundle, Duration deadline) throws IOException {
        DisciplineFolder field = DisciplineFolder.read(folder.resolve("trees"));
        return trial(deadline).of(NAME, bundle, () -> new Inspection(field, "town.trees", true, ASKS), TIMES);
    }

    private Trial trial(Duration deadline) {
        return new Trial(TownBundle.childPath(), folder.resolve("scratch"), deadline);
    }

    private byte[] bundle(String scorer) throws IOException {
        return TownBundle.of(folder, scorer, "");
    }
}

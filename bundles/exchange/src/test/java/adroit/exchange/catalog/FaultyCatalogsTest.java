package adroit.exchange.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.testing.CatalogFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each fault of a catalog is the one that its name says; what is wrong is told at the ways in, each of which has a test of its own. */
class FaultyCatalogsTest {
    @Test
    void theCatalogThatIsSpoiledIsRight() {
        assertThat(CatalogFile.problems(
                        "catalog.yaml", CatalogFault.right("care").getBytes(UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isTheOneFaultOfItsFile(CatalogFault fault) {
        byte[] file = fault.file("care");
        RefusedFile refused = catchThrowableOfType(RefusedFile.class, () -> CatalogFile.read("catalog.yaml", file));
        assertThat(refused).isNotNull();
        assertThat(refused.problems()).extracting(Problem::rule).containsOnly(fault.rule());
        assertThat(refused.problems().get(0).sentence()).contains(fault.said());
        assertThat(refused.problems().get(0).suggestion()).isNotEmpty();
        assertThat(CatalogFile.problems("catalog.yaml", file)).isEqualTo(refused.problems());
    }
}

package adroit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiPurityTest {
    private final JavaClasses api = new ClassFileImporter().importPath("target/classes");

    @Test
    void whatPluginsCompileAgainstNeedsOnlyJavaAndAnnotations() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "adroit.catalog",
                        "adroit.scoring",
                        "adroit.work",
                        "java..",
                        "org.jspecify.annotations",
                        "org.osgi.annotation..")
                .check(api);
    }

    @Test
    void theCommonRuleReadsNoClockFileNetworkOrRandomNumber() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.net..", "java.nio..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class, System.class, Thread.class)
                .check(api);
    }

    /** What its contract leaves open by a unit in the last place may differ from machine to machine; of these four every bit is laid down. */
    @Test
    void theCommonRuleCallsNoMathematicsThatMayDifferFromMachineToMachine() {
        Set<String> exact = Set.of("abs", "max", "rint", "sqrt");
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "of Math that is not exact",
                        access -> access.getTargetOwner().isEquivalentTo(Math.class)
                                && !exact.contains(access.getName())))
                .check(api);
    }
}

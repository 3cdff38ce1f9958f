package adroit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.util.Random;
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
                .belongToAnyOf(Clock.class, Random.class, Math.class, System.class, Thread.class)
                .check(api);
    }
}

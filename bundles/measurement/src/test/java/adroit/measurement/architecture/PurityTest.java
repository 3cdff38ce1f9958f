package adroit.measurement.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PurityTest {
    private final JavaClasses measurement = new ClassFileImporter().importPath("target/classes");

    @Test
    void scorersGetALibraryThatNeedsOnlyJava() {
        classes()
                .that()
                .doNotHaveSimpleName("LaneProducts")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "adroit.measurement..", "java..", "org.jspecify.annotations", "org.osgi.annotation..")
                .check(measurement);
    }

    /** It is loaded by its name, and what it does is done another way where it cannot be loaded. */
    @Test
    void oneClassAloneNeedsAModuleThatMayBeMissing() {
        classes()
                .that()
                .haveSimpleName("LaneProducts")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("adroit.measurement.irt", "java..", "jdk.incubator.vector")
                .check(measurement);
    }

    @Test
    void theSameDataGiveTheSameNumberOnEveryMachine() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "of Math whose last bit is left to the machine",
                        call -> call.getTargetOwner().isEquivalentTo(Math.class)
                                && !Set.of("min", "max", "abs", "floorMod", "toIntExact", "multiplyExact", "addExact")
                                        .contains(call.getTarget().getName())))
                .check(measurement);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.net..", "java.nio.file..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class, Thread.class)
                .check(measurement);
    }
}

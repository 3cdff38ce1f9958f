package adroit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class DomainArchitectureTest {
    private final JavaClasses domain = new ClassFileImporter().importPath("target/classes/adroit");

    @Test
    void theDomainKnowsNoServletsDatabasesOrFileFormats() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..",
                        "java.sql..",
                        "javax.sql..",
                        "org.sqlite..",
                        "org.postgresql..",
                        "com.fasterxml.jackson.dataformat..",
                        "de.siegmar..",
                        "org.yaml..")
                .check(domain);
    }

    @Test
    void onlyInternalPackagesKnowTheContainer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..internal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.osgi.framework..", "org.osgi.service..")
                .check(domain);
    }

    @Test
    void theFunctionalCoreReadsNoClockAndKnowsNoStore() {
        noClasses()
                .that()
                .resideInAPackage("adroit.gap")
                .or()
                .haveFullyQualifiedName("adroit.assessment.Assessment")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("adroit.storage", "adroit.identity", "adroit.audit")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(domain);
    }

    @Test
    void namesSayWhatMakesAClassSpecial() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Impl")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .check(domain);
    }
}

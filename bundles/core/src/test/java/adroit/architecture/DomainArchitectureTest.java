package adroit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DomainArchitectureTest {
    private static final Set<String> READERS = Set.of(
            "adroit.assessment.Assessments",
            "adroit.assessment.CaseFile",
            "adroit.assessment.EvidenceAhead",
            "adroit.assessment.ProcessRuns",
            "adroit.basis.Basis",
            "adroit.contest.Contests",
            "adroit.evidence.FactCheck",
            "adroit.evidence.NewestFacts",
            "adroit.form.Forms",
            "adroit.insight.HeardFacts",
            "adroit.knowledge.Knowledge",
            "adroit.raters.Raters",
            "adroit.selfview.SelfViews",
            "adroit.trend.NamedTools");
    private static final Set<String> NO_FACTS = Set.of("append", "lastSequence", "lastWithdrawal");

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

    /** Whoever reads facts decides which may count: results by what the purpose permits, talks and numbers about oneself apart from them. A new reader is added here after thinking about self-ratings. */
    @Test
    void factsAreReadInFewPlaces() {
        assertThat(domain.stream()
                        .filter(DomainArchitectureTest::readsFacts)
                        .map(JavaClass::getName)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(READERS);
    }

    private static boolean readsFacts(JavaClass reader) {
        return reader.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getName().equals("adroit.storage.EvidenceRecords")
                        && !NO_FACTS.contains(call.getName()));
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

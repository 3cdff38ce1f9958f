package adroit.store;

import static adroit.evidence.Purpose.DEVELOPMENT;
import static adroit.evidence.Purpose.HIRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.AnalysisPin;
import adroit.assessment.DisciplineResult;
import adroit.assessment.EvidenceSet;
import adroit.assessment.Result;
import adroit.assessment.StoredResult;
import adroit.catalog.Catalog;
import adroit.catalog.EvidenceRule;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.ScorerIdentity;
import adroit.evidence.Purpose;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Position;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Reason;
import adroit.storage.DamagedRecord;
import adroit.work.Requirement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Analyses, editions and results: kept as they were made, found again, never used when damaged. */
class ImmutablesTest extends OnBothEngines {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456789Z");

    @BeforeEach
    void hire() {
        Sample.hire(store, Sample.ADA, Sample.BO);
    }

    @Test
    void keepsAnAnalysisOnceAndRefusesOtherContentUnderItsEdition() {
        JobAnalysis analysis = analysis("pd-1", 1, "GIS Analyst", null, 3);

        assertThat(save(analysis)).isTrue();
        assertThat(save(analysis)).isTrue();
        assertThat(save(analysis("pd-1", 1, "GIS Analyst", null, 4))).isFalse();
        restart();

        assertThat(listed(s -> s.analyses().all())).isEqualTo(List.of(analysis));
        assertThat(found(s -> s.analyses().find(analysis.id()))).contains(analysis);
        assertThat(found(s -> s.analyses().find("none"))).isEmpty();
    }

    @Test
    void theNewestAnalysisForTheDepartmentIsInForce() {
        JobAnalysis everywhere = analysis("pd-1", 9, "GIS Analyst", null, 3);
        JobAnalysis first = analysis("pd-2", 1, "GIS Analyst", "Planning", 3);
        JobAnalysis second = analysis("pd-2", 2, "GIS  analyst", "planning", 4);
        List.of(everywhere, second, first, analysis("pd-3", 3, "Clerk", null, 2))
                .forEach(this::save);

        assertThat(inForce("Planning")).containsExactly(second);
        assertThat(inForce("Police")).containsExactly(everywhere);
    }

    @Test
    void neverUsesADamagedAnalysis() {
        JobAnalysis analysis = analysis("pd-1", 1, "GIS Analyst", null, 3);
        save(analysis);
        for (String change : List.of("body = replace(body, 'Makes maps', 'Makes mops')", "classification = 'c-0'")) {
            String column = change.split(" ")[0];
            String before =
                    database.strings("SELECT " + column + " FROM job_analysis").get(0);
            database.pastTheGuards("job_analysis", "UPDATE job_analysis SET " + change);
            assertThatThrownBy(() -> store.read(s -> s.analyses().find(analysis.id())))
                    .isInstanceOf(DamagedRecord.class);
            assertThat(store.verify().problems()).singleElement().asString().startsWith("Job analysis");
            database.pastTheGuards("job_analysis", "UPDATE job_analysis SET " + column + " = '" + before + "'");
        }
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void keepsEditionsAndListsTheNewestKeptFirst() {
        CatalogEdition first = edition("1.0");
        CatalogEdition second = edition("1.1");
        List.of(first, second, first)
                .forEach(edition -> store.write(s -> {
                    s.editions().save(edition);
                    return true;
                }));
        restart();

        assertThat(listed(s -> s.editions().of("gis"))).isEqualTo(List.of(second, first));
        assertThat(found(s -> s.editions().find(first.id()))).contains(first);
        assertThat(listed(s -> s.editions().of("fire"))).isEmpty();
        List<String> asked = List.of(first.id(), "none", second.id());
        assertThat(whole(asked)).isEqualTo(Map.of(first.id(), first, second.id(), second));

        database.pastTheGuards(
                "catalog_edition", "UPDATE catalog_edition SET body = replace(body, '1.1', '1.7') WHERE kept = 2");
        assertThatThrownBy(() -> store.read(s -> s.editions().find(second.id())))
                .isInstanceOf(DamagedRecord.class);
        assertThat(store.verify().problems()).singleElement().asString().contains("Catalog edition " + second.id());
        assertThat(whole(asked)).isEqualTo(Map.of(first.id(), first));
    }

    private Map<String, CatalogEdition> whole(List<String> ids) {
        return store.read(s -> s.editions().whole(ids));
    }

    /** Also where its catalog is not asked for at once. */
    @Test
    void anEditionThatLeavesADayOpenIsNotInForceHoweverItWasFound() {
        CatalogEdition open = edition(
                "1.0", skill(new Migration("maps", null, EvidenceRule.CARRIED, Map.of(1, 2, 2, 3, 3, 4, 4, 5, 5, 5))));
        CatalogEdition closed = edition("1.1", skill());
        store.write(s -> {
            s.editions().save(open);
            s.editions().save(closed);
            return true;
        });
        Map<String, CatalogEdition> found = whole(List.of(open.id(), closed.id()));
        assertThatThrownBy(() -> active(Objects.requireNonNull(found.get(open.id()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("leaves open from which day");
        assertThat(active(Objects.requireNonNull(found.get(closed.id())))
                        .edition()
                        .catalog())
                .isEqualTo(closed.catalog());
    }

    private static ActiveDiscipline active(CatalogEdition edition) {
        return new ActiveDiscipline(
                "gis",
                "GIS",
                "Maps",
                "1.0.0",
                "IT",
                edition,
                DecidingChannel.usual(),
                new ScorerIdentity("some.gis", "1.0.0", "ab".repeat(32), "0.1.0"));
    }

    private static Skill skill(Migration... migrations) {
        return new Skill(
                "maps",
                "Maps",
                "an-area",
                SkillCategory.TECHNOLOGY,
                "Makes maps.",
                List.of(),
                false,
                null,
                List.of(),
                null,
                List.of(migrations));
    }

    @Test
    void keepsAResultByteForByte() {
        Result result = result("p-ada", "o-ada", DEVELOPMENT, "one");

        StoredResult stored = store.write(s -> s.results().save(NOON, result));
        restart();

        assertThat(found(s -> s.results().find(stored.id()))).contains(stored);
        assertThat(stored.result()).isEqualTo(result);
        assertThat(stored.created()).isEqualTo(NOON);
        for (String none : List.of("r-2", "r-", "1", "r-99999999999999999999", "r-01")) {
            assertThat(found(s -> s.results().find(none))).isEmpty();
        }
    }

    @Test
    void knowsWhichBundlesMadeSomePartOfAResult() {
        String bundle = "ab".repeat(32);
        save(result("p-ada", "o-ada", DEVELOPMENT, bundle));
        assertThat(madeBy(bundle)).as("a word in a reason is no scorer").isFalse();
        Result without = result("p-ada", "o-ada", DEVELOPMENT, "one");
        save(new Result(
                without.person(),
                without.position(),
                without.purpose(),
                without.asOf(),
                without.evidence(),
                List.of(new DisciplineResult(
                        "gis",
                        new AnalysisPin("pd-1", 1, "GIS Analyst", "00", 3),
                        "edition",
                        "1.0",
                        new ScorerIdentity("some.gis", "1.0.0", bundle, "0.1.0"),
                        List.of(),
                        List.of(),
                        List.of())),
                List.of()));
        assertThat(madeBy(bundle)).isTrue();
        assertThat(madeBy("cd".repeat(32))).isFalse();
    }

    private boolean madeBy(String sha256) {
        return store.read(s -> s.results().anyMadeBy(sha256));
    }

    @Test
    void pointsToTheNewestResultOfEachPersonPositionAndPurpose() {
        long before = store.verify().checked();
        save(result("p-ada", "o-ada", DEVELOPMENT, "one"));
        StoredResult hiring = save(result("p-ada", "o-ada", HIRING, "two"));
        StoredResult second = save(result("p-ada", "o-b", DEVELOPMENT, "three"));
        StoredResult newest = save(result("p-ada", "o-ada", DEVELOPMENT, "four"));
        StoredResult without = save(result("p-bo", null, DEVELOPMENT, "five"));

        assertThat(newest("p-ada", DEVELOPMENT)).containsExactly(newest, second);
        assertThat(newest("p-ada", HIRING)).containsExactly(hiring);
        assertThat(newest("p-bo", HIRING)).isEmpty();
        List<StoredResult> all = new ArrayList<>();
        store.read(s -> {
            s.results().forEachNewest(DEVELOPMENT, all::add);
            return true;
        });
        assertThat(all).containsExactly(newest, second, without);
        assertThat(store.verify()).satisfies(report -> {
            assertThat(report.problems()).isEmpty();
            assertThat(report.checked()).isEqualTo(before + 5);
        });
    }

    @Test
    void neverUsesADamagedResult() {
        StoredResult stored = save(result("p-ada", "o-ada", DEVELOPMENT, "one"));
        for (String change :
                List.of("body = replace(body, 'one', 'two')", "created = '2020-01-01T00:00:00Z'", "position = 'o-x'")) {
            String column = change.split(" ")[0];
            String before =
                    database.strings("SELECT " + column + " FROM result").get(0);
            database.pastTheGuards("result", "UPDATE result SET " + change);
            assertThatThrownBy(() -> store.read(s -> s.results().find(stored.id())))
                    .isInstanceOf(DamagedRecord.class);
            assertThatThrownBy(() -> newest("p-ada", DEVELOPMENT)).isInstanceOf(DamagedRecord.class);
            assertThat(store.verify().problems()).contains("Result r-1 is damaged: its hash does not fit its content.");
            database.pastTheGuards("result", "UPDATE result SET " + column + " = '" + before + "'");
        }
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void findsAPointerThatLeadsElsewhere() {
        save(result("p-ada", "o-ada", DEVELOPMENT, "one"));
        save(result("p-ada", "o-ada", DEVELOPMENT, "two"));
        save(result("p-bo", "o-bo", DEVELOPMENT, "three"));
        database.byHand("UPDATE newest_result SET result = 1 WHERE person = 'p-ada'");
        database.byHand("UPDATE newest_result SET result = 2 WHERE person = 'p-bo'");

        assertThat(store.verify().problems())
                .containsExactly(
                        "Result r-2 is the newest of its kind, but the pointer says another.",
                        "Result r-3 is the newest of its kind, but the pointer says another.",
                        "A pointer to a newest result leads to r-2, which is not of that person, position and"
                                + " purpose.");
    }

    private boolean save(JobAnalysis analysis) {
        return store.write(s -> s.analyses().save(analysis));
    }

    private StoredResult save(Result result) {
        return store.write(s -> s.results().save(NOON, result));
    }

    private List<JobAnalysis> inForce(String department) {
        Position position =
                new Position("o-1", Classification.titled("GIS Analyst"), Department.titled(department), null);
        return store.read(s -> s.analyses().inForceFor(position));
    }

    private List<StoredResult> newest(String person, Purpose purpose) {
        return store.read(s -> s.results().newest(person, purpose));
    }

    private static JobAnalysis analysis(
            String description, int edition, String classification, @Nullable String department, int importance) {
        return new JobAnalysis(
                new PositionDescription(description, edition, "Maps", classification, department),
                "gis",
                Sample.DAY,
                "Department lead",
                Sample.DAY,
                List.of(new RatedTask(
                        "t-1", "maps", "Makes maps", List.of(importance), List.of(3), null, List.of("map-design"))),
                List.of("publish-layer"),
                List.of(new Requirement("map-design", 3, true, List.of())));
    }

    private static CatalogEdition edition(String label, Skill... skills) {
        return CatalogEdition.of(new Catalog(
                "gis",
                "GIS",
                label,
                Sample.DAY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(skills),
                List.of(),
                List.of(),
                List.of(),
                Map.of()));
    }

    private static Result result(String person, @Nullable String position, Purpose purpose, String why) {
        return new Result(
                person,
                position,
                purpose,
                Sample.DAY,
                new EvidenceSet(0, 0, "0"),
                List.of(),
                List.of(Reason.of("whole.lacks", Map.of("why", why))));
    }
}

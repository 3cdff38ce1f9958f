package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.DisciplineResult;
import adroit.assessment.Result;
import adroit.catalog.Catalog;
import adroit.edition.CatalogEdition;
import adroit.evidence.DeniedPurpose;
import adroit.evidence.Fact;
import adroit.evidence.Purpose;
import adroit.gap.GapType;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.insight.Insight;
import adroit.insight.Overview;
import adroit.insight.OverviewCell;
import adroit.organization.Department;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The overview: counted anew when something changes, and shown to nobody who may not see it. */
class OverviewTest extends AssessedCity {
    @Test
    void theOverviewInMemoryEqualsTheOneReadFromTheStoreAnew() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 2));
        insight.overview(Actor.OWNER, PURPOSE, null, null);
        assessAda();
        Sample.record(
                store,
                Sample.rating("c-2", "p-ada", 4),
                new Fact.ToolAccess("t", "p-ada", "gis", Sample.DAY, "desktop-gis", false));
        assessAda();

        Overview advanced = insight.overview(Actor.OWNER, PURPOSE, null, null);
        Overview anew = new Insight(store, CLOCK).overview(Actor.OWNER, PURPOSE, null, null);

        assertThat(advanced).isEqualTo(anew);
        assertThat(advanced.cells())
                .singleElement()
                .extracting(OverviewCell::below, OverviewCell::people)
                .containsExactly(0, 1);
        assertThat(advanced.gaps()).containsEntry(GapType.CAPABILITY, 1).containsEntry(GapType.TALENT, 0);
    }

    @Test
    void countsGapsAndAssessedPeopleOfTheFieldShownAlone() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 2));
        Result ada = assessAda().result();
        CatalogEdition plans = CatalogEdition.of(inField("plans", catalog("1")));
        String position = Sample.BO.assignment().position().id();
        store.write(session -> {
            session.editions().save(plans);
            return session.results()
                    .save(
                            CLOCK.instant(),
                            new Result(
                                    "p-bo",
                                    position,
                                    PURPOSE,
                                    ada.asOf(),
                                    ada.evidence(),
                                    List.of(inField(plans, ada.disciplines().get(0))),
                                    List.of()));
        });
        insight.forget();

        int below = 0;
        for (String field : List.of("gis", "plans")) {
            Overview shown = insight.overview(Actor.OWNER, PURPOSE, null, field);
            int ofField = shown.cells().stream().mapToInt(OverviewCell::below).sum();
            assertThat(shown.gaps()).as(field).containsEntry(GapType.TALENT, ofField);
            assertThat(shown.assessed().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .as(field)
                    .isEqualTo(1);
            below += ofField;
        }
        assertThat(below).isEqualTo(2);
        assertThat(insight.overview(Actor.OWNER, PURPOSE, null, null).gaps()).containsEntry(GapType.TALENT, below);
    }

    private static DisciplineResult inField(CatalogEdition edition, DisciplineResult part) {
        return new DisciplineResult(
                edition.catalog().discipline(),
                part.analysis(),
                edition.id(),
                part.catalogLabel(),
                part.scorer(),
                part.requirements(),
                part.processGaps(),
                part.findings());
    }

    private static Catalog inField(String field, Catalog of) {
        return new Catalog(
                field,
                of.title(),
                of.edition(),
                of.affirmed(),
                of.levels(),
                of.sources(),
                of.areas(),
                of.tools(),
                of.skills(),
                of.duties(),
                of.processes(),
                of.positions(),
                of.reasons(),
                of.credentials(),
                of.items());
    }

    @Test
    void followsAPersonToAnotherDepartmentOnceToldThatPeopleMoved() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 2));
        assessAda();
        String planning = Department.titled("Planning").id();
        String utilities = Department.titled("Utilities").id();
        assertThat(insight.gaps(Actor.OWNER, PURPOSE, planning)).hasSize(1);

        Sample.hire(store, Sample.employment("p-ada", "E-1001", "Ada", "Alder", "GIS Analyst", "Utilities"));
        insight.forget();

        assertThat(insight.gaps(Actor.OWNER, PURPOSE, planning)).isEmpty();
        assertThat(insight.gaps(Actor.OWNER, PURPOSE, utilities)).hasSize(1);
        assessAda();
        assertThat(insight.overview(Actor.OWNER, PURPOSE, null, null))
                .isEqualTo(new Insight(store, CLOCK).overview(Actor.OWNER, PURPOSE, null, null));
    }

    @Test
    void hidesSmallGroupsFromThoseWhoMaySeeNoSingleResult() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 2));
        assessAda();
        Actor chief = actor(Role.CHIEF, null, null);

        Overview overview = insight.overview(chief, PURPOSE, null, null);

        assertThat(overview.cells()).isEmpty();
        assertThat(overview.suppressed()).hasSize(1);
        assertThat(overview.assessed())
                .doesNotContainKey(Department.titled("Planning").id());
        assertThat(overview.gaps()).isEmpty();
        assertThatThrownBy(() -> insight.gaps(chief, PURPOSE, null)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void onePictureIsNotShownToWhoMaySeeLess() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 2));
        assessAda();
        Actor chief = actor(Role.CHIEF, null, null);
        for (int i = 0; i < 2; i++) {
            assertThat(insight.overview(Actor.OWNER, PURPOSE, null, null).cells())
                    .isNotEmpty();
            assertThat(insight.overview(chief, PURPOSE, null, null).cells()).isEmpty();
            assertThat(insight.skills(Actor.OWNER, PURPOSE, null, "gis", "maps").cells())
                    .isNotEmpty();
            assertThat(insight.skills(chief, PURPOSE, null, "gis", "maps").cells())
                    .isEmpty();
        }
        assertThatThrownBy(() -> insight.overview(chief, Purpose.DEVELOPMENT, null, null))
                .isInstanceOf(DeniedPurpose.class);
        insight.overview(Actor.OWNER, Purpose.DEVELOPMENT, null, null);
        assertThatThrownBy(() -> insight.overview(chief, Purpose.DEVELOPMENT, null, null))
                .isInstanceOf(DeniedPurpose.class);
    }

    @Test
    void anOverviewIsNewAfterEveryWriteAndOnceToldThatPeopleCame() {
        Sample.record(store, Sample.rating("c-1", "p-ada", 2));
        assertOverviewIsFresh();
        assessAda();
        assertOverviewIsFresh();
        Sample.hire(store, Sample.employment("p-dee", "E-9", "Dee", "Dale", "GIS Analyst", "Utilities"));
        insight.forget();
        assertOverviewIsFresh();
        assertThat(insight.overview(Actor.OWNER, PURPOSE, null, null).departments())
                .extracting(d -> d.department().title())
                .contains("Utilities");
        assessments.assess(Actor.OWNER, new AssessmentRequest("p-dee", PURPOSE, null, null));
        assertOverviewIsFresh();
    }

    private void assertOverviewIsFresh() {
        for (int i = 0; i < 2; i++) {
            assertThat(insight.overview(Actor.OWNER, PURPOSE, null, null))
                    .isEqualTo(new Insight(store, CLOCK).overview(Actor.OWNER, PURPOSE, null, null));
            assertThat(insight.skills(Actor.OWNER, PURPOSE, null, "gis", "maps"))
                    .isEqualTo(new Insight(store, CLOCK).skills(Actor.OWNER, PURPOSE, null, "gis", "maps"));
        }
    }

    @Test
    void whereNobodyIsAssessedEverybodyIsToldSo() {
        assessAda();
        Actor chief = actor(Role.CHIEF, null, null);
        String planning = Department.titled("Planning").id();

        Overview overview = insight.overview(chief, PURPOSE, null, null);

        assertThat(overview.cells()).singleElement().satisfies(cell -> {
            assertThat(cell.assessed()).isZero();
            assertThat(cell.notAssessed()).isEqualTo(cell.total());
        });
        assertThat(overview.assessed())
                .isEqualTo(insight.overview(Actor.OWNER, PURPOSE, null, null).assessed())
                .containsEntry(planning, 0);
    }
}

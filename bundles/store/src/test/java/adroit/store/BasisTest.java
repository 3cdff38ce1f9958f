package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AccessLedger;
import adroit.basis.Basis;
import adroit.basis.SeenFact;
import adroit.catalog.SkillCategory;
import adroit.evidence.Fact;
import adroit.evidence.Interest;
import adroit.evidence.OrderAnswer;
import adroit.evidence.Purpose;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.scoring.Channel;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which of the facts behind results. */
@SuppressWarnings("NullAway.Init") // filled before each test
class BasisTest extends OnBothEngines {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Actor ADA = FormCity.employee("p-ada");
    private static final Actor BO = FormCity.employee("p-bo");
    private static final Actor HR = FormCity.with(Role.HR_ANALYST, null);

    private Basis basis;

    @BeforeEach
    void record() {
        FormCity city = new FormCity(store);
        basis = new Basis(store, city.now);
        store.write(s -> s.evidence()
                .append(List.of(
                        rating("c-1", Channel.SELF, "self", 5),
                        rating("c-2", Channel.SUPERVISOR, "p-bo", 2),
                        new Fact.ToolAccess("c-3", "p-ada", "gis", DAY, "arcgis", true),
                        new Fact.InterestAnswer("c-4", "p-ada", "gis", DAY, SkillCategory.TECHNOLOGY, Interest.EXPLORE),
                        new Fact.StatementAnswer("c-5", "p-ada", "digital-dexterity", DAY, "statement", 1))));
    }

    private static Fact rating(String id, Channel channel, String source, double level) {
        return new Fact.Rating(id, "p-ada", "gis", DAY, "map-design", channel, source, level, null, Map.of());
    }

    private List<String> seen(Actor actor, Purpose purpose) {
        return basis.of(actor, "p-ada", purpose).stream()
                .map(fact -> fact.fact().clientId())
                .sorted()
                .toList();
    }

    @Test
    void aPersonSeesAllOfTheirEvidence() {
        assertThat(seen(ADA, Purpose.WORKFORCE_PLANNING)).containsExactly("c-1", "c-2", "c-3", "c-4");
    }

    @Test
    void thoseAboveSeeWhatThePurposePermits() {
        assertThat(seen(BO, Purpose.DEVELOPMENT)).containsExactly("c-1", "c-2", "c-3", "c-4");
        assertThat(seen(BO, Purpose.PROMOTION)).containsExactly("c-2", "c-3");
        assertThat(seen(HR, Purpose.HIRING)).containsExactly("c-3");
    }

    @Test
    void whatSomebodySaysOfThemselvesUnderAnotherNameServesTheTalkAlone() {
        store.write(s -> s.evidence()
                .append(List.of(
                        rating("c-6", Channel.SUPERVISOR, "p-ada", 5),
                        rating("c-7", Channel.WORK_SAMPLE, "p-ada", 5),
                        new Fact.StepOutcome(
                                "c-8", "p-ada", "gis", DAY, "p", "s", true, Channel.TEST, OrderAnswer.TAKEN_ALONE))));

        for (Purpose purpose : List.of(Purpose.HIRING, Purpose.PROMOTION, Purpose.SUCCESSION)) {
            assertThat(seen(HR, purpose)).as(purpose.key()).doesNotContain("c-6", "c-7", "c-8");
        }
        assertThat(seen(HR, Purpose.WORKFORCE_PLANNING)).contains("c-8").doesNotContain("c-6", "c-7");
        assertThat(seen(HR, Purpose.DEVELOPMENT)).contains("c-6", "c-7", "c-8");
        assertThat(seen(ADA, Purpose.HIRING)).contains("c-6", "c-7", "c-8");
    }

    @Test
    void answersToStatementsAreShownToNobodyHere() {
        for (Purpose purpose : Purpose.values()) {
            for (Actor actor : List.of(ADA, BO, HR, Actor.OWNER)) {
                assertThat(seen(actor, purpose)).doesNotContain("c-5");
            }
        }
    }

    @Test
    void onlyThoseWhoCompareRatersLearnWhoRated() {
        assertThat(basis.of(BO, "p-ada", Purpose.DEVELOPMENT))
                .allSatisfy(fact -> assertThat(fact.rater()).isNull());
        assertThat(basis.of(ADA, "p-ada", Purpose.DEVELOPMENT))
                .allSatisfy(fact -> assertThat(fact.rater()).isNull());
        assertThat(basis.of(HR, "p-ada", Purpose.PROMOTION))
                .filteredOn(fact -> fact.channel() == Channel.SUPERVISOR)
                .extracting(SeenFact::rater)
                .allMatch(name -> name != null && name.startsWith("Bo "));
    }

    @Test
    void everyLookIsToldToThePersonAndARefusedOneToo() {
        seen(BO, Purpose.DEVELOPMENT);
        Actor cleo = FormCity.employee("p-cleo");
        assertThatThrownBy(() -> seen(cleo, Purpose.DEVELOPMENT)).isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> seen(FormCity.with(Role.CHIEF, null), Purpose.WORKFORCE_PLANNING))
                .isInstanceOf(NoSuchSubject.class);
        seen(ADA, Purpose.DEVELOPMENT);

        assertThat(new AccessLedger(store, ZoneOffset.UTC).looks(ADA, "p-ada").looks())
                .extracting(AccessLedger.Look::refused)
                .containsExactly(true, true, false);
    }
}

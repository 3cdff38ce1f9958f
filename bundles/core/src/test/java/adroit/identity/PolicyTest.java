package adroit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyTest {
    private static Actor actor(Role role) {
        return new Actor("a-1", "Somebody", Set.of(role), "p-own", "d-own");
    }

    private static boolean may(Role role, Act act, Scope scope) {
        return Policy.permits(actor(role), act, scope);
    }

    @Test
    void anAdministratorSeesNoRatingsOrResultsAnywhere() {
        for (Act act : EnumSet.of(Act.SEE_RESULT, Act.LIST_GAPS, Act.SEE_OVERVIEW, Act.LIST_PEOPLE, Act.ASSESS)) {
            assertThat(may(Role.ADMINISTRATOR, act, Scope.CITY)).as(act.name()).isFalse();
            assertThat(may(Role.ADMINISTRATOR, act, new Scope("p-own", "d-own")))
                    .as(act.name())
                    .isFalse();
        }
        assertThat(may(Role.ADMINISTRATOR, Act.MANAGE_DISCIPLINES, Scope.CITY)).isTrue();
    }

    @Test
    void aChiefSeesAggregatesOnly() {
        assertThat(may(Role.CHIEF, Act.SEE_OVERVIEW, Scope.CITY)).isTrue();
        assertThat(may(Role.CHIEF, Act.SEE_RESULT, new Scope("p-own", "d-own"))).isFalse();
        assertThat(may(Role.CHIEF, Act.LIST_GAPS, Scope.CITY)).isFalse();
    }

    @Test
    void aDepartmentLeadSeesTheirDepartmentAndNoOther() {
        assertThat(may(Role.DEPARTMENT_LEAD, Act.SEE_RESULT, new Scope("p-other", "d-own")))
                .isTrue();
        assertThat(may(Role.DEPARTMENT_LEAD, Act.SEE_RESULT, new Scope("p-other", "d-other")))
                .isFalse();
        assertThat(may(Role.DEPARTMENT_LEAD, Act.SEE_OVERVIEW, Scope.CITY)).isFalse();
        assertThat(may(Role.DEPARTMENT_LEAD, Act.IMPORT, Scope.department("d-own")))
                .isFalse();
    }

    @Test
    void anEmployeeSeesTheirOwnResultAndNoOther() {
        assertThat(may(Role.EMPLOYEE, Act.SEE_RESULT, new Scope("p-own", "d-own")))
                .isTrue();
        assertThat(may(Role.EMPLOYEE, Act.SEE_RESULT, new Scope("p-other", "d-own")))
                .isFalse();
        assertThat(may(Role.EMPLOYEE, Act.LIST_PEOPLE, Scope.department("d-own")))
                .isFalse();
    }

    @Test
    void aLeadWithoutADepartmentHasNone() {
        Actor lead = new Actor("a-1", "Somebody", Set.of(Role.DEPARTMENT_LEAD), null, null);

        assertThat(Policy.permits(lead, Act.SEE_OVERVIEW, Scope.CITY)).isFalse();
        assertThat(Policy.permitsSomewhere(lead, Act.SEE_OVERVIEW)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BE_NAMED", "FILL_FORM", "COMMENT_ON_RESULT", "SEE_RELEASED"})
    void theOwnerMayEverythingButSpeakForAnotherAndSeeWhatIsReleasedToSomebodyElse(Act act) {
        assertThat(Policy.permits(Actor.OWNER, act, Scope.CITY)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "OWNER", mode = EnumSource.Mode.EXCLUDE)
    void onlyTheOwnerEndsTheServer(Role role) {
        assertThat(may(role, Act.STOP, Scope.CITY)).isFalse();
        assertThatThrownBy(() -> Policy.require(actor(role), Act.STOP, Scope.CITY))
                .isInstanceOfSatisfying(
                        NotPermitted.class, refused -> assertThat(refused.act()).isEqualTo(Act.STOP));
    }
}

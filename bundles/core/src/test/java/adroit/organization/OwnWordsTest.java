package adroit.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "self",
                "SELF ",
                "Myself",
                "self-rating",
                "selfassessment",
                "Self-Appraisal",
                "self appraisal",
                "Self-Eval",
                "Employee self-appraisal",
                "Employee self assessment",
                "employee",
                "Employee's own rating",
                "my rating",
                "himself",
                "herself",
                "themselves",
                "oneself",
                "EmployeeSelf",
                "Self-declared",
                "Self-completed",
                "own"
            })
    void aTextMaySayNoMore(String text) {
        assertThat(OwnWords.areAll(text)).isTrue();
        assertThat(OwnWords.standIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Self (employee)",
                "self 2026",
                "self1",
                "self-2026",
                "Self / supervisor",
                "Self / employee",
                "Self - employee",
                "Self – form",
                "self: E-1007",
                "E-1007/self",
                "Spring self-assessed (survey)",
                "self\u00a0assessed, May",
                "Employee (survey)",
                "Employee 2026",
                "Employee, online form",
                "Employee input",
                "Employee survey Q3 2026",
                "Own rating 2026",
                "rating_self",
                "rater_self",
                "2026_self",
                "employee_self_2026",
                "Self-check",
                "Self round 2",
                "Employee submitted",
                "Employee email",
                "Employee (e-mail)",
                "Employee mobile",
                "Employees (survey)",
                "Own rating (web form), 22 Nov 2026"
            })
    void orSayItAmongOtherThings(String text) {
        assertThat(OwnWords.areAll(text)).isFalse();
        assertThat(OwnWords.standIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "survey 2026",
                "Selfridge",
                "Owen",
                "panel",
                "employee of the month jury",
                "Employee evaluation",
                "Employee Evaluation 2026",
                "Employee review",
                "Employee report",
                "Employee assessment",
                "Employee 42",
                "Self-Sufficiency Program Manager",
                "Self Sufficiency Program Manager",
                "Self-Insurance Administrator",
                "Self-service desk lead",
                "Ownership team",
                "Self-check-out lead",
                "ME",
                "Online employees",
                "Supervisor (not self)",
                "Supervisor, non-self"
            })
    void otherTextsDoNot(String text) {
        assertThat(OwnWords.areAll(text)).isFalse();
        assertThat(OwnWords.standIn(text)).isFalse();
    }
}

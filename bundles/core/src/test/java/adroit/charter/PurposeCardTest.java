package adroit.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Role;
import adroit.scoring.Channel;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PurposeCardTest {
    /** How the card calls whoever has a role's permission beyond themselves and their line. */
    private static final Map<Role, String> CALLED = Map.of(
            Role.DEPARTMENT_LEAD, "lead of your department",
            Role.HR_ANALYST, "HR analysts",
            Role.TREND_KEEPER, "trend-keeper",
            Role.CHIEF, "chief officer",
            Role.ADMINISTRATOR, "administrator",
            Role.OWNER, "this installation’s files");

    private final Charter charter = Charter.inForce(RecordsSchedule.USUAL);
    private final PurposeCard self = charter.card(Channel.SELF);
    private final PurposeCard supervisor = charter.card(Channel.SUPERVISOR);

    @Test
    void namesExactlyThoseWhomThePolicyLetsSeeTheAnswers() {
        String submitted = self.seen().get(2);
        CALLED.forEach((role, words) -> assertThat(submitted.contains(words))
                .as("%s: %s", role, submitted)
                .isEqualTo(!Policy.extents(role, Act.SEE_EVIDENCE).isEmpty()));
        assertThat(submitted).startsWith("After you submit: you, your supervisor and the one above, ");
    }

    @Test
    void namesWhoSeesHowFarAWriterIs() {
        String asked = self.seen().get(1);
        CALLED.forEach((role, words) -> assertThat(asked.contains(words))
                .as("%s: %s", role, asked)
                .isEqualTo(!Policy.extents(role, Act.OPEN_ROUND).isEmpty()));
    }

    @Test
    void namesWhoSeesNumbers() {
        String numbers = self.seen().get(3);
        assertThat(numbers).startsWith("In numbers about 5 people or more");
        CALLED.forEach((role, words) -> assertThat(numbers.contains(words))
                .as("%s: %s", role, numbers)
                .isEqualTo(!Policy.extents(role, Act.SEE_OVERVIEW).isEmpty()));
    }

    @Test
    void keepsADraftItsWritersAlone() {
        assertThat(self.seen().get(0)).isEqualTo("While you write: you alone.");
        assertThat(supervisor.seen().get(0)).isEqualTo("While you write: you alone.");
    }

    @Test
    void tellsASupervisorThatThePersonReadsIt() {
        assertThat(supervisor.seen().get(2)).startsWith("After you submit: the person you rate, ");
    }

    @Test
    void namesEveryPurposeOnTheSideOnWhichItIs() {
        for (PurposeCard card : charter.cards()) {
            for (Purpose purpose : Purpose.values()) {
                String name = purpose.key().replace('-', ' ');
                boolean permitted = PermittedUse.permits(purpose, card.channel());
                assertThat(card.uses().contains(name)).as(name).isEqualTo(permitted);
                assertThat(card.never().contains(name)).as(name).isNotEqualTo(permitted);
            }
            assertThat(PermittedUse.DENIED)
                    .allSatisfy(denied -> assertThat(card.never()).contains(denied));
        }
    }

    @Test
    void tellsEitherHalfWhatTheOtherHalfOfTheTalkServes() {
        for (Purpose purpose : Purpose.values()) {
            String name = purpose.key().replace('-', ' ');
            assertThat(self.beside().contains(name))
                    .as(name)
                    .isEqualTo(PermittedUse.permits(purpose, Channel.SUPERVISOR));
            assertThat(supervisor.beside().contains(name))
                    .as(name)
                    .isEqualTo(PermittedUse.permits(purpose, Channel.SELF));
        }
        assertThat(self.beside()).contains("your supervisor", "promotion");
    }

    @Test
    void saysTheYearsOfTheCitysScheduleAsTheCharterDoes() {
        Charter ofSeven = Charter.inForce(new RecordsSchedule(7));
        assertThat(ofSeven.kept()).containsAll(ofSeven.card(Channel.SELF).kept());
        assertThat(ofSeven.card(Channel.SELF).kept())
                .filteredOn(kept -> kept.id().equals("evidence"))
                .singleElement()
                .satisfies(kept -> assertThat(kept.sentence()).contains("At least 7 years"));
    }

    @Test
    void refusesAScheduleBelowWhatTheLawAsks() {
        assertThatThrownBy(() -> new RecordsSchedule(1)).hasMessageContaining("2 to 99");
    }
}

package adroit.charter;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.scoring.Channel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CharterTest {
    /** Acts that tell nothing of single people. Whoever adds an act says here, or in the charter's words, which it is. */
    private static final Set<Act> ABOUT_NOBODY = EnumSet.of(
            Act.SEE_ORGANIZATION,
            Act.SEE_CHAMPIONS,
            Act.ASSESS,
            Act.FILL_FORM,
            Act.OPEN_ROUND,
            Act.INVITE_TO_FORM,
            Act.INVITE_TO_RESULT,
            Act.IMPORT,
            Act.SEE_DESCRIPTIONS,
            Act.WRITE_DESCRIPTIONS,
            Act.ANALYZE_JOBS,
            Act.RATE_TASKS,
            Act.SEE_CHARTER,
            Act.SEE_CATALOGS,
            Act.USE_DISCIPLINE,
            Act.MANAGE_DISCIPLINES,
            Act.TRUST_PUBLISHERS,
            Act.SUGGEST_CHANGE,
            Act.KEEP_CATALOG,
            Act.PUBLISH_CATALOG,
            Act.IMPORT_FRAMEWORK,
            Act.MANAGE_ACCOUNTS,
            Act.RELEASE_LINKS,
            Act.SIGN_IN_AS_OWNER,
            Act.VERIFY,
            Act.BACK_UP,
            Act.STOP);

    private final Charter charter = Charter.inForce(RecordsSchedule.USUAL);

    private Charter.Seen of(String id) {
        return charter.seen().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysOfEveryActWhetherItTellsOfPeople() {
        for (Act act : Act.values()) {
            assertThat(Matter.of(act).isPresent()).as(act.name()).isNotEqualTo(ABOUT_NOBODY.contains(act));
        }
    }

    @Test
    void saysThatAnAdministratorSeesNoResults() {
        assertThat(of("administrator").sees())
                .extracting(Charter.Line::what)
                .noneMatch(what -> what.contains("results and gaps") || what.contains("evidence"));
        assertThat(of("administrator").not()).anyMatch(what -> what.contains("results and gaps"));
    }

    @Test
    void saysHowFarASupervisorSees() {
        assertThat(of("supervisor").sees()).anySatisfy(line -> {
            assertThat(line.what()).contains("results and gaps");
            assertThat(line.ofWhom()).contains("line");
        });
        assertThat(of("supervisor").not()).anyMatch(what -> what.contains("who looked"));
        assertThat(of("employee").sees()).anyMatch(line -> line.what().contains("who looked"));
    }

    @Test
    void namesTheDeniedUsesAndThatSelfRatingsServeDevelopmentAlone() {
        assertThat(charter.denied()).containsExactly("discipline", "layoff", "pay");
        assertThat(charter.uses())
                .filteredOn(use -> use.channels().contains(Channel.SELF))
                .extracting(Charter.Use::purpose)
                .isEqualTo(List.of(Purpose.DEVELOPMENT));
    }

    @Test
    void saysHowLongEverythingIsKept() {
        assertThat(charter.kept())
                .allSatisfy(kept -> assertThat(kept.sentence()).matches(".*(\\d|Deleted when).*"));
    }
}

package adroit.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.organization.AssignmentKind;
import adroit.organization.Employment;
import adroit.organization.Ids;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmploymentsTest {

    private static final String SECRET = "a secret of the city";
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Test
    void makesTheSameIdsFromTheSameRowOfTheSameFile() {
        Employment once = new Employments(DIGEST, SECRET).of(row(1, null));
        assertThat(new Employments(DIGEST, SECRET).of(row(1, null))).isEqualTo(once);
        assertThat(once.person().id()).isEqualTo("p-0123456789abcdef-000001");
    }

    @Test
    void makesDifferentPeopleOfTwoRowsThatAreAlike() {
        Employments employments = new Employments(DIGEST, SECRET);
        assertThat(Stream.of(row(1, null), row(2, null))
                        .map(employments::of)
                        .map(e -> e.person().id())
                        .distinct())
                .hasSize(2);
    }

    @Test
    void recognizesAPersonByKeyInAnyFile() {
        Employment first = new Employments(DIGEST, SECRET).of(row(1, "8823"));
        Employment later = new Employments("f".repeat(64), SECRET).of(row(900, "8823"));
        assertThat(later.person().id()).isEqualTo(first.person().id()).isEqualTo(Ids.personWithKey("8823"));
        assertThat(later.assignment().position().id())
                .isEqualTo(first.assignment().position().id());
    }

    @Test
    void givesAPositionAnIdThatTellsNothingOfThePerson() {
        String person = Ids.personWithKey("8823").substring(2);
        Employment here = new Employments(DIGEST, SECRET).of(row(1, "8823"));
        Employment elsewhere = new Employments(DIGEST, "another secret").of(row(1, "8823"));

        assertThat(here.assignment().position().id())
                .doesNotContain(person)
                .isNotEqualTo(elsewhere.assignment().position().id());
    }

    @ParameterizedTest
    @CsvSource({
        "Fulltime-Regular,REGULAR",
        "Acting Supervisor,ACTING",
        "Seasonal/Temp,SEASONAL",
        "Job shared,SHARED",
        ",REGULAR"
    })
    void readsTheKindOfAnAssignmentFromTheCitysWord(@Nullable String word, AssignmentKind kind) {
        assertThat(Employments.kind(word)).isEqualTo(kind);
    }

    private static RosterRow row(long ordinal, @Nullable String key) {
        return new RosterRow(
                ordinal + 1,
                ordinal,
                key,
                "Ann",
                "Lee",
                null,
                null,
                "Parks",
                null,
                "Ranger",
                null,
                null,
                null,
                null,
                null);
    }
}

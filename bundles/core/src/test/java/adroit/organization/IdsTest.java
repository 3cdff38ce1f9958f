package adroit.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void aTitleGivesTheSameIdHoweverItIsWritten() {
        assertThat(Department.titled(" Parks  and Recreation ").id())
                .isEqualTo(Department.titled("PARKS AND RECREATION").id());
        assertThat(Department.titled("Parks").id())
                .isNotEqualTo(Classification.titled("Parks").id());
    }

    @Test
    void aPersonWithoutAKeyIsARowOfAFile() {
        assertThat(Ids.personInFile("0123456789abcdef0123", 42)).isEqualTo("p-0123456789abcdef-000042");
    }

    @Test
    void aKeyCannotBeReadFromAnId() {
        assertThat(Ids.personWithKey("E1001")).doesNotContain("1001").isEqualTo(Ids.personWithKey(" E1001 "));
    }
}

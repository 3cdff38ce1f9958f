package adroit.raters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adroit.evidence.Fact;
import adroit.measurement.Reason;
import adroit.measurement.rating.RaterSeverity;
import adroit.measurement.rating.SecondRatings;
import adroit.scoring.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatedSkillsTest {
    private static final List<String> PEOPLE = List.of("p-1", "p-2", "p-3", "p-4", "p-5", "p-6");

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final RatedSkills skills = new RatedSkills();
    private int facts;

    @Test
    void tellsWhoRatesALevelHigherWhereSecondViewsLinkThem() {
        for (int i = 0; i < PEOPLE.size(); i++) {
            double level = 2 + i % 2;
            rate("lenient", PEOPLE.get(i), level + 1);
            rate("plain", PEOPLE.get(i), level);
        }
        rate("plain", "p-1", 3);
        LinkedGroup group = skills.groups().get(0);
        List<RaterSeverity> raters = group.study().orElseThrow().raters();
        assertThat(group.ratedTwice()).isEqualTo(6);
        assertThat(raters).extracting(RaterSeverity::rater).containsExactly("lenient", "plain");
        assertThat(raters.get(1).severity() - raters.get(0).severity()).isCloseTo(5.0 / 6, within(1e-9));
    }

    @Test
    void studiesEachLinkedGroupByItselfAndSaysWhyAnotherCannotBe() {
        for (String person : PEOPLE) {
            rate("one", person, 3);
            rate("other", person, 4);
            rate("apart", "q-" + person, 5);
        }
        rate("one", PEOPLE.get(0), 2);
        List<LinkedGroup> groups = skills.groups();
        assertThat(groups).extracting(LinkedGroup::raters).containsExactly(List.of("one", "other"), List.of("apart"));
        assertThat(groups.get(0).study().estimate()).isPresent();
        assertThat(groups.get(1).study().whyNot()).map(Reason::code).contains("one-rater");
    }

    @Test
    void countsARatersNewestRatingOnce() {
        rate("one", "p-1", 1);
        rate("one", "p-1", 4);
        assertThat(skills.groups()).singleElement().satisfies(group -> {
            assertThat(group.rated()).isEqualTo(1);
            assertThat(group.ratedTwice()).isZero();
        });
    }

    @Test
    void hasNoGroupsWhereNobodyRated() {
        assertThat(skills.groups()).isEmpty();
    }

    @Test
    void countsPeopleHoweverManySkillsOfThemWereRated() {
        for (String skill : List.of("lettering", "layout", "symbols", "scale", "grid")) {
            rate("one", "p-1", skill, MAY, 3);
            rate("other", "p-1", skill, MAY, 4);
        }
        for (String person : PEOPLE.subList(1, 6)) {
            rate("one", person, "lettering", MAY, 2);
        }

        LinkedGroup group = skills.groups().get(0);

        assertThat(group.rated()).isEqualTo(6);
        assertThat(group.ratedTwice()).isEqualTo(1);
        assertThat(group.study().whyNot()).map(Reason::sentence).hasValueSatisfying(sentence -> assertThat(sentence)
                .contains("1 of 6 persons"));
    }

    @Test
    void severalSkillsOfTheSamePeopleMakeARangeNoNarrower() {
        double[] differences = {1, 0, 1, 2, 0, 1};
        for (int i = 0; i < PEOPLE.size(); i++) {
            rate("one", PEOPLE.get(i), "lettering", MAY, 2);
            rate("other", PEOPLE.get(i), "lettering", MAY, 2 + differences[i]);
        }
        double alone = error();
        for (String skill : List.of("layout", "symbols", "scale")) {
            for (int i = 0; i < PEOPLE.size(); i++) {
                rate("one", PEOPLE.get(i), skill, MAY, 2);
                rate("other", PEOPLE.get(i), skill, MAY, 2 + differences[i]);
            }
        }

        assertThat(error()).isCloseTo(alone, within(1e-9));
    }

    @Test
    void viewsFurtherApartThanTheWindowAreNotSecondViews() {
        rate("one", "p-1", "lettering", MAY.minusDays(RatedSkills.WINDOW_DAYS), 2);
        rate("other", "p-1", "lettering", MAY, 3);
        rate("one", "p-2", "lettering", MAY.minusYears(2), 2);
        rate("other", "p-2", "lettering", MAY, 5);

        assertThat(skills.groups()).singleElement().satisfies(group -> {
            assertThat(group.rated()).isEqualTo(2);
            assertThat(group.ratedTwice()).isEqualTo(1);
        });
    }

    @Test
    void ratersOfDifferentSkillsAreLinkedByASecondView() {
        for (String person : PEOPLE) {
            rate("one", person, "lettering", MAY, 3);
            rate("other", person, "layout", MAY, 4);
        }

        assertThat(skills.groups()).hasSize(2);
        assertThat(linking()).hasSize(1);
    }

    @Test
    void aNewSupervisorIsLinkedToTheFormerByASecondViewOfTheNewestRating() {
        for (String person : PEOPLE) {
            rate("former", person, "lettering", MAY.minusYears(2), 3);
            rate("newer", person, "lettering", MAY, 4);
        }

        assertThat(skills.groups()).hasSize(2);
        assertThat(linking()).singleElement().satisfies(one -> {
            assertThat(one.rater()).isEqualTo("former");
            assertThat(PEOPLE).contains(one.person());
        });
    }

    @Test
    void asksForOneFurtherViewOfAPersonHoweverManySkillsWereRated() {
        for (String skill : List.of("lettering", "layout", "symbols")) {
            PEOPLE.forEach(person -> rate(PEOPLE.indexOf(person) < 3 ? "one" : "other", person, skill, MAY, 3));
        }

        assertThat(wanted())
                .extracting(SecondRatings.Assignment::person)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    private List<SecondRatings.Assignment> wanted() {
        return skills.secondRatings(person -> person);
    }

    private List<SecondRatings.Assignment> linking() {
        return wanted().stream().filter(SecondRatings.Assignment::linksGroups).toList();
    }

    private double error() {
        return skills.groups().get(0).study().orElseThrow().raters().get(0).se();
    }

    private void rate(String source, String person, double level) {
        rate(source, person, "lettering", MAY, level);
    }

    private void rate(String source, String person, String skill, LocalDate day, double level) {
        skills.add(new Fact.Rating(
                "c-" + facts++, person, "maps", day, skill, Channel.SUPERVISOR, source, level, null, Map.of()));
    }
}

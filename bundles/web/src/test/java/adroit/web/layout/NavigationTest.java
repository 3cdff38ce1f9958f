package adroit.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Actor;
import adroit.identity.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NavigationTest {

    private static final List<Section> ALL = List.of(Section.values());

    @Test
    void theOwnerFindsEveryPlaceThatNeedsNoPersonOfTheirOwn() {
        Set<Section> missing = EnumSet.allOf(Section.class);
        missing.removeAll(Section.openTo(actor(Role.OWNER)));
        assertThat(missing).isSubsetOf(Section.OWN, Section.FORMS, Section.DEXTERITY, Section.KNOWLEDGE);
    }

    @Test
    void anEmployeeFindsNoPlaceOfAdministrators() {
        assertThat(Section.openTo(actor(Role.EMPLOYEE)))
                .contains(Section.START)
                .doesNotContain(Section.ACCOUNTS, Section.AUDIT, Section.IMPORTS, Section.ROUNDS);
    }

    @Test
    void placesOfAGroupStandTogether() {
        List<SectionGroup> groups = ALL.stream().map(Section::group).distinct().toList();
        assertThat(groups).containsExactly(SectionGroup.values());
        assertThat(Menu.of(ALL).stream().flatMap(menu -> menu.sections().stream()))
                .containsExactlyElementsOf(ALL);
    }

    @Test
    void aGroupOfOnePlaceIsCalledLikeThePlace() {
        assertThat(Menu.of(List.of(Section.START, Section.OVERVIEW)))
                .extracting(Menu::label)
                .containsExactly("Mine to do", "Overview");
    }

    @Test
    void thePageItselfAndAPageBelowItAreMarkedApart() {
        assertThat(frame("People", Section.PEOPLE).current(Section.PEOPLE)).isEqualTo("page");
        assertThat(frame("Ada Example", Section.PEOPLE).current(Section.PEOPLE)).isEqualTo("true");
        assertThat(frame("People", Section.PEOPLE).current(Section.CHAMPIONS)).isNull();
    }

    @Test
    void besideAPlaceStandsItsGroup() {
        assertThat(frame("People", Section.PEOPLE).beside())
                .containsExactlyElementsOf(Arrays.stream(Section.values())
                        .filter(place -> place.group() == SectionGroup.PEOPLE)
                        .toList());
        Visitor alone = new Visitor("Sam Sample", List.of("Employee"), List.of(Section.FIELDS), "token");
        assertThat(new Frame("Fields", "", "", "0.1.0", Optional.of(alone), Optional.of(Section.FIELDS)).beside())
                .isEmpty();
    }

    private static Frame frame(String title, Section section) {
        Visitor visitor = new Visitor("Sam Sample", List.of("Owner"), ALL, "token");
        return new Frame(title, "", "", "0.1.0", Optional.of(visitor), Optional.of(section));
    }

    private static Actor actor(Role role) {
        return new Actor("a-1", "Sam Sample", Set.of(role), null, null);
    }
}

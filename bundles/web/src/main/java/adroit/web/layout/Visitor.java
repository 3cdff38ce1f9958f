package adroit.web.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who is signed in, as the page's head shows it.
 *
 * @param name what the person is called
 * @param roles the roles the person acts in, in words
 * @param sections the places this person may open
 * @param csrf the token that every form of this session carries
 */
public record Visitor(String name, List<String> roles, List<Section> sections, String csrf) {

    private static final int FEW = 6;

    public Visitor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: must not be blank");
        }
        roles = List.copyOf(roles);
        sections = List.copyOf(sections);
    }

    /** The places by what they have in common. */
    public List<Menu> menus() {
        return Menu.of(sections);
    }

    /** Whether the places are so few that they need no grouping. */
    public boolean seesFewPlaces() {
        return sections.size() <= FEW;
    }

    /** The roles in one line, without repeating a name that says it already. */
    public String rolesInWords() {
        return roles.stream().filter(role -> !role.equalsIgnoreCase(name)).collect(Collectors.joining(", "));
    }
}

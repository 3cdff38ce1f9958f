package adroit.web.layout;

import java.util.List;

/**
 * Who is signed in, as the page's head shows it.
 *
 * @param name what the person is called
 * @param roles the roles the person acts in, in words
 * @param sections the places this person may open
 * @param csrf the token that every form of this session carries
 */
public record Visitor(String name, List<String> roles, List<Section> sections, String csrf) {

    public Visitor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: must not be blank");
        }
        roles = List.copyOf(roles);
        sections = List.copyOf(sections);
    }

    /** The roles in one line. */
    public String rolesInWords() {
        return String.join(", ", roles);
    }
}

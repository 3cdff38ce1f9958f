package adroit.web.layout;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param title the page's own title
 * @param city the local government's name; may be empty before it is set
 * @param notice what the page says above everything else, as that all of it is a demonstration; mostly empty
 * @param version the product's version
 * @param visitor who is signed in, if anybody is
 * @param section the place in the main navigation this page belongs to, if any
 */
public record Frame(
        String title,
        String city,
        String notice,
        String version,
        Optional<Visitor> visitor,
        Optional<Section> section) {

    public Frame {
        if (title.isBlank()) {
            throw new IllegalArgumentException("title: must not be blank");
        }
    }

    /** The title of the browser's window or tab. */
    public String windowTitle() {
        return city.isBlank() ? title + " – Adroit" : title + " – Adroit, " + city;
    }

    public Assets assets() {
        return Assets.shipped();
    }

    /** The token for forms; empty where nobody is signed in. */
    public String csrf() {
        return visitor.map(Visitor::csrf).orElse("");
    }

    /** How a link of the navigation marks the place this page belongs to: {@code page} for the place itself, {@code true} for a page below it. */
    public @Nullable String current(Section place) {
        if (section.filter(place::equals).isEmpty()) {
            return null;
        }
        return title.equals(place.label()) ? "page" : "true";
    }

    /** As {@link #current(Section)}, for a group of places. */
    public @Nullable String current(Menu menu) {
        return section.filter(menu.sections()::contains).isPresent() ? "true" : null;
    }

    /** The places beside this page's own, where there are more than one. */
    public List<Section> beside() {
        return visitor.stream()
                .flatMap(who -> who.menus().stream())
                .filter(menu -> current(menu) != null && menu.sections().size() > 1)
                .findFirst()
                .map(Menu::sections)
                .orElse(List.of());
    }
}

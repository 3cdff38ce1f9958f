package adroit.web.layout;

import java.util.Optional;

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

    public boolean isAt(Section place) {
        return section.filter(place::equals).isPresent();
    }
}

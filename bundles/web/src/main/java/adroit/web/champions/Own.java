package adroit.web.champions;

import java.util.List;

/**
 * One's own part of the page.
 *
 * @param kinds what one can be
 * @param why where one can be none: what the rule lacks
 */
public record Own(List<OwnKind> kinds, String why) {
    public Own {
        kinds = List.copyOf(kinds);
    }
}

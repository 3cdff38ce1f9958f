package adroit.web.overview;

import java.util.List;

/** What one place of the table says: numbers, that they are kept back, or that nothing is required there. */
public sealed interface Cell permits Counted, Suppressed, NothingRequired {

    /** The class of the style sheet that colors the cell. */
    String style();

    /** The first line, with the number. */
    String headline();

    /** What follows, a line each; empty if the first says all. */
    List<String> details();
}

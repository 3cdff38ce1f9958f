package adroit.framework;

import org.jspecify.annotations.Nullable;

/**
 * What a relation leads to where it leads out of its framework, as the publisher wrote it. It is shown as a link and never fetched.
 *
 * @param uri where it lies; where the publisher names no address, its id
 * @param title what the publisher calls it
 * @param id its identifier, where it is told beside the address
 */
public record OutsideItem(
        String uri, @Nullable String title, @Nullable String id) {
    /** What it is called: its address where there is no better name. */
    public String words() {
        return title == null ? uri : title;
    }
}

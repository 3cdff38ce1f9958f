package adroit.web.overview;

import java.util.List;

/**
 * Numbers of a group too small to be shown to this visitor.
 *
 * @param smallest the smallest group that is shown
 */
public record Suppressed(int smallest) implements Cell {

    @Override
    public String style() {
        return "ad-heat-hidden";
    }

    @Override
    public String headline() {
        return "Not shown";
    }

    @Override
    public List<String> details() {
        return List.of("fewer than " + smallest);
    }
}

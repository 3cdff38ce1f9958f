package adroit.web.overview;

import java.util.List;

/** No position of the department asks for a skill of the area. */
public record NothingRequired() implements Cell {

    @Override
    public String style() {
        return "ad-heat-none";
    }

    @Override
    public String headline() {
        return "–";
    }

    @Override
    public List<String> details() {
        return List.of();
    }
}

package adroit.web.overview;

import adroit.evidence.Purpose;
import adroit.insight.Overview.AreaColumn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How deep one looks.
 *
 * @param area title of the area whose skills are shown; empty where areas are
 * @param address the overview of all areas of the field
 */
public record Depth(String area, String address) {

    static Depth areas(String field, Purpose purpose) {
        return new Depth("", address(field, purpose));
    }

    static Depth skills(String area, String field, Purpose purpose) {
        return new Depth(area, address(field, purpose));
    }

    private static String address(String field, Purpose purpose) {
        return "/overview?field=" + URLEncoder.encode(field, StandardCharsets.UTF_8) + "&purpose=" + purpose.key();
    }

    public boolean atSkills() {
        return !area.isEmpty();
    }

    /** Where a column leads; nowhere from a skill. */
    ColumnHead head(AreaColumn column) {
        String deeper = atSkills() ? "" : address + "&area=" + URLEncoder.encode(column.area(), StandardCharsets.UTF_8);
        return new ColumnHead(column.title(), deeper);
    }

    /** The head of a column, with the address of its skills; empty where there is none. */
    public record ColumnHead(String title, String href) {}
}

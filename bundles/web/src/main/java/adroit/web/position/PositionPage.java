package adroit.web.position;

import adroit.web.layout.Crumb;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * One position.
 *
 * @param where department and division, in words
 * @param way the places above this page that the visitor may open
 * @param staffing who holds it, or since when nobody does, in a sentence; empty where that is not the visitor's to see
 * @param vacant whether nobody holds it, as far as the visitor may know
 * @param holders those of its holders whom the visitor may know
 * @param asks what it asks for, by professional field
 */
public record PositionPage(
        Frame frame,
        String title,
        String where,
        List<Crumb> way,
        String staffing,
        boolean vacant,
        List<Holder> holders,
        List<Asked> asks) {
    public PositionPage {
        way = List.copyOf(way);
        holders = List.copyOf(holders);
        asks = List.copyOf(asks);
    }

    /**
     * Somebody who holds it.
     *
     * @param coverage how many of the requirements they cover, in words; empty where their result is not the visitor's to see or there is none
     */
    public record Holder(String name, String href, String kind, String coverage) {}

    /**
     * What one field's signed job analysis asks for.
     *
     * @param basis edition, day and number of experts, in words
     * @param credentials licenses and certificates, in words
     * @param tools manual and digital, in words
     */
    public record Asked(
            String field, String basis, List<AskedSkill> requirements, List<String> credentials, List<String> tools) {
        public Asked {
            requirements = List.copyOf(requirements);
            credentials = List.copyOf(credentials);
            tools = List.copyOf(tools);
        }
    }

    /** One skill with the level asked for. */
    public record AskedSkill(String skill, String area, int level, boolean atEntry, String behavior) {}
}

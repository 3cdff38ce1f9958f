package adroit.knowledge;

import java.util.List;

/**
 * How the tests do here.
 *
 * @param families of all fields in service, those with an item
 */
public record KnowledgeReport(List<Line> families) {
    public KnowledgeReport {
        families = List.copyOf(families);
    }

    /** @param field title of the field */
    public record Line(String field, FamilyQuality quality) {}
}

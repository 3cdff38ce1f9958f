package adroit.exchange.catalog;

import adroit.catalog.Area;
import adroit.catalog.ProficiencyLevel;
import adroit.catalog.Source;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.exchange.yaml.Element;
import adroit.exchange.yaml.Fields;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parts that the rest of a catalog refers to: levels, sources, areas, tools. */
final class PartReading {

    private final Sections sections;

    PartReading(Sections sections) {
        this.sections = sections;
    }

    /** The scale, which must name each of the five levels once. */
    List<ProficiencyLevel> levels() {
        Set<Integer> seen = new HashSet<>();
        List<ProficiencyLevel> levels = Sections.read(sections.levels(), element -> level(element, seen));
        for (int level = 1; level <= 5 && !sections.levels().isEmpty(); level++) {
            if (!seen.contains(level)) {
                sections.levels()
                        .get(0)
                        .problem(
                                "scale",
                                "The scale does not say what level " + level + " is.",
                                "Add it to \"levels\": every field has the levels 1 to 5. A skill of which fewer can be told apart leaves level 2 or 4 without an anchor.");
            }
        }
        return levels;
    }

    private static Optional<ProficiencyLevel> level(Element element, Set<Integer> seen) {
        int before = element.findings().count();
        Fields fields = element.fields();
        int level = fields.integer("level", 1, 5);
        String name = fields.text("name");
        String meaning = fields.text("meaning");
        fields.finish();
        if (!seen.add(level) && element.findings().count() == before) {
            element.problem("duplicate-level", "Level " + level + " stands twice.", "Keep one of them.");
        }
        return element.findings().ifNoneSince(before, element, () -> new ProficiencyLevel(level, name, meaning));
    }

    Optional<Source> source(Element element) {
        int before = element.findings().count();
        Fields fields = element.fields();
        String id = fields.id("id");
        String title = fields.text("title");
        String publisher = fields.text("publisher");
        int year = fields.integer("year", 1900, 2100);
        @Nullable String successor = fields.optionalText("supersededBy");
        fields.find("supersededBy").ifPresent(where -> sections.sourceIds().check(where.peekText(), where));
        fields.finish();
        return element.findings().ifNoneSince(before, element, () -> new Source(id, title, publisher, year, successor));
    }

    Optional<Area> area(Element element) {
        int before = element.findings().count();
        Fields fields = element.fields();
        String id = fields.id("id");
        String title = fields.text("title");
        fields.finish();
        return element.findings().ifNoneSince(before, element, () -> new Area(id, title));
    }

    Optional<Tool> tool(Element element) {
        int before = element.findings().count();
        Fields fields = element.fields();
        String id = fields.id("id");
        String title = fields.text("title");
        ToolKind kind = fields.word("kind", ToolKind.class);
        ToolStatus status = fields.word("status", ToolStatus.CURRENT);
        @Nullable LocalDate sunset = CatalogDays.sunset(fields);
        String successor = Successors.of(
                fields,
                sections.toolIds(),
                status == ToolStatus.CURRENT && sunset == null,
                status == ToolStatus.RETIRED);
        fields.finish();
        return element.findings()
                .ifNoneSince(before, element, () -> new Tool(id, title, kind, status, successor, sunset));
    }
}

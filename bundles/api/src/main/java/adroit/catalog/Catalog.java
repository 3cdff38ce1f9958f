package adroit.catalog;

import adroit.work.Check;
import adroit.work.Duty;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One edition of what a field knows. References between its parts are checked by whoever reads it from a file, with the place of each problem; this
 * record keeps only what no catalog may break.
 *
 * @param discipline id of the field, such as {@code gis}
 * @param edition the label that its keepers gave this edition
 * @param affirmed the last day on which somebody of the field affirmed the whole
 * @param reasons sentences for the reason codes of the discipline's own scorer; {@code {name}} stands for a reason's value
 */
public record Catalog(
        String discipline,
        String title,
        String edition,
        LocalDate affirmed,
        List<ProficiencyLevel> levels,
        List<Source> sources,
        List<Area> areas,
        List<Tool> tools,
        List<Skill> skills,
        List<Duty> duties,
        List<WorkProcess> processes,
        List<TypicalPosition> positions,
        Map<String, String> reasons,
        List<Credential> credentials,
        List<TestItem> items) {
    public Catalog {
        Check.id("catalog.discipline", discipline);
        Check.text("title of catalog " + discipline, title);
        Check.text("edition of catalog " + discipline, edition);
        levels = List.copyOf(levels);
        sources = List.copyOf(sources);
        areas = List.copyOf(areas);
        tools = List.copyOf(tools);
        skills = List.copyOf(skills);
        duties = List.copyOf(duties);
        processes = List.copyOf(processes);
        positions = List.copyOf(positions);
        SortedMap<String, String> sorted = new TreeMap<>(reasons);
        reasons = Collections.unmodifiableSortedMap(sorted);
        credentials = List.copyOf(credentials);
        items = List.copyOf(items);
    }

    /** A catalog without credentials and test items. */
    public Catalog(
            String discipline,
            String title,
            String edition,
            LocalDate affirmed,
            List<ProficiencyLevel> levels,
            List<Source> sources,
            List<Area> areas,
            List<Tool> tools,
            List<Skill> skills,
            List<Duty> duties,
            List<WorkProcess> processes,
            List<TypicalPosition> positions,
            Map<String, String> reasons) {
        this(
                discipline,
                title,
                edition,
                affirmed,
                levels,
                sources,
                areas,
                tools,
                skills,
                duties,
                processes,
                positions,
                reasons,
                List.of(),
                List.of());
    }

    /** The skill with this id. */
    public Optional<Skill> skill(String id) {
        return skills.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The tool with this id. */
    public Optional<Tool> tool(String id) {
        return tools.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** The area with this id. */
    public Optional<Area> area(String id) {
        return areas.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** The work process with this id. */
    public Optional<WorkProcess> process(String id) {
        return processes.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The credential with this id. */
    public Optional<Credential> credential(String id) {
        return credentials.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The test item with this id. */
    public Optional<TestItem> item(String id) {
        return items.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** The source with this id. */
    public Optional<Source> source(String id) {
        return sources.stream().filter(s -> s.id().equals(id)).findFirst();
    }
}

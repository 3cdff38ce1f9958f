package adroit.web.fields;

import java.util.List;
import java.util.Optional;

/**
 * A skill in the catalog.
 *
 * @param href its own page
 * @param title its title
 * @param category technology, process or operations, in words
 * @param statement what a person who has it does
 * @param successor what takes its place, where it is retired
 * @param sunset until when it is meant to be used, in words, where a day is set and it is not retired
 * @param anchors what levels look like at work
 * @param sources where it comes from
 */
public record SkillEntry(
        String href,
        String title,
        String category,
        String statement,
        Optional<String> successor,
        Optional<String> sunset,
        List<LevelText> anchors,
        List<String> sources) {

    public SkillEntry {
        anchors = List.copyOf(anchors);
        sources = List.copyOf(sources);
    }

    /**
     * A level and what it looks like at work.
     *
     * @param level "Level 3, Practitioner"
     * @param text observable behavior
     */
    public record LevelText(String level, String text) {}
}

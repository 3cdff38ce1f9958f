package adroit.web.analyses;

import adroit.web.layout.Choice;
import java.util.List;

/**
 * What is required of one skill, or could be.
 *
 * @param state confirmed, or what is wrong with it
 * @param required whether it is a requirement already
 * @param levels to choose of
 * @param tools needed to do it at that level, to tick
 * @param revision of what is replaced
 */
public record SkillAsked(
        String skill,
        String title,
        String state,
        boolean required,
        boolean problem,
        List<Choice> levels,
        boolean atEntry,
        List<Tick> tools,
        String revision) {
    public SkillAsked {
        levels = List.copyOf(levels);
        tools = List.copyOf(tools);
    }
}

package adroit.work;

import java.util.List;

/**
 * A function of the field: what is done, the skills it draws on, and the tools for it, best first.
 *
 * @param skills ids of skills in the discipline's catalog
 */
public record Duty(String id, String title, List<String> skills, List<RankedTool> tools) {
    public Duty {
        Check.id("duty.id", id);
        Check.text("title of duty " + id, title);
        skills = List.copyOf(skills);
        tools = List.copyOf(tools);
    }
}

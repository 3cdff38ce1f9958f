package adroit.web.proposals;

import adroit.web.layout.Frame;
import java.util.List;
import java.util.Map;

/**
 * The form of one skill.
 *
 * @param base id of the edition that the form was opened on
 * @param values what stands in the form
 * @param problems why it was not taken; empty where nothing was sent
 */
public record SkillEditPage(
        Frame frame,
        String field,
        String all,
        String href,
        String base,
        String title,
        String lead,
        SkillValues values,
        List<SkillChoice> areas,
        List<SkillChoice> skills,
        List<DutyTools> duties,
        List<SkillChoice> tools,
        boolean levelled,
        List<String> problems) {
    public SkillEditPage {
        areas = List.copyOf(areas);
        skills = List.copyOf(skills);
        duties = List.copyOf(duties);
        tools = List.copyOf(tools);
        problems = List.copyOf(problems);
    }

    /**
     * What stands in the fields.
     *
     * @param tools what was chosen of tools, by the name of the field; empty where nothing was sent
     */
    public record SkillValues(
            String title,
            String area,
            String statement,
            List<String> anchors,
            boolean retired,
            String successor,
            String reviewed,
            String sunset,
            String evidence,
            List<String> levels,
            String note,
            Map<String, String> tools) {
        public SkillValues {
            tools = Map.copyOf(tools);
            anchors = List.copyOf(anchors);
            levels = List.copyOf(levels);
        }
    }

    /** One of several. */
    public record SkillChoice(String value, String label) {}

    /**
     * The tools of one duty that draws on the skill.
     *
     * @param more id of one more tool that was chosen; empty where none was
     */
    public record DutyTools(String id, String title, List<RankedLine> tools, String more) {
        public DutyTools {
            tools = List.copyOf(tools);
        }
    }

    /** A tool with its rank. */
    public record RankedLine(String field, String title, String rank) {}
}

package adroit.web.fields;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * The skill catalog of one professional field.
 *
 * @param frame the frame around the page
 * @param title the field's title
 * @param summary one or two sentences
 * @param edition which edition, when it was last affirmed and by whom, in a sentence
 * @param areas the skills by area
 * @param tools the tools ranked by duty
 * @param procedures the work processes
 */
public record FieldPage(
        Frame frame,
        String title,
        String summary,
        String edition,
        List<AreaEntry> areas,
        List<ToolLine> tools,
        List<ProcedureEntry> procedures) {

    public FieldPage {
        areas = List.copyOf(areas);
        tools = List.copyOf(tools);
        procedures = List.copyOf(procedures);
    }
}

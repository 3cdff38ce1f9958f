package adroit.web.fields;

import adroit.web.layout.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The skill catalog of one professional field.
 *
 * @param frame the frame around the page
 * @param title the field's title
 * @param summary one or two sentences
 * @param edition which edition, when it was last affirmed and by whom, in a sentence
 * @param ways the way to its parts
 * @param excerpt what is shown of how much, where the catalog is too large for one page
 * @param areas the skills by area
 * @param tools the tools ranked by duty
 * @param procedures the work processes
 * @param stale that the catalog was not affirmed for long, where it was not
 * @param credentials the field's licenses, certifications and refreshers
 * @param positions its typical positions
 * @param items how many test items there are, in words; may be empty
 * @param sources where its facts come from
 * @param form the form for a suggestion
 * @param crosswalk where what its skills correspond to is listed
 * @param review where it is kept and reviewed, for who does
 * @param manage where it is managed as a plugin, for who may do something there
 */
public record FieldPage(
        Frame frame,
        String title,
        String summary,
        String edition,
        List<Way> ways,
        Optional<CatalogExcerpt> excerpt,
        List<AreaEntry> areas,
        List<ToolLine> tools,
        List<ProcedureEntry> procedures,
        Optional<String> stale,
        List<CredentialEntry> credentials,
        List<PositionEntry> positions,
        String items,
        List<SourceLine> sources,
        SuggestForm form,
        String crosswalk,
        Optional<String> review,
        Optional<ManageLink> manage) {

    public FieldPage {
        ways = List.copyOf(ways);
        areas = List.copyOf(areas);
        tools = List.copyOf(tools);
        procedures = List.copyOf(procedures);
        credentials = List.copyOf(credentials);
        positions = List.copyOf(positions);
        sources = List.copyOf(sources);
    }

    /**
     * A way within the page or to another.
     *
     * @param count how much is there, in words; may be empty
     * @param here whether it leads to what is shown
     */
    public record Way(String href, String title, String count, boolean here) {}
}

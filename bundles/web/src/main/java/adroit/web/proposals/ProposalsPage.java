package adroit.web.proposals;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * The proposals to one catalog, and the ways to make one.
 *
 * @param field title of the field
 * @param href of this page
 * @param again when former editions came in force again, in sentences, newest first
 * @param problems why a file was not taken; empty where none was sent
 * @param sent what stands in the forms
 */
public record ProposalsPage(
        Frame frame,
        String field,
        String href,
        String catalog,
        String edition,
        boolean keeper,
        List<ProposalLine> proposals,
        List<String> again,
        List<EditionLine> editions,
        List<SkillLink> skills,
        List<String> problems,
        ProposalsSent sent) {
    public ProposalsPage {
        proposals = List.copyOf(proposals);
        again = List.copyOf(again);
        editions = List.copyOf(editions);
        skills = List.copyOf(skills);
        problems = List.copyOf(problems);
    }

    /** Where it stands what moves in the field. */
    public String trends() {
        return href.replaceFirst("^/catalogs/", "/trends/");
    }

    /** Where skills and tools of reference frameworks are drawn in. */
    public String draw() {
        return href.replaceFirst("^/catalogs/", "/draw/");
    }

    /** Where it stands what the field watches. */
    public String watch() {
        return href.replaceFirst("^/catalogs/", "/watch/");
    }

    /**
     * What stands in the forms.
     *
     * @param note of a file that was not taken
     * @param edition id of a former edition that was chosen and not proposed
     * @param reason why to go back to it
     */
    public record ProposalsSent(String note, String edition, String reason) {
        /** Nothing was sent. */
        public static final ProposalsSent NOTHING = new ProposalsSent("", "", "");
    }

    /** One proposal. */
    public record ProposalLine(String href, String id, String note, String by, String state, String style) {}

    /** A former edition that may come back. */
    public record EditionLine(String id, String label) {}

    /** A skill that may be changed. */
    public record SkillLink(String href, String title) {}
}

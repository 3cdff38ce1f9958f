package adroit.web.dexterity;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * What somebody answered about themselves, and what it says; for them alone.
 *
 * @param since when they answered last; empty where they did not
 * @param parts what is asked, part by part
 * @param next the address of the first part that is not finished; empty where all are
 * @param detail whether numbers were asked for
 * @param ability one line for each facet
 * @param apart desire and opportunity
 * @param drafts how far the statements were reviewed, in a sentence
 * @param sharing who else sees it
 */
public record DexterityPage(
        Frame frame,
        String since,
        List<PartLine> parts,
        String next,
        boolean detail,
        List<ScoreLine> ability,
        List<ScoreLine> apart,
        String drafts,
        SharingPanel sharing) {

    public DexterityPage {
        parts = List.copyOf(parts);
        ability = List.copyOf(ability);
        apart = List.copyOf(apart);
    }

    /**
     * One part.
     *
     * @param address of its statements
     * @param answered how many are, in words
     */
    public record PartLine(String address, String title, String answered, boolean complete) {}

    /**
     * Who else sees it.
     *
     * @param released whether whoever supervises the visitor may
     * @param supervisors who that is, in words; empty where nobody is
     * @param others those who released theirs to the visitor
     */
    public record SharingPanel(boolean released, String supervisors, List<Other> others) {
        public SharingPanel {
            others = List.copyOf(others);
        }
    }

    /** Somebody who released theirs. */
    public record Other(String name, String address) {}
}

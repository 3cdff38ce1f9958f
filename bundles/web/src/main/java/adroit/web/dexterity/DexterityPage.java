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
 */
public record DexterityPage(
        Frame frame,
        String since,
        List<PartLine> parts,
        String next,
        boolean detail,
        List<ScoreLine> ability,
        List<ScoreLine> apart,
        String drafts) {

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
}

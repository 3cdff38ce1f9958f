package adroit.web.brief;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * The city on one page.
 *
 * @param asOf the day for which results hold, in words; empty where nobody is assessed
 * @param inSteps whether numbers about skills move in steps of five people, for who may not see single results
 * @param blocks what blocks service, by kind; no kind without lines
 * @param toBuild how many gaps training closes, in words
 * @param others what no training closes, in counts
 * @param alone skills that one person carries
 * @param oneKnown skills that one person is known to cover, while somebody else who is asked may, too
 */
public record BriefPage(
        Frame frame,
        String asOf,
        boolean inSteps,
        List<Block> blocks,
        String toBuild,
        List<Count> others,
        List<Line> alone,
        List<Line> oneKnown) {
    public BriefPage {
        blocks = List.copyOf(blocks);
        others = List.copyOf(others);
        alone = List.copyOf(alone);
        oneKnown = List.copyOf(oneKnown);
    }

    /** Facts of one kind. */
    public record Block(String kind, List<Line> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A fact.
     *
     * @param href where more of it is; empty where there is nothing more to see
     */
    public record Line(String what, String href, String detail) {}

    /** How many gaps there are of a kind. */
    public record Count(String kind, int count, String remedy) {}
}

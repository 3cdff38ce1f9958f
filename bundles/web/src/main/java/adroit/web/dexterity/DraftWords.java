package adroit.web.dexterity;

import adroit.instrument.Instrument;

/** How far the statements of an instrument were reviewed. */
final class DraftWords {
    private DraftWords() {}

    static String of(Instrument instrument) {
        long drafts = instrument.drafts();
        int all = instrument.statements().size();
        if (drafts == 0) {
            return "All " + all + " statements were reviewed.";
        }
        return (drafts == all ? "All " + all : drafts + " of " + all)
                + (drafts == 1 ? " statements is a draft" : " statements are drafts")
                + " that nobody has reviewed yet (edition " + instrument.edition()
                + "): they serve your own development and nothing else.";
    }
}

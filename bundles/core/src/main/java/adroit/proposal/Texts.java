package adroit.proposal;

import java.util.List;

/** What people write beside their acts. */
public final class Texts {
    private Texts() {}

    /**
     * A text that must say something.
     *
     * @throws ProposalRefused where it is empty, or longer than is kept
     */
    public static String checked(String what, String text) {
        String stripped = optional(text);
        if (stripped.isEmpty()) {
            throw new ProposalRefused("NO_TEXT", "The " + what + " is empty. Say in a sentence why.");
        }
        return stripped;
    }

    /**
     * A text that may say nothing.
     *
     * @throws ProposalRefused where it is longer than is kept
     */
    public static String optional(String text) {
        String stripped = text.strip();
        if (stripped.length() > Proposals.LONGEST) {
            throw new ProposalRefused(
                    "TEXT_TOO_LONG",
                    "The text has " + stripped.length() + " characters; at most " + Proposals.LONGEST
                            + " are kept. Shorten it by " + (stripped.length() - Proposals.LONGEST) + ".");
        }
        if (stripped.indexOf('\0') >= 0) {
            throw new ProposalRefused("TEXT", "The text contains a character that cannot be kept. Type it again.");
        }
        return stripped;
    }

    static String shortened(List<String> sentences) {
        String text = String.join(" ", sentences);
        return text.length() <= Proposals.LONGEST ? text : text.substring(0, Proposals.LONGEST - 1) + "…";
    }
}

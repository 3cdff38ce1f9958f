package adroit.watch;

import adroit.proposal.ProposalRefused;
import adroit.proposal.Texts;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is written of something when it is put on the watch list.
 *
 * @param title what it is called, one line of 2 to 200 characters
 * @param link where more of it is read, as {@code http} or {@code https}; or null
 * @param why it is worth watching, in at most {@link adroit.proposal.Proposals#LONGEST} characters
 */
public record WatchNote(
        WatchKind kind, String title, @Nullable String link, String why) {
    /** The most characters of a title. */
    public static final int LONGEST_TITLE = 200;

    /** The most characters of a link. */
    public static final int LONGEST_LINK = 500;

    private static final int PARTS = 4;

    /**
     * What somebody wrote, checked.
     *
     * @throws ProposalRefused with what is wrong with it
     */
    public static WatchNote of(WatchKind kind, String title, @Nullable String link, String why) {
        return new WatchNote(kind, title(title), link(link), Texts.checked("reason", why));
    }

    private static String title(String title) {
        String line = title.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            throw new ProposalRefused("NO_TITLE", "The title is empty. Write what is to be watched.");
        }
        if (line.length() > LONGEST_TITLE || line.indexOf('\0') >= 0) {
            throw new ProposalRefused(
                    "TITLE_TOO_LONG",
                    "The title has " + line.length() + " characters; at most " + LONGEST_TITLE
                            + " are kept. Name it shortly, and say the rest in the reason.");
        }
        return line;
    }

    private static @Nullable String link(@Nullable String link) {
        String given = link == null ? "" : link.strip();
        if (given.isEmpty()) {
            return null;
        }
        if (given.length() > LONGEST_LINK || !isAddress(given)) {
            throw new ProposalRefused(
                    "LINK",
                    "The link is no address of at most " + LONGEST_LINK
                            + " characters. Copy it whole, beginning with https:// or http://.");
        }
        return given;
    }

    private static boolean isAddress(String link) {
        try {
            URI address = new URI(link);
            String scheme = address.getScheme();
            boolean web = scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?");
            return web && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** As one text: kind, title and link each in a line, then why. */
    String written() {
        return kind.key() + "\n" + title + "\n" + (link == null ? "" : link) + "\n" + why;
    }

    /** What {@link #written} wrote. */
    static WatchNote read(String written) {
        String[] parts = written.split("\n", PARTS);
        return new WatchNote(
                WatchKind.of(parts[0]).orElseThrow(), parts[1], parts[2].isEmpty() ? null : parts[2], parts[3]);
    }
}

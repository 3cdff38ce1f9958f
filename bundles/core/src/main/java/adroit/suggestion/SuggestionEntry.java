package adroit.suggestion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, a suggestion or an answer to one; only ever added to.
 *
 * @param sequence its place in the order of writing, from 1
 * @param about the sequence number of the suggestion that it answers, or 0 where it is one
 * @param skill id of the skill that it speaks of, or null where it speaks of the whole catalog
 * @param edition id of the catalog edition that was in force
 * @param account id of the account that wrote it
 * @param author the account's name at that time
 * @param decision what a keeper decided, or null for a suggestion
 */
public record SuggestionEntry(
        long sequence,
        long about,
        String discipline,
        @Nullable String skill,
        String edition,
        String account,
        String author,
        Instant written,
        @Nullable Decision decision,
        String text) {
    public SuggestionEntry {
        if (about < 0 || (about == 0) != (decision == null)) {
            throw new IllegalArgumentException("entry " + sequence + " is neither a suggestion nor an answer to one");
        }
    }
}

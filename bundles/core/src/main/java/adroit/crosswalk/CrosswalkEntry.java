package adroit.crosswalk;

import java.time.Instant;

/**
 * A step of a match; only ever added to.
 *
 * @param sequence its place in the order of writing, from 1
 * @param about the sequence number of the entry that proposed the match, or 0 where it is that one
 * @param framework id of the edition of a reference framework; editions never change, so what is said stays true of it
 * @param item the publisher's id of the item
 * @param title what the item is called there
 * @param step the state that it leads to
 * @param account id of the account that did it
 * @param author the account's name at that time
 * @param text why; may be empty
 */
public record CrosswalkEntry(
        long sequence,
        long about,
        Subject subject,
        String framework,
        String item,
        String title,
        Closeness closeness,
        MatchState step,
        String account,
        String author,
        Instant written,
        String text) {
    public CrosswalkEntry {
        if (about < 0 || (about == 0) != (step == MatchState.PROPOSED)) {
            throw new IllegalArgumentException("entry " + sequence + " neither proposes a match nor follows one");
        }
    }
}

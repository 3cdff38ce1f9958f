package adroit.proposal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened around a catalog; only ever added to.
 *
 * @param sequence its place in the order of writing, from 1
 * @param proposal sequence number of the event that made the proposal, or that put something on the watch list; 0 where it is that event or about none
 * @param discipline empty where it is about every field
 * @param base id of the edition that the proposal starts from, where it brings one
 * @param edition id of the edition that it brings, was about or put in force
 * @param skill id of the skill that was affirmed, or null for the whole catalog; of what is about a trend or a tool its id; of what is put on the watch list where it comes from, of what became a proposal its id
 * @param day on which it is to be published, or to be looked at again
 * @param account id of the account, or {@code product}
 * @param author the account's name at that time
 */
public record CatalogEvent(
        long sequence,
        long proposal,
        String discipline,
        Step step,
        @Nullable String base,
        @Nullable String edition,
        @Nullable String skill,
        @Nullable LocalDate day,
        String account,
        String author,
        Instant moment,
        String text) {
    public CatalogEvent {
        if ((step == Step.PROPOSED || step == Step.REVISED) && (base == null || edition == null)) {
            throw new IllegalArgumentException("event " + sequence + " brings no edition");
        }
    }
}

package adroit.identity;

import java.time.Instant;

/**
 * A link that waits until somebody releases it.
 *
 * @param maker the name of who made it
 */
public record WaitingLink(Account account, String maker, Instant expires) {}

package adroit.identity;

import java.time.Instant;

/**
 * A link that has just been made. The token is in the link and nowhere else.
 *
 * @param waits whether it works only after somebody else has released it
 */
public record NewLink(String token, Instant expires, boolean waits) {}

package adroit.identity;

import java.time.Instant;

/** A link that has just been made. The token is in the link and nowhere else. */
public record NewLink(String token, Instant expires) {}

package adroit.identity;

import java.time.Instant;

/**
 * A signed-in browser.
 *
 * @param tokenSha256 of the cookie's token; the token itself is kept nowhere
 * @param csrf what forms of this session must send back
 */
public record WebSession(String tokenSha256, String account, String csrf, Instant created, Instant lastUsed) {}

package adroit.slip;

import java.time.Instant;

/**
 * A browser that came with a slip.
 *
 * @param tokenSha256 of the cookie's token; the token itself is kept nowhere
 * @param csrf what its forms must send back
 */
public record SlipPass(String tokenSha256, String slip, String csrf, Instant created, Instant lastUsed)
        implements Pass {
    SlipPass used(Instant now) {
        return new SlipPass(tokenSha256, slip, csrf, created, now);
    }
}

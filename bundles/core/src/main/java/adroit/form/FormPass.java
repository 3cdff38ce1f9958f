package adroit.form;

import adroit.slip.Pass;
import java.time.Instant;

/**
 * A browser that came with an invitation. It opens the one form and nothing else.
 *
 * @param tokenSha256 of the cookie's token; the token itself is kept nowhere
 * @param csrf what its forms must send back
 */
public record FormPass(String tokenSha256, String invitation, String csrf, Instant created, Instant lastUsed)
        implements Pass {
    FormPass used(Instant now) {
        return new FormPass(tokenSha256, invitation, csrf, created, now);
    }
}

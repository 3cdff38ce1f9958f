package adroit.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that signs in once. The token is kept only as its SHA-256.
 *
 * @param maker the account that made it, as long as another one has to release it; null where it works
 */
public record SignInLink(
        String tokenSha256,
        String account,
        Instant expires,
        @Nullable String maker) {
    /** A link that works. */
    public SignInLink(String tokenSha256, String account, Instant expires) {
        this(tokenSha256, account, expires, null);
    }
}

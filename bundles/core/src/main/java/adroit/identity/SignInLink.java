package adroit.identity;

import java.time.Instant;

/** A link that signs in once. The token is kept only as its SHA-256. */
public record SignInLink(String tokenSha256, String account, Instant expires) {}

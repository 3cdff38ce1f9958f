package adroit.web.serving;

/** What a page of the product may load and do: nothing but what the product itself serves, and no code or style within the page. */
public final class ContentPolicy {

    /** The value of the header {@code Content-Security-Policy}. */
    public static final String VALUE = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    private ContentPolicy() {}
}

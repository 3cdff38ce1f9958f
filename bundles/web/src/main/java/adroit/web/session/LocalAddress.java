package adroit.web.session;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Addresses within the product, so that signing in leads nowhere else. */
final class LocalAddress {
    private static final int LONGEST = 2000;

    private LocalAddress() {}

    /** The address where it is one of ours, or the overview. */
    static String of(@Nullable String asked) {
        boolean local = asked != null
                && asked.length() <= LONGEST
                && asked.startsWith("/")
                && !asked.startsWith("//")
                && asked.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\');
        return local && asked != null ? asked : "/";
    }

    /** The sign-in page that leads on to the address. */
    static String signInThen(String address) {
        return "/sign-in?next=" + URLEncoder.encode(of(address), StandardCharsets.UTF_8);
    }
}

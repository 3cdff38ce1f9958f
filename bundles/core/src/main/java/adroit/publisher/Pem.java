package adroit.publisher;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Base64 between two lines of dashes, as OpenSSL writes and reads it. */
public final class Pem {
    private static final int WIDTH = 64;
    private static final int LONGEST = 4_000;

    private Pem() {}

    /** @param kind what stands in the dashes, such as {@code PUBLIC KEY} */
    public static String text(String kind, String base64) {
        StringBuilder text = new StringBuilder("-----BEGIN " + kind + "-----\n");
        for (int at = 0; at < base64.length(); at += WIDTH) {
            text.append(base64, at, Math.min(base64.length(), at + WIDTH)).append('\n');
        }
        return text.append("-----END ").append(kind).append("-----\n").toString();
    }

    /** What stands between the dashes; empty where the text is no such block, or more than one. */
    public static Optional<String> content(String kind, String text) {
        String wanted = "-----BEGIN " + kind + "-----([A-Za-z0-9+/=\\s]*)-----END " + kind + "-----";
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher block = Pattern.compile(wanted).matcher(text.strip());
        return block.matches() ? Optional.of(block.group(1).replaceAll("\\s", "")) : Optional.empty();
    }
}

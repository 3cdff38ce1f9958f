package adroit.packs.signing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Base64 between two lines of dashes, as OpenSSL writes and reads it. */
final class Pem {
    private static final int WIDTH = 64;
    private static final int LONGEST = 4_000;

    private Pem() {}

    static String text(String kind, String base64) {
        StringBuilder text = new StringBuilder("-----BEGIN " + kind + "-----\n");
        for (int at = 0; at < base64.length(); at += WIDTH) {
            text.append(base64, at, Math.min(base64.length(), at + WIDTH)).append('\n');
        }
        return text.append("-----END ").append(kind).append("-----\n").toString();
    }

    /** @throws IllegalArgumentException where the text is no such block, or more than one */
    static String content(String kind, String text) {
        String wanted = "-----BEGIN " + kind + "-----([A-Za-z0-9+/=\\s]*)-----END " + kind + "-----";
        Matcher block = Pattern.compile(wanted).matcher(text.strip());
        if (text.length() > LONGEST || !block.matches()) {
            throw new IllegalArgumentException("no " + kind);
        }
        return block.group(1).replaceAll("\\s", "");
    }
}

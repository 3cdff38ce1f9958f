package adroit.slip;

import adroit.canonical.Digest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Random ids, tokens, and codes that are read from paper. */
public final class Codes {
    /** Without 0, 1, I, L, O and U, which are misread or make words. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODE_LETTERS = 16;
    private static final int GROUP = 4;

    private Codes() {}

    /** 64 bits, as an id. */
    public static String id() {
        return HexFormat.of().formatHex(bytes(8));
    }

    /** 256 bits, as text that fits a cookie. */
    public static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
    }

    /** 78 bits, in four groups of four letters and digits. */
    public static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LETTERS; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** The digest of a code, however it was typed. */
    public static String digestOfCode(String typed) {
        return digest(typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }

    /** The digest under which a secret is kept. */
    public static String digest(String secret) {
        return Digest.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}

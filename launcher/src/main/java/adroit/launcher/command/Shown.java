package adroit.launcher.command;

import java.util.Locale;

/** Texts from elsewhere on a terminal: what would steer it is written out. */
final class Shown {
    private Shown() {}

    /** The text with control characters, and those that turn its direction, by their number; lines and tabs stay. */
    static String plain(String text) {
        if (text.codePoints().noneMatch(Shown::steers)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (steers(c)) {
                plain.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private static boolean steers(int character) {
        boolean control =
                Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
        return control || (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}

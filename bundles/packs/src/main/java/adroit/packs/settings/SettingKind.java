package adroit.packs.settings;

import java.math.BigDecimal;
import java.util.Optional;

/** What a setting is. Its text has one form, so that two texts are the same value exactly where they are equal. */
public enum SettingKind {
    STRING("String", "text"),
    INTEGER("Integer", "whole number"),
    LONG("Long", "whole number"),
    DOUBLE("Double", "number"),
    BOOLEAN("Boolean", "yes or no");

    private static final int LONGEST = 200;

    private final String metatype;
    private final String words;

    SettingKind(String metatype, String words) {
        this.metatype = metatype;
        this.words = words;
    }

    /** The kind that a metatype names so. */
    static Optional<SettingKind> named(String metatype) {
        for (SettingKind each : values()) {
            if (each.metatype.equals(metatype)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** For people. */
    public String words() {
        return words;
    }

    public boolean isNumber() {
        return this == INTEGER || this == LONG || this == DOUBLE;
    }

    /**
     * The one form of a text.
     *
     * @throws IllegalArgumentException where it is none of this kind
     */
    public String plain(String text) {
        String trimmed = text.strip();
        return switch (this) {
            case INTEGER -> Integer.toString(Integer.parseInt(trimmed));
            case LONG -> Long.toString(Long.parseLong(trimmed));
            case DOUBLE -> decimal(trimmed);
            case BOOLEAN -> bool(trimmed);
            case STRING -> oneLine(trimmed);
        };
    }

    /** The value of a text in its one form. */
    Object typed(String plain) {
        return switch (this) {
            case INTEGER -> Integer.valueOf(plain);
            case LONG -> Long.valueOf(plain);
            case DOUBLE -> Double.valueOf(plain);
            case BOOLEAN -> Boolean.valueOf(plain);
            case STRING -> plain;
        };
    }

    private static String decimal(String text) {
        if (text.length() > 24 || text.matches(".*[eE].*")) {
            throw new IllegalArgumentException(text);
        }
        BigDecimal value = new BigDecimal(text).stripTrailingZeros();
        return (value.scale() < 0 ? value.setScale(0) : value).toPlainString();
    }

    private static String bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static String oneLine(String text) {
        if (text.length() > LONGEST || text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("too long");
        }
        return text;
    }
}

package adroit.packs.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be set.
 *
 * @param id its name in the scorer
 * @param usual its value where nobody set it
 * @param least of a number, or null
 * @param most of a number, or null
 * @param options the only values, or none where every value of the kind is taken
 */
public record Setting(
        String id,
        String title,
        String description,
        SettingKind kind,
        String usual,
        @Nullable String least,
        @Nullable String most,
        List<Option> options) {
    public Setting {
        options = List.copyOf(options);
    }

    /** A value that can be chosen. */
    public record Option(String value, String label) {}

    /** What is wrong with a value, in a sentence. */
    public Optional<String> problem(String text) {
        String plain;
        try {
            plain = kind.plain(text);
        } catch (IllegalArgumentException e) {
            return Optional.of("It must be a " + kind.words() + ".");
        }
        if (!options.isEmpty() && options.stream().noneMatch(o -> o.value().equals(plain))) {
            return Optional.of(
                    "It must be one of " + options.stream().map(Option::value).collect(Collectors.joining(", ")) + ".");
        }
        return kind.isNumber() && !inRange(new BigDecimal(plain)) ? Optional.of(range()) : Optional.empty();
    }

    /** What may be entered, in a sentence; empty where everything of its kind may. */
    public String range() {
        if (least != null && most != null) {
            return "It must be from " + least + " to " + most + ".";
        }
        if (least != null) {
            return "It must be " + least + " or more.";
        }
        return most != null ? "It must be " + most + " or less." : "";
    }

    private boolean inRange(BigDecimal value) {
        return (least == null || value.compareTo(new BigDecimal(least)) >= 0)
                && (most == null || value.compareTo(new BigDecimal(most)) <= 0);
    }
}

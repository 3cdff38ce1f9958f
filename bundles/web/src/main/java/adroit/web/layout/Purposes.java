package adroit.web.layout;

import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import adroit.explanation.Explanation;
import adroit.scoring.Channel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The declared purposes in words. */
public final class Purposes {

    private Purposes() {}

    /** The purpose that was asked for; the given one where none was. */
    public static Purpose chosen(String asked, Purpose otherwise) {
        return asked.isEmpty() ? otherwise : PermittedUse.purpose(asked);
    }

    /** All purposes to choose from. */
    public static List<Choice> choices(Purpose chosen) {
        return Stream.of(Purpose.values())
                .map(purpose -> new Choice(purpose.key(), label(purpose), purpose == chosen))
                .toList();
    }

    /** A purpose by its key, in words; empty for none. */
    public static String words(@Nullable String key) {
        return key == null ? "" : key.replace('-', ' ');
    }

    /** A text in which purposes stand by their keys, with their words in place of these. */
    public static String inWords(String text) {
        String words = text;
        for (Purpose purpose : Purpose.values()) {
            words = words.replace(purpose.key(), words(purpose.key()));
        }
        return words;
    }

    public static String label(Purpose purpose) {
        String words = purpose.key().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Which channels of evidence the purpose allows, and which it does not. */
    public static String note(Purpose purpose) {
        String refused = list(purpose, false);
        return "For " + purpose.key().replace('-', ' ') + ", evidence of these kinds may be used: "
                + list(purpose, true) + (refused.isEmpty() ? "." : "; not: " + refused + ".");
    }

    private static String list(Purpose purpose, boolean permitted) {
        return Arrays.stream(Channel.values())
                .filter(channel -> PermittedUse.permits(purpose, channel) == permitted)
                .map(channel -> Explanation.channel(channel.key()))
                .collect(Collectors.joining(", "));
    }
}

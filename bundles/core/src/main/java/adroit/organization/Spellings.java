package adroit.organization;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ways in which files write one person: the key or the name, or both, the name in either order, the key in brackets. Case, accents, punctuation and white space do not count, nor do
 * zeros before a key, which spreadsheets drop. An address for mail names whoever its part before the @ does.
 */
public final class Spellings {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{<]([^()\\[\\]{}<>]*)[)\\]}>]");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=.)");

    private final Set<String> keys = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    public Spellings(Person person) {
        keys.add(key(person.id()));
        names.add(words(person.displayName()));
        String known = person.key();
        if (known != null) {
            keys.add(key(known));
            names.add(words(person.displayName() + " " + known));
        }
        keys.remove("");
        names.remove("");
    }

    /** Whether the text is one of them. */
    public boolean include(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        boolean inside = brackets.results().anyMatch(m -> keys.contains(key(m.group(1))));
        return inside || is(text) || is(brackets.reset().replaceAll(" ")) || isAddress(text);
    }

    /** What stands in the brackets of the text, or else the text. */
    public static String inBrackets(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        return (brackets.find() ? brackets.group(1) : text).strip();
    }

    private boolean isAddress(String text) {
        int at = text.indexOf('@');
        return at > 0 && is(text.substring(0, at));
    }

    private boolean is(String text) {
        return keys.contains(key(text)) || names.contains(words(text));
    }

    private static String key(String text) {
        return ZEROS.matcher(NameOrder.plain(text).replace(" ", "")).replaceAll("");
    }

    private static String words(String text) {
        return Arrays.stream(NameOrder.plain(text).split(" ")).sorted().collect(Collectors.joining(" "));
    }
}

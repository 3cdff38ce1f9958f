package adroit.organization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways in which files write one person: the key or the name, or both, the name in either order. Case, accents, punctuation and white space do not count, nor do zeros before a key, which
 * spreadsheets drop. An address for mail names whoever its part before the @ does.
 */
public final class Spellings {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{<]([^()\\[\\]{}<>]*)[)\\]}>]");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:()\\[\\]{}<>]+");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=.)");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final String NUMBERED = "(?:id|no|nr|number|emp|employee|staff|badge|key|person)";
    private static final Pattern SAYS_NUMBER = Pattern.compile(NUMBERED + "+");
    private static final Pattern JOINED = Pattern.compile("\\b(" + NUMBERED + "+)(?=\\d)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ROLES = Set.of("rater", "supervisor");
    private static final int SHORTEST = 3;

    /** Keys have no more words. */
    private static final int LONGEST_RUN = 6;

    private final Set<String> keys = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final List<Set<String>> wholeNames = new ArrayList<>();
    private final Set<String> initialNames = new HashSet<>();

    public Spellings(Person person) {
        addName(person.displayName());
        addKey(person.id());
        String key = person.key();
        if (key != null) {
            addKey(key);
            addDigits(key.replaceAll("\\D", ""));
            names.add(sorted(person.displayName() + " " + key));
        }
        String given = NameOrder.plain(person.givenName());
        String family = NameOrder.plain(person.familyName());
        if (!given.isEmpty() && !family.isEmpty()) {
            addNames(given, family);
        }
        keys.remove("");
        names.remove("");
    }

    private void addKey(String key) {
        keys.add(key(key));
        keys.add(ZEROS.matcher(NameOrder.plain(key)).replaceAll(""));
    }

    private void addDigits(String digits) {
        if (digits.length() >= SHORTEST) {
            addKey(digits);
        }
    }

    private void addName(String name) {
        names.add(sorted(name));
        Set<String> words = Set.copyOf(words(name));
        if (words.size() > 1) {
            wholeNames.add(words);
        }
    }

    private void addNames(String given, String family) {
        String initial = given.substring(0, given.offsetByCodePoints(0, 1));
        wholeNames.add(Set.of((given + family).replace(" ", "")));
        wholeNames.add(Set.of((family + given).replace(" ", "")));
        initialNames.add(initial + " " + family);
        initialNames.add(family + " " + initial);
        names.add(initial + family.replace(" ", ""));
    }

    /** Whether the text is one of them, with or without something in brackets. */
    public boolean include(String text) {
        return is(text) || is(BRACKETS.matcher(text).replaceAll(" ")) || isAddress(text);
    }

    /** Whether one of them stands in the text, whatever other keys do, as where a rater is written with a day, a title, with what they do, or with other words beside a key: "emp: E-1007". */
    public boolean standIn(String text) {
        String undated = DaysInText.without(text);
        return include(text)
                || include(undated)
                || holdsName(BRACKETS.matcher(text).replaceAll(" "))
                || holdsKey(undated)
                || isNumbered(text)
                || isNumbered(undated);
    }

    /** What may be a key of somebody in the text: all of it, what stands in brackets, and each part with the digits of a key. */
    public static Stream<String> parts(String text) {
        Stream<String> words = BETWEEN.splitAsStream(DaysInText.without(text)).filter(DaysInText::isSomeKey);
        Stream<String> inside =
                BRACKETS.matcher(text).results().map(found -> found.group(1).strip());
        return Stream.of(Stream.of(text.strip()), inside, words)
                .flatMap(each -> each)
                .filter(part -> !part.isEmpty());
    }

    private boolean isAddress(String text) {
        int at = text.indexOf('@');
        return at > 0 && is(text.substring(0, at));
    }

    private boolean is(String text) {
        String written = ZEROS.matcher(NameOrder.plain(text)).replaceAll("");
        return keys.contains(written)
                || keys.contains(key(DaysInText.without(text)))
                || names.contains(sorted(text))
                || initialNames.contains(NameOrder.plain(text));
    }

    /** All words of the name anywhere, or an initial and the family name at the beginning: "Ada Elm, Senior Planner". */
    private boolean holdsName(String text) {
        List<String> words = words(text);
        String plain = NameOrder.plain(text);
        boolean whole = wholeNames.stream().anyMatch(words::containsAll);
        boolean initial = initialNames.stream().anyMatch(name -> plain.startsWith(name + " "));
        return whole || initial;
    }

    /** A key with letters that stands in brackets, or one of letters and digits that words in a row make. */
    private boolean holdsKey(String text) {
        return BRACKETS.matcher(text)
                        .results()
                        .map(found -> key(found.group(1)))
                        .anyMatch(inside -> hasLetters(inside) && keys.contains(inside))
                || runs(words(text))
                        .map(run -> key(String.join("", run)))
                        .filter(some -> some.length() >= SHORTEST && keys.contains(some))
                        .anyMatch(
                                some -> hasLetters(some) && DIGIT.matcher(some).find());
    }

    private static boolean hasLetters(String text) {
        return LETTER.matcher(text).find();
    }

    /** Any other key, which may as well be a year, the number of a case or a word, beside words alone that say that it is one. */
    private boolean isNumbered(String text) {
        List<String> words = words(JOINED.matcher(text).replaceAll("$1 "));
        return runs(words).anyMatch(run -> {
            String key = ZEROS.matcher(String.join(" ", run)).replaceAll("");
            return keys.contains(key) && sayThatItIsOne(words, run, key.length() < SHORTEST);
        });
    }

    private static boolean sayThatItIsOne(List<String> words, List<String> run, boolean isShort) {
        List<String> others = new ArrayList<>(words);
        run.forEach(others::remove);
        others.removeAll(isShort ? Set.of() : ROLES);
        return others.stream().allMatch(word -> SAYS_NUMBER.matcher(word).matches());
    }

    static Stream<List<String>> runs(List<String> words) {
        List<List<String>> runs = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_RUN); to++) {
                runs.add(words.subList(from, to));
            }
        }
        return runs.stream();
    }

    private static String key(String text) {
        return ZEROS.matcher(NameOrder.plain(text).replace(" ", "")).replaceAll("");
    }

    private static List<String> words(String text) {
        return Arrays.asList(NameOrder.plain(text).split(" "));
    }

    private static String sorted(String text) {
        return words(text).stream().sorted().collect(Collectors.joining(" "));
    }
}

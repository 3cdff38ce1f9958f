package adroit.exchange.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name that stands in one cell, in its two parts.
 *
 * @param given all names before the family name, or null
 * @param inverted whether it was written family name first, with a comma
 */
record FullName(@Nullable String given, String family, boolean inverted) {
    /** What is done, for whoever looks at the columns. */
    static final String RULE = "What stands before a comma is the family name, without a comma the last word.";

    private static final Set<String> SUFFIXES =
            Set.of("jr", "sr", "ii", "iii", "iv", "v", "esq", "phd", "md", "pe", "cpa", "aicp", "dvm", "rn");

    /** Words that belong to the family name after them. */
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "del", "della", "der", "den", "di", "da", "dos", "das", "du", "la", "le", "los", "las",
            "el", "al", "bin", "ibn", "ben", "st", "saint", "ter", "ten", "zu");

    static FullName of(String text) {
        List<String> parts = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return new FullName(null, text.strip(), false);
        }
        List<String> suffixes =
                parts.stream().skip(1).filter(FullName::isSuffix).toList();
        List<String> names = new ArrayList<>(parts);
        names.subList(1, names.size()).removeIf(FullName::isSuffix);
        return names.size() == 1 ? forward(names.get(0), suffixes) : inverted(names, suffixes);
    }

    private static FullName inverted(List<String> names, List<String> suffixes) {
        String given = String.join(" ", names.subList(1, names.size()));
        return new FullName(given, with(names.get(0), suffixes), true);
    }

    private static FullName forward(String name, List<String> suffixes) {
        List<String> words = Arrays.asList(name.split("\\s+"));
        int end = words.size();
        while (end > 1 && isSuffix(words.get(end - 1))) {
            end--;
        }
        int begin = end - 1;
        while (begin > 1 && PARTICLES.contains(plain(words.get(begin - 1)))) {
            begin--;
        }
        String family = String.join(" ", words.subList(begin, words.size()));
        return new FullName(
                begin == 0 ? null : String.join(" ", words.subList(0, begin)), with(family, suffixes), false);
    }

    private static String with(String family, List<String> suffixes) {
        return suffixes.isEmpty() ? family : family + " " + String.join(" ", suffixes);
    }

    private static boolean isSuffix(String word) {
        return SUFFIXES.contains(plain(word));
    }

    private static String plain(String word) {
        return word.replace(".", "").toLowerCase(Locale.ROOT);
    }
}

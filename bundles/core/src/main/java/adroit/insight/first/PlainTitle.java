package adroit.insight.first;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A title without what differs by habit only: capitals, punctuation, abbreviations, Roman numerals. A suggestion of sameness, never a decision. */
final class PlainTitle {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("sr", "senior"),
            Map.entry("jr", "junior"),
            Map.entry("mgr", "manager"),
            Map.entry("asst", "assistant"),
            Map.entry("assoc", "associate"),
            Map.entry("tech", "technician"),
            Map.entry("admin", "administrative"),
            Map.entry("spec", "specialist"),
            Map.entry("coord", "coordinator"),
            Map.entry("supv", "supervisor"),
            Map.entry("supt", "superintendent"),
            Map.entry("eng", "engineer"),
            Map.entry("engr", "engineer"),
            Map.entry("dir", "director"),
            Map.entry("dept", "department"),
            Map.entry("op", "operator"),
            Map.entry("oper", "operator"),
            Map.entry("maint", "maintenance"),
            Map.entry("i", "1"),
            Map.entry("ii", "2"),
            Map.entry("iii", "3"),
            Map.entry("iv", "4"),
            Map.entry("v", "5"));

    private PlainTitle() {}

    static String of(String title) {
        String letters = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        String[] words = letters.split("[^\\p{L}\\p{N}]+", -1);
        String plain = Arrays.stream(words)
                .filter(word -> !word.isEmpty())
                .map(word -> WORDS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return plain.isEmpty() ? title : plain;
    }
}

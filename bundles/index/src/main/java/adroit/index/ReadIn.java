package adroit.index;

import adroit.search.SearchKind;
import adroit.search.SearchSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which sources an index holds, by their numbers in it; kept with each commit of the index, so that both are always of one piece. */
record ReadIn(Map<Integer, SearchSource> sources) {
    /** Raised when entries are indexed in another way, so that an index of before is made anew. */
    private static final int FORM = 1;

    private static final String FORM_KEY = "form";
    private static final String SEPARATOR = "\u0000";

    ReadIn {
        sources = Map.copyOf(sources);
    }

    static String form() {
        return FORM + " "
                + Arrays.stream(SearchKind.values()).map(SearchKind::key).collect(Collectors.joining(" "));
    }

    /** Whether the index is of the form of today. */
    static boolean isOfToday(Map<String, String> kept) {
        return form().equals(kept.get(FORM_KEY));
    }

    static ReadIn of(Map<String, String> kept) {
        Map<Integer, SearchSource> sources = new TreeMap<>();
        kept.forEach((key, value) -> {
            if (!key.equals(FORM_KEY)) {
                sources.put(Integer.valueOf(key), source(value));
            }
        });
        return new ReadIn(sources);
    }

    Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put(FORM_KEY, form());
        sources.forEach((number, source) -> kept.put(
                String.valueOf(number),
                String.join(
                        SEPARATOR,
                        source.type().name(),
                        source.id(),
                        source.title(),
                        source.edition(),
                        source.fingerprint())));
        return kept;
    }

    private static SearchSource source(String kept) {
        String[] parts = kept.split(SEPARATOR, -1);
        return new SearchSource(SearchSource.Type.valueOf(parts[0]), parts[1], parts[2], parts[3], parts[4]);
    }

    /** A number that no source has. */
    int free() {
        return sources.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    ReadIn with(int number, SearchSource source) {
        Map<Integer, SearchSource> after = new TreeMap<>(sources);
        after.values().removeIf(old -> old.key().equals(source.key()));
        after.put(number, source);
        return new ReadIn(after);
    }

    ReadIn without(int number) {
        Map<Integer, SearchSource> after = new TreeMap<>(sources);
        after.remove(number);
        return new ReadIn(after);
    }

    /** The numbers under which a source of that name is kept. */
    List<Integer> numbers(String key) {
        List<Integer> numbers = new ArrayList<>();
        sources.forEach((number, source) -> {
            if (source.key().equals(key)) {
                numbers.add(number);
            }
        });
        return numbers;
    }
}

package adroit.crosswalk;

import adroit.framework.ReferenceFramework;
import adroit.identity.Actor;
import adroit.search.Hit;
import adroit.search.Search;
import adroit.search.SearchKind;
import adroit.search.SearchQuery;
import adroit.search.SearchQuery.Matching;
import adroit.search.SearchSource;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in a framework what comes near a text, the nearest first, and says why. It decides nothing. */
public final class LikelyItems {
    /** What a skill may correspond to. */
    public static final Set<SearchKind> OF_SKILLS = Set.of(
            SearchKind.SKILL,
            SearchKind.KNOWLEDGE,
            SearchKind.ABILITY,
            SearchKind.COMPETENCE,
            SearchKind.ACTIVITY,
            SearchKind.TASK,
            SearchKind.TECHNOLOGY,
            SearchKind.TOOL,
            SearchKind.OTHER);

    /** What a job class may correspond to. */
    public static final Set<SearchKind> OF_JOB_CLASSES = Set.of(SearchKind.OCCUPATION, SearchKind.ROLE);

    private static final int SHORTEST_WORD = 3;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "and", "are", "can", "for", "from", "has", "into", "its", "not", "other", "such", "that", "the", "their",
            "them", "they", "this", "use", "uses", "using", "what", "when", "where", "which", "who", "will", "with");

    private final Search search;

    public LikelyItems(Search search) {
        this.search = search;
    }

    /** The items of those kinds that come nearest to a text. */
    public List<Likely> near(Actor by, String text, ReferenceFramework framework, Set<SearchKind> kinds, int limit) {
        String source = SearchSource.key(SearchSource.Type.FRAMEWORK, framework.id());
        Set<String> words = words(text);
        return search
                .find(by, new SearchQuery(text, Set.of(source), kinds, Matching.SOME_WORDS, 0, limit))
                .hits()
                .stream()
                .filter(hit -> !hit.retired())
                .map(hit -> new Likely(hit, shared(words, hit)))
                .toList();
    }

    private static List<String> shared(Set<String> words, Hit hit) {
        Set<String> common = words(hit.title() + " " + (hit.also() == null ? "" : hit.also()) + " " + hit.text());
        common.retainAll(words);
        return List.copyOf(common);
    }

    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}\\p{N}+#]+"))
                .filter(word -> word.length() >= SHORTEST_WORD && !EMPTY_WORDS.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

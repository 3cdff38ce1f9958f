package adroit.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param hits the nearest first
 * @param total how many there are in all
 * @param nearness how near the hits are to what was asked
 * @param meant the words as they may have been meant, where some of them are written like none that is known, or as hardly an entry writes what twenty times as many write otherwise
 * @param bySource how many there are in each source among the kinds that were wanted, most first
 * @param byKind how many there are of each kind in the sources that were looked in, most first
 * @param waiting sources that are not read in yet, so that what they hold is not found
 */
public record SearchAnswer(
        List<Hit> hits,
        int total,
        Nearness nearness,
        @Nullable String meant,
        Map<SearchSource, Integer> bySource,
        Map<SearchKind, Integer> byKind,
        List<SearchSource> waiting) {
    /** How near the hits are to what was asked. */
    public enum Nearness {
        /** They hold every word, or one that begins so. */
        EVERY_WORD,
        /** They hold words that are written much like those. */
        WRITTEN_ALIKE,
        /** They hold some of the words. */
        SOME_WORDS
    }

    public SearchAnswer {
        hits = List.copyOf(hits);
        bySource = Collections.unmodifiableMap(new LinkedHashMap<>(bySource));
        byKind = Collections.unmodifiableMap(new LinkedHashMap<>(byKind));
        waiting = List.copyOf(waiting);
    }
}

package adroit.index;

import adroit.search.SearchKind;
import adroit.search.SearchQuery;
import adroit.search.SearchSource;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Counts what is found by source and kind, and keeps the nearest of those that are wanted, in one walk on one thread. */
final class Tally implements CollectorManager<Tally.Walk, Tally> {
    private static final SearchKind[] KINDS = SearchKind.values();

    private final ReadIn readIn;
    private final boolean[] wantedSources;
    private final boolean[] wantedKinds = new boolean[KINDS.length];
    private final int[][] counts;
    private final TopScoreDocCollector nearest;

    Tally(ReadIn readIn, SearchQuery query) {
        this.readIn = readIn;
        this.wantedSources = new boolean[readIn.free()];
        this.counts = new int[readIn.free()][KINDS.length];
        readIn.sources().forEach((number, source) -> wantedSources[number] = isWanted(query.sources(), source.key()));
        for (SearchKind kind : KINDS) {
            wantedKinds[kind.ordinal()] = isWanted(query.kinds(), kind);
        }
        int most = query.offset() + query.limit();
        this.nearest = new TopScoreDocCollectorManager(most, Integer.MAX_VALUE).newCollector();
    }

    private static <T> boolean isWanted(Collection<T> wanted, T given) {
        return wanted.isEmpty() || wanted.contains(given);
    }

    @Override
    public Walk newCollector() {
        return new Walk();
    }

    @Override
    public Tally reduce(Collection<Walk> walks) {
        return this;
    }

    /** Goes over what matches, segment by segment. */
    final class Walk implements Collector {
        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            LeafCollector kept = nearest.getLeafCollector(context);
            NumericDocValues sources = DocValues.getNumeric(context.reader(), Names.SOURCE);
            NumericDocValues kinds = DocValues.getNumeric(context.reader(), Names.KIND);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) throws IOException {
                    kept.setScorer(scorer);
                }

                @Override
                public void collect(int doc) throws IOException {
                    if (sources.advanceExact(doc) && kinds.advanceExact(doc)) {
                        int source = (int) sources.longValue();
                        int kind = (int) kinds.longValue();
                        counts[source][kind]++;
                        if (wantedSources[source] && wantedKinds[kind]) {
                            kept.collect(doc);
                        }
                    }
                }
            };
        }
    }

    TopDocs nearest(int offset) {
        return nearest.topDocs(offset);
    }

    /** Whether anything was found, wanted or not. */
    boolean isEmpty() {
        for (int[] ofSource : counts) {
            for (int count : ofSource) {
                if (count > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How many are wanted. */
    int total() {
        int total = 0;
        for (int source = 0; source < counts.length; source++) {
            for (int kind = 0; kind < KINDS.length; kind++) {
                total += wantedSources[source] && wantedKinds[kind] ? counts[source][kind] : 0;
            }
        }
        return total;
    }

    Map<SearchSource, Integer> bySource() {
        Map<SearchSource, Integer> all = new LinkedHashMap<>();
        readIn.sources().forEach((number, source) -> {
            for (int kind = 0; kind < KINDS.length; kind++) {
                if (wantedKinds[kind] && counts[number][kind] > 0) {
                    all.merge(source, counts[number][kind], Integer::sum);
                }
            }
        });
        return mostFirst(all, Comparator.comparing(SearchSource::key));
    }

    Map<SearchKind, Integer> byKind() {
        Map<SearchKind, Integer> all = new EnumMap<>(SearchKind.class);
        for (int source = 0; source < counts.length; source++) {
            for (int kind = 0; kind < KINDS.length; kind++) {
                if (wantedSources[source] && counts[source][kind] > 0) {
                    all.merge(KINDS[kind], counts[source][kind], Integer::sum);
                }
            }
        }
        return mostFirst(all, Comparator.naturalOrder());
    }

    private static <K> Map<K, Integer> mostFirst(Map<K, Integer> counts, Comparator<K> then) {
        Comparator<Map.Entry<K, Integer>> most =
                Map.Entry.<K, Integer>comparingByValue().reversed();
        return counts.entrySet().stream()
                .sorted(most.thenComparing(Map.Entry::getKey, then))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}

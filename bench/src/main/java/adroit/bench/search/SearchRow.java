package adroit.bench.search;

import adroit.bench.Figure;
import adroit.bench.Figure.Pair;
import adroit.bench.Goal;
import adroit.bench.Row;
import adroit.bench.Run;
import adroit.edition.Disciplines;
import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.Frameworks;
import adroit.identity.Actor;
import adroit.index.LuceneIndex;
import adroit.search.Search;
import adroit.search.SearchQuery;
import adroit.search.SearchSources;
import adroit.store.JdbcStore;
import adroit.store.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** The slowest of a hundred searches, with ranking, counts and what was meant, beside Lucene by itself on the same documents. */
public final class SearchRow implements Row {
    private static final int QUESTIONS = 2_000;
    private static final int WARM_UP = 4;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String sentence() {
        return "ranked search of " + Bookshelf.ITEMS
                + " items with counts by kind and catalog, beside Lucene's ranking of the same items";
    }

    @Override
    public List<Figure> measure(Run run) throws IOException {
        Path folder = Files.createDirectories(run.scratch().resolve("search"));
        FrameworkDraft draft = Bookshelf.draft();
        try (JdbcStore store = JdbcStore.open(Location.file(folder.resolve("adroit.db")));
                LuceneIndex index = index(store, draft, folder.resolve("index"));
                PlainLucene plain = new PlainLucene(folder.resolve("plain"), draft)) {
            index.refresh();
            Search search = new Search(index);
            List<String> questions = Bookshelf.questions(QUESTIONS);
            ToIntFunction<String> product =
                    q -> search.find(Actor.OWNER, SearchQuery.of(q)).hits().size();
            requireFound(questions, product, plain::find);
            for (int i = 0; i < WARM_UP; i++) {
                slowest(questions, plain::find);
                slowest(questions, product);
            }
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < run.rounds(); i++) {
                pairs.add(new Pair(slowest(questions, plain::find), slowest(questions, product)));
                run.progress().accept("search, round " + (i + 1));
            }
            return List.of(new Figure("p99 of a ranked search", "µs", pairs, Goal.atMost(1.5)));
        }
    }

    private static LuceneIndex index(JdbcStore store, FrameworkDraft draft, Path folder) {
        new Frameworks(store, Clock.systemUTC())
                .keep(
                        Actor.OWNER,
                        new FrameworkDetails("table", "Nobody", "A shelf", "1", "en", null, null),
                        draft,
                        List.of());
        return new LuceneIndex(folder, new SearchSources(store, new Disciplines()));
    }

    /** Both find something, or both nothing. */
    private static void requireFound(
            List<String> questions, ToIntFunction<String> product, ToIntFunction<String> reference) {
        for (String question : questions) {
            if (reference.applyAsInt(question) > 0 && product.applyAsInt(question) == 0) {
                throw new IllegalStateException("only Lucene by itself found something for " + question);
            }
        }
    }

    /** The time that 99 of 100 searches are within, in microseconds. */
    private static double slowest(List<String> questions, ToIntFunction<String> searching) {
        long[] times = new long[questions.size()];
        int found = 0;
        for (int i = 0; i < times.length; i++) {
            long from = System.nanoTime();
            found += searching.applyAsInt(questions.get(i));
            times[i] = System.nanoTime() - from;
        }
        if (found == 0) {
            throw new IllegalStateException("nothing was found");
        }
        Arrays.sort(times);
        return times[times.length * 99 / 100] / 1_000.0;
    }
}

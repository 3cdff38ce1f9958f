package adroit.bench.catalogs;

import adroit.framework.Frameworks;
import adroit.framework.ReferenceFramework;
import adroit.identity.Actor;
import adroit.search.Search;
import adroit.search.SearchAnswer;
import adroit.search.SearchQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Some who search and open items of frameworks, one answer after the other, for as long as something else is done. */
record Readers(Frameworks frameworks, Search search, ReferenceFramework former, int how) {
    private static final double NANOS = 1e6;

    /** What is done meanwhile. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    /**
     * What they got.
     *
     * @param asked how often they asked
     * @param whole how many of the answers were whole
     * @param p99 milliseconds within which all but a hundredth came
     * @param longest milliseconds of the one that took longest
     * @param took milliseconds that the other work took
     */
    record Got(int asked, int whole, double p99, double longest, double took) {}

    Got during(Work work) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(how);
        AtomicBoolean over = new AtomicBoolean();
        List<Future<List<Long>>> all = new ArrayList<>();
        for (int i = 0; i < how; i++) {
            all.add(threads.submit(reading(over)));
        }
        long from = System.nanoTime();
        try {
            work.run();
        } finally {
            over.set(true);
            threads.shutdown();
        }
        return got(all, (System.nanoTime() - from) / NANOS);
    }

    /** Nanoseconds of each answer; below 0 where it was not whole. */
    private Callable<List<Long>> reading(AtomicBoolean over) {
        return () -> {
            List<Long> times = new ArrayList<>();
            for (int turn = 0; !over.get(); turn++) {
                long before = System.nanoTime();
                boolean whole = turn % 2 == 0 ? isFound(turn) : areThere(turn);
                long time = System.nanoTime() - before;
                times.add(whole ? time : -time);
            }
            return times;
        };
    }

    /** What was there before is found, and first of all by its own title, whatever comes in besides. */
    private boolean isFound(int turn) {
        SearchAnswer answer = search.find(Actor.OWNER, SearchQuery.of("statement " + (1 + turn % former.size() / 2)));
        return answer.nearness() == SearchAnswer.Nearness.EVERY_WORD
                && !answer.hits().isEmpty();
    }

    /** Of the framework that was there, and of the newest that can be seen, every item can be opened: also the last one. */
    private boolean areThere(int turn) {
        ReferenceFramework newest = frameworks.all(Actor.OWNER).get(0);
        return isThere(former, 1 + turn % former.size()) && isThere(newest, newest.size());
    }

    private boolean isThere(ReferenceFramework framework, int number) {
        return frameworks
                .item(Actor.OWNER, framework, number)
                .filter(place -> place.item().number() == number)
                .isPresent();
    }

    private static Got got(List<Future<List<Long>>> all, double took) throws InterruptedException, IOException {
        List<Long> times = new ArrayList<>();
        for (Future<List<Long>> each : all) {
            try {
                times.addAll(each.get());
            } catch (ExecutionException e) {
                throw new IOException("a reader was refused", e);
            }
        }
        long[] sorted = times.stream().mapToLong(Math::abs).sorted().toArray();
        int whole = (int) times.stream().filter(t -> t > 0).count();
        return new Got(
                sorted.length,
                whole,
                sorted[(int) Math.ceil(sorted.length * 0.99) - 1] / NANOS,
                sorted[sorted.length - 1] / NANOS,
                took);
    }
}

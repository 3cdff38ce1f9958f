package adroit.bench.packs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some who have somebody assessed and read the result, one after the other, for as long as something else is done. */
record Askers(Desk desk, String person, int how) {
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
     * @param whole how many of the answers were whole: there, with a level, and no scorer that failed
     * @param p99 milliseconds within which all but a hundredth came
     */
    record Got(int asked, int whole, double p99) {}

    Got during(Work work) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(how);
        boolean[] done = new boolean[1];
        List<Future<List<Long>>> all = new ArrayList<>();
        for (int i = 0; i < how; i++) {
            all.add(threads.submit(asking(done)));
        }
        try {
            work.run();
        } finally {
            synchronized (done) {
                done[0] = true;
            }
            threads.shutdown();
        }
        return got(all);
    }

    /** Nanoseconds of each answer; below 0 where it was not whole. */
    private Callable<List<Long>> asking(boolean[] done) {
        return () -> {
            List<Long> times = new ArrayList<>();
            while (!isOver(done)) {
                long before = System.nanoTime();
                boolean whole = desk.assess(person);
                long time = System.nanoTime() - before;
                times.add(whole ? time : -time);
            }
            return times;
        };
    }

    private static boolean isOver(boolean[] done) {
        synchronized (done) {
            return done[0];
        }
    }

    private static Got got(List<Future<List<Long>>> all) throws InterruptedException, IOException {
        List<Long> times = new ArrayList<>();
        for (Future<List<Long>> each : all) {
            try {
                times.addAll(each.get());
            } catch (ExecutionException e) {
                throw new IOException("the product stopped answering", e);
            }
        }
        long[] sorted = times.stream().mapToLong(Math::abs).sorted().toArray();
        int whole = (int) times.stream().filter(t -> t > 0).count();
        double p99 = sorted.length == 0 ? 0 : sorted[(int) Math.ceil(sorted.length * 0.99) - 1] / NANOS;
        return new Got(sorted.length, whole, p99);
    }
}

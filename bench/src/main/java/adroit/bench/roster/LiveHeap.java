package adroit.bench.roster;

import java.lang.management.ManagementFactory;

/** Watches what survives collection while something else works, and keeps the most that was seen. */
final class LiveHeap implements AutoCloseable {
    private static final long PAUSE_MILLIS = 200;

    /** Where the serial collector puts everything that is alive when it is asked for a collection. */
    private static final String OLD = "Tenured Gen";

    private final Thread watch = new Thread(this::look, "live-heap");
    private volatile long most;
    private volatile boolean over;

    static LiveHeap watched() {
        LiveHeap heap = new LiveHeap();
        heap.watch.setDaemon(true);
        heap.watch.start();
        return heap;
    }

    /** Bytes. */
    long most() {
        return most;
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        watch.join();
    }

    private void look() {
        try {
            while (!over) {
                System.gc();
                most = Math.max(most, survived());
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the collector itself found alive: nothing that others made since. */
    private static long survived() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals(OLD))
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}

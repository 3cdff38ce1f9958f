package adroit.bench.roster;

import java.lang.management.ManagementFactory;

/** Watches what survives collection while something else works, and keeps the most that was seen. */
final class LiveHeap implements AutoCloseable {
    private static final long PAUSE_MILLIS = 200;

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
                long used =
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
                most = Math.max(most, used);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

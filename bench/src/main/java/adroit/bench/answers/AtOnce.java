package adroit.bench.answers;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** Works that begin at the same moment, each on a thread of its own. */
final class AtOnce {
    private static final double NANOS = 1e9;

    private AtOnce() {}

    /** Seconds from the beginning of all to the end of the last. */
    static double seconds(List<Runnable> works) throws InterruptedException {
        CountDownLatch begin = new CountDownLatch(1);
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> threads = works.stream()
                .map(work -> new Thread(() -> {
                    try {
                        begin.await();
                        work.run();
                    } catch (InterruptedException | RuntimeException e) {
                        failures.add(e);
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        long before = System.nanoTime();
        begin.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - before) / NANOS;
        if (!failures.isEmpty()) {
            throw new IllegalStateException("a client failed", failures.peek());
        }
        return seconds;
    }
}

package adroit.store;

import adroit.evidence.Fact;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A process of its own that records facts with four writers, and says which batch is on disk, until it is killed. */
final class Appender {
    static final int BATCH = 3;
    private static final int WRITERS = 4;

    private Appender() {}

    public static void main(String[] arguments) throws InterruptedException {
        JdbcStore store = JdbcStore.open(Location.file(Path.of(arguments[0])));
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> new Thread(() -> append(store, arguments[1] + "-" + writer)))
                .toList();
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }
    }

    @SuppressWarnings("InfiniteLoopStatement") // ended from outside, which is the point
    private static void append(JdbcStore store, String name) {
        for (int i = 0; true; i++) {
            String batch = name + "-" + i;
            List<Fact> facts = IntStream.range(0, BATCH)
                    .<Fact>mapToObj(n -> Sample.rating(batch + "/" + n, "p-ada", 1 + n))
                    .toList();
            store.write(session -> session.evidence().append(facts));
            System.out.println(batch);
        }
    }
}

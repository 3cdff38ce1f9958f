package adroit.bench;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Processor time of work on this thread alone; what other programs do meanwhile does not count. */
public final class CpuTime {
    private static final double NANOS_PER_MILLISECOND = 1e6;

    @SuppressWarnings("unused") // what is computed is kept, so that it is computed
    private static volatile Object last = "";

    private CpuTime() {}

    public static double milliseconds(Supplier<?> work) {
        long before = now();
        last = work.get();
        return (now() - before) / NANOS_PER_MILLISECOND;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

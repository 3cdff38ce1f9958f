package adroit.bench.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryTest {
    @Test
    void seesWhatIsHeldWhileItWatches() throws Exception {
        long before;
        long during;
        try (LiveHeap heap = LiveHeap.watched()) {
            before = awaitMore(heap, 0);
            byte[] held = new byte[64 << 20];
            during = awaitMore(heap, before + held.length / 2);
            assertThat(held).hasSize(64 << 20);
        }
        assertThat(during).isGreaterThan(before + (32 << 20));
    }

    private static long awaitMore(LiveHeap heap, long bytes) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (heap.most() <= bytes && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return heap.most();
    }
}

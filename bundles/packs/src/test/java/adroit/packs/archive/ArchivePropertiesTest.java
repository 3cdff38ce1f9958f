package adroit.packs.archive;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.packs.refusal.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds whatever the bytes are; each seed makes other bytes, the same at every run. */
class ArchivePropertiesTest {
    private static final Limits SMALL = new Limits(200_000, 50, 100_000, 150_000, 20);

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("adroit.fuzz", 300));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedBytesAreReadOrRefusedAndNothingElse(long seed) {
        Random random = new Random(seed);
        byte[] bytes = archive(random);
        for (int round = 0; round < 20; round++) {
            byte[] damaged = damaged(bytes, random);
            try {
                List<ArchiveEntry> read =
                        Archive.list("fuzz.zip", damaged, SMALL).unpack();
                assertThat(read.stream().mapToLong(e -> e.content().length).sum())
                        .isLessThanOrEqualTo(SMALL.total());
            } catch (Refused refused) {
                assertThat(refused.refusals()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneChangedByteOfAStoredContentIsNeverMissed(long seed) {
        Random random = new Random(seed);
        byte[] bytes = ArchiveWriter.bytes(List.of(new ArchiveEntry("a", random(random, 500))));
        int at = 31 + random.nextInt(500);
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        assertThat(isRefused(bytes)).isTrue();
    }

    private static boolean isRefused(byte[] bytes) {
        try {
            return Archive.list("fuzz.zip", bytes, SMALL).unpack().isEmpty();
        } catch (Refused refused) {
            return true;
        }
    }

    private static byte[] archive(Random random) {
        CraftedZip zip = new CraftedZip();
        for (int i = random.nextInt(4); i >= 0; i--) {
            if (random.nextBoolean()) {
                zip.stored("entry-" + i, random(random, random.nextInt(300)));
            } else {
                zip.deflated("entry-" + i, new byte[random.nextInt(3_000)]);
            }
        }
        return zip.bytes();
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextBoolean() ? random.nextInt(bytes.length) : bytes.length - 1 - random.nextInt(70);
            bytes[Math.max(0, at)] = (byte) random.nextInt(256);
        }
        return random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 40)) : bytes;
    }

    private static byte[] random(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}

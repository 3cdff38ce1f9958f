package adroit.knowledge;

import adroit.measurement.number.Seeded;
import java.util.ArrayList;
import java.util.List;

/** An order that has nothing to do with the one things are written in, and is the same whenever the same person looks. */
public final class Shuffled {
    private Shuffled() {}

    /** @param about what is shuffled, so that two things of one person are shuffled apart */
    public static <T> List<T> of(List<T> things, String person, String about) {
        Seeded random = new Seeded(((long) person.hashCode() << 32) ^ about.hashCode());
        List<T> shuffled = new ArrayList<>(things);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = random.below(i + 1);
            T kept = shuffled.get(i);
            shuffled.set(i, shuffled.get(other));
            shuffled.set(other, kept);
        }
        return List.copyOf(shuffled);
    }
}

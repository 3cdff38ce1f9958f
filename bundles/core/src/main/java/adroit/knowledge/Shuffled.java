package adroit.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** An order that has nothing to do with the one things are written in, and is the same whenever the same person looks. */
public final class Shuffled {
    private Shuffled() {}

    /** @param about what is shuffled, so that two things of one person are shuffled apart */
    public static <T> List<T> of(List<T> things, String person, String about) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, new Random(((long) person.hashCode() << 32) ^ about.hashCode()));
        return List.copyOf(shuffled);
    }
}

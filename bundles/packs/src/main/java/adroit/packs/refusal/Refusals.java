package adroit.packs.refusal;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong; after a hundred it only counts. */
public final class Refusals {
    private static final int MOST = 100;
    private final List<Refusal> found = new ArrayList<>();
    private int more;

    public void add(String code, String place, String sentence, String remedy) {
        add(new Refusal(code, place, sentence, remedy));
    }

    public void add(Refusal refusal) {
        if (found.size() < MOST) {
            found.add(refusal);
        } else {
            more++;
        }
    }

    public void addAll(List<Refusal> refusals) {
        refusals.forEach(this::add);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found, and how much more there is. */
    public List<Refusal> list() {
        if (more == 0) {
            return List.copyOf(found);
        }
        List<Refusal> all = new ArrayList<>(found);
        all.add(new Refusal("TOO_MANY", found.get(0).place(), "There are " + more + " more.", "Correct these first."));
        return all;
    }

    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new Refused(list());
        }
    }
}

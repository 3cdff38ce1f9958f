package adroit.trend;

import java.util.Set;
import java.util.TreeSet;

/**
 * A technology of one edition, as occupations of some job classes use it.
 *
 * @param title as the edition calls it
 * @param number of the item
 * @param hot whether the publisher calls it hot
 * @param demanded whether the publisher says that employers of one of the occupations ask for it
 * @param classes titles of the job classes
 */
record Technology(String title, int number, boolean hot, boolean demanded, Set<String> classes) {
    Technology {
        classes = Set.copyOf(classes);
    }

    /** The same, also as another item under the same name, or another class, has it. */
    Technology and(Technology other) {
        Set<String> both = new TreeSet<>(classes);
        both.addAll(other.classes);
        return new Technology(title, number, hot || other.hot, demanded || other.demanded, both);
    }
}

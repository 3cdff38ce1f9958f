package adroit.instrument;

import adroit.catalog.ItemStatus;
import adroit.work.Check;

/**
 * One statement that is answered from 1 to 5. It belongs to exactly one facet and one aspect.
 *
 * @param text what is asked
 * @param low what 1 means: of ability something that can be watched at work
 * @param middle what 3 means
 * @param high what 5 means
 */
public record Statement(
        String id, Facet facet, Aspect aspect, ItemStatus status, String text, String low, String middle, String high) {
    /** The lowest and the highest answer. */
    public static final int LOWEST = 1;

    public static final int HIGHEST = 5;

    public Statement {
        Check.id("statement.id", id);
        Check.text("text of statement " + id, text);
        Check.text("low of statement " + id, low);
        Check.text("middle of statement " + id, middle);
        Check.text("high of statement " + id, high);
    }

    /** Whether that is an answer. */
    public static boolean isAnswer(int level) {
        return level >= LOWEST && level <= HIGHEST;
    }
}

package adroit.insight.first;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One counted thing.
 *
 * @param department id of the department it belongs to; null where it belongs to several
 * @param about who may read it beside those who may see the number
 */
public record InsightRow(List<String> cells, @Nullable String department, About about) {
    public InsightRow {
        cells = List.copyOf(cells);
    }

    /** What a row speaks of. */
    public enum About {
        /** A position or a title: for whoever sees the number. */
        WORK,
        /** A person: for whoever may list the people there. */
        PERSON,
        /** A person's plan eligibility: for whoever may list the people of the whole city. */
        ELIGIBILITY
    }
}

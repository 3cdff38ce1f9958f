package adroit.insight;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/**
 * The order of a list of gaps: first what is nobody's, then one person after the other by name, then by field and subject.
 *
 * @param places texts that sort as people do, by id of person
 */
record GapOrder(Map<String, String> places) {
    Comparator<ListedGap> comparator() {
        return Comparator.comparing((ListedGap gap) -> gap.person() != null)
                .thenComparing(this::place)
                .thenComparing(gap -> Objects.requireNonNullElse(gap.person(), ""))
                .thenComparing(ListedGap::discipline)
                .thenComparing(gap -> gap.gap().subject())
                .thenComparing(gap -> gap.person() == null ? "" : gap.id());
    }

    private String place(ListedGap gap) {
        return gap.person() == null ? "" : places.getOrDefault(gap.person(), "");
    }
}

package adroit.edition;

import java.util.Set;

/**
 * What decides a result beside a field's own scorer, the evidence and the catalog: the scorers that the api brings, the reading of {@code scoring.yaml}, and the assessment itself. Their version stands
 * in every result, and is not that of the product: a product that changes none of them computes the results of the one before.
 */
public final class CommonRules {
    /** The first: what an analysis asks of a skill takes the tools of the citywide baseline's rule only where the rule asks for more than it in level or at entry. */
    public static final String FIRST = "0.1.0";

    /** Those of new results. Raised only when some case gives another result than before; docs/run says which product has which rules. */
    public static final String VERSION = "0.2.0";

    private static final Set<String> KEPT = Set.of(FIRST, VERSION);

    private CommonRules() {}

    /** Whether results of these rules can be computed again here. */
    public static boolean areKept(String rules) {
        return KEPT.contains(rules);
    }
}

package adroit.edition;

/**
 * What decides a result beside a field's own scorer, the evidence and the catalog: the scorers that the api brings, the reading of {@code scoring.yaml}, and the assessment itself. Their version stands
 * in every result, and is not that of the product: a product that changes none of them computes the results of the one before.
 */
public final class CommonRules {
    /**
     * Raised to the product's version only when some case gives another result than before; then docs/run says which product has which rules, because results made by the rules before are computed
     * again there alone.
     */
    public static final String VERSION = "0.1.0";

    private CommonRules() {}
}

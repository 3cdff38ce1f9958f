package adroit.plugins.internal;

import adroit.explanation.Counted;
import adroit.plugins.InstallPolicy;
import java.util.List;
import java.util.function.UnaryOperator;

/** How far department leads may go, in words that follow "they may install". */
final class PolicyWords {
    private static final int NAMED = 3;

    private PolicyWords() {}

    /** @param naming what a key is called, by its fingerprint */
    static String of(InstallPolicy policy, UnaryOperator<String> naming) {
        if (policy.leadsInstall()) {
            return "what their department keeps, from " + publishers(policy, naming);
        }
        return policy.publishers().isEmpty()
                ? "nothing"
                : "nothing (named for when they may: " + publishers(policy, naming) + ")";
    }

    private static String publishers(InstallPolicy policy, UnaryOperator<String> naming) {
        List<String> keys = policy.publishers();
        if (keys.isEmpty()) {
            return "every trusted publisher";
        }
        String named = String.join("; ", keys.stream().limit(NAMED).map(naming).toList());
        int more = keys.size() - NAMED;
        return Counted.of(keys.size(), "publisher", "publishers") + ": " + named
                + (more > 0 ? " and " + Counted.of(more) + " more" : "");
    }
}

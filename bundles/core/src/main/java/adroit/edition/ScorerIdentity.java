package adroit.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Exactly which code judged, and how it was set.
 *
 * @param sha256 of the bundle's bytes
 * @param rules version of the common rules it was run with
 * @param settings what the city set of it, where that differs from what its bundle says itself
 */
public record ScorerIdentity(
        String symbolicName,
        String version,
        String sha256,
        String rules,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> settings) {
    /** Results of before there were settings name none. */
    public ScorerIdentity(
            String symbolicName, String version, String sha256, String rules, @Nullable Map<String, String> settings) {
        this.symbolicName = symbolicName;
        this.version = version;
        this.sha256 = sha256;
        this.rules = rules;
        this.settings = settings == null || settings.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** A scorer as its bundle brings it. */
    public ScorerIdentity(String symbolicName, String version, String sha256, String rules) {
        this(symbolicName, version, sha256, rules, Map.of());
    }

    /** Whether a result that names the other can be computed again by this: the same code, set the same, by the same common rules or by others that are kept. */
    public boolean computes(ScorerIdentity other) {
        return equals(CommonRules.areKept(other.rules) && CommonRules.areKept(rules) ? other.withRules(rules) : other);
    }

    private ScorerIdentity withRules(String others) {
        return new ScorerIdentity(symbolicName, version, sha256, others, settings);
    }

    /** The same code, set otherwise. */
    public ScorerIdentity withSettings(Map<String, String> other) {
        return new ScorerIdentity(symbolicName, version, sha256, rules, other);
    }
}

package adroit.plugins;

import java.util.List;

/**
 * How far the administrators let department leads go.
 *
 * @param leadsInstall whether a lead may install and update the disciplines that their department keeps
 * @param publishers fingerprints of the keys whose packs a lead may bring; none for every publisher that is trusted
 */
public record InstallPolicy(boolean leadsInstall, List<String> publishers) {
    /** Leads install what their department keeps, from whoever is trusted. */
    public static final InstallPolicy USUAL = new InstallPolicy(true, List.of());

    public InstallPolicy {
        publishers = publishers.stream().distinct().sorted().toList();
    }

    /** Whether a lead may bring a pack signed by that key. */
    public boolean permits(String fingerprint) {
        return publishers.isEmpty() || publishers.contains(fingerprint);
    }
}

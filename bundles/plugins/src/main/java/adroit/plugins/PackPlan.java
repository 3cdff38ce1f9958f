package adroit.plugins;

import adroit.assessment.Impact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What installing would do. Nothing else restarts: a discipline is one bundle, and nothing depends on it.
 *
 * @param publisher what the signer is called here
 * @param fingerprint of the signer's key; null for what came with the product
 * @param replaces the version that is installed now, or null
 * @param replacesOf whom the version comes from that is installed now, where that is somebody else; null otherwise
 * @param sha256 of the pack; of the bundle for what came with the product
 * @param fixtures how many of its own examples were run
 * @param ownScorer whether it brings a scorer in Java
 * @param asksFor what it asks of the city, in a sentence without its end: that it holds texts only, or Java code with what that needs
 * @param bundles how many bundles change
 * @param restarts how many other bundles start again
 * @param first whether no version of the field was ever installed here
 * @param texts how many skills, and other parts of its catalog, it changes, brings and takes away, in sentences
 * @param impact what it would change for people, by department
 * @param analysesDue job analyses of the whole city that become due with it
 * @param lost what the catalog in force has and the new one does not, and what the city had in force once and cannot be had any more, in sentences
 * @param catalog which edition would come in force, and what of the city's own it keeps
 */
public record PackPlan(
        String id,
        String title,
        String version,
        String keeper,
        String publisher,
        @Nullable String fingerprint,
        @Nullable String replaces,
        @Nullable String replacesOf,
        String sha256,
        int fixtures,
        boolean ownScorer,
        String asksFor,
        int bundles,
        int restarts,
        boolean first,
        List<String> texts,
        Impact impact,
        int analysesDue,
        List<String> lost,
        CatalogPlan catalog) {
    public PackPlan {
        texts = List.copyOf(texts);
        lost = List.copyOf(lost);
    }
}

package adroit.plugins.internal;

import adroit.canonical.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/**
 * The copies that the framework keeps of bundles from one run to the next, and from which it loads their classes. What stands there may have rotted, whatever is true of the copies in the home. Felix lays
 * each where it is looked for here; a copy that is found nowhere counts as changed.
 */
final class CachedCopies {
    private static final String COPY = "version0.0/bundle.jar";

    private final Optional<Path> cache;

    CachedCopies(BundleContext context) {
        cache = Optional.ofNullable(context.getProperty(Constants.FRAMEWORK_STORAGE))
                .map(Path::of);
    }

    /** Whether the framework's copy has that SHA-256. */
    boolean isWhole(Bundle bundle, String sha256) {
        return cache.filter(folder -> digest(folder.resolve("bundle" + bundle.getBundleId() + "/" + COPY))
                        .equals(sha256))
                .isPresent();
    }

    private static String digest(Path copy) {
        try {
            return Digest.sha256(Files.readAllBytes(copy));
        } catch (IOException e) {
            return "";
        }
    }
}

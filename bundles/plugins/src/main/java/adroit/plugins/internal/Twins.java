package adroit.plugins.internal;

import java.io.InputStream;
import java.util.Collection;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.hooks.bundle.CollisionHook;

/**
 * Lets the same bytes be placed more than once, each with settings of its own, so that one serves on while the other is made ready. Other bytes under a name and version that
 * is there stay refused. One is placed at a time.
 */
final class Twins implements CollisionHook {
    private volatile String placing = "";

    synchronized Bundle install(BundleContext context, String location, InputStream bytes) throws BundleException {
        placing = bytesOf(location);
        try {
            return context.installBundle(location, bytes);
        } finally {
            placing = "";
        }
    }

    @Override
    public void filterCollisions(int operation, Bundle target, Collection<Bundle> candidates) {
        if (operation == INSTALLING && !placing.isEmpty()) {
            candidates.removeIf(b -> bytesOf(b.getLocation()).equals(placing));
        }
    }

    /** The location without what makes twins different. */
    private static String bytesOf(String location) {
        int settings = location.indexOf(Installed.SETTINGS);
        return settings < 0 ? location : location.substring(0, settings);
    }
}

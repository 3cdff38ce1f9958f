package adroit.launcher;

import org.apache.felix.framework.Logger;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.slf4j.LoggerFactory;

/** Sends what the framework has to say to the product's log; by itself it would print to standard output. */
final class FrameworkLog extends Logger {
    static final org.slf4j.Logger LOG = LoggerFactory.getLogger("adroit.framework");

    @Override
    protected void doLog(
            @Nullable Bundle bundle,
            @Nullable ServiceReference service,
            int level,
            @Nullable String message,
            @Nullable Throwable cause) {
        doLog(level, bundle == null ? String.valueOf(message) : bundle.getSymbolicName() + ": " + message, cause);
    }

    @Override
    protected void doLog(int level, String message, @Nullable Throwable cause) {
        if (level == LOG_ERROR) {
            LOG.error(message, cause);
        } else if (level == LOG_WARNING) {
            LOG.warn(message, cause);
        } else {
            LOG.debug(message, cause);
        }
    }
}

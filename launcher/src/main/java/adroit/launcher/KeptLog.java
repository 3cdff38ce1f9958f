package adroit.launcher;

import java.util.logging.LogManager;

/** Keeps the log open while the process ends: the JDK's own manager would close it before the product has stopped. */
public final class KeptLog extends LogManager {
    @Override
    public void reset() {
        // the platform closes its log itself, last
    }
}

package adroit.plugins.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Disciplines that are out of service, while somebody who took hold of their scorer before may still call it. A bundle is uninstalled once nobody has called it
 * for a pause, or at once where its name is needed. Used by the queue alone.
 */
final class Retired {
    private final Hangar hangar;
    private final Duration pause;
    private final List<Running> waiting = new ArrayList<>();

    Retired(Hangar hangar, Duration pause) {
        this.hangar = hangar;
        this.pause = pause;
    }

    void add(Running running) {
        running.scorer().touch();
        waiting.add(running);
    }

    /** Lets the bundle with these bytes stay, because it serves again. */
    void spare(String sha256) {
        waiting.stream()
                .filter(r -> r.installed().sha256().equals(sha256))
                .toList()
                .forEach(r -> {
                    waiting.remove(r);
                    r.release().run();
                });
    }

    /** Uninstalls what has been quiet for the pause; true where some are left. */
    boolean sweep() {
        waiting.stream().filter(r -> r.scorer().quietFor(pause)).toList().forEach(this::letGo);
        return !waiting.isEmpty();
    }

    /** Uninstalls now what would stand in the way: the same version of the same discipline with other content. */
    void clear(Offer offer) {
        waiting.stream().filter(r -> inTheWay(r.installed(), offer)).toList().forEach(this::letGo);
    }

    private static boolean inTheWay(Installed installed, Offer offer) {
        return installed.id().equals(offer.id())
                && installed.description().version().equals(offer.version())
                && !installed.sha256().equals(offer.sha256());
    }

    private void letGo(Running running) {
        waiting.remove(running);
        running.release().run();
        hangar.remove(running.bundle(), running.room());
    }
}

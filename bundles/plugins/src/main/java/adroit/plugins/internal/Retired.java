package adroit.plugins.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** Uninstalls what has been quiet for the pause; true where some are left. */
    boolean sweep() {
        waiting.stream().filter(r -> r.scorer().endsAfter(pause)).toList().forEach(this::letGo);
        return !waiting.isEmpty();
    }

    /** One that is still here at that place; its pause begins anew. */
    Optional<Running> find(String place) {
        Optional<Running> found = waiting.stream()
                .filter(r -> r.installed().place().equals(place))
                .findFirst();
        found.ifPresent(r -> r.scorer().touch());
        return found;
    }

    /** Uninstalls now what would stand in the way: the same version of the same discipline with other content. */
    void clear(Offer offer) {
        clear(offer.id(), offer.version(), offer.sha256());
    }

    void clear(Installed installed) {
        clear(installed.id(), installed.description().version(), installed.sha256());
    }

    private void clear(String id, String version, String sha256) {
        waiting.stream()
                .filter(r -> r.installed().id().equals(id)
                        && r.installed().description().version().equals(version)
                        && !r.installed().sha256().equals(sha256))
                .toList()
                .forEach(this::letGo);
    }

    private void letGo(Running running) {
        waiting.remove(running);
        running.scorer().end();
        hangar.end(running);
    }
}

package adroit.plugins.internal;

import adroit.assessment.ScorerGone;
import adroit.assessment.ShadowScoring;
import adroit.assessment.SideBySide;
import adroit.canonical.CanonicalJson;
import adroit.edition.ActiveDiscipline;
import adroit.identity.Actor;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.Shadow;
import adroit.plugins.ShadowReport;
import adroit.storage.Durable;
import adroit.storage.StorageFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Candidates that score beside what is in service, one per discipline. They are in no registry from which a result could be made. Changed by the queue alone. */
final class Shadows {
    private static final Logger LOG = LoggerFactory.getLogger(Shadows.class);
    private static final String ASK = "Drop it, and ask whoever keeps the discipline for a corrected pack.";

    private final Path file;
    private final InService service;
    private final ShadowScoring scoring;
    private final Map<String, Shadowing> noted = new TreeMap<>();
    private final Map<String, Running> ready = new ConcurrentHashMap<>();
    private volatile List<Shadow> shown = List.of();

    Shadows(Path file, InService service, ShadowScoring scoring) {
        this.file = file;
        this.service = service;
        this.scoring = scoring;
        service.keeping(this::digests);
    }

    private record Noted(List<Shadowing> shadows) {
        Noted {
            shadows = List.copyOf(shadows);
        }
    }

    /** Takes up what was noted before the start; one that cannot be had again is dropped, for good where it is to blame itself. */
    void restore() {
        boolean lost = false;
        for (Shadowing each : read()) {
            try {
                ready.put(each.candidate().id(), service.prepare(each.candidate()));
                noted.put(each.candidate().id(), each);
            } catch (Faulty e) {
                lost = true;
                LOG.warn("The shadow of {} is dropped: {}", each.candidate().id(), e.getMessage());
            } catch (DisciplineRefused e) {
                LOG.warn("The shadow of {} is dropped: {}", each.candidate().id(), e.getMessage());
            } catch (RuntimeException e) {
                LOG.error("The shadow of {} is dropped", each.candidate().id(), e);
            }
        }
        show();
        if (lost) {
            forget();
        }
    }

    private void forget() {
        try {
            write();
        } catch (StorageFailure e) {
            LOG.warn("What scores beside no more could not be forgotten: {}", e.getMessage());
        }
    }

    /** All, by discipline. */
    List<Shadow> all() {
        return shown;
    }

    /** Lets one score from now on, in place of a former one of its discipline. */
    Shadow begin(Running candidate, Shadowing shadowing) {
        String id = shadowing.candidate().id();
        end(id);
        noted.put(id, shadowing);
        ready.put(id, candidate);
        write();
        return find(id);
    }

    /** What is noted of a discipline's shadow. */
    Shadowing noted(String id) {
        return Optional.ofNullable(noted.get(id)).orElseThrow(() -> none(id));
    }

    /** Ends one; its bundle goes unless it serves. */
    void end(String id) {
        noted.remove(id);
        Running former = ready.remove(id);
        if (former != null) {
            service.discard(former);
        }
        write();
    }

    /** Both over the people of the department, as far as the actor may know of them. Takes long, and is done outside of the queue. */
    ShadowReport report(Actor actor, String id) {
        Shadow shadow = find(id);
        Running candidate = Optional.ofNullable(ready.get(id)).orElseThrow(() -> none(id));
        ActiveDiscipline now = service.running(id)
                .map(Running::discipline)
                .orElseThrow(() -> new DisciplineRefused(
                        "NOT_IN_SERVICE", id + " is not in service, so there is nothing to compare.", "Enable it."));
        try {
            SideBySide scores = scoring.compare(actor, now, candidate.discipline(), shadow.department());
            return new ShadowReport(id, shadow, now.version(), scores);
        } catch (ScorerGone e) {
            requireSound(id);
            throw new DisciplineRefused("NOT_COMPARED", e.sentence(), "Compare again in a while.");
        }
    }

    /** @throws DisciplineRefused where a comparison found that its scorer cannot be believed */
    void requireSound(String id) {
        Optional.ofNullable(ready.get(id))
                .flatMap(candidate -> candidate.scorer().fault())
                .ifPresent(why -> {
                    throw new DisciplineRefused("SCORER_FAILS", why.sentence(), ASK);
                });
    }

    private Shadow find(String id) {
        return shown.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow(() -> none(id));
    }

    /** Ends those that the key signed. */
    void endSignedBy(String fingerprint) {
        noted.values().stream()
                .map(Shadowing::candidate)
                .filter(candidate -> fingerprint.equals(candidate.signer()))
                .map(Installed::id)
                .toList()
                .forEach(this::end);
    }

    private Set<String> digests() {
        return noted.values().stream().map(s -> s.candidate().sha256()).collect(Collectors.toSet());
    }

    private void write() {
        Durable.write(file, CanonicalJson.bytes(new Noted(new ArrayList<>(noted.values()))));
        show();
    }

    private void show() {
        shown = noted.values().stream()
                .map(s -> new Shadow(
                        s.candidate().id(),
                        s.candidate().description().title(),
                        s.candidate().description().version(),
                        s.department(),
                        s.since(),
                        s.account()))
                .toList();
    }

    private List<Shadowing> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return CanonicalJson.read(Files.readAllBytes(file), Noted.class).shadows();
        } catch (IOException | UncheckedIOException | IllegalArgumentException | NullPointerException e) {
            LOG.warn("{} cannot be read; what scored beside others is dropped", file);
            return List.of();
        }
    }

    private static DisciplineRefused none(String id) {
        return new DisciplineRefused(
                "NO_SHADOW",
                "No other version scores beside " + id + ".",
                "Begin with: adroit discipline shadow " + id + " --department ID.");
    }
}

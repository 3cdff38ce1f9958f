package adroit.plugins.internal;

import adroit.canonical.CanonicalJson;
import adroit.storage.Durable;
import adroit.storage.StorageFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The states in which the installed set was, each a file of its own that is written once. Those of before a start are read when somebody first asks for them: no field waits for that. Changed by the
 * queue alone; may be looked at from anywhere.
 */
final class History {
    private static final Logger LOG = LoggerFactory.getLogger(History.class);

    /** Acts by which something comes back: it was in service before. */
    private static final Set<String> RETURNS =
            Set.of(SetActs.ROLL_BACK, SetActs.LOCK, SetActs.QUARANTINE, GoingBack.BACK);

    private final Path folder;
    private final Clock clock;
    private final Thinning thinning;
    private InstalledSet found = InstalledSet.NONE;
    private volatile @Nullable List<Generation> known = List.of();

    /** @param thinning says which states are given up again */
    History(Path folder, Clock clock, Thinning thinning) {
        this.folder = folder;
        this.clock = clock;
        this.thinning = thinning;
    }

    /** Begins a run with the set that the record says. It is the last state, also where a crash came before that was noted. */
    synchronized void open(InstalledSet now) {
        found = now;
        known = null;
    }

    /**
     * All that are kept, oldest first; a state that cannot be read is left out.
     *
     * @throws UncheckedIOException where it cannot be said which there are
     */
    List<Generation> all() {
        List<Generation> read = known;
        return read != null ? read : begun();
    }

    private synchronized List<Generation> begun() {
        List<Generation> read = known;
        if (read == null) {
            read = shared(read());
            if (!found.disciplines().isEmpty() || !read.isEmpty()) {
                read = noted(read, Cause.ofProduct("discipline.found", "installed-set"), found, 0);
            }
            known = read;
        }
        return read;
    }

    Optional<Generation> find(long number) {
        return all().stream().filter(g -> g.number() == number).findFirst();
    }

    Optional<Generation> last() {
        return last(all());
    }

    /**
     * Notes the state from now on, where it is another than before.
     *
     * @param like number of the state that is taken up again; 0 for none
     */
    synchronized void note(Cause cause, InstalledSet set, long like) {
        known = noted(all(), cause, set, like);
    }

    private List<Generation> noted(List<Generation> before, Cause cause, InstalledSet set, long like) {
        Optional<Generation> last = last(before);
        if (last.filter(g -> g.set().samePointers(set)).isPresent()) {
            return before;
        }
        long number = last.map(Generation::number).orElse(0L) + 1;
        Generation next = new Generation(
                number, clock.instant().truncatedTo(ChronoUnit.MILLIS), cause, like == 0 ? number : like, set);
        try {
            Durable.write(file(number), CanonicalJson.bytes(next));
        } catch (StorageFailure e) {
            LOG.warn("The state {} of the installed set could not be noted: {}", number, e.getMessage());
        }
        List<Generation> after = new ArrayList<>(before);
        after.add(next);
        return List.copyOf(after);
    }

    private static Optional<Generation> last(List<Generation> states) {
        return states.isEmpty() ? Optional.empty() : Optional.of(states.get(states.size() - 1));
    }

    /** Those that may be given up now. May take as long as it takes to read all results; by one thread at a time, whichever. */
    List<Generation> spare() {
        return thinning.spare(all());
    }

    /** Lets go of what {@link #spare} gave. */
    synchronized void giveUp(List<Generation> spare) {
        List<Generation> left = new ArrayList<>(all());
        left.removeAll(spare);
        known = List.copyOf(left);
        spare.forEach(this::forget);
    }

    /** The SHA-256 of every bundle that a state names. */
    Set<String> digests() {
        return all().stream()
                .flatMap(g -> g.set().disciplines().stream())
                .map(Installed::sha256)
                .collect(Collectors.toSet());
    }

    /** A discipline that was installed with those bytes, as it was last. */
    Optional<Installed> withDigest(String sha256) {
        Installed found = null;
        for (Generation each : all()) {
            for (Installed discipline : each.set().disciplines()) {
                found = discipline.sha256().equals(sha256) ? discipline : found;
            }
        }
        return Optional.ofNullable(found);
    }

    /** A discipline as it was last installed. */
    Optional<Installed> lastOf(String id) {
        Optional<Installed> found = Optional.empty();
        for (Generation each : all()) {
            Optional<Installed> then = each.set().installed(id);
            found = then.isPresent() ? then : found;
        }
        return found;
    }

    /**
     * What was in service under that id directly before something else first was, as it was last. Looked for before the first time since the field was installed, so that nobody is led back to what was
     * left on purpose: neither to a version that was rolled back from or removed, nor round in a circle. Empty also where that time is not on record any more.
     */
    Optional<Installed> before(String id, BiPredicate<Installed, Installed> same, Installed something) {
        Optional<Installed> before = Optional.empty();
        Optional<Installed> found = Optional.empty();
        boolean first = true;
        for (Generation each : all()) {
            Optional<Installed> present = each.set().installed(id);
            Optional<Installed> then = present.filter(Installed::enabled);
            if (present.isEmpty()) {
                found = Optional.empty();
                first = true;
            } else if (first && then.filter(d -> same.test(d, something)).isPresent()) {
                found = RETURNS.contains(each.cause().act()) ? Optional.empty() : before;
                first = false;
            }
            before = present.isEmpty() || then.isPresent() ? then : before;
        }
        return found.map(was -> last(was, same));
    }

    private Installed last(Installed was, BiPredicate<Installed, Installed> same) {
        Installed last = was;
        for (Generation each : all()) {
            last = each.set()
                    .installed(was.id())
                    .filter(Installed::enabled)
                    .filter(d -> same.test(d, was))
                    .orElse(last);
        }
        return last;
    }

    /** From state to state most disciplines stay as they are: each that is equal is held once. */
    private static List<Generation> shared(List<Generation> read) {
        Map<Installed, Installed> known = new HashMap<>();
        return read.stream()
                .map(g -> new Generation(
                        g.number(),
                        g.at(),
                        g.cause(),
                        g.like(),
                        g.set().mapped(each -> known.computeIfAbsent(each, Function.identity()))))
                .toList();
    }

    private void forget(Generation generation) {
        try {
            Files.deleteIfExists(file(generation.number()));
        } catch (IOException e) {
            LOG.warn("{} cannot be deleted", file(generation.number()));
        }
    }

    private Path file(long number) {
        return folder.resolve(String.format("%08d.json", number));
    }

    private List<Generation> read() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches("\\d{8}\\.json"))
                    .sorted()
                    .flatMap(f -> read(f).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private static Optional<Generation> read(Path file) {
        try {
            return Optional.of(CanonicalJson.read(Files.readAllBytes(file), Generation.class));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            LOG.warn("{} cannot be read; the installed set cannot be moved back to that state", file);
            return Optional.empty();
        }
    }
}

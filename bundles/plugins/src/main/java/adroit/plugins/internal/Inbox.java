package adroit.plugins.internal;

import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.packs.Pack;
import adroit.packs.archive.Limits;
import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refused;
import adroit.plugins.DisciplineLifecycle;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.Fault;
import adroit.plugins.internal.DeployFolder.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the packs that somebody drops into a folder. A file that has stopped growing is read once, goes the way of every pack, and then lies in {@code done}, or in
 * {@code rejected} with the reason beside it. While it is in hand it lies in a folder of its own: one that takes the process down is handled once more after the start, for that may have been
 * chance, and not a third time. Looked at by one thread.
 */
final class Inbox {
    /** Who acts for whoever may write to the folder. */
    static final Actor DEPLOYER = new Actor("deploy", "Deploy folder", Set.of(Role.ADMINISTRATOR), null, null);

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final Set<String> UNFINISHED = Set.of("EMPTY_FILE", "TRUNCATED");
    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration STILL_COPIED = Duration.ofSeconds(5);

    private final DeployFolder folder;
    private final DisciplineLifecycle lifecycle;
    private final LongSupplier nanos;
    private boolean begun;
    private Map<Path, Dropped> seen = Map.of();

    Inbox(Path folder, DisciplineLifecycle lifecycle) {
        this(folder, lifecycle, System::nanoTime);
    }

    /** @param nanos a clock that only goes on */
    Inbox(Path folder, DisciplineLifecycle lifecycle, LongSupplier nanos) {
        this.folder = new DeployFolder(folder);
        this.lifecycle = lifecycle;
        this.nanos = nanos;
    }

    /** A watch of the folder: again soon where a file is still being written, otherwise after the sweep. */
    FolderWatch watched(Duration sweep) {
        return new FolderWatch("adroit-deploy", watch -> {
            watch.hear(folder.path());
            return look() ? SOON : sweep;
        });
    }

    /** Handles what has not changed since the look before. Says whether something is left to look at again soon. */
    boolean look() {
        if (!begun) {
            begun = true;
            takeUp();
        }
        Map<Path, Dropped> now = new HashMap<>();
        for (Path file : folder.files()) {
            State state = state(file);
            if (state != null) {
                next(file, state).ifPresent(dropped -> now.put(file, dropped));
            }
        }
        folder.tellOfFolders();
        seen = now;
        return now.values().stream().anyMatch(Dropped::isNew);
    }

    /** What is left to be done with a file; nothing where it is put away. */
    private Optional<Dropped> next(Path file, State state) {
        Dropped before = seen.get(file);
        if (before == null || !before.state().equals(state)) {
            return Optional.of(Dropped.first(state, nanos.getAsLong()));
        }
        Verdict verdict = before.verdict();
        if (verdict != null) {
            return folder.putAway(file, verdict, true) ? Optional.empty() : Optional.of(before);
        }
        return before.rests(nanos.getAsLong()) ? Optional.of(before) : handled(file, before);
    }

    private record State(long size, Instant changed) {}

    /**
     * A file as it lay there at the look before.
     *
     * @param since when it was first seen so
     * @param failures how often it could not be handled, for a reason outside of it
     * @param rest until when it is left alone
     * @param verdict what came of it, where it could not be moved away: then it is not handled anew
     */
    private record Dropped(
            State state,
            long since,
            int failures,
            long rest,
            @Nullable Verdict verdict) {
        private static final Duration SHORTEST = Duration.ofSeconds(10);
        private static final int MOST_DOUBLINGS = 6;

        static Dropped first(State state, long now) {
            return new Dropped(state, now, 0, now, null);
        }

        boolean isNew() {
            return failures == 0 && verdict == null;
        }

        boolean rests(long now) {
            return now - rest < 0;
        }

        Dropped failed(long now) {
            long pause = SHORTEST.toNanos() << Math.min(failures, MOST_DOUBLINGS);
            return new Dropped(state, since, failures + 1, now + pause, null);
        }

        Dropped stuck(Verdict what) {
            return new Dropped(state, since, failures, rest, what);
        }
    }

    private static @Nullable State state(Path file) {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new State(found.size(), found.lastModifiedTime().toInstant());
        } catch (IOException e) {
            return null;
        }
    }

    private Optional<Dropped> handled(Path file, Dropped dropped) {
        String name = file.getFileName().toString();
        try {
            byte[] pack = bytes(file, name);
            return mayStillCome(name, pack, dropped) ? Optional.of(dropped) : taken(file, pack, dropped);
        } catch (Refused refused) {
            return away(file, rejected(refused), dropped);
        }
    }

    /** What was read is taken only where it is what lies in hand: another file may have been put in its place meanwhile, and is looked at from the start. */
    private Optional<Dropped> taken(Path file, byte[] pack, Dropped dropped) {
        String name = file.getFileName().toString();
        Path held = folder.moved(file, DeployFolder.IN_HAND).orElse(file);
        State moved = state(held);
        if (moved != null && !moved.equals(dropped.state())) {
            giveBack(held);
            return Optional.of(Dropped.first(moved, nanos.getAsLong()));
        }
        try {
            return away(held, verdict(name, pack), dropped);
        } catch (RuntimeException | Error e) {
            giveBack(held);
            Dropped later = dropped.failed(nanos.getAsLong());
            if (dropped.failures() == 0) {
                LOG.error("{} in the deploy folder could not be handled now; it is tried again", name, e);
            } else {
                LOG.warn(
                        "{} in the deploy folder could not be handled, {} times by now: {}",
                        name,
                        later.failures(),
                        e.toString());
            }
            return Optional.of(later);
        }
    }

    /** What cannot be put away is left where it was dropped, and is not handled anew for that. */
    private Optional<Dropped> away(Path held, Verdict verdict, Dropped dropped) {
        if (folder.putAway(held, verdict, false)) {
            return Optional.empty();
        }
        giveBack(held);
        return Optional.of(dropped.stuck(verdict));
    }

    private void giveBack(Path held) {
        if (!folder.path().equals(held.getParent())) {
            folder.back(held);
        }
    }

    private Verdict verdict(String name, byte[] pack) {
        try {
            lifecycle.installPack(DEPLOYER, name, pack);
            return Verdict.TAKEN;
        } catch (Refused refused) {
            return rejected(refused);
        } catch (DisciplineRefused refused) {
            Fault fault = refused.fault();
            return new Verdict(fault.code() + " " + fault.sentence() + " " + fault.remedy());
        }
    }

    private static Verdict rejected(Refused refused) {
        return new Verdict(refused.refusals().stream().map(Refusal::toString).collect(Collectors.joining("\n")));
    }

    /** What was in hand when the process ended. */
    private void takeUp() {
        for (Path file : folder.files(DeployFolder.ONCE_MORE)) {
            folder.putAway(
                    file,
                    new Verdict(
                            "TOOK_PROCESS_DOWN " + file.getFileName()
                                    + ": the server ended without a word both times while this was being taken. Ask whoever gave you the pack for a corrected one; where the machine was to blame, drop it once more."),
                    false);
        }
        for (Path file : folder.files(DeployFolder.IN_HAND)) {
            folder.moved(file, DeployFolder.ONCE_MORE).ifPresent(this::onceMore);
        }
    }

    private void onceMore(Path file) {
        String name = file.getFileName().toString();
        LOG.warn("{} was being taken when the server ended; it is taken once more", name);
        try {
            folder.putAway(file, verdict(name, bytes(file, name)), false);
        } catch (Refused refused) {
            folder.putAway(file, rejected(refused), false);
        } catch (RuntimeException | Error e) {
            LOG.error("{} in the deploy folder could not be handled now; it is tried again", name, e);
            giveBack(file);
        }
    }

    /** Whether it may still be on its way: it changed a moment ago, and what is there of it is the beginning of a file. Nothing is said of it until then. */
    private boolean mayStillCome(String name, byte[] pack, Dropped dropped) {
        return dropped.state().changed().isAfter(Instant.now().minus(STILL_COPIED))
                && nanos.getAsLong() - dropped.since() < STILL_COPIED.toNanos()
                && isUnfinished(name, pack);
    }

    private static boolean isUnfinished(String name, byte[] pack) {
        try {
            Pack.read(name, pack);
            return false;
        } catch (Refused refused) {
            return refused.refusals().stream().allMatch(r -> UNFINISHED.contains(r.code()));
        }
    }

    /** The private copy: every later step works on these bytes. */
    private static byte[] bytes(Path file, String name) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused(
                    "SPECIAL_FILE", name, "It is a link, or no file.", "Copy the pack itself into the folder.");
        }
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            long size = Files.size(file);
            if (size > Limits.PACK.file()) {
                throw new Refused(
                        "TOO_LARGE",
                        name,
                        "It has " + size + " bytes; " + Limits.PACK.file() + " are the most.",
                        "Name a pack; no pack is that large.");
            }
            return in.readNBytes(Limits.PACK.file() + 1);
        } catch (IOException e) {
            throw new Refused("FILE_MISSING", name, "It cannot be read.", "Let the product's user read it.");
        }
    }
}

package adroit.plugins.internal;

import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.packs.archive.Limits;
import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refused;
import adroit.plugins.DisciplineLifecycle;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.Fault;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder into which somebody drops packs. A file that has stopped growing is read once, goes the way of every pack, and then lies in {@code done}, or in
 * {@code rejected} with the reason beside it. Looked at by one thread.
 */
final class Inbox {
    /** Who acts for whoever may write to the folder. */
    static final Actor DEPLOYER = new Actor("deploy", "Deploy folder", Set.of(Role.ADMINISTRATOR), null, null);

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final Set<String> UNFINISHED = Set.of("EMPTY_FILE", "TRUNCATED");
    private static final Set<String> OWN = Set.of("done", "rejected");
    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration STILL_COPIED = Duration.ofSeconds(5);

    private final Path folder;
    private final DisciplineLifecycle lifecycle;
    private Map<Path, State> seen = Map.of();

    Inbox(Path folder, DisciplineLifecycle lifecycle) {
        this.folder = folder;
        this.lifecycle = lifecycle;
    }

    private record State(long size, Instant changed) {}

    /** A watch of the folder: again soon where a file is still being written, otherwise after the sweep. */
    FolderWatch watched(Duration sweep) {
        return new FolderWatch("adroit-deploy", watch -> {
            watch.hear(folder);
            return look() ? SOON : sweep;
        });
    }

    /** Handles what has not changed since the look before. Says whether something is left to look at again soon. */
    boolean look() {
        Map<Path, State> now = new HashMap<>();
        for (Path file : files()) {
            State state = state(file);
            if (state != null && (!state.equals(seen.get(file)) || !handled(file, state))) {
                now.put(file, state);
            }
        }
        folders().forEach(this::tell);
        seen = now;
        return !now.isEmpty();
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> !f.getFileName().toString().startsWith("."))
                    .filter(f -> !Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Folders that somebody put there, and not the product. */
    private List<Path> folders() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS))
                    .filter(f -> !OWN.contains(f.getFileName().toString()))
                    .filter(f -> !f.getFileName().toString().startsWith("."))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** It stays where it is, for it may be somebody's only copy; beside what was rejected stands why nothing happens. */
    private void tell(Path dropped) {
        Path reason = folder.resolve("rejected").resolve(dropped.getFileName() + ".txt");
        if (Files.exists(reason)) {
            return;
        }
        LOG.warn("{} in the deploy folder is a folder, which is not taken", dropped.getFileName());
        try {
            Files.createDirectories(folder.resolve("rejected"));
            Files.writeString(
                    reason,
                    "NOT_A_PACK " + dropped.getFileName()
                            + " is a folder; only packs are taken here. Make one file of it with: adroit discipline pack DIR, sign it, and drop that. The folder was left where it is.\n");
        } catch (IOException e) {
            LOG.warn("The reason could not be written to {}", reason);
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

    private boolean handled(Path file, State state) {
        String name = file.getFileName().toString();
        try {
            lifecycle.installPack(DEPLOYER, name, bytes(file, name, state));
            move(file, "done");
            return true;
        } catch (Refused refused) {
            if (isUnfinished(refused) && state.changed().isAfter(Instant.now().minus(STILL_COPIED))) {
                return false;
            }
            reject(file, refused.refusals().stream().map(Refusal::toString).collect(Collectors.joining("\n")));
            return true;
        } catch (DisciplineRefused refused) {
            reject(file, said(refused.fault()));
            return true;
        } catch (RuntimeException | Error e) {
            LOG.error("{} in the deploy folder could not be handled now", name, e);
            return false;
        }
    }

    private static boolean isUnfinished(Refused refused) {
        return refused.refusals().stream().allMatch(r -> UNFINISHED.contains(r.code()));
    }

    /** The private copy: every later step works on these bytes. */
    private static byte[] bytes(Path file, String name, State state) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused(
                    "SPECIAL_FILE", name, "It is a link, or no file.", "Copy the pack itself into the folder.");
        }
        if (state.size() > Limits.PACK.file()) {
            throw new Refused(
                    "TOO_LARGE",
                    name,
                    "It has " + state.size() + " bytes; " + Limits.PACK.file() + " are the most.",
                    "Name a pack; no pack is that large.");
        }
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(Limits.PACK.file() + 1);
        } catch (IOException e) {
            throw new Refused("FILE_MISSING", name, "It cannot be read.", "Let the product's user read it.");
        }
    }

    private static String said(Fault fault) {
        return fault.code() + " " + fault.sentence() + " " + fault.remedy();
    }

    private void reject(Path file, String reasons) {
        LOG.warn(
                "{} in the deploy folder was rejected: {}",
                file.getFileName(),
                reasons.lines().findFirst().orElse(""));
        Path place = move(file, "rejected");
        try {
            Files.writeString(place.resolveSibling(place.getFileName() + ".txt"), reasons + "\n");
        } catch (IOException e) {
            LOG.warn("The reason could not be written beside {}", place);
        }
    }

    private Path move(Path file, String where) {
        Path place = folder.resolve(where).resolve(file.getFileName());
        try {
            Files.createDirectories(folder.resolve(where));
            return Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            LOG.warn("{} cannot be moved to {}: {}", file, place, e.getReason());
        } catch (IOException e) {
            LOG.warn("{} cannot be moved to {}", file, place);
        }
        return place;
    }
}

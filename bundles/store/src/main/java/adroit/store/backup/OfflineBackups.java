package adroit.store.backup;

import adroit.canonical.CanonicalJson;
import adroit.storage.StorageFailure;
import adroit.store.JdbcStore;
import adroit.store.Location;
import adroit.store.internal.StoreSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the command line does with backups without a server, on a plain class path. A map of texts goes in and JSON comes out, so that only types of the JDK cross over: {@code do} is
 * {@code write}, {@code check} or {@code restore}; {@code file} the backup; {@code home} the home, whose lock the caller holds; {@code folder} the folder that {@code restore} makes;
 * {@code db-url} and {@code product} as the product's own settings.
 */
public final class OfflineBackups implements Function<Map<String, String>, String> {
    /** Made by its name. */
    public OfflineBackups() {}

    private record Answer(
            List<String> problems,
            @Nullable String product,
            @Nullable Instant takenAt,
            Map<String, Long> tables,
            long rows,
            long files) {
        static Answer of(Manifest manifest) {
            Map<String, Long> tables = manifest.tables();
            long rows = tables.values().stream().mapToLong(Long::longValue).sum();
            long files = manifest.entries().size() - tables.size();
            return new Answer(List.of(), manifest.product(), manifest.takenAt(), tables, rows, files);
        }

        static Answer refused(List<String> problems) {
            return new Answer(problems, null, null, Map.of(), 0, 0);
        }
    }

    @Override
    public String apply(Map<String, String> wish) {
        return new String(CanonicalJson.bytes(answer(wish)), StandardCharsets.UTF_8);
    }

    private static Answer answer(Map<String, String> wish) {
        try {
            return switch (required(wish, "do")) {
                case "write" -> Answer.of(write(wish));
                case "check" -> Answer.of(Inspection.of(path(wish, "file")));
                case "restore" -> Answer.of(restore(wish));
                default -> throw new IllegalArgumentException(required(wish, "do"));
            };
        } catch (RefusedBackup e) {
            return Answer.refused(e.problems());
        } catch (StorageFailure e) {
            return Answer.refused(List.of(String.valueOf(e.getMessage())));
        }
    }

    private static Manifest write(Map<String, String> wish) {
        Path home = path(wish, "home");
        Location location = settings(wish).location();
        if (location instanceof Location.File database && !Files.exists(database.path())) {
            throw new StorageFailure("The home " + home + " holds no database yet: there is nothing to keep.");
        }
        try (OutputStream out = Files.newOutputStream(path(wish, "file"), StandardOpenOption.WRITE)) {
            return JdbcStore.backUp(location, home, required(wish, "product"), out);
        } catch (IOException e) {
            throw new StorageFailure(
                    "The backup " + path(wish, "file")
                            + " cannot be written: is the disk full, or the folder read-only?",
                    e);
        }
    }

    private static Manifest restore(Map<String, String> wish) {
        Path folder = path(wish, "folder");
        Location location = settings(wish).location();
        Location target = location instanceof Location.File ? Location.file(folder.resolve("adroit.db")) : location;
        return new Restoration(path(wish, "file"), folder, target, System.err::println).run();
    }

    private static StoreSettings settings(Map<String, String> wish) {
        return StoreSettings.of(name -> switch (name) {
            case "adroit.home" -> wish.get("home");
            case "adroit.db.url" -> wish.get("db-url");
            default -> null;
        });
    }

    private static Path path(Map<String, String> wish, String name) {
        return Path.of(required(wish, name));
    }

    private static String required(Map<String, String> wish, String name) {
        return Objects.requireNonNull(wish.get(name), name);
    }
}

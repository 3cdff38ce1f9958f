package adroit.store.internal;

import adroit.storage.StorageFailure;
import adroit.store.Location;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which database the product uses: the URL it was started with, or that of {@code etc/database.properties} in the home ({@code url}, {@code user}, {@code password}),
 * or the file {@code data/adroit.db} in the home.
 */
public final class StoreSettings {
    private static final String NATIVE_FOLDER = "org.sqlite.tmpdir";

    private final Path home;
    private final @Nullable String startedWith;
    private final Properties file;

    private StoreSettings(Path home, @Nullable String startedWith, Properties file) {
        this.home = home;
        this.startedWith = startedWith;
        this.file = file;
    }

    /** The settings, by {@code adroit.home} and {@code adroit.db.url}. */
    public static StoreSettings of(Function<String, @Nullable String> property) {
        String home = property.apply("adroit.home");
        if (home == null) {
            throw new StorageFailure("The property adroit.home is missing: it names the folder that holds the data.");
        }
        Path folder = Path.of(home);
        return new StoreSettings(
                folder, property.apply("adroit.db.url"), read(folder.resolve("etc/database.properties")));
    }

    public Location location() {
        String url = startedWith != null ? startedWith : file.getProperty("url");
        return url == null
                ? Location.file(home.resolve("data").resolve("adroit.db"))
                : Location.url(url, file.getProperty("user"), file.getProperty("password"));
    }

    /** SQLite unpacks its native library into a folder; one of the home's own is neither shared nor swept away. */
    void prepareNativeFolder() {
        String named = System.getProperty(NATIVE_FOLDER);
        if (named != null && Files.isDirectory(Path.of(named))) {
            return;
        }
        Path folder = home.resolve("data").resolve("native");
        try {
            Files.createDirectories(folder);
            System.setProperty(NATIVE_FOLDER, folder.toString());
        } catch (IOException e) {
            throw new StorageFailure(
                    "The folder " + folder + " cannot be made. See that this user may write in the home.", e);
        }
    }

    private static Properties read(Path path) {
        Properties properties = new Properties();
        if (Files.exists(path)) {
            try (Reader reader = Files.newBufferedReader(path)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new StorageFailure(path + " cannot be read as lines of key=value in UTF-8.", e);
            }
        }
        return properties;
    }
}

package adroit.core.internal;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.IntPredicate;
import org.osgi.framework.BundleContext;

/** The numbers that a person sets in {@code etc/adroit.properties} of the home. What cannot be used is warned of, and the usual number holds. */
final class HomeSettings {
    private static final System.Logger LOG = System.getLogger(HomeSettings.class.getName());

    private final Path file;
    private final Properties properties;

    private HomeSettings(Path file, Properties properties) {
        this.file = file;
        this.properties = properties;
    }

    static HomeSettings of(BundleContext context) {
        return in(Path.of(context.getProperty("adroit.home")).resolve("etc/adroit.properties"));
    }

    static HomeSettings in(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(WARNING, "{0} cannot be read, so the usual settings hold: {1}", file, e);
            }
        }
        return new HomeSettings(file, properties);
    }

    /** The whole number of that key; the usual one where there is none, or one that is not permitted. */
    int number(String key, int usual, IntPredicate permitted) {
        String text = properties.getProperty(key, "").strip();
        if (text.isEmpty()) {
            return usual;
        }
        if (text.matches("\\d{1,9}") && permitted.test(Integer.parseInt(text))) {
            return Integer.parseInt(text);
        }
        LOG.log(WARNING, "{0} in {1} is not a number that can be used, so {2} holds.", key, file, usual);
        return usual;
    }
}

package adroit.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Fields that are being written and nobody signed: for this machine alone. A home that people reach through a proxy is theirs, wherever it listens. */
final class Development {
    private Development() {}

    /** @throws Refused where they were to be served to a city */
    static void refuseForACity(PlatformOptions options, Home home) {
        String address = address(home.etc().resolve("web.properties"));
        if (options.dev().isPresent() && !address.isEmpty()) {
            throw new Refused(
                    "People call the home " + home.root() + " at " + address
                            + ", and fields that nobody signed are served on this machine only. Give them a home of their own with --home DIR, or leave out --dev.");
        }
    }

    /** What cannot be read is no address for the pages either. */
    private static String address(Path settings) {
        Properties properties = new Properties();
        if (Files.exists(settings)) {
            try (Reader reader = Files.newBufferedReader(settings)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                FrameworkLog.LOG.warn("{} cannot be read: {}", settings, e.toString());
            }
        }
        return properties.getProperty("address", "").strip();
    }
}

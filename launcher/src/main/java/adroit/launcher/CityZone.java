package adroit.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;

/**
 * The time zone of the city: {@code zone} of {@code etc/adroit.properties}, or the machine's own. A process is one city, so the whole process runs in it: what
 * decides a day and what shows a time need not be told. What is stored are moments in UTC and days.
 */
public final class CityZone {
    private static final String KEY = "zone";

    private CityZone() {}

    /** In which the product that runs on the home shows times. */
    public static ZoneId of(Home home) {
        return of(home.etc().resolve("adroit.properties")).orElseGet(ZoneId::systemDefault);
    }

    /** From now on days begin and end, and times are shown, as the home says. */
    static void adopt(Home home) {
        of(home.etc().resolve("adroit.properties")).ifPresent(zone -> TimeZone.setDefault(TimeZone.getTimeZone(zone)));
        FrameworkLog.LOG.info("days begin and end in {}", ZoneId.systemDefault());
    }

    /** What the file names; nothing where it names none, or one that there is not, which is warned of. */
    static Optional<ZoneId> of(Path settings) {
        String name = named(settings);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            FrameworkLog.LOG.warn(
                    "{} in {} is no time zone, so that of the machine holds, {}. Write one as America/Chicago.",
                    KEY,
                    settings,
                    ZoneId.systemDefault());
            return Optional.empty();
        }
    }

    private static String named(Path settings) {
        Properties properties = new Properties();
        if (Files.exists(settings)) {
            try (Reader reader = Files.newBufferedReader(settings, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                FrameworkLog.LOG.warn(
                        "{} cannot be read, so the machine's time zone holds: {}", settings, e.toString());
            }
        }
        return properties.getProperty(KEY, "").strip();
    }
}

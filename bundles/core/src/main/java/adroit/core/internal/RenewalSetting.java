package adroit.core.internal;

import static java.lang.System.Logger.Level.WARNING;

import adroit.jobanalysis.Renewal;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.Properties;
import org.osgi.framework.BundleContext;

/** How many months old a job analysis may become: {@code analysis.months} of the home's settings. */
final class RenewalSetting {
    private static final System.Logger LOG = System.getLogger(RenewalSetting.class.getName());
    private static final String KEY = "analysis.months";

    private RenewalSetting() {}

    static Period of(BundleContext context) {
        return in(Path.of(context.getProperty("adroit.home")).resolve("etc/adroit.properties"));
    }

    static Period in(Path settings) {
        Properties properties = new Properties();
        if (Files.exists(settings)) {
            try (Reader reader = Files.newBufferedReader(settings, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(
                        WARNING,
                        "{0} cannot be read, so job analyses are due after {1}: {2}",
                        settings,
                        Renewal.USUAL,
                        e);
            }
        }
        String months = properties.getProperty(KEY, "").strip();
        if (months.isEmpty()) {
            return Renewal.USUAL;
        }
        if (!months.matches("[1-9]\\d{0,2}")) {
            LOG.log(
                    WARNING,
                    "{0} in {1} is not a number of months from 1 to 999, so {2} is used.",
                    KEY,
                    settings,
                    Renewal.USUAL);
            return Renewal.USUAL;
        }
        return Period.ofMonths(Integer.parseInt(months));
    }
}

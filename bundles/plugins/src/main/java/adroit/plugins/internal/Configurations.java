package adroit.plugins.internal;

import adroit.packs.settings.SettingsForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Hashtable;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/**
 * What scorers are told of their settings, through Configuration Admin. A configuration is for one placed bundle alone, under a targeted PID that ends with its location, and
 * goes with it; the truth is the record of the installed set.
 */
final class Configurations {
    private final ConfigurationAdmin admin;

    Configurations(ConfigurationAdmin admin) {
        this.admin = admin;
    }

    /** Tells a bundle that is placed and not started yet. */
    void tell(Bundle bundle, SettingsForm form, Map<String, String> settings) {
        String pid = String.join(
                "|", form.pid(), bundle.getSymbolicName(), bundle.getVersion().toString(), bundle.getLocation());
        try {
            admin.getConfiguration(pid, bundle.getLocation()).updateIfDifferent(new Hashtable<>(form.told(settings)));
        } catch (IOException e) {
            throw new UncheckedIOException("the settings of " + bundle.getSymbolicName() + " cannot be told", e);
        }
    }

    /** Deletes what was told to the bundle at that location. */
    void forget(String location) {
        delete("(service.pid=*|" + location + ")", each -> true);
    }

    /** Deletes what was told in former runs to bundles at other locations: what is told again to the others is told only where it differs. */
    void keepOnly(Set<String> locations) {
        delete("(service.pid=*|" + Hangar.LOCATION + "*)", each -> locations.stream()
                .noneMatch(l -> each.getPid().endsWith("|" + l)));
    }

    private void delete(String filter, Predicate<Configuration> which) {
        try {
            Configuration[] found = admin.listConfigurations(filter);
            for (Configuration each : found == null ? new Configuration[0] : found) {
                if (which.test(each)) {
                    each.delete();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("settings of former runs cannot be deleted", e);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

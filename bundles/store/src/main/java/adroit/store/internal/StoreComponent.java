package adroit.store.internal;

import adroit.storage.Backups;
import adroit.storage.Integrity;
import adroit.storage.StorageFailure;
import adroit.storage.Store;
import adroit.store.JdbcStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the database when the product starts. Where that fails there is no store; instead the sentence that says why is itself a service, with the property {@value
 * #FAILURE}, so that whoever waits for the product can show it.
 */
@Component(
        immediate = true,
        service = {})
public final class StoreComponent {
    /** The property of the service that is there in place of the store. */
    public static final String FAILURE = "adroit.failure";

    private static final Logger LOG = LoggerFactory.getLogger("adroit.store");

    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private final @Nullable JdbcStore store;

    @Activate
    public StoreComponent(BundleContext context) {
        store = open(context);
    }

    @Deactivate
    void close() {
        registrations.forEach(ServiceRegistration::unregister);
        if (store != null) {
            store.close();
            LOG.info("The database is closed.");
        }
    }

    private @Nullable JdbcStore open(BundleContext context) {
        try {
            StoreSettings settings = StoreSettings.of(context::getProperty);
            settings.prepareNativeFolder();
            JdbcStore opened = JdbcStore.open(settings.location());
            registrations.add(context.registerService(Store.class, opened, null));
            registrations.add(context.registerService(Integrity.class, opened, null));
            registrations.add(context.registerService(
                    Backups.class,
                    opened.backups(Path.of(context.getProperty("adroit.home")), context.getProperty("adroit.version")),
                    null));
            return opened;
        } catch (StorageFailure e) {
            String sentence = String.valueOf(e.getMessage());
            LOG.info("The database is not opened: {}", sentence);
            registrations.add(context.registerService(
                    String.class, sentence, FrameworkUtil.asDictionary(Map.of(FAILURE, sentence))));
            return null;
        }
    }
}

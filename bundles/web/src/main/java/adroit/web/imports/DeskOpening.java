package adroit.web.imports;

import adroit.edition.Disciplines;
import adroit.exchange.imports.ImportDesk;
import adroit.insight.Insight;
import adroit.intake.Intake;
import adroit.storage.Store;
import java.nio.file.Path;
import java.time.Clock;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Opens the one desk at which files are handed in, and gives it to pages and REST. */
@Component(
        immediate = true,
        service = {})
public final class DeskOpening {
    private static final long LARGEST_FILE = 1L << 30;

    private final ImportDesk desk;
    private final ServiceRegistration<ImportDesk> registration;

    @Activate
    public DeskOpening(
            BundleContext context,
            @Reference Store store,
            @Reference Disciplines disciplines,
            @Reference Intake intake,
            @Reference Insight insight) {
        Path home = Path.of(context.getProperty("adroit.home"));
        Clock clock = Clock.systemDefaultZone();
        desk = new ImportDesk(
                intake,
                clock,
                home.resolve("data/tmp/imports"),
                LARGEST_FILE,
                ImportKinds.of(store, disciplines, clock, insight::forget));
        desk.recover();
        registration = context.registerService(ImportDesk.class, desk, null);
    }

    @Deactivate
    void close() {
        registration.unregister();
        desk.close();
    }
}

package adroit.web.frameworks;

import adroit.exchange.framework.FrameworkDesk;
import adroit.framework.Frameworks;
import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Opens the one desk at which frameworks are handed in, and gives it to pages and REST. */
@Component(
        immediate = true,
        service = {})
public final class FrameworkDeskOpening {
    private final ServiceRegistration<FrameworkDesk> registration;

    @Activate
    public FrameworkDeskOpening(BundleContext context, @Reference Frameworks frameworks) {
        Path home = Path.of(context.getProperty("adroit.home"));
        FrameworkDesk desk = new FrameworkDesk(
                frameworks, home.resolve("data/tmp/frameworks"), home.resolve("data/tmp/framework-problems"));
        registration = context.registerService(FrameworkDesk.class, desk, null);
    }

    @Deactivate
    void close() {
        registration.unregister();
    }
}

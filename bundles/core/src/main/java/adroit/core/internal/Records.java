package adroit.core.internal;

import adroit.audit.AuditLog;
import adroit.audit.Verification;
import adroit.edition.CatalogEditions;
import adroit.publisher.Publishers;
import adroit.storage.Integrity;
import adroit.storage.Store;
import java.time.Clock;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Makes what reads and checks kept records once there is a store, and gives it to the container. */
@Component(
        immediate = true,
        service = {})
public final class Records {
    private final List<ServiceRegistration<?>> registrations;

    @Activate
    public Records(BundleContext context, @Reference Store store, @Reference Integrity integrity) {
        AuditLog log = new AuditLog(store, Clock.systemUTC());
        registrations = List.of(
                context.registerService(AuditLog.class, log, null),
                context.registerService(Verification.class, new Verification(integrity, log), null),
                context.registerService(Publishers.class, new Publishers(store, Clock.systemDefaultZone()), null),
                context.registerService(CatalogEditions.class, new CatalogEditions(store), null));
    }

    @Deactivate
    void stop() {
        registrations.forEach(ServiceRegistration::unregister);
    }
}

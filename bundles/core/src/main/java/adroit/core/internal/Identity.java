package adroit.core.internal;

import adroit.identity.Accounts;
import adroit.identity.OwnerToken;
import adroit.identity.Passwords;
import adroit.identity.SignIn;
import adroit.storage.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Makes what signs people in once there is a store, and gives it to the container. */
@Component(
        immediate = true,
        service = {})
public final class Identity {
    private final List<ServiceRegistration<?>> registrations;

    @Activate
    public Identity(BundleContext context, @Reference Store store) {
        Clock clock = Clock.systemDefaultZone();
        Path home = Path.of(context.getProperty("adroit.home"));
        registrations = List.of(
                context.registerService(OwnerToken.class, OwnerToken.in(home), null),
                context.registerService(Accounts.class, new Accounts(store, clock), null),
                context.registerService(SignIn.class, new SignIn(store, new Passwords(), clock), null));
    }

    @Deactivate
    void stop() {
        registrations.forEach(ServiceRegistration::unregister);
    }
}

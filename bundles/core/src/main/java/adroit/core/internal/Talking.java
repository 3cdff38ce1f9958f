package adroit.core.internal;

import adroit.contest.Contests;
import adroit.edition.Disciplines;
import adroit.form.Forms;
import adroit.form.Invitations;
import adroit.form.Rounds;
import adroit.slip.Slips;
import adroit.storage.Store;
import java.time.Clock;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Makes what people are asked with, and answer with, once there is a store, and gives it to the container. */
@Component(
        immediate = true,
        service = {})
public final class Talking {
    private final List<ServiceRegistration<?>> registrations;

    @Activate
    public Talking(BundleContext context, @Reference Store store, @Reference Disciplines disciplines) {
        Clock clock = Clock.systemDefaultZone();
        registrations = List.of(
                context.registerService(Forms.class, new Forms(store, clock), null),
                context.registerService(Rounds.class, new Rounds(store, disciplines, clock), null),
                context.registerService(Invitations.class, new Invitations(store, clock), null),
                context.registerService(Slips.class, new Slips(store, clock), null),
                context.registerService(Contests.class, new Contests(store, clock), null));
    }

    @Deactivate
    void stop() {
        registrations.forEach(ServiceRegistration::unregister);
    }
}

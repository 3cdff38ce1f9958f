package adroit.plugins.internal;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;
import org.osgi.service.cm.ConfigurationAdmin;

/**
 * What the bundle of a discipline finds in the service registry: what it offers itself, and Configuration Admin, which declarative services asks in its name. The gate takes
 * no component that asks for more; this holds also where one should slip through.
 */
final class Sight implements FindHook, EventListenerHook {
    @Override
    public void find(
            BundleContext context,
            @Nullable String name,
            @Nullable String filter,
            boolean allServices,
            Collection<ServiceReference<?>> references) {
        if (isDiscipline(context)) {
            references.removeIf(reference -> isHidden(reference, context.getBundle()));
        }
    }

    @Override
    public void event(ServiceEvent event, Map<BundleContext, Collection<ListenerInfo>> listeners) {
        listeners.keySet().removeIf(context -> isHidden(event, context));
    }

    /** Of a bundle that is just being stopped the context says nothing any more; there is nobody then to be told. */
    private static boolean isHidden(ServiceEvent event, BundleContext context) {
        try {
            return isDiscipline(context) && isHidden(event.getServiceReference(), context.getBundle());
        } catch (IllegalStateException stopped) {
            return true;
        }
    }

    private static boolean isDiscipline(BundleContext context) {
        return Hangar.isDiscipline(context.getBundle());
    }

    private static boolean isHidden(ServiceReference<?> reference, Bundle from) {
        return !from.equals(reference.getBundle())
                && !(reference.getProperty(Constants.OBJECTCLASS) instanceof String[] types
                        && types.length == 1
                        && types[0].equals(ConfigurationAdmin.class.getName()));
    }
}

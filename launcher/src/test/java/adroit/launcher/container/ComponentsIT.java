package adroit.launcher.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.util.tracker.ServiceTracker;

@ExtendWith(InContainer.class)
class ComponentsIT {
    @Test
    void everyListedBundleIsActive(BundleContext context) {
        assertThat(context.getBundles()).allSatisfy(bundle -> assertThat(bundle.getState())
                .as(bundle.getSymbolicName())
                .isEqualTo(Bundle.ACTIVE));
    }

    @Test
    void everyComponentIsSatisfied(BundleContext context) throws InterruptedException {
        assertThat(unsatisfied(context)).isEmpty();
    }

    @Test
    void eachOfOurBundlesCanStopAndComeBack(BundleContext context) throws BundleException, InterruptedException {
        for (Bundle bundle : ours(context)) {
            bundle.stop();
            bundle.start();
            assertThat(unsatisfied(context)).as("after %s came back", bundle).isEmpty();
        }
    }

    private static List<Bundle> ours(BundleContext context) {
        return Stream.of(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("adroit."))
                .toList();
    }

    private static List<String> unsatisfied(BundleContext context) throws InterruptedException {
        var tracker = new ServiceTracker<ServiceComponentRuntime, ServiceComponentRuntime>(
                context, ServiceComponentRuntime.class, null);
        tracker.open();
        try {
            var runtime = Objects.requireNonNull(
                    tracker.waitForService(Duration.ofSeconds(10).toMillis()));
            return runtime.getComponentDescriptionDTOs().stream()
                    .flatMap(description -> runtime.getComponentConfigurationDTOs(description).stream())
                    .filter(ComponentsIT::isUnsatisfied)
                    .map(configuration -> configuration.description.name + " " + configuration.failure)
                    .toList();
        } finally {
            tracker.close();
        }
    }

    private static boolean isUnsatisfied(ComponentConfigurationDTO configuration) {
        return (configuration.state & (ComponentConfigurationDTO.SATISFIED | ComponentConfigurationDTO.ACTIVE)) == 0;
    }
}

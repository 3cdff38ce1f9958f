package adroit.plugins.sample;

import adroit.scoring.Scorer;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Offers a scorer whose level is one more than the patch number of its bundle's version, and again 1 after 5. */
public final class SampleActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        int patch = context.getBundle().getVersion().getMicro();
        context.registerService(Scorer.class, new SampleScorer(1 + patch % 5), null);
    }

    @Override
    public void stop(BundleContext context) {}
}

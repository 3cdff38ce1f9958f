package adroit.index.internal;

import adroit.index.KeptIndex;
import adroit.index.LuceneIndex;
import adroit.search.Search;
import adroit.search.SearchIndex;
import adroit.search.SearchSources;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Keeps the index in the home, and gives searching to the container. */
@Component(
        immediate = true,
        service = {})
public final class IndexComponent {
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration SWEEP = Duration.ofMinutes(1);

    /** What Lucene advises about Java and itself is nothing that an administrator could follow. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final KeptIndex index;
    private final List<ServiceRegistration<?>> registrations;

    @Activate
    public IndexComponent(BundleContext context, @Reference SearchSources sources) {
        LUCENE.setLevel(Level.SEVERE);
        Path folder = Path.of(context.getProperty("adroit.home")).resolve("data/index");
        index = new KeptIndex(new LuceneIndex(folder, sources), sources, FIRST, SWEEP);
        registrations = List.of(
                context.registerService(SearchIndex.class, index, null),
                context.registerService(Search.class, new Search(index), null));
    }

    @Deactivate
    void stop() {
        registrations.forEach(ServiceRegistration::unregister);
        index.close();
    }
}

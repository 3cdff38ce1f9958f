package adroit.launcher;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.frameworkProperty;
import static org.ops4j.pax.exam.CoreOptions.frameworkStartLevel;
import static org.ops4j.pax.exam.CoreOptions.systemPackages;
import static org.ops4j.pax.exam.CoreOptions.workingDirectory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ops4j.pax.exam.Option;
import org.osgi.framework.Constants;

/** The product for Pax Exam: the very bundles and settings that the launcher uses. */
public final class PaxOptions {
    private static final int LAST_LEVEL = 20;
    /** Set by Pax Exam itself from other options. */
    private static final Set<String> SET_BY_THE_CONTAINER = Set.of(
            Constants.FRAMEWORK_STORAGE,
            Constants.FRAMEWORK_BEGINNING_STARTLEVEL,
            Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA);

    private PaxOptions() {}

    public static Option[] of(Path home) {
        PlatformOptions product = PlatformOptions.at(home);
        Map<String, Object> settings = FrameworkSettings.of(product, Home.open(home));
        List<Option> options = new ArrayList<>();
        settings.forEach((key, value) -> {
            if (value instanceof String && !SET_BY_THE_CONTAINER.contains(key)) {
                options.add(frameworkProperty(key).value(value));
            }
        });
        options.add(systemPackages(packages(settings)));
        options.add(workingDirectory(home.resolve("cache").toString()));
        options.add(frameworkStartLevel(LAST_LEVEL));
        for (Feature.Entry entry : product.distribution().bundles()) {
            String jar = product.distribution().jar(entry).toUri().toString();
            options.add(bundle(jar).startLevel(entry.startLevel()));
        }
        return options.toArray(Option[]::new);
    }

    /** The tests look at components through the very classes that the bundles see. */
    private static String[] packages(Map<String, Object> settings) {
        String ours = String.valueOf(settings.get(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA));
        return (ours
                        + ",org.osgi.service.component.runtime;version=1.5.1,org.osgi.service.component.runtime.dto;version=1.5.1")
                .split(",");
    }
}

package adroit.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.felix.framework.Felix;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/** The framework's own resolver accepts each feature: nothing it needs is missing from the one list. */
class FeaturesResolveIT {
    private static final Distribution DISTRIBUTION = Distribution.ours();
    private static final String PLATFORM = "adroit.json";

    static Stream<Path> features() {
        return DISTRIBUTION.features().stream().map(Path::getFileName);
    }

    @ParameterizedTest
    @MethodSource("features")
    void resolvesBesideThePlatform(Path feature, @TempDir Path home) throws Exception {
        Map<String, Object> settings = new HashMap<>(FrameworkSettings.of(PlatformOptions.at(home), Home.open(home)));
        settings.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, "1");
        Felix framework = new Felix(settings);
        framework.init();
        try {
            List<Bundle> bundles = install(framework, PLATFORM);
            if (!feature.endsWith(PLATFORM)) {
                bundles.addAll(install(framework, feature.toString()));
            }
            framework.adapt(FrameworkWiring.class).resolveBundles(bundles);
            assertThat(bundles).allSatisfy(bundle -> assertThat(lacks(bundle))
                    .as(bundle.getSymbolicName())
                    .isEmpty());
        } finally {
            framework.stop();
            framework.waitForStop(5_000);
        }
    }

    private static List<Bundle> install(Felix framework, String feature) throws BundleException {
        Path file = DISTRIBUTION.root().resolve("features").resolve(feature);
        List<Bundle> installed = new ArrayList<>();
        for (Feature.Entry entry : Feature.read(file).bundles()) {
            installed.add(framework
                    .getBundleContext()
                    .installBundle("reference:" + DISTRIBUTION.jar(entry).toUri()));
        }
        return installed;
    }

    /** Loading any class makes the resolver say what a bundle lacks. */
    private static String lacks(Bundle bundle) {
        try {
            return "unexpected class " + bundle.loadClass("adroit.NoSuchClass");
        } catch (ClassNotFoundException e) {
            return e.getCause() == null ? "" : String.valueOf(e.getCause().getMessage());
        }
    }
}

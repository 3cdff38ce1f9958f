package adroit.launcher.container;

import adroit.launcher.PaxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.ops4j.pax.exam.nat.internal.NativeTestContainer;
import org.ops4j.pax.exam.nat.internal.NativeTestContainerFactory;
import org.ops4j.pax.exam.spi.PaxExamRuntime;
import org.osgi.framework.BundleContext;

/**
 * Gives a test the system bundle's context of a framework with every bundle that starts with the product. All tests of
 * a class share the framework; the next class gets a new one.
 */
public final class InContainer implements ParameterResolver {
    private static final Namespace OURS = Namespace.create(InContainer.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == BundleContext.class;
    }

    @Override
    public BundleContext resolveParameter(ParameterContext parameter, ExtensionContext test) {
        ExtensionContext owner =
                test.getTestInstance().isPresent() ? test.getParent().orElseThrow() : test;
        return owner.getStore(OURS)
                .computeIfAbsent(Running.class, same -> Running.start(), Running.class)
                .context();
    }

    /** One framework with its folders. */
    private record Running(NativeTestContainer container, Path home) implements AutoCloseable {
        static Running start() {
            try {
                Path home = Files.createTempDirectory("adroit-container");
                var system = PaxExamRuntime.createServerSystem(PaxOptions.of(home));
                var container = (NativeTestContainer) new NativeTestContainerFactory().create(system)[0];
                container.start();
                return new Running(container, home);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        BundleContext context() {
            return container.getSystemBundle().getBundleContext();
        }

        @Override
        public void close() throws IOException {
            container.stop();
            try (Stream<Path> tree = Files.walk(home)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}

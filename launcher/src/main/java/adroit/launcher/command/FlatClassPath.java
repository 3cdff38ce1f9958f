package adroit.launcher.command;

import adroit.launcher.Distribution;
import adroit.launcher.Feature;
import adroit.launcher.Refused;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The product's own bundles as plain jars, for a command that needs their code and no server. Only types of the JDK cross over. */
final class FlatClassPath {
    private static final Set<String> NEEDED = Set.of("adroit.api", "adroit.core", "adroit.exchange", "snakeyaml");

    private final List<URL> jars;

    private FlatClassPath(List<URL> jars) {
        this.jars = jars;
    }

    static FlatClassPath of(Distribution distribution) throws IOException {
        List<URL> jars = new ArrayList<>();
        jars.add(FlatClassPath.class.getProtectionDomain().getCodeSource().getLocation());
        for (Feature.Entry each : distribution.bundles()) {
            if (NEEDED.contains(each.artifact())) {
                jars.add(distribution.jar(each).toUri().toURL());
            }
        }
        return new FlatClassPath(jars);
    }

    /** What is wrong with a catalog file or a discipline's folder: {@code file:line:column …} each. */
    List<String> problems(Path fileOrFolder) throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            @SuppressWarnings("unchecked")
            Function<Path, List<String>> check =
                    (Function<Path, List<String>>) loader.loadClass("adroit.launcher.command.CatalogCheck")
                            .getDeclaredConstructor()
                            .newInstance();
            return check.apply(fileOrFolder);
        } catch (ReflectiveOperationException e) {
            throw new Refused("The product is incomplete: its readers cannot be loaded. Unpack it again.", e);
        }
    }
}

package adroit.launcher.command;

import adroit.launcher.Distribution;
import adroit.launcher.Feature;
import adroit.launcher.Refused;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.osgi.framework.Version;

/** The product's own bundles as plain jars, for a command that needs their code and no server. Only types of the JDK cross over. */
public final class FlatClassPath {
    private static final Set<String> READERS = Set.of("adroit.api", "adroit.core", "adroit.exchange", "snakeyaml");
    private static final Set<String> TABLES =
            Set.of("adroit.api", "adroit.core", "adroit.exchange", "fastcsv", "snakeyaml");
    private static final Set<String> CATALOGS = Set.of(
            "adroit.api",
            "adroit.core",
            "adroit.exchange",
            "snakeyaml",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "jackson-datatype-jsr310");
    private static final Set<String> MEASUREMENT =
            Set.of("adroit.api", "adroit.core", "adroit.exchange", "adroit.measurement", "fastcsv", "snakeyaml");
    private static final Set<String> PACKS =
            Set.of("adroit.api", "adroit.core", "adroit.exchange", "adroit.packs", "snakeyaml", "jackson-core", "asm");
    private static final Set<String> STORE = Set.of(
            "adroit.api",
            "adroit.core",
            "adroit.store",
            "sqlite-jdbc",
            "postgresql",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "jackson-datatype-jsr310");

    private final List<URL> jars;

    private FlatClassPath(List<URL> jars) {
        this.jars = jars;
    }

    /** What reads files of people. */
    static FlatClassPath ofReaders(Distribution distribution) throws IOException {
        return of(distribution, READERS);
    }

    /** What reads files of people, tables included. */
    static FlatClassPath ofTables(Distribution distribution) throws IOException {
        return of(distribution, TABLES);
    }

    /** What compares catalogs. */
    static FlatClassPath ofCatalogs(Distribution distribution) throws IOException {
        return of(distribution, CATALOGS);
    }

    /** What reads tables and measures them. */
    public static FlatClassPath ofMeasurement(Distribution distribution) throws IOException {
        return of(distribution, MEASUREMENT);
    }

    /** What makes, signs and checks packs. */
    static FlatClassPath ofPacks(Distribution distribution) throws IOException {
        FlatClassPath path = of(distribution, PACKS);
        path.jars.add(Version.class.getProtectionDomain().getCodeSource().getLocation());
        return path;
    }

    /** What reads and writes the database. */
    static FlatClassPath ofStore(Distribution distribution) throws IOException {
        return of(distribution, STORE);
    }

    private static FlatClassPath of(Distribution distribution, Set<String> needed) throws IOException {
        List<URL> jars = new ArrayList<>();
        jars.add(FlatClassPath.class.getProtectionDomain().getCodeSource().getLocation());
        for (Feature.Entry each : distribution.bundles()) {
            if (needed.contains(each.artifact())) {
                jars.add(distribution.jar(each).toUri().toURL());
            }
        }
        return new FlatClassPath(jars);
    }

    /** What the function of that name says. */
    @SuppressWarnings("unchecked")
    public <T, R> R ask(String function, T question) throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Function<T, R> made = (Function<T, R>)
                    loader.loadClass(function).getDeclaredConstructor().newInstance();
            return made.apply(question);
        } catch (ReflectiveOperationException e) {
            throw new Refused("The product is incomplete: its classes cannot be loaded. Unpack it again.", e);
        }
    }
}

package adroit.packs.rehearsal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a child process is given of the product.
 *
 * @param classPath what its program runs on: the framework, the api, the readers of texts
 * @param beside bundles that it starts beside the one that is tried: declarative services
 */
public record ChildPath(String classPath, List<Path> beside) {
    private static final Set<String> BUNDLES =
            Set.of("adroit.api", "adroit.core", "adroit.exchange", "adroit.packs", "snakeyaml", "jackson-core", "asm");
    private static final Set<String> LIBRARIES = Set.of("org.apache.felix.framework", "slf4j-api");
    private static final Set<String> BESIDE = Set.of(
            "org.osgi.util.function", "org.osgi.util.promise", "org.osgi.service.component", "org.apache.felix.scr");

    public ChildPath {
        beside = List.copyOf(beside);
    }

    /** Of a distribution, with its folders {@code bundles} and {@code lib}. */
    public static ChildPath of(Path distribution) {
        List<Path> path = new ArrayList<>(jars(distribution.resolve("bundles"), BUNDLES));
        path.addAll(jars(distribution.resolve("lib"), LIBRARIES));
        return new ChildPath(
                path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                jars(distribution.resolve("bundles"), BESIDE));
    }

    private static List<Path> jars(Path folder, Set<String> artifacts) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(jar -> artifacts.contains(artifact(jar)))
                    .map(Path::toAbsolutePath)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private static String artifact(Path jar) {
        return jar.getFileName().toString().replaceFirst("-\\d[^-]*\\.jar$", "");
    }
}

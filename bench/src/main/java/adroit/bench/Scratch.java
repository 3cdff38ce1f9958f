package adroit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is gone when the run is over. */
record Scratch(Path folder) implements AutoCloseable {
    static Scratch make() throws IOException {
        return new Scratch(Files.createTempDirectory("adroit-bench"));
    }

    /** Copies the distribution and the script into it, so that the run leaves no trace in either. */
    Path copyProduct(Path distribution, Path script) throws IOException {
        Path product = Files.createDirectory(folder.resolve("product"));
        for (String part : new String[] {"lib", "bundles", "features", "samples"}) {
            copyTree(distribution.resolve(part), product.resolve(part));
        }
        Files.copy(script, product.resolve("adroit"));
        return product;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}

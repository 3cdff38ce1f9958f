package adroit.exchange.catalog;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the files of a discipline are: in a folder, or in a bundle. */
interface DisciplineFiles {
    boolean has(String name);

    /** @throws RefusedFile where it is missing, or larger than any file of a discipline */
    byte[] bytes(String name);

    /** The names of what is in {@code fixtures/}, in order. */
    List<String> fixtures();

    /** How people are to find the file of that name. */
    String place(String name);

    static DisciplineFiles in(Path folder) {
        return new InFolder(folder);
    }

    static DisciplineFiles of(String place, Map<String, byte[]> files) {
        return new InBundle(place, files);
    }

    private static RefusedFile missing(String place) {
        return new RefusedFile(Problem.ofFile(
                place, "missing", "The file is missing or cannot be read.", "Write it, or check its name."));
    }

    /** A folder of files. What lies there and is none, such as a pipe, would never be read to its end, and is taken as missing. */
    record InFolder(Path folder) implements DisciplineFiles {
        @Override
        public boolean has(String name) {
            return Files.exists(folder.resolve(name));
        }

        @Override
        public byte[] bytes(String name) {
            Path file = folder.resolve(name);
            try {
                if (Files.isRegularFile(file)) {
                    return CatalogFile.bytes(file);
                }
            } catch (IOException e) {
                throw missing(place(name));
            }
            throw missing(place(name));
        }

        @Override
        public List<String> fixtures() {
            if (!Files.isDirectory(folder.resolve("fixtures"))) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(folder.resolve("fixtures"))) {
                return files.map(f -> "fixtures/" + f.getFileName())
                        .filter(f -> f.endsWith(".yaml"))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String place(String name) {
            return folder.resolve(name).toString();
        }
    }

    /** The files of a bundle, unpacked in memory. */
    record InBundle(String bundle, Map<String, byte[]> files) implements DisciplineFiles {
        @Override
        public boolean has(String name) {
            return files.containsKey(name);
        }

        @Override
        public byte[] bytes(String name) {
            byte[] found = files.get(name);
            if (found == null) {
                throw missing(place(name));
            }
            return found;
        }

        @Override
        public List<String> fixtures() {
            return files.keySet().stream()
                    .filter(f -> f.matches("fixtures/[^/]+\\.yaml"))
                    .sorted()
                    .toList();
        }

        @Override
        public String place(String name) {
            return bundle + "!/" + name;
        }
    }
}

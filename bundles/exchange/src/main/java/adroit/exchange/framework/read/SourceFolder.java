package adroit.exchange.framework.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of an import, by name; one file is a folder of one. */
public final class SourceFolder {
    private final Map<String, Path> files;

    private SourceFolder(Map<String, Path> files) {
        this.files = files;
    }

    /** The files of the folder, without those of folders in it and hidden ones; or the file itself. */
    public static SourceFolder of(Path path) {
        Map<String, Path> files = new TreeMap<>();
        if (!Files.isDirectory(path)) {
            files.put(String.valueOf(path.getFileName()), path);
            return new SourceFolder(files);
        }
        try (Stream<Path> all = Files.list(path)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .forEach(file -> files.put(String.valueOf(file.getFileName()), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceFolder(files);
    }

    /** The files under other names. */
    public static SourceFolder of(Map<String, Path> named) {
        return new SourceFolder(new TreeMap<>(named));
    }

    /** All names, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The file of that name. */
    public Optional<Path> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The files whose names are such, by name. */
    public Map<String, Path> such(Predicate<String> wanted) {
        Map<String, Path> found = new TreeMap<>(files);
        found.keySet().removeIf(name -> !wanted.test(name));
        return Collections.unmodifiableMap(found);
    }
}

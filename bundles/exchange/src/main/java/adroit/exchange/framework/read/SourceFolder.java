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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of an import, by name; one file is a folder of one. */
public final class SourceFolder {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])(\\d{1,2})[._](\\d{1,2})(?!\\d)");

    private final String name;
    private final Map<String, Path> files;

    private SourceFolder(String name, Map<String, Path> files) {
        this.name = name;
        this.files = files;
    }

    /** The files of the folder, without those of folders in it and hidden ones; or the file itself. */
    public static SourceFolder of(Path path) {
        Map<String, Path> files = new TreeMap<>();
        if (!Files.isDirectory(path)) {
            files.put(String.valueOf(path.getFileName()), path);
            return new SourceFolder(String.valueOf(path.getFileName()), files);
        }
        try (Stream<Path> all = Files.list(path)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .forEach(file -> files.put(String.valueOf(file.getFileName()), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceFolder(String.valueOf(path.getFileName()), files);
    }

    /** The files under other names. */
    public static SourceFolder of(String name, Map<String, Path> named) {
        return new SourceFolder(name, new TreeMap<>(named));
    }

    /** What the folder is called. */
    public String name() {
        return name;
    }

    /** The number of an edition, such as 1.2, in the name of the folder or of one of its files. */
    public Optional<String> edition() {
        return Stream.concat(Stream.of(name), files.keySet().stream())
                .map(NUMBER::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1) + "." + found.group(2))
                .findFirst();
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

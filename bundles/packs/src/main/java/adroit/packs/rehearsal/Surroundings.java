package adroit.packs.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a process has that code can leave something in, as it is at some moment. */
record Surroundings(Map<Object, Object> properties, Locale locale, TimeZone zone, Set<String> files) {

    /** @param folder for files that do not stay */
    static Surroundings now(Path folder) {
        return new Surroundings(
                new HashMap<>(System.getProperties()), Locale.getDefault(), TimeZone.getDefault(), filesIn(folder));
    }

    private static Set<String> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is otherwise later on, each in words that follow "It changed". */
    List<String> changes(Surroundings later) {
        List<String> changes = new ArrayList<>();
        if (!locale.equals(later.locale)) {
            changes.add("the language of the process");
        }
        if (!zone.equals(later.zone)) {
            changes.add("the time zone of the process");
        }
        Set<String> names = changedProperties(later);
        if (!names.isEmpty()) {
            changes.add("properties of the process: " + String.join(", ", names));
        }
        Set<String> more = new TreeSet<>(later.files);
        more.removeAll(files);
        if (!more.isEmpty()) {
            changes.add("the folder for temporary files: " + String.join(", ", more) + " is left there");
        }
        return changes;
    }

    private Set<String> changedProperties(Surroundings later) {
        Set<Object> names = new HashSet<>(properties.keySet());
        names.addAll(later.properties.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(properties.get(name), later.properties.get(name)))
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

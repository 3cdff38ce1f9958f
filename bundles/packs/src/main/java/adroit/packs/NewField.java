package adroit.packs;

import adroit.packs.refusal.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A small, whole field with notes that teach: where somebody begins who writes one. */
public final class NewField {
    private static final List<String> FILES = List.of(
            "README.md",
            "catalog.yaml",
            "discipline.yaml",
            "scoring.yaml",
            "fixtures/nobody-looked-yet.yaml",
            "fixtures/who-walked-along-decides.yaml");
    private static final int LONGEST = 31;

    private NewField() {}

    /**
     * Writes the field into a folder that is not there yet, or empty. Its id is made of the folder's name.
     *
     * @return the files written, by their path in the folder
     * @throws Refused where something is there already, or the folder cannot be written
     */
    public static List<String> write(Path folder) {
        refuseWhatIsThere(folder);
        String id = id(folder);
        try {
            for (String name : FILES) {
                Path file = folder.resolve(name);
                Files.createDirectories(file.resolveSibling("."));
                String text = template(name).replace("${id}", id).replace("${title}", title(id));
                Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            }
            return FILES;
        } catch (IOException e) {
            throw new Refused(
                    "NOT_WRITTEN",
                    folder.toString(),
                    "The folder cannot be written to.",
                    "Check its permissions, or choose another.");
        }
    }

    private static void refuseWhatIsThere(Path folder) {
        try {
            if (Files.exists(folder) && !(Files.isDirectory(folder) && isEmpty(folder))) {
                throw new Refused(
                        "FILE_THERE",
                        folder.toString(),
                        "Something is there already.",
                        "Name a folder that does not exist yet.");
            }
        } catch (IOException e) {
            throw new Refused(
                    "FILE_MISSING", folder.toString(), "The folder cannot be read.", "Check its permissions.");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static String id(Path folder) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+", "")
                .replaceAll("-+$", "");
        String id = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
        return id.length() < 2 ? "my-field" : id;
    }

    private static String title(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    }

    private static String template(String name) throws IOException {
        try (InputStream text = NewField.class.getResourceAsStream("template/" + name)) {
            if (text == null) {
                throw new IllegalStateException("the bundle lacks its template " + name);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

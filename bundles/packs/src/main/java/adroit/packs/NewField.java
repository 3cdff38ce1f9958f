package adroit.packs;

import adroit.packs.archive.Archive;
import adroit.packs.archive.ArchiveEntry;
import adroit.packs.archive.Limits;
import adroit.packs.refusal.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A small, whole field with notes that teach: where somebody begins who writes one, with a scorer in Java or without. */
public final class NewField {
    private static final String PLAIN = "template/";
    private static final String JAVA = "template-java/";
    private static final String RESOURCES = "src/main/resources/";
    private static final int LONGEST = 31;

    /** Ids that no package of Java can be named after. */
    private static final Set<String> WORDS_OF_JAVA = Set.of(
            ("abstract assert boolean break byte case catch char class const continue default do double else enum extends false"
                            + " final finally float for goto if implements import instanceof int interface long native new null"
                            + " package private protected public return short static strictfp super switch synchronized this"
                            + " throw throws transient true try void volatile while")
                    .split(" "));

    private final Path folder;
    private final Map<String, String> words = new HashMap<>();

    private NewField(Path folder) {
        this.folder = folder;
        String id = id(folder);
        words.put("id", id);
        words.put("title", Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' '));
        words.put("today", LocalDate.now().toString());
    }

    /**
     * Writes a field without Java into a folder that is not there yet, or empty. Its id is made of the folder's name.
     *
     * @return the files written, by their path in the folder
     * @throws Refused where something is there already, or the folder cannot be written
     */
    public static List<String> write(Path folder) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String each : List.of(
                "README.md",
                "catalog.yaml",
                "discipline.yaml",
                "scoring.yaml",
                "fixtures/nobody-looked-yet.yaml",
                "fixtures/who-walked-along-decides.yaml")) {
            files.put(each, PLAIN + each);
        }
        return new NewField(folder).write(files);
    }

    /**
     * Writes a field with a scorer in Java, as a Maven project that builds by itself against the api of an Adroit.
     *
     * @param home the folder of that Adroit
     * @param version of its api
     * @return the files written, by their path in the folder
     * @throws Refused where something is there already, or the folder cannot be written
     */
    public static List<String> writeJava(Path folder, Path home, String version) {
        NewField field = new NewField(folder);
        String id = field.words.getOrDefault("id", "");
        String plain = id.replace("-", "");
        String own = "discipline." + (WORDS_OF_JAVA.contains(plain) ? plain + "_" : plain);
        field.words.put("package", own);
        field.words.put("version", version);
        field.words.put("home", home.toAbsolutePath().normalize().toString());
        Map<String, String> files = new LinkedHashMap<>();
        files.put("README.md", JAVA + "README.md");
        files.put("pom.xml", JAVA + "pom.xml");
        String path = own.replace('.', '/') + "/";
        for (String each : List.of("Seasons", "SeasonsScorer")) {
            files.put("src/main/java/" + path + each + ".java", JAVA + each + ".java.txt");
        }
        files.put("src/test/java/" + path + "SeasonsScorerTest.java", JAVA + "SeasonsScorerTest.java.txt");
        files.put(RESOURCES + "discipline.yaml", PLAIN + "discipline.yaml");
        files.put(RESOURCES + "catalog.yaml", PLAIN + "catalog.yaml");
        for (String each : List.of("one-season-holds-the-level", "both-seasons-show-the-level")) {
            files.put(RESOURCES + "fixtures/" + each + ".yaml", JAVA + "fixtures/" + each + ".yaml");
        }
        String nobody = "fixtures/nobody-looked-yet.yaml";
        files.put(RESOURCES + nobody, PLAIN + nobody);
        return field.write(files);
    }

    /**
     * Writes a copy of a field without Java that came with the product, under an id and a title of its own.
     *
     * @param jar its bundle
     * @throws Refused where it has a scorer in Java, where something is there already, or the folder cannot be written
     */
    public static List<String> writeLike(Path folder, Path jar) {
        try {
            Inspection like = Inspection.ofBundle(jar.getFileName().toString(), Files.readAllBytes(jar));
            if (like.ownScorer()) {
                throw new Refused(
                        "SCORER_IN_JAVA",
                        like.discipline().id(),
                        "It judges by a scorer in Java, without which its examples do not hold.",
                        "Begin with a field without one, or with: adroit discipline new DIR --java.");
            }
            NewField field = new NewField(folder);
            refuseWhatIsThere(folder);
            return field.copied(jar, like.discipline().id());
        } catch (IOException e) {
            throw notWritten(folder);
        }
    }

    private List<String> copied(Path jar, String former) throws IOException {
        List<String> written = new ArrayList<>();
        for (ArchiveEntry each : Archive.list(jar.toString(), Files.readAllBytes(jar), Limits.BUNDLE)
                .unpack()) {
            if (each.name().matches("(discipline|catalog|scoring)\\.yaml|README\\.md|fixtures/[^/]+\\.yaml")) {
                Path file = folder.resolve(each.name());
                Files.createDirectories(file.resolveSibling("."));
                String text = new String(each.content(), StandardCharsets.UTF_8)
                        .replaceFirst("(?m)^(id|discipline): " + former + "$", "$1: " + words.get("id"));
                if (each.name().equals("discipline.yaml") || each.name().equals("catalog.yaml")) {
                    text = text.replaceFirst("(?m)^title: .*$", "title: " + words.get("title"));
                }
                Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
                written.add(each.name());
            }
        }
        return written;
    }

    /** Whether a field says of itself still what the one to begin with does: nothing. */
    public static boolean isAsBegun(String summary) {
        try {
            return template(PLAIN + "discipline.yaml").lines().anyMatch(("summary: " + summary)::equals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refused notWritten(Path folder) {
        return new Refused(
                "NOT_WRITTEN",
                folder.toString(),
                "The folder cannot be written to.",
                "Check its permissions, or choose another.");
    }

    /** @param files paths in the folder, with the template of each */
    private List<String> write(Map<String, String> files) {
        refuseWhatIsThere(folder);
        try {
            for (Map.Entry<String, String> each : files.entrySet()) {
                Path file = folder.resolve(each.getKey());
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(file, text(each.getKey(), each.getValue()), StandardOpenOption.CREATE_NEW);
            }
            return new ArrayList<>(files.keySet());
        } catch (IOException e) {
            throw notWritten(folder);
        }
    }

    private String text(String file, String template) throws IOException {
        String text = template(template);
        if (file.equals(RESOURCES + "catalog.yaml")) {
            text += "\n" + template(JAVA + "reasons.yaml");
        }
        for (Map.Entry<String, String> each : words.entrySet()) {
            String value = file.endsWith(".xml") ? escaped(each.getValue()) : each.getValue();
            text = text.replace("${" + each.getKey() + "}", value);
        }
        return text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
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

    private static String template(String name) throws IOException {
        try (InputStream text = NewField.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException("the bundle lacks its template " + name);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

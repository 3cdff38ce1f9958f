package adroit.bench.packs;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.bench.NotMeasured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A field without Java as its writer has it, in a folder: the texts of the field parks that the product brings. */
final class WrittenField {
    private static final String JAR = "adroit.discipline.parks-";
    private static final String SKILL = "program-design";
    private static final String TITLE = "(?m)^(  - id: " + SKILL + "\\n    title: ).*$";

    private final Path folder;
    private int saves;

    private WrittenField(Path folder) {
        this.folder = folder;
    }

    static WrittenField in(Path folder, Path product) throws IOException {
        Files.createDirectories(folder.resolve("fixtures"));
        try (JarFile shipped = new JarFile(jar(product).toFile())) {
            for (JarEntry each : shipped.stream().toList()) {
                if (each.getName().endsWith(".yaml")) {
                    Files.write(
                            folder.resolve(each.getName()),
                            shipped.getInputStream(each).readAllBytes());
                }
            }
        }
        return new WrittenField(folder);
    }

    private static Path jar(Path product) throws IOException {
        try (Stream<Path> all = Files.list(product.resolve("bundles"))) {
            return all.filter(f -> f.getFileName().toString().startsWith(JAR))
                    .findFirst()
                    .orElseThrow(() -> new NotMeasured("The product does not bring the field parks."));
        }
    }

    Path folder() {
        return folder;
    }

    /** Where the product tells what is saved. */
    String address() {
        return "/api/v1/catalogs/parks/skills/" + SKILL;
    }

    /** Gives a skill another title, and says which. */
    String save() throws IOException {
        Path catalog = folder.resolve("catalog.yaml");
        String title = "Program design, written " + ++saves + " times";
        String before = Files.readString(catalog, UTF_8);
        String after = before.replaceFirst(TITLE, "$1\"" + title + "\"");
        if (after.equals(before)) {
            throw new NotMeasured("The field parks has no skill " + SKILL + " any more.");
        }
        Files.writeString(catalog, after, UTF_8);
        return title;
    }
}

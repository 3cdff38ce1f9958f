package adroit.packs;

import adroit.exchange.catalog.DisciplineFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The manifest of a bundle that is made of a folder without Java. */
final class GeneratedManifest {
    private static final int WIDTH = 70;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private GeneratedManifest() {}

    static byte[] of(DisciplineFile discipline) {
        GeneratedManifest manifest = new GeneratedManifest();
        manifest.header("Manifest-Version", "1.0");
        manifest.header("Bundle-ManifestVersion", "2");
        manifest.header("Bundle-Name", discipline.title());
        manifest.header("Bundle-SymbolicName", "discipline." + discipline.id());
        manifest.header("Bundle-Vendor", discipline.keeper());
        manifest.header("Bundle-Version", FieldCheck.bundleVersion(discipline));
        manifest.out.write('\n');
        return manifest.out.toByteArray();
    }

    /** A header, folded after 70 bytes, never within a character. */
    private void header(String name, String value) {
        int width = 0;
        String line = name + ": " + value.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", " ");
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            byte[] character = Character.toString(line.codePointAt(at)).getBytes(StandardCharsets.UTF_8);
            if (width + character.length > WIDTH) {
                out.write('\n');
                out.write(' ');
                width = 1;
            }
            out.writeBytes(character);
            width += character.length;
        }
        out.write('\n');
    }
}

package adroit.plugins.internal;

import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refusals;
import adroit.packs.settings.SettingsForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** What can be set of the scorer in a kept bundle. */
final class JarSettings {
    private static final int LARGEST = 128 << 10;

    private JarSettings() {}

    static Optional<SettingsForm> read(Path jar) {
        Refusals refusals = new Refusals();
        Optional<SettingsForm> form = SettingsForm.read(jar.getFileName().toString(), files(jar), refusals);
        refusals.list().stream().findFirst().ifPresent(JarSettings::fail);
        return form;
    }

    private static void fail(Refusal why) {
        throw new Faulty(why.code(), why.place() + ": " + why.sentence(), why.remedy());
    }

    private static Map<String, byte[]> files(Path jar) {
        Map<String, byte[]> files = new HashMap<>();
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            for (JarEntry each : Collections.list(file.entries())) {
                if (each.getName().startsWith(SettingsForm.FOLDER) && !each.isDirectory()) {
                    try (InputStream in = file.getInputStream(each)) {
                        files.put(each.getName(), in.readNBytes(LARGEST));
                    }
                }
            }
            return files;
        } catch (IOException e) {
            throw new Faulty(
                    "NOT_A_BUNDLE", jar + " cannot be read as a jar.", "Remove the discipline and install it again.");
        }
    }
}

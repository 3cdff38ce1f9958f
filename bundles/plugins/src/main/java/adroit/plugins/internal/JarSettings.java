package adroit.plugins.internal;

import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refusals;
import adroit.packs.settings.SettingsForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** What can be set of the scorers in kept bundles, remembered for those that were asked for last: under its SHA-256 a bundle never says anything else. */
final class JarSettings {
    private static final int LARGEST = 128 << 10;
    private static final int MOST = 100;

    private final Map<String, Optional<SettingsForm>> known = Collections.synchronizedMap(new LastAsked());

    /** @param jar a file that is known to have that SHA-256 */
    Optional<SettingsForm> of(String sha256, Path jar) {
        Optional<SettingsForm> form = known.get(sha256);
        if (form == null) {
            form = read(jar);
            known.put(sha256, form);
        }
        return form;
    }

    private static Optional<SettingsForm> read(Path jar) {
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
                    "NOT_A_BUNDLE",
                    jar + " cannot be read as a jar.",
                    "Remove the discipline (Remove it or Forget it, on its page, or adroit discipline remove) and install it again.");
        }
    }

    private static final class LastAsked extends LinkedHashMap<String, Optional<SettingsForm>> {
        private static final long serialVersionUID = 1L;
        private static final float LOAD = 0.75f;

        LastAsked() {
            super(MOST, LOAD, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<SettingsForm>> eldest) {
            return size() > MOST;
        }
    }
}

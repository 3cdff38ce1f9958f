package adroit.plugins.internal;

import adroit.canonical.Digest;
import adroit.plugins.Fault;
import adroit.storage.Durable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The home's own copies of discipline bundles, each under the SHA-256 of its bytes; beside one that came in a pack lies the rest of the pack, with its signature. */
final class KeptJars {
    private static final String SUFFIX = ".jar";

    /** Digits of the key's fingerprint in the name of a seal. */
    private static final int DIGITS = 16;

    private static final Pattern KEPT = Pattern.compile("(.+?)(\\.jar|-[0-9a-f]{" + DIGITS + "}\\.seal)");
    private final Path folder;

    KeptJars(Path folder) {
        this.folder = folder;
    }

    Path path(String sha256) {
        return folder.resolve(sha256 + SUFFIX);
    }

    /** The bytes of a file, which must have that SHA-256. */
    byte[] bytes(Path jar, String sha256) {
        return read(keep(jar, sha256));
    }

    /** Copies a file whose bytes must have that SHA-256; everything after works on the copy. */
    Path keep(Path jar, String sha256) {
        byte[] bytes = read(jar);
        if (!Digest.sha256(bytes).equals(sha256)) {
            throw new Faulty(
                    "FILE_CHANGED",
                    jar.getFileName() + " is not the file that came with the product: its SHA-256 is another.",
                    "Put the product's own file back, by unpacking the product again.");
        }
        Path copy = path(sha256);
        Durable.write(copy, bytes);
        return copy;
    }

    /** Keeps the bundle of a pack, and says where. */
    Path keep(byte[] bundle) {
        Path copy = path(Digest.sha256(bundle));
        Durable.write(copy, bundle);
        return copy;
    }

    /** Keeps of a pack what is not its bundle. */
    void keepSeal(String sha256, String fingerprint, byte[] seal) {
        Durable.write(seal(sha256, fingerprint), seal);
    }

    /** Where that of the pack with this bundle lies which this key signed; packs that came before seals were kept have none. */
    Path seal(String sha256, String fingerprint) {
        return folder.resolve(sha256 + "-" + fingerprint.substring(0, DIGITS) + ".seal");
    }

    /** The copy, once more checked. */
    Path checked(String sha256) {
        whole(sha256);
        return path(sha256);
    }

    /** The bytes of a kept bundle, where they are as they were kept. */
    byte[] whole(String sha256) {
        Path copy = path(sha256);
        byte[] bytes = read(copy);
        if (!Digest.sha256(bytes).equals(sha256)) {
            throw new Faulty(
                    "FILE_CHANGED",
                    "The kept bundle " + copy + " has changed since it was installed.",
                    "Remove the discipline (Remove it or Forget it, on its page, or adroit discipline remove) and install it again.");
        }
        return bytes;
    }

    /** What is wrong with a kept bundle: it is gone, or its bytes are others. */
    Optional<Fault> fault(String sha256) {
        try {
            whole(sha256);
            return Optional.empty();
        } catch (Faulty e) {
            return Optional.of(e.fault());
        }
    }

    /** Deletes every copy that is not named, with its seals. */
    void keepOnly(Set<String> sha256) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher kept = KEPT.matcher(file.getFileName().toString());
                if (!kept.matches() || !sha256.contains(kept.group(1))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be swept", e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Faulty(
                    "FILE_MISSING",
                    "The bundle " + file + " is missing or cannot be read.",
                    "Remove the discipline (Remove it or Forget it, on its page, or adroit discipline remove) and install it again.");
        }
    }
}

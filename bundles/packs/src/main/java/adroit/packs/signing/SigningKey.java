package adroit.packs.signing;

import adroit.packs.refusal.Refused;
import adroit.publisher.Pem;
import adroit.publisher.PublisherKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The private key of a publisher, with its public half beside it in a file of the same name and {@code .pub}. */
public final class SigningKey {
    private static final String KIND = "PRIVATE KEY";
    private static final Set<PosixFilePermission> MINE = PosixFilePermissions.fromString("rw-------");
    private final PrivateKey key;
    private final PublisherKey half;

    private SigningKey(PrivateKey key, PublisherKey half) {
        this.key = key;
        this.half = half;
    }

    /** A new key, in memory only. */
    public static SigningKey make() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            String encoded = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
            return new SigningKey(pair.getPrivate(), new PublisherKey(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        }
    }

    /**
     * Makes a new key in a file that only its owner may read, and its public half in {@code file.pub}.
     *
     * @throws Refused where one of the files is there already, or cannot be written
     */
    public static SigningKey make(Path file) {
        SigningKey made = make();
        Path open = publicFile(file);
        if (Files.exists(open, LinkOption.NOFOLLOW_LINKS) || Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused(
                    "FILE_THERE",
                    file.toString(),
                    "The file, or " + open + ", is there already.",
                    "Choose another name: a key that is written over is lost, and with it what it signed.");
        }
        try {
            FileAttribute<?>[] mine = posix(file.toAbsolutePath().getParent())
                    ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(MINE)}
                    : new FileAttribute<?>[0];
            Files.createFile(file, mine);
            String text = Pem.text(KIND, Base64.getEncoder().encodeToString(made.key.getEncoded()));
            Files.writeString(file, text, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.writeString(open, made.half.pem(), StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
            return made;
        } catch (IOException e) {
            throw new Refused(
                    "NOT_WRITTEN",
                    file.toString(),
                    "The key cannot be written there.",
                    "Check folder and permissions.");
        }
    }

    /** @throws Refused where the file is no key with its public half beside it, or others may read it */
    public static SigningKey read(Path file) {
        PrivateKey key = privateKey(file);
        Path open = publicFile(file);
        SigningKey read = new SigningKey(key, KeyFile.publicKey(open.toString(), text(open)));
        byte[] proof = read.sign(new byte[] {1});
        if (!read.half.signed(new byte[] {1}, proof)) {
            throw new Refused(
                    "KEYS_DIFFER",
                    open.toString(),
                    "It is not the public half of " + file + ".",
                    "Put the file back that was made with the key.");
        }
        return read;
    }

    /** The half that others may know. */
    public PublisherKey publisher() {
        return half;
    }

    /** The signature of exactly these bytes. */
    public byte[] sign(byte[] content) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(key);
            signer.update(content);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey privateKey(Path file) {
        String text = text(file);
        refuseHalfForOthers(file, text);
        refuseOpen(file);
        return Pem.content(KIND, text)
                .flatMap(SigningKey::decoded)
                .orElseThrow(() -> new Refused(
                        "NOT_A_KEY",
                        file.toString(),
                        "This is no private Ed25519 key.",
                        "Make one with: adroit discipline key FILE."));
    }

    /** It is for others to read, so that nothing is said about that. */
    private static void refuseHalfForOthers(Path file, String text) {
        if (PublisherKey.inPem(text).isEmpty()) {
            return;
        }
        String name = String.valueOf(file.getFileName());
        throw new Refused(
                "NOT_A_KEY",
                file.toString(),
                "This is the public half of a key, which signs nothing.",
                name.endsWith(".pub")
                        ? "Name the key itself: " + file.resolveSibling(name.substring(0, name.length() - 4)) + "."
                        : "Name the key itself: the file without .pub.");
    }

    private static Optional<PrivateKey> decoded(String base64) {
        try {
            byte[] encoded = Base64.getDecoder().decode(base64);
            return Optional.of(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static void refuseOpen(Path file) {
        try {
            if (posix(file.toAbsolutePath().getParent()) && !MINE.containsAll(Files.getPosixFilePermissions(file))) {
                throw new Refused(
                        "KEY_OPEN",
                        file.toString(),
                        "Others than its owner may read or change this key, or run it.",
                        "Run chmod 600 " + quoted(file) + "; if others have seen it, make a new one.");
            }
        } catch (IOException e) {
            throw missing(file);
        }
    }

    private static String quoted(Path file) {
        return file.toString().contains(" ") ? "\"" + file + "\"" : file.toString();
    }

    private static boolean posix(@Nullable Path folder) throws IOException {
        return folder != null && Files.getFileStore(folder).supportsFileAttributeView("posix");
    }

    private static Path publicFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw missing(file);
        }
    }

    private static Refused missing(Path file) {
        return new Refused(
                "FILE_MISSING",
                file.toString(),
                "The file is missing or cannot be read.",
                "Check its name; a key and its .pub file stay side by side.");
    }
}

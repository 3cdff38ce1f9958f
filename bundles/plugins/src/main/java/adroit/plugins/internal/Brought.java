package adroit.plugins.internal;

import adroit.canonical.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody brings, and what is known of it by now. In the audit log it stands by its own id, version, SHA-256 and signer, as far as they are known when it is refused; never by the name
 * that its sender chose.
 */
final class Brought {
    private final String name;
    private final byte[] file;
    private final String sha256;
    private volatile @Nullable String signer;
    private volatile @Nullable Description said;

    Brought(String name, byte[] file) {
        this.name = name;
        this.file = file;
        this.sha256 = Digest.sha256(file);
    }

    /** How its sender calls it, for sentences to them. */
    String name() {
        return name;
    }

    byte[] file() {
        return file;
    }

    /** Of the file. */
    String sha256() {
        return sha256;
    }

    /** Its signature is that of the key with this fingerprint. */
    void isSignedBy(String fingerprint) {
        signer = fingerprint;
    }

    /** It holds this discipline. */
    void is(Description discipline) {
        said = discipline;
    }

    /** What is known of it. */
    String inWords() {
        Description known = said;
        String by = signer;
        return (known == null ? "a file" : known.id() + " " + known.version()) + ", SHA-256 of the file " + sha256
                + (by == null ? "" : ", signed by " + by);
    }
}

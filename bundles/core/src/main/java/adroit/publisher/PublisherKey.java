package adroit.publisher;

import adroit.canonical.Digest;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The public key by which a publisher is known.
 *
 * @param base64 its X.509 form in base64: what stands in a {@code .pub} file between the lines of dashes
 */
public record PublisherKey(String base64) {
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int LENGTH = ED25519.length + 32;

    /** @throws IllegalArgumentException where it is no Ed25519 key */
    public PublisherKey {
        if (!isEd25519(base64)) {
            throw new IllegalArgumentException("base64 is no Ed25519 key");
        }
    }

    /** The key in the text of a {@code .pub} file; empty where there is none. */
    public static Optional<PublisherKey> inPem(String text) {
        return Pem.content("PUBLIC KEY", text).filter(PublisherKey::isEd25519).map(PublisherKey::new);
    }

    /** The SHA-256 of the key: 64 hexadecimal digits. */
    public String fingerprint() {
        return Digest.sha256(Base64.getDecoder().decode(base64));
    }

    /** The text of a {@code .pub} file. */
    public String pem() {
        return Pem.text("PUBLIC KEY", base64);
    }

    /** Whether the owner of this key signed exactly these bytes. */
    public boolean signed(byte[] content, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key(base64));
            verifier.update(content);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean isEd25519(String base64) {
        try {
            byte[] encoded = Base64.getDecoder().decode(base64);
            boolean shaped = encoded.length == LENGTH
                    && Arrays.equals(encoded, 0, ED25519.length, ED25519, 0, ED25519.length)
                    && Base64.getEncoder().encodeToString(encoded).equals(base64);
            return shaped && key(base64) != null;
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return false;
        }
    }

    private static PublicKey key(String base64) throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }
}

package adroit.packs.signing;

import adroit.packs.refusal.Refused;
import adroit.publisher.PublisherKey;

/** The {@code .pub} file of a publisher. */
public final class KeyFile {
    private KeyFile() {}

    /**
     * The key in the text of the file.
     *
     * @param place how people are to find the file
     * @throws Refused with the code {@code NOT_A_KEY}
     */
    public static PublisherKey publicKey(String place, String text) {
        return PublisherKey.inPem(text)
                .orElseThrow(() -> new Refused(
                        "NOT_A_KEY",
                        place,
                        text.contains("PRIVATE KEY")
                                ? "This is a private key, which belongs to its owner alone."
                                : "This is no public Ed25519 key.",
                        "Name the file that ends in .pub, as adroit discipline key made it."));
    }
}

package adroit.packs.signing;

import adroit.packs.refusal.Refused;
import adroit.publisher.PublisherKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A signature with the key that made it; whether that key is trusted is another question. */
public record PackSignature(PublisherKey key, byte[] signature) {
    private static final Pattern FORM =
            Pattern.compile("adroit-signature 1\\nkey ([A-Za-z0-9+/=]{60})\\nsignature ([A-Za-z0-9+/=]{88})\\n");

    /** The signature of a list by the key. */
    public static PackSignature of(byte[] list, SigningKey key) {
        return new PackSignature(key.publisher(), key.sign(list));
    }

    /** @throws Refused where it does not have the form that {@link #bytes} gives it */
    public static PackSignature read(String place, byte[] content) {
        Matcher parts = FORM.matcher(new String(content, StandardCharsets.ISO_8859_1));
        try {
            if (parts.matches()) {
                return new PackSignature(
                        new PublisherKey(parts.group(1)), Base64.getDecoder().decode(parts.group(2)));
            }
        } catch (IllegalArgumentException e) {
            // answered below, like every other form
        }
        throw new Refused(
                "SIGNATURE_INVALID",
                place,
                "The signature cannot be read.",
                "Sign the pack again with: adroit discipline sign.");
    }

    /** The text of the entry in a pack: three lines. */
    public byte[] bytes() {
        return ("adroit-signature 1\nkey " + key.base64() + "\nsignature "
                        + Base64.getEncoder().encodeToString(signature) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether it is that of the list. */
    public boolean isOf(byte[] list) {
        return key.signed(list, signature);
    }
}

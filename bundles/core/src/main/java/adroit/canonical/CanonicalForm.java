package adroit.canonical;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The canonical bytes of a value that was written before, so that what contains it need not write it again. */
public final class CanonicalForm {
    private final byte[] bytes;

    private CanonicalForm(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The form that is this text in UTF-8. */
    public static CanonicalForm of(String json) {
        return new CanonicalForm(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The canonical form of a list of values, out of those of the values. */
    public static CanonicalForm ofList(List<CanonicalForm> values) {
        int length = 2 + Math.max(0, values.size() - 1);
        for (CanonicalForm each : values) {
            length += each.bytes.length;
        }
        byte[] list = new byte[length];
        int end = 0;
        for (CanonicalForm each : values) {
            list[end++] = ',';
            System.arraycopy(each.bytes, 0, list, end, each.bytes.length);
            end += each.bytes.length;
        }
        list[0] = '[';
        list[length - 1] = ']';
        return new CanonicalForm(list);
    }

    /** The SHA-256 of the bytes. */
    public String digest() {
        return Digest.sha256(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalForm form && Arrays.equals(bytes, form.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

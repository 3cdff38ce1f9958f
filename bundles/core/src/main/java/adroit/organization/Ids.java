package adroit.organization;

import adroit.canonical.Digest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/** Identifiers that the same input always gives again. */
public final class Ids {
    private Ids() {}

    /**
     * An id from a title: case, accents' encoding and runs of blanks do not count.
     *
     * @param prefix one letter that tells the kind
     */
    public static String fromTitle(String prefix, String title) {
        String same = Normalizer.normalize(title, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        return prefix + "-" + hash(same);
    }

    /** A person's id from the key that the city's own system gives; the key itself cannot be read from it without trying keys. */
    public static String personWithKey(String key) {
        return "p-" + hash("key\n" + key.strip());
    }

    /** A position's id from the city's own number of it. */
    public static String positionNumbered(String number) {
        return "s-" + hash("number\n" + number.strip());
    }

    /**
     * The id of a position that is known from a person's row alone. Nobody can tell the person from it, nor compute it, without the city's secret.
     *
     * @param secret {@link adroit.storage.OrganizationRecords#secret}
     */
    public static String positionOf(String person, String secret) {
        return "s-" + hash("position\n" + secret + "\n" + person);
    }

    /** The id of a person's assignment to a numbered position. */
    public static String assignment(String person, String position) {
        return "a-" + hash(person + "\n" + position);
    }

    /** The id of a person's assignment to a position that they held before and hold again from a day on. */
    public static String assignmentAgain(String person, String position, LocalDate from) {
        return "a-" + hash(person + "\n" + position + "\n" + from);
    }

    /**
     * A person's id from a row of a file without a key.
     *
     * @param fileSha256 the file's SHA-256 in hexadecimal
     * @param row 1 for the first row under the header
     */
    public static String personInFile(String fileSha256, long row) {
        return String.format(Locale.ROOT, "p-%s-%06d", fileSha256.substring(0, 16), row);
    }

    private static String hash(String text) {
        return Digest.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}

package adroit.packs.bundle;

import adroit.packs.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The main section of a manifest. It is taken only where everybody who reads it reads the same headers, the container and the JDK too: lines end as JAR files have it, no other
 * control character is in it, no header stands twice, and nothing goes on after the empty line that ends the section.
 */
final class ManifestHeaders {
    static final String NAME = "META-INF/MANIFEST.MF";
    private static final Pattern HEADER = Pattern.compile("([A-Za-z0-9][A-Za-z0-9_-]{0,69}): (.*)");
    private static final int LARGEST = 256 << 10;
    private final Map<String, String> headers;

    private ManifestHeaders(Map<String, String> headers) {
        this.headers = headers;
    }

    /** @throws Refused with the code {@code MANIFEST_INVALID} */
    static ManifestHeaders read(String place, byte[] content) {
        String where = place + "!/" + NAME;
        if (content.length > LARGEST) {
            throw invalid(where, "It is larger than " + LARGEST + " bytes.");
        }
        requirePlain(where, content);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        int number = 0;
        for (byte[] each : unfolded(where, content)) {
            number++;
            String line = text(where, each);
            Matcher header = HEADER.matcher(line);
            if (!header.matches()) {
                throw invalid(where, "Header " + number + " is no header: it has no name, or no colon and space.");
            }
            if (headers.putIfAbsent(header.group(1), header.group(2)) != null) {
                throw invalid(where, "The header " + header.group(1) + " stands twice.");
            }
        }
        if (!headers.containsKey("Manifest-Version")) {
            throw invalid(where, "It does not begin as a manifest does.");
        }
        requireSame(where, headers, content);
        return new ManifestHeaders(headers);
    }

    private static void requireSame(String where, Map<String, String> headers, byte[] content) {
        Map<String, String> others = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try {
            new Manifest(new ByteArrayInputStream(content))
                    .getMainAttributes()
                    .forEach((name, value) -> others.put(name.toString(), value.toString()));
        } catch (IOException e) {
            throw invalid(where, "Java cannot read it.");
        }
        if (!others.equals(headers)) {
            throw invalid(where, "Java reads other headers in it.");
        }
    }

    /** All, by name. */
    Map<String, String> all() {
        return Collections.unmodifiableMap(headers);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The clauses of a header; none where it is missing. */
    List<Clause> clauses(String name) {
        return find(name).map(Clause::all).orElse(List.of());
    }

    private static String text(String where, byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw invalid(where, "It is no UTF-8.");
        }
    }

    private static void requirePlain(String where, byte[] content) {
        for (int i = 0; i < content.length; i++) {
            byte c = content[i];
            boolean ends = c == '\n' || c == '\r' && i + 1 < content.length && content[i + 1] == '\n';
            if (!ends && (c >= 0 && c < ' ' || c == 0x7f)) {
                throw invalid(
                        where,
                        "Byte " + (i + 1)
                                + " is a control character that no header needs; readers would disagree on what follows.");
            }
        }
        if (content.length == 0 || content[content.length - 1] != '\n') {
            throw invalid(where, "Its last line has no end.");
        }
    }

    /** The lines of the main section; a line that begins with a space goes on with the one before, in the middle of a letter too. */
    private static List<byte[]> unfolded(String where, byte[] content) {
        List<ByteArrayOutputStream> lines = new ArrayList<>();
        for (int start = 0, end; start < content.length; start = end + 1) {
            end = start;
            while (content[end] != '\n') {
                end++;
            }
            int length = end - start - (end > start && content[end - 1] == '\r' ? 1 : 0);
            if (length == 0) {
                requireEnd(where, content, end + 1);
                break;
            }
            boolean goesOn = content[start] == ' ' && !lines.isEmpty();
            if (!goesOn) {
                lines.add(new ByteArrayOutputStream());
            }
            lines.get(lines.size() - 1).write(content, start + (goesOn ? 1 : 0), length - (goesOn ? 1 : 0));
        }
        return lines.stream().map(ByteArrayOutputStream::toByteArray).toList();
    }

    /** The container takes a line that begins with a space for a header of the main section, also after the empty line that ends it. */
    private static void requireEnd(String where, byte[] content, int next) {
        if (next < content.length && content[next] == ' ') {
            throw invalid(where, "A line goes on after the empty line that ends the headers.");
        }
    }

    private static Refused invalid(String where, String sentence) {
        return new Refused(
                "MANIFEST_INVALID", where, sentence, "Build the bundle again with a tool for OSGi, such as bnd.");
    }
}

package adroit.packs.bundle;

import adroit.packs.refusal.Refused;
import java.io.ByteArrayInputStream;
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

/** The main section of a manifest. A header that stands twice, which readers would understand differently, is no manifest. */
final class ManifestHeaders {
    static final String NAME = "META-INF/MANIFEST.MF";
    private static final Pattern HEADER = Pattern.compile("([A-Za-z0-9][A-Za-z0-9_-]{0,69}): (.*)");
    private static final Pattern CONTROL = Pattern.compile("\r(?!\n)|[\\p{Cntrl}&&[^\r\n]]");
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
        String text = text(where, content);
        if (CONTROL.matcher(text).find()) {
            throw invalid(
                    where,
                    "It holds a control character, or a carriage return that ends no line, which readers would understand differently.");
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        int number = 0;
        for (String line : unfolded(text)) {
            number++;
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
        if (!headers.equals(asJavaReads(where, content))) {
            throw invalid(where, "Java reads other headers in it than a container does.");
        }
        return new ManifestHeaders(headers);
    }

    private static Map<String, String> asJavaReads(String where, byte[] content) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try {
            new Manifest(new ByteArrayInputStream(content))
                    .getMainAttributes()
                    .forEach((name, value) -> headers.put(name.toString(), value.toString()));
            return headers;
        } catch (IOException | IllegalArgumentException e) {
            throw invalid(where, "Java does not take it for a manifest.");
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

    private static List<String> unfolded(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\r?\n", -1)) {
            if (line.isEmpty()) {
                break;
            }
            if (line.startsWith(" ") && !lines.isEmpty()) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1).concat(line.substring(1)));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Refused invalid(String where, String sentence) {
        return new Refused(
                "MANIFEST_INVALID", where, sentence, "Build the bundle again with a tool for OSGi, such as bnd.");
    }
}

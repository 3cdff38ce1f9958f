package adroit.plugins.internal;

import adroit.plugins.Fault;
import adroit.plugins.InstallPolicy;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the record of the installed set as this version writes it, token by token. A start waits for nothing as long as for the first use of the reader that finds out by itself what a record is made of;
 * whatever is written otherwise, as by a version before, is left to that one.
 */
final class RecordReader {
    private static final Set<String> SET = Set.of("format", "disciplines", "quarantine", "policy");
    private static final Set<String> INSTALLED =
            Set.of("description", "symbolicName", "sha256", "edition", "enabled", "signer", "offIn", "settings");
    private static final Set<String> DESCRIPTION = Set.of("id", "title", "version", "keeper", "summary");
    private static final Set<String> QUARANTINED = Set.of("description", "sha256", "fault", "signer");
    private static final Set<String> FAULT = Set.of("code", "sentence", "remedy");
    private static final Set<String> POLICY = Set.of("leadsInstall", "publishers");

    private static final JsonFactory JSON = new JsonFactory();

    private RecordReader() {}

    /** The set; empty where it does not stand there just as this version writes it. */
    static Optional<InstalledSet> read(byte[] record) {
        try (JsonParser parser = JSON.createParser(record)) {
            parser.nextToken();
            InstalledSet set = set(object(value(parser), SET));
            return parser.nextToken() == null ? Optional.of(set) : Optional.empty();
        } catch (IOException | Otherwise | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** It is written otherwise. */
    private static final class Otherwise extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Otherwise() {
            super("written otherwise", null, false, false);
        }
    }

    private static InstalledSet set(Map<String, @Nullable Object> from) {
        return new InstalledSet(
                number(from, "format"),
                list(from, "disciplines").stream().map(RecordReader::installed).toList(),
                list(from, "quarantine").stream().map(RecordReader::quarantined).toList(),
                policy(from.get("policy")));
    }

    private static Installed installed(@Nullable Object said) {
        Map<String, @Nullable Object> from = object(said, INSTALLED);
        Map<String, String> settings = new LinkedHashMap<>();
        object(from.get("settings")).forEach((name, value) -> settings.put(name, text(value)));
        return new Installed(
                description(from.get("description")),
                text(from.get("symbolicName")),
                text(from.get("sha256")),
                text(from.get("edition")),
                truth(from, "enabled"),
                textOrNull(from.get("signer")),
                texts(from, "offIn"),
                settings);
    }

    private static Description description(@Nullable Object said) {
        Map<String, @Nullable Object> from = object(said, DESCRIPTION);
        return new Description(
                text(from.get("id")),
                text(from.get("title")),
                text(from.get("version")),
                text(from.get("keeper")),
                text(from.get("summary")));
    }

    /** A place is written only where there is one. */
    private static Quarantined quarantined(@Nullable Object said) {
        Map<String, @Nullable Object> from = new LinkedHashMap<>(object(said));
        @Nullable String place = textOrNull(from.remove("place"));
        require(from.keySet().equals(QUARANTINED));
        Map<String, @Nullable Object> fault = object(from.get("fault"), FAULT);
        return new Quarantined(
                description(from.get("description")),
                text(from.get("sha256")),
                new Fault(text(fault.get("code")), text(fault.get("sentence")), text(fault.get("remedy"))),
                textOrNull(from.get("signer")),
                place);
    }

    private static InstallPolicy policy(@Nullable Object said) {
        Map<String, @Nullable Object> from = object(said, POLICY);
        return new InstallPolicy(truth(from, "leadsInstall"), texts(from, "publishers"));
    }

    private static Map<String, @Nullable Object> object(@Nullable Object said, Set<String> names) {
        Map<String, @Nullable Object> object = object(said);
        require(object.keySet().equals(names));
        return object;
    }

    @SuppressWarnings("unchecked") // made below
    private static Map<String, @Nullable Object> object(@Nullable Object said) {
        if (said instanceof Map<?, ?> members) {
            return (Map<String, @Nullable Object>) members;
        }
        throw new Otherwise();
    }

    @SuppressWarnings("unchecked") // made below
    private static List<@Nullable Object> list(Map<String, @Nullable Object> from, String name) {
        if (from.get(name) instanceof List<?> items) {
            return (List<@Nullable Object>) items;
        }
        throw new Otherwise();
    }

    private static List<String> texts(Map<String, @Nullable Object> from, String name) {
        return list(from, name).stream().map(RecordReader::text).toList();
    }

    private static String text(@Nullable Object said) {
        if (said instanceof String text) {
            return text;
        }
        throw new Otherwise();
    }

    private static @Nullable String textOrNull(@Nullable Object said) {
        return said == null ? null : text(said);
    }

    private static boolean truth(Map<String, @Nullable Object> from, String name) {
        if (from.get(name) instanceof Boolean truth) {
            return truth;
        }
        throw new Otherwise();
    }

    private static int number(Map<String, @Nullable Object> from, String name) {
        if (from.get(name) instanceof Integer number) {
            return number;
        }
        throw new Otherwise();
    }

    private static void require(boolean asWritten) {
        if (!asWritten) {
            throw new Otherwise();
        }
    }

    /** The value that begins with the present token: objects as maps, arrays as lists. */
    private static @Nullable Object value(JsonParser parser) throws IOException {
        @Nullable JsonToken token = parser.currentToken();
        if (token == null) {
            throw new Otherwise();
        }
        return switch (token) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> throw new Otherwise();
        };
    }

    private static Map<String, @Nullable Object> members(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            require(!members.containsKey(name));
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<@Nullable Object> items(JsonParser parser) throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }
}

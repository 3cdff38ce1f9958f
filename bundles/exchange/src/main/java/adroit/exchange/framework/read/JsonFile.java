package adroit.exchange.framework.read;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON file that is one object with long lists in it, or one list; read element by element, so that memory holds one of them. */
public final class JsonFile {
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    private final Path file;
    private final String name;

    public JsonFile(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /** Takes an element with the line on which it begins. */
    @FunctionalInterface
    public interface Use {
        void element(JsonNode element, int line);
    }

    /**
     * Every element of the list under that name, or of the file where the file is a list.
     *
     * @throws RefusedFile where the file is no JSON, with the place
     */
    public void each(String member, Use use) {
        parse(parser -> {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                elements(parser, use);
            } else if (isMember(parser, member) && parser.currentToken() == JsonToken.START_ARRAY) {
                elements(parser, use);
            }
            return null;
        });
    }

    /** The value under that name; empty where there is none, or null. */
    public Optional<JsonNode> member(String member) {
        return Optional.ofNullable(parse(parser -> {
            if (parser.nextToken() == JsonToken.START_OBJECT && isMember(parser, member)) {
                JsonNode value = MAPPER.readTree(parser);
                return value.isNull() ? null : value;
            }
            return null;
        }));
    }

    /** Goes to the value of a member of the outermost object, and through all that stands before it. */
    private static boolean isMember(JsonParser parser, String member) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = parser.currentName().equals(member);
            parser.nextToken();
            if (found) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static void elements(JsonParser parser, Use use) throws IOException {
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            int line = parser.currentTokenLocation().getLineNr();
            use.element(MAPPER.readTree(parser), line);
        }
    }

    private <T> @Nullable T parse(Reader<T> reader) {
        try (JsonParser parser = MAPPER.createParser(Files.newInputStream(file))) {
            return reader.read(parser);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String said = String.valueOf(e.getOriginalMessage());
            boolean deep = said.contains("nesting depth");
            throw new RefusedFile(new Problem(
                    name,
                    at == null ? 0 : Math.max(0, at.getLineNr()),
                    at == null ? 0 : Math.max(0, at.getColumnNr()),
                    "",
                    deep ? "too-deep" : "json",
                    deep
                            ? "Lists and objects stand more than a thousand deep in each other."
                            : "The file is not JSON here: " + sentence(said),
                    deep ? "No catalog is so deep: check the brackets." : "Export it again, whole and in UTF-8."));
        } catch (IOException e) {
            throw new RefusedFile(Problem.ofFile(
                    name, "unreadable", "The file cannot be read, or is not text in UTF-8.", "Send it once more."));
        }
    }

    private static String sentence(String said) {
        int details = said.indexOf(" (");
        String first = (details < 0 ? said : said.substring(0, details))
                .replaceAll("\\s+", " ")
                .strip();
        return first.endsWith(".") ? first : first + ".";
    }

    @FunctionalInterface
    private interface Reader<T> {
        @Nullable
        T read(JsonParser parser) throws IOException;
    }

    /** The text under that name on one line; empty where there is none. */
    public static String text(JsonNode element, String name) {
        JsonNode value = element.path(name);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }
}

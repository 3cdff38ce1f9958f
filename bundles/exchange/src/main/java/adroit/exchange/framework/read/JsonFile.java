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
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A JSON file that is one object with long lists in it, or one list; read element by element, so that memory holds one of them. */
public final class JsonFile {
    private static final int READ_AT_ONCE = 1 << 16;
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
            } else {
                pass(parser, new ArrayDeque<>(List.of(Part.list(member, use))), new HashSet<>());
            }
        });
    }

    /** Takes an element that is read member by member. */
    @FunctionalInterface
    public interface MembersUse {
        void element(Members element) throws IOException;
    }

    /** What is wanted of the outermost object under a name. */
    public static final class Part {
        private final String member;
        private final Reader reader;
        private final Runnable absent;

        private Part(String member, Reader reader, Runnable absent) {
            this.member = member;
            this.reader = reader;
            this.absent = absent;
        }

        /** The whole value; a missing node where there is none. */
        public static Part value(String member, Consumer<JsonNode> use) {
            return new Part(
                    member, parser -> use.accept(MAPPER.readTree(parser)), () -> use.accept(MissingNode.getInstance()));
        }

        /** Every element of a list; none where there is none. */
        public static Part list(String member, Use use) {
            return new Part(member, parser -> ifList(parser, () -> elements(parser, use)), () -> {});
        }

        /** As {@link #list}, of elements that are read member by member. */
        public static Part members(String member, MembersUse use) {
            return new Part(member, parser -> ifList(parser, () -> eachMembers(parser, use)), () -> {});
        }
    }

    /**
     * Takes the parts one after the other. The file is gone through once where it has them in that order, and once more for each that stands before one it waits for.
     *
     * @throws RefusedFile where the file is no JSON, with the place
     */
    public void parts(List<Part> parts) {
        Deque<Part> wanted = new ArrayDeque<>(parts);
        while (!wanted.isEmpty()) {
            Set<String> passed = new HashSet<>();
            parse(parser -> {
                parser.nextToken();
                pass(parser, wanted, passed);
            });
            while (!wanted.isEmpty() && !passed.contains(wanted.element().member)) {
                wanted.remove().absent.run();
            }
        }
    }

    /** Takes the parts that come in their turn; those that come before it are among the names that were passed. */
    private static void pass(JsonParser parser, Deque<Part> wanted, Set<String> passed) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (!wanted.isEmpty() && parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals(wanted.element().member)) {
                wanted.remove().reader.read(parser);
            } else {
                passed.add(name);
                parser.skipChildren();
            }
        }
    }

    private static void ifList(JsonParser parser, Elements elements) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            elements.read();
        } else {
            parser.skipChildren();
        }
    }

    private static void elements(JsonParser parser, Use use) throws IOException {
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            int line = parser.currentTokenLocation().getLineNr();
            use.element(MAPPER.readTree(parser), line);
        }
    }

    private static void eachMembers(JsonParser parser, MembersUse use) throws IOException {
        Members element = new Members(parser, MAPPER);
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            element.begin(parser.currentTokenLocation().getLineNr());
            use.element(element);
        }
    }

    private void parse(Reader reader) {
        try (JsonParser parser =
                MAPPER.createParser(new BufferedInputStream(Files.newInputStream(file), READ_AT_ONCE))) {
            reader.read(parser);
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
    private interface Elements {
        void read() throws IOException;
    }

    @FunctionalInterface
    private interface Reader {
        void read(JsonParser parser) throws IOException;
    }

    /** The text under that name on one line; empty where there is none. */
    public static String text(JsonNode element, String name) {
        JsonNode value = element.path(name);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }
}

package adroit.exchange.framework.read;

import adroit.exchange.table.RowProblem;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.DupDetector;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element of a long list in a JSON file, read member by member as the file has them, without a tree of it: a text that nobody asks for is never made. No name may stand twice in it,
 * however deep. Its line stands in the place of a row.
 */
public final class Members {
    private static final int USUAL = 24;

    /** From so many names on a set is asked. */
    private static final int MANY = 64;

    private final JsonParser parser;
    private final ObjectMapper mapper;
    private final List<RowProblem> problems = new ArrayList<>(1);
    private int line = 1;

    Members(JsonParser parser, ObjectMapper mapper) {
        this.parser = parser;
        this.mapper = mapper;
    }

    /** Takes a member whose value is to be asked for at once, or never. */
    @FunctionalInterface
    public interface Use {
        void member(String name) throws IOException;
    }

    /** Where the parser stands an element begins. */
    void begin(int at) {
        line = Math.max(1, at);
        problems.clear();
    }

    List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    public boolean isGood() {
        return problems.isEmpty();
    }

    /** The element is left out because of that member and what it says. */
    public void reject(String member, String value, String reason, String remedy) {
        problems.add(new RowProblem(line, line, member, value, reason, remedy));
    }

    /** Leaves the element out where the text of a member that it must have is empty. */
    public void require(String member, String text) {
        if (text.isEmpty()) {
            reject(member, "", "It has no \"" + member + "\".", "Give it one.");
        }
    }

    /** All members of the element, or of the object that is the value of the present member; none where it is no object. */
    public void each(Use use) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            skip();
            return;
        }
        JsonReadContext context = (JsonReadContext) parser.getParsingContext();
        DupDetector watching = context.getDupDetector();
        context.withDupDetector(null);
        eachOnce(use);
        context.withDupDetector(watching == null ? DupDetector.rootDetector(parser) : watching);
    }

    /** Names that stand twice are found here, at a fraction of what the parser takes to look after them. */
    private void eachOnce(Use use) throws IOException {
        String[] names = new String[USUAL];
        Set<String> more = Set.of();
        int count = 0;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (count == MANY && more.isEmpty()) {
                more = new HashSet<>(Arrays.asList(names).subList(0, count));
            }
            if (count == MANY ? !more.add(name) : isAmong(names, count, name)) {
                throw new JsonParseException(parser, "Duplicate field '" + name + "'");
            }
            if (count < MANY) {
                names = count == names.length ? Arrays.copyOf(names, MANY) : names;
                names[count++] = name;
            }
            JsonToken value = parser.nextToken();
            use.member(name);
            if (parser.currentToken() == value) {
                skip();
            }
        }
    }

    /** The parser gives one object for all that are equal, for as long as it is open. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isAmong(String[] names, int count, String name) {
        for (int i = 0; i < count; i++) {
            if (names[i] == name) {
                return true;
            }
        }
        return false;
    }

    /** The value as text on one line; empty where it is none. */
    public String text() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getText().strip();
        }
        return token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL
                ? tree().asText().strip()
                : "";
    }

    /** The value as it is; what is no plain text stays JSON. Null where it is null. */
    public @Nullable String value() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getText();
        }
        JsonNode tree = tree();
        return tree.isNull() ? null : tree.isValueNode() ? tree.asText() : tree.toString();
    }

    private JsonNode tree() throws IOException {
        beStrict();
        return mapper.readTree(parser);
    }

    private void skip() throws IOException {
        beStrict();
        parser.skipChildren();
    }

    /** Whatever is read or passed as a whole has no name twice either, and there the parser looks after that. */
    private void beStrict() {
        JsonToken token = parser.currentToken();
        if (token != null && token.isStructStart()) {
            JsonReadContext context = (JsonReadContext) parser.getParsingContext();
            if (context.getDupDetector() == null) {
                context.withDupDetector(DupDetector.rootDetector(parser));
            }
        }
    }
}

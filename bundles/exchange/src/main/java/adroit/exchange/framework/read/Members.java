package adroit.exchange.framework.read;

import adroit.exchange.framework.read.MemberNames.Member;
import adroit.exchange.table.RowProblem;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.DupDetector;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a long list in a JSON file, read member by member as the file has them, without a tree of it: a text that nobody asks for is never made. No name may stand twice in it,
 * however deep. Its line stands in the place of a row.
 */
public final class Members {
    private final JsonParser parser;
    private final ObjectMapper mapper;
    private final MemberNames outermost = new MemberNames();
    private final List<RowProblem> problems = new ArrayList<>(1);
    private MemberNames here = outermost;
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
        here = outermost;
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
        MemberNames names = here;
        names.begin();
        for (@Nullable Member member = names.next(parser, null); member != null; member = names.next(parser, member)) {
            JsonToken value = parser.nextToken();
            here = member.within();
            use.member(member.name());
            if (parser.currentToken() == value) {
                skip();
            }
        }
        context.withDupDetector(watching == null ? DupDetector.rootDetector(parser) : watching);
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

package adroit.evidence;

import adroit.scoring.Channel;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rating from the form in which it is kept, by hand: most facts are ratings, and whole cities are gone through. Whatever is not exactly as it is written today, members in
 * their order, is left to the general way, which says the same of all that this takes.
 */
final class RatingForm {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String BEGINNING = "{\"kind\":\"rating\",";

    private static final SerializableString KIND = new SerializedString("kind");
    private static final SerializableString ATTRIBUTES = new SerializedString("attributes");
    private static final SerializableString CHANNEL = new SerializedString("channel");
    private static final SerializableString CLIENT_ID = new SerializedString("clientId");
    private static final SerializableString DISCIPLINE = new SerializedString("discipline");
    private static final SerializableString LEVEL = new SerializedString("level");
    private static final SerializableString OBSERVED = new SerializedString("observed");
    private static final SerializableString PERSON = new SerializedString("person");
    private static final SerializableString SKILL = new SerializedString("skill");
    private static final SerializableString SOURCE = new SerializedString("source");
    private static final SerializableString TOOL = new SerializedString("tool");

    private final JsonParser parser;

    private RatingForm(JsonParser parser) {
        this.parser = parser;
    }

    /** The rating; null where it is another fact, or anything is not as expected. */
    static Fact.@Nullable Rating read(String body, ReadOnce once) {
        if (!body.startsWith(BEGINNING)) {
            return null;
        }
        try (JsonParser parser = JSON.createParser(body.getBytes(StandardCharsets.UTF_8))) {
            return new RatingForm(parser).rating(once);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private Fact.Rating rating(ReadOnce once) throws IOException {
        require(parser.nextToken() == JsonToken.START_OBJECT);
        text(KIND);
        Map<String, String> attributes = attributes();
        Channel channel = Channel.valueOf(text(CHANNEL));
        String clientId = text(CLIENT_ID);
        String discipline = once.text(text(DISCIPLINE));
        double level = level();
        LocalDate observed = once.day(text(OBSERVED));
        String person = once.text(text(PERSON));
        String skill = once.text(text(SKILL));
        String source = once.text(text(SOURCE));
        @Nullable String tool = textOrNull(TOOL);
        tool = tool == null ? null : once.text(tool);
        require(parser.nextToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
        return new Fact.Rating(clientId, person, discipline, observed, skill, channel, source, level, tool, attributes);
    }

    private String text(SerializableString name) throws IOException {
        @Nullable String text = textOrNull(name);
        if (text == null) {
            throw other();
        }
        return text;
    }

    private @Nullable String textOrNull(SerializableString name) throws IOException {
        require(parser.nextFieldName(name));
        @Nullable String text = parser.nextTextValue();
        require(text != null || parser.currentToken() == JsonToken.VALUE_NULL);
        return text;
    }

    private double level() throws IOException {
        require(parser.nextFieldName(LEVEL) && parser.nextToken().isNumeric());
        return parser.getDoubleValue();
    }

    private Map<String, String> attributes() throws IOException {
        require(parser.nextFieldName(ATTRIBUTES) && parser.nextToken() == JsonToken.START_OBJECT);
        Map<String, String> attributes = new TreeMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            @Nullable String value = parser.nextTextValue();
            if (value == null || attributes.put(name, value) != null) {
                throw other();
            }
        }
        return attributes;
    }

    private static void require(boolean asItIsWritten) {
        if (!asItIsWritten) {
            throw other();
        }
    }

    private static IllegalArgumentException other() {
        return new IllegalArgumentException("not as it is written today");
    }
}

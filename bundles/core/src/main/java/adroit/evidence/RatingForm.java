package adroit.evidence;

import adroit.scoring.Channel;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rating from the form in which it is kept, by hand: most facts are ratings, and whole cities are gone through. Whatever is not exactly as it is written today is left to the
 * general way, which says the same of all that this takes.
 */
final class RatingForm {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MEMBERS = 11;
    private static final String MARK = "\"kind\":\"rating\"";

    private final Times times;
    private @Nullable String kind;
    private @Nullable String clientId;
    private @Nullable String person;
    private @Nullable String discipline;
    private @Nullable LocalDate observed;
    private @Nullable String skill;
    private @Nullable Channel channel;
    private @Nullable String source;
    private @Nullable String tool;
    private @Nullable Map<String, String> attributes;
    private double level = Double.NaN;
    private int members;

    private RatingForm(Times times) {
        this.times = times;
    }

    /** The rating; null where it is another fact, or anything is not as expected. */
    static Fact.@Nullable Rating read(String body, Times times) {
        if (!body.contains(MARK)) {
            return null;
        }
        try (JsonParser parser = JSON.createParser(body)) {
            RatingForm form = new RatingForm(times);
            return form.take(parser) ? form.rating() : null;
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private boolean take(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            members++;
            if (!member(parser, name)) {
                return false;
            }
        }
        return parser.nextToken() == null;
    }

    private boolean member(JsonParser parser, String name) throws IOException {
        switch (name) {
            case "kind" -> kind = parser.nextTextValue();
            case "clientId" -> clientId = parser.nextTextValue();
            case "person" -> person = parser.nextTextValue();
            case "discipline" -> discipline = parser.nextTextValue();
            case "observed" -> observed = times.day(String.valueOf(parser.nextTextValue()));
            case "skill" -> skill = parser.nextTextValue();
            case "channel" -> channel = Channel.valueOf(String.valueOf(parser.nextTextValue()));
            case "source" -> source = parser.nextTextValue();
            case "attributes" -> attributes = attributes(parser);
            case "tool" -> tool = parser.nextTextValue();
            case "level" -> {
                if (!parser.nextToken().isNumeric()) {
                    return false;
                }
                level = parser.getDoubleValue();
            }
            default -> {
                return false;
            }
        }
        return !name.equals("tool")
                || parser.currentToken() == JsonToken.VALUE_STRING
                || parser.currentToken() == JsonToken.VALUE_NULL;
    }

    private static @Nullable Map<String, String> attributes(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return null;
        }
        Map<String, String> attributes = new TreeMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            String value = parser.nextTextValue();
            if (value == null || attributes.put(name, value) != null) {
                return null;
            }
        }
        return attributes;
    }

    private Fact.@Nullable Rating rating() {
        if (members != MEMBERS
                || !"rating".equals(kind)
                || clientId == null
                || person == null
                || discipline == null
                || observed == null
                || skill == null
                || channel == null
                || source == null
                || attributes == null
                || Double.isNaN(level)) {
            return null;
        }
        return new Fact.Rating(clientId, person, discipline, observed, skill, channel, source, level, tool, attributes);
    }
}

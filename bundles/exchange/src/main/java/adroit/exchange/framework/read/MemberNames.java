package adroit.exchange.framework.read;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names in objects that stand in the same place of one element after the other. Most objects have theirs in the order of the one before: after each name the parser is asked for the one that
 * followed it last, which takes it a comparison of bytes. Each name notes the object that had it last, so that one that stands twice is found at once.
 */
final class MemberNames {
    /** So many different names are remembered; where there are more, all are learned anew. */
    private static final int MOST = 1_000;

    private final Map<String, Member> known = new HashMap<>();
    private @Nullable Member first;
    private long object;

    /** A name, with the names in the objects that are its value. */
    static final class Member {
        private final SerializedString written;
        private final MemberNames within = new MemberNames();
        private @Nullable Member next;
        private long lastIn;

        private Member(String name) {
            written = new SerializedString(name);
        }

        String name() {
            return written.getValue();
        }

        MemberNames within() {
            return within;
        }
    }

    /** Another object begins. */
    void begin() {
        object++;
        if (known.size() > MOST) {
            known.clear();
            first = null;
        }
    }

    /**
     * The next name of the object; null at its end.
     *
     * @param before the name before it; null at the beginning
     * @throws JsonParseException where the name stands in the object already
     */
    @Nullable
    Member next(JsonParser parser, @Nullable Member before) throws IOException {
        @Nullable Member expected = before == null ? first : before.next;
        @Nullable
        Member found = expected == null || !parser.nextFieldName(expected.written)
                ? other(parser, before, expected == null)
                : expected;
        if (found != null) {
            if (found.lastIn == object) {
                throw new JsonParseException(parser, "Duplicate field '" + found.name() + "'");
            }
            found.lastIn = object;
        }
        return found;
    }

    private @Nullable Member other(JsonParser parser, @Nullable Member before, boolean unread) throws IOException {
        JsonToken token = unread ? parser.nextToken() : parser.currentToken();
        if (token != JsonToken.FIELD_NAME) {
            return null;
        }
        Member member = known.computeIfAbsent(parser.currentName(), Member::new);
        if (before == null) {
            first = member;
        } else {
            before.next = member;
        }
        return member;
    }
}

package adroit.exchange.framework.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read member by member is what stands there, whatever the order of names in the elements before. */
class MembersTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> NAMES = List.of(
            "identifier", "uri", "title", "a", "ä", "a longer name, of more than sixteen bytes", "with \"quotes\"", "");

    private static List<String> read(String json) throws IOException {
        List<String> said = new ArrayList<>();
        try (JsonParser parser = MAPPER.createParser(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
            Members members = new Members(parser, MAPPER);
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                members.begin(1);
                members.each(name -> take(members, name, said));
                said.add("end");
            }
        }
        return said;
    }

    /** Names that begin with "t" are objects to be read as well; one in two of the others is passed over. */
    private static void take(Members members, String name, List<String> said) throws IOException {
        if (name.equals("title")) {
            said.add("in " + name);
            members.each(inner -> take(members, inner, said));
            said.add("out");
        } else {
            said.add(name);
            if (name.length() % 2 == 0) {
                said.add(members.text());
            }
        }
    }

    private static void write(Random random, int depth, StringBuilder json, List<String> said) {
        List<String> names = new ArrayList<>(NAMES);
        if (random.nextInt(3) == 0) {
            Collections.shuffle(names, random);
        }
        names.removeIf(name -> random.nextInt(6) == 0 || (depth > 3 && name.equals("title")));
        json.append('{');
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            json.append(i == 0 ? "" : random.nextBoolean() ? "," : " , ")
                    .append('"')
                    .append(name.replace("\"", "\\\""))
                    .append("\":");
            if (name.equals("title")) {
                said.add("in title");
                write(random, depth + 1, json, said);
                said.add("out");
                continue;
            }
            said.add(name);
            String value = "v" + random.nextInt(100);
            if (name.length() % 2 == 0) {
                said.add(value);
                json.append('"').append(value).append('"');
            } else {
                json.append("{\"identifier\":[{\"identifier\":1}],\"title\":null}");
            }
        }
        json.append('}');
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesWhatStandsThere(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder json = new StringBuilder("[");
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            json.append(i == 0 ? "" : ",\n");
            write(random, 0, json, said);
            said.add("end");
        }
        assertThat(read(json.append(']').toString())).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"a\":1,\"a\":1}]",
                "[{\"a\":1,\"b\":1},{\"a\":1,\"a\":1}]",
                "[{\"a\":1,\"b\":1},{\"a\":1,\"b\":1,\"a\":1}]",
                "[{\"a\":1,\"b\":1},{\"b\":1,\"a\":1,\"b\":1}]",
                "[{\"a\":1,\"title\":{\"a\":1}},{\"a\":1,\"title\":{\"a\":1},\"a\":1}]",
                "[{\"title\":{\"a\":1,\"b\":1}},{\"title\":{\"a\":1,\"a\":1}}]",
                "[{\"title\":{\"title\":{\"a\":1}}},{\"title\":{\"title\":{\"a\":1},\"title\":{}}}]",
                "[{\"odd\":{\"a\":1,\"a\":1}}]",
                "[{\"even\":[{\"a\":1,\"a\":1}]}]"
            })
    void refusesANameThatStandsTwiceInAnObjectWhereverItStands(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(JsonParseException.class)
                .hasMessageContaining("Duplicate field");
    }

    @Test
    void takesTheSameNameInTheObjectsBelowAndBeside() throws IOException {
        assertThat(read("[{\"a\":1,\"title\":{\"a\":1,\"title\":{\"a\":1}}},{\"a\":1}]"))
                .containsExactly("a", "in title", "a", "in title", "a", "out", "out", "end", "a", "end");
    }

    @Test
    void learnsManyDifferentNamesAndForgetsThem() throws IOException {
        StringBuilder json = new StringBuilder("[");
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            json.append(i == 0 ? "" : ",").append("{\"n" + i + "\":1,\"m" + i % 7 + "\":1}");
            said.addAll(List.of("n" + i, "m" + i % 7, "end"));
        }
        List<String> found = new ArrayList<>(read(json.append(']').toString()));
        found.removeIf(one -> one.equals("1"));
        assertThat(found).isEqualTo(said);
    }
}

package adroit.launcher;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the launcher needs of an OSGi feature: its id, its categories and its bundles with their start levels. */
public record Feature(String id, Set<String> categories, List<Entry> bundles) {
    private static final int LEVEL_WHEN_UNSAID = 5;

    public Feature {
        categories = Set.copyOf(categories);
        bundles = List.copyOf(bundles);
    }

    /** Shipped with the product but installed only when somebody asks for it. */
    public boolean isOffered() {
        return categories.contains("discipline");
    }

    /** One listed bundle: {@code group:artifact:version} and the level at which it starts. */
    public record Entry(String id, int startLevel) {
        public Entry {
            if (id.split(":", -1).length != 3) {
                throw new IllegalArgumentException("not group:artifact:version: " + id);
            }
            if (startLevel < 1) {
                throw new IllegalArgumentException("start level " + startLevel + " of " + id + " is under 1");
            }
        }

        public String artifact() {
            return id.split(":", -1)[1];
        }

        public String fileName() {
            return artifact() + "-" + id.split(":", -1)[2] + ".jar";
        }
    }

    /** @throws Refused when the file is no feature, saying where */
    public static Feature read(Path file) {
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            return read(json);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("The feature " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Feature read(JsonParser json) throws IOException {
        String id = "";
        Set<String> categories = new HashSet<>();
        List<Entry> bundles = new ArrayList<>();
        expect(json.nextToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("id")) {
                id = json.getText();
            } else if (name.equals("categories")) {
                expect(value, JsonToken.START_ARRAY);
                while (json.nextToken() == JsonToken.VALUE_STRING) {
                    categories.add(json.getText());
                }
            } else if (name.equals("bundles")) {
                expect(value, JsonToken.START_ARRAY);
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    bundles.add(entry(json));
                }
            } else {
                json.skipChildren();
            }
        }
        if (id.isEmpty()) {
            throw new IOException("it has no id");
        }
        return new Feature(id, categories, bundles);
    }

    private static Entry entry(JsonParser json) throws IOException {
        String id = "";
        int level = LEVEL_WHEN_UNSAID;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("id")) {
                id = json.getText();
            } else if (name.equals("start-level")) {
                level = json.getIntValue();
            } else {
                json.skipChildren();
            }
        }
        return new Entry(id, level);
    }

    private static void expect(JsonToken found, JsonToken wanted) throws IOException {
        if (found != wanted) {
            throw new IOException("expected " + wanted + " but found " + found);
        }
    }
}

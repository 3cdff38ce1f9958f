package adroit.exchange.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.exchange.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The published schema and the reader know the same fields, and ask for the same ones. */
class CatalogSchemaTest {
    private static final Path FIELDS = Path.of("../disciplines");
    private static final String STRANGER = "qqqqqqqqqqqqqqqq";

    /** Where a part is written wrongly on purpose, by its name in the schema. */
    private static final Map<String, String> EMPTY = Map.ofEntries(
            Map.entry("level", "levels"),
            Map.entry("source", "sources"),
            Map.entry("area", "areas"),
            Map.entry("tool", "tools"),
            Map.entry("skill", "skills"),
            Map.entry("duty", "duties"),
            Map.entry("process", "processes"),
            Map.entry("position", "positions"),
            Map.entry("credential", "credentials"),
            Map.entry("item", "items"));

    private final Map<?, ?> schema = schema();

    @Test
    void knowsTheFieldsOfEveryPart() {
        EMPTY.forEach((part, list) -> assertThat(told(list + ": [{" + STRANGER + ": x}]\n", list + "[0]." + STRANGER))
                .as(part)
                .isEqualTo(names(of(of(schema, "$defs"), part), "properties")));
        assertThat(told(STRANGER + ": x\n", STRANGER)).isEqualTo(names(schema, "properties"));
    }

    @Test
    void asksForTheFieldsThatTheReaderAsksFor() {
        EMPTY.forEach((part, list) -> {
            Set<String> missing = new TreeSet<>();
            problems(list + ": [{" + STRANGER + ": x}]\n").stream()
                    .filter(p -> p.rule().equals("missing") && p.path().equals(list + "[0]"))
                    .map(p -> p.sentence().replaceAll(".*\"(\\w+)\".*", "$1"))
                    .forEach(missing::add);
            assertThat(missing).as(part).isEqualTo(required(of(of(schema, "$defs"), part)));
        });
    }

    @Test
    void everyShippedFieldKeepsToIt() throws IOException {
        try (Stream<Path> folders = Files.list(FIELDS)) {
            List<Path> files = folders.map(f -> f.resolve("src/main/resources/catalog.yaml"))
                    .filter(Files::exists)
                    .toList();
            assertThat(files).isNotEmpty();
            for (Path file : files) {
                Object catalog = new Yaml().load(Files.readString(file));
                List<String> strangers = new ArrayList<>();
                strangers(catalog, schema, "", strangers);
                assertThat(strangers).as(file.toString()).isEmpty();
            }
        }
    }

    private void strangers(Object value, Map<?, ?> rule, String place, List<String> strangers) {
        Map<?, ?> known = rule.get("$ref") instanceof String ref ? of(of(schema, "$defs"), ref.substring(8)) : rule;
        if (value instanceof List<?> list && known.get("items") instanceof Map<?, ?> items) {
            list.forEach(each -> strangers(each, items, place + "[]", strangers));
        } else if (value instanceof Map<?, ?> map && known.get("properties") instanceof Map<?, ?> properties) {
            map.forEach((name, inner) -> {
                Object next = properties.get(String.valueOf(name));
                if (next instanceof Map<?, ?> found) {
                    strangers(Objects.requireNonNull(inner), found, place + "." + name, strangers);
                } else {
                    strangers.add(place + "." + name);
                }
            });
        } else if (known.get("enum") instanceof List<?> words && !words.contains(value)) {
            strangers.add(place + " is " + value);
        }
    }

    /** The fields that the reader names where it meets one that it does not know. */
    private static Set<String> told(String yaml, String path) {
        Set<String> names = new TreeSet<>();
        problems(yaml).stream()
                .filter(p -> p.rule().equals("unknown-field") && p.path().equals(path))
                .map(p -> p.suggestion().replaceAll("^The fields are: (.*)\\.$", "$1"))
                .forEach(all -> names.addAll(List.of(all.split(", "))));
        return names;
    }

    private static List<Problem> problems(String yaml) {
        return CatalogFile.problems("catalog.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> names(Map<?, ?> rule, String field) {
        Set<String> names = new TreeSet<>();
        of(rule, field).keySet().forEach(name -> names.add(String.valueOf(name)));
        return names;
    }

    private static Set<String> required(Map<?, ?> rule) {
        Set<String> names = new TreeSet<>();
        if (rule.get("required") instanceof List<?> list) {
            for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
                names.add(String.valueOf(each.next()));
            }
        }
        return names;
    }

    private static Map<?, ?> of(Map<?, ?> map, String name) {
        return map.get(name) instanceof Map<?, ?> inner ? inner : new LinkedHashMap<>();
    }

    private static Map<?, ?> schema() {
        try (InputStream in = Objects.requireNonNull(CatalogFile.class.getResourceAsStream("catalog.schema.json"))) {
            Map<?, ?> read = new Yaml().load(in);
            return read;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.web.answer.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/** The contract, and the answers that were held against it. */
final class Contract {
    private final JsonNode openapi;
    private final Set<String> answered = new TreeSet<>();

    Contract() {
        try (InputStream yaml = Contract.class.getResourceAsStream("openapi.yaml")) {
            openapi = Json.MAPPER.valueToTree(new Yaml().load(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every operation that is described: method and path template. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        openapi.path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    Set<String> answered() {
        return answered;
    }

    /** Holds an answer against what is described for its operation; a status that is not described fails. */
    Client.Answer check(String template, Client.Answer answer) {
        String operation = answer.method() + " " + template;
        JsonNode response = resolved(openapi.path("paths")
                .path(template)
                .path(answer.method().toLowerCase(Locale.ROOT))
                .path("responses")
                .path(String.valueOf(answer.status())));
        assertThat(response.isMissingNode())
                .as("%s answered %s: %s", operation, answer.status(), answer.body())
                .isFalse();
        JsonNode content = response.path("content");
        if (content.isMissingNode()) {
            assertThat(answer.body()).as(operation).isEmpty();
        } else {
            JsonNode schema = content.path(answer.type()).path("schema");
            assertThat(schema.isMissingNode())
                    .as("%s answered %s", operation, answer.type())
                    .isFalse();
            if (schema.path("format").asText().equals("binary")) {
                assertThat(answer.body()).as(operation).isNotEmpty();
            } else {
                assertThat(violations(schema, answer.json()))
                        .as("%s: %s", operation, answer.body())
                        .isEmpty();
            }
        }
        if (answer.status() < 300) {
            answered.add(operation);
        }
        return answer;
    }

    /** Notes that an operation answered with something that is no JSON. */
    void reached(String template, Client.Answer answer) {
        JsonNode content = resolved(openapi.path("paths")
                        .path(template)
                        .path(answer.method().toLowerCase(Locale.ROOT))
                        .path("responses")
                        .path(String.valueOf(answer.status())))
                .path("content");
        assertThat(content.has(answer.type().replaceAll(";.*", ""))).isTrue();
        answered.add(answer.method() + " " + template);
    }

    private Set<ValidationMessage> violations(JsonNode schema, JsonNode answer) {
        ObjectNode root = schema.deepCopy();
        root.set("components", openapi.path("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(root)
                .validate(answer);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? openapi.at(node.path("$ref").asText().substring(1)) : node;
    }
}

package adroit.packs;

import adroit.exchange.catalog.DisciplineFile;
import adroit.packs.refusal.Refused;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The pack as an OSGi feature (chapter 159 of the compendium): which bundle it brings.
 *
 * @param bundle {@code name:version} of the one bundle
 */
record PackFeature(String bundle) {
    static final String NAME = "feature.json";
    private static final String GROUP = "discipline:";
    private static final JsonFactory JSON = new JsonFactory();

    /** The feature of a discipline that comes as the bundle. */
    static byte[] of(DisciplineFile discipline, String symbolicName, String bundleVersion) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            json.writeStringField("feature-resource-version", "1.0");
            json.writeStringField("id", GROUP + discipline.id() + ":" + discipline.version());
            json.writeStringField("name", discipline.title());
            json.writeStringField("description", discipline.summary());
            json.writeStringField("vendor", discipline.keeper());
            json.writeArrayFieldStart("categories");
            json.writeString("discipline");
            json.writeEndArray();
            json.writeArrayFieldStart("bundles");
            json.writeStartObject();
            json.writeStringField("id", GROUP + symbolicName + ":" + bundleVersion);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** @throws Refused where it is no feature with exactly one bundle */
    static PackFeature read(String place, byte[] content) {
        List<String> ids = new ArrayList<>();
        try (JsonParser json = JSON.createParser(content)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw invalid(place, "It is no JSON object.");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("bundles")) {
                    bundles(json, ids);
                } else {
                    json.skipChildren();
                }
            }
            if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
                throw invalid(place, "Something follows its end.");
            }
        } catch (IOException e) {
            throw invalid(place, "It is no JSON.");
        }
        if (ids.size() != 1 || !ids.get(0).matches("[A-Za-z0-9_.-]+:[A-Za-z0-9_.-]+:[A-Za-z0-9_.-]+")) {
            throw invalid(place, "It names " + ids.size() + " bundles; a pack brings one, as group:name:version.");
        }
        return new PackFeature(ids.get(0).substring(ids.get(0).indexOf(':') + 1));
    }

    private static void bundles(JsonParser json, List<String> ids) throws IOException {
        int depth = 0;
        JsonToken token = json.currentToken();
        do {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.FIELD_NAME
                    && depth == 2
                    && json.currentName().equals("id")) {
                ids.add(String.valueOf(json.nextTextValue()));
            }
            token = depth == 0 ? token : json.nextToken();
        } while (depth > 0 && token != null);
    }

    /** Where the bundle lies in the pack. */
    String path() {
        return "bundles/" + bundle.replace(':', '-') + ".jar";
    }

    private static Refused invalid(String place, String sentence) {
        return new Refused(
                "FEATURE_INVALID", place + "!/" + NAME, sentence, "Pack it again with: adroit discipline pack.");
    }
}

package adroit.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The report for programs, with every round. */
final class JsonReport {
    private JsonReport() {}

    static String of(Report report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            machine(json, report);
            json.writeArrayFieldStart("rows");
            for (Result result : report.results()) {
                row(json, result);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void machine(JsonGenerator json, Report report) throws IOException {
        Machine machine = report.machine();
        json.writeObjectFieldStart("machine");
        json.writeStringField("system", machine.system());
        json.writeNumberField("processors", machine.processors());
        json.writeNumberField("memoryMegabytes", machine.memoryMegabytes());
        json.writeStringField("jdk", machine.jdk());
        json.writeNumberField("loadBefore", report.loadBefore());
        json.writeEndObject();
        json.writeNumberField("rounds", report.rounds());
        json.writeBooleanField("noisy", report.isNoisy());
    }

    private static void row(JsonGenerator json, Result result) throws IOException {
        json.writeStartObject();
        json.writeStringField("row", result.row());
        json.writeStringField("sentence", result.sentence());
        if (result.notMeasured() != null) {
            json.writeStringField("notMeasured", result.notMeasured());
        }
        json.writeArrayFieldStart("figures");
        for (Figure figure : result.figures()) {
            figure(json, figure);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void figure(JsonGenerator json, Figure figure) throws IOException {
        Spread ratio = figure.ratio();
        json.writeStartObject();
        json.writeStringField("figure", figure.name());
        json.writeNumberField("ratio", ratio.median());
        json.writeNumberField("lowerQuartile", ratio.low());
        json.writeNumberField("upperQuartile", ratio.high());
        json.writeStringField("goal", figure.goal().toString());
        json.writeStringField("verdict", figure.verdict().name().toLowerCase(Locale.ROOT));
        json.writeBooleanField("noisy", figure.isNoisy());
        json.writeStringField("unit", figure.unit());
        json.writeArrayFieldStart("rounds");
        for (Figure.Pair pair : figure.pairs()) {
            json.writeStartObject();
            json.writeNumberField("reference", pair.reference());
            json.writeNumberField("product", pair.product());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}

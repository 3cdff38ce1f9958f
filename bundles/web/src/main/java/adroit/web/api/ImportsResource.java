package adroit.web.api;

import adroit.exchange.imports.AnalysesImport;
import adroit.exchange.imports.EvidenceImport;
import adroit.exchange.imports.ImportOptions;
import adroit.exchange.imports.ImportReport;
import adroit.exchange.imports.ProblemSpool;
import adroit.exchange.imports.RosterImport;
import adroit.exchange.roster.ColumnUse;
import adroit.exchange.roster.RosterField;
import adroit.exchange.table.RowProblem;
import adroit.identity.Actor;
import adroit.web.answer.Json;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes files in, and answers with what came of every row that was left out. */
final class ImportsResource {
    private final Uploads uploads;
    private final Map<String, Taker> takers;

    /** Takes a file of one kind in. */
    interface Taker {
        ImportReport take(Actor actor, Path file, ImportOptions options, Consumer<RowProblem> problems);
    }

    ImportsResource(Uploads uploads, Map<String, Taker> takers) {
        this.uploads = uploads;
        this.takers = new TreeMap<>(takers);
    }

    void take(Call call) throws IOException {
        @Nullable Taker taker = takers.get(Objects.requireNonNullElse(call.query("kind"), ""));
        if (taker == null) {
            throw Refusal.badQuery("kind", String.join(", ", takers.keySet()));
        }
        ImportOptions options = new ImportOptions(
                call.queries("map").stream().map(ImportsResource::mapping).toList(),
                call.query("key"),
                call.flag("dryRun"),
                call.flag("allOrNothing"));
        String name = Objects.requireNonNullElse(call.query("name"), "upload");
        try (Uploads.Upload upload = uploads.receive(call.request(), name);
                ProblemSpool problems = new ProblemSpool(upload.folder())) {
            ImportReport report = taker.take(call.actor(), upload.file(), options, problems);
            write(call.response(), report, options, problems);
        }
    }

    /** {@code column:field} is taken as well as {@code column=field}, which is awkward in an address. */
    private static String mapping(String words) {
        int colon = words.lastIndexOf(':');
        return words.contains("=") || colon < 0 ? words : words.substring(0, colon) + "=" + words.substring(colon + 1);
    }

    private static void write(
            HttpServletResponse response, ImportReport report, ImportOptions options, ProblemSpool problems)
            throws IOException {
        response.setContentType("application/json");
        try (JsonGenerator json = Json.MAPPER.createGenerator(response.getOutputStream())) {
            json.writeStartObject();
            json.writeStringField("file", report.file());
            json.writeStringField("sha256", report.sha256());
            json.writeBooleanField("dryRun", options.dryRun());
            json.writeBooleanField("stored", report.stored());
            json.writeNumberField("read", report.read());
            json.writeNumberField("accepted", report.accepted());
            json.writeNumberField("rejected", report.rejected());
            json.writePOJOField(
                    "mapping", report.columns().stream().map(ColumnView::of).toList());
            json.writePOJOField("notes", report.notes());
            json.writeArrayFieldStart("rows");
            problems.forEach(problem -> write(json, problem));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, RowProblem problem) {
        try {
            json.writePOJO(
                    new RowView(problem.row(), problem.column(), problem.value(), problem.reason(), problem.remedy()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record RowView(long row, String column, String value, String reason, String remedy) {}

    private record ColumnView(String column, @Nullable String field, String why) {
        static ColumnView of(ColumnUse use) {
            @Nullable RosterField field = use.field();
            return new ColumnView(use.column(), field == null ? null : field.key(), use.why());
        }
    }

    /**
     * The kinds of file that are taken.
     *
     * @param moved run after a roster, whose people may work elsewhere than before
     */
    static Map<String, Taker> takers(
            RosterImport rosters, EvidenceImport evidence, AnalysesImport analyses, Runnable moved) {
        Taker roster = (actor, file, options, problems) -> {
            ImportReport report = rosters.take(actor, file, options, problems);
            moved.run();
            return report;
        };
        return Map.of("roster", roster, "evidence", evidence::take, "analyses", analyses::take);
    }
}

package adroit.web.api;

import static adroit.identity.Act.IMPORT;

import adroit.exchange.imports.ImportDesk;
import adroit.exchange.imports.ImportReport;
import adroit.exchange.roster.ColumnUse;
import adroit.exchange.roster.RosterField;
import adroit.exchange.table.RowProblem;
import adroit.exchange.template.Template;
import adroit.exchange.template.Templates;
import adroit.intake.ImportChoice;
import adroit.intake.ImportRun;
import adroit.intake.Intake;
import adroit.intake.KnownColumns;
import adroit.intake.UnmatchedPeople;
import adroit.web.answer.Json;
import adroit.web.answer.Problem;
import adroit.web.upload.FormWithFile;
import adroit.web.upload.TemplateFile;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes files in, and answers with what came of every row that was left out. */
@Component(service = Resource.class)
public final class ImportsResource implements Resource {
    /** So many problems stand in an answer; the file of the rows that were left out has them all. */
    private static final int TOLD = 1_000;

    private final ImportDesk desk;
    private final Intake intake;

    @Activate
    public ImportsResource(@Reference ImportDesk desk, @Reference Intake intake) {
        this.desk = desk;
        this.intake = intake;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("POST", "/imports", IMPORT, this::take),
                new Route("GET", "/imports", IMPORT, this::list),
                new Route("GET", "/imports/columns", IMPORT, this::columns),
                new Route("DELETE", "/imports/columns/{id}", IMPORT, this::forget),
                new Route("GET", "/imports/templates/{kind}", IMPORT, this::template),
                new Route("GET", "/imports/{id}", IMPORT, this::one),
                new Route("GET", "/imports/{id}/rejected", IMPORT, this::rejected));
    }

    void take(Call call) throws IOException {
        try {
            takeAny(call);
        } catch (FormWithFile.Unreadable e) {
            throw new Refusal(Problem.of(400, "bad-form", "The form cannot be read", String.valueOf(e.getMessage())));
        }
    }

    private void takeAny(Call call) throws IOException {
        if (FormWithFile.isSentBy(call.request())) {
            FormWithFile form = FormWithFile.of(call.request());
            FormWithFile.SentFile file = form.file()
                    .orElseThrow(() -> new Refusal(Problem.of(
                            422,
                            "no-file",
                            "The form holds no file",
                            "Send the file as the part \"file\", after the fields.")));
            take(call, ImportQuery.of(form), file.name(), file.content());
        } else {
            requireFile(call);
            ImportQuery query = ImportQuery.of(call);
            take(
                    call,
                    query,
                    Objects.requireNonNullElse(query.name(), "upload"),
                    call.request().getInputStream());
        }
    }

    private static void requireFile(Call call) {
        @Nullable String type = call.request().getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            throw Refusal.mediaType(
                    "Send the file itself as the body, for example with the header Content-Type: text/csv,"
                            + " or a form of the kind multipart/form-data.");
        }
    }

    private void take(Call call, ImportQuery query, String name, InputStream content) throws IOException {
        if (!desk.kinds().containsKey(query.kind())) {
            throw Refusal.badQuery(
                    "kind", String.join(", ", new TreeSet<>(desk.kinds().keySet())));
        }
        ImportRun run = received(call, query, name, content);
        Sender sender = Sender.of(call.request());
        ImportDesk.Taken taken = desk.take(call.actor(), run, query.choice(), query.dryRun(), sender::isThere);
        write(call.response(), taken, query.dryRun());
    }

    private ImportRun received(Call call, ImportQuery query, String name, InputStream content) throws IOException {
        try {
            return desk.receive(call.actor(), query.kind(), name, content);
        } catch (ImportDesk.TooLarge e) {
            throw Refusal.tooLarge(String.valueOf(e.getMessage()));
        }
    }

    private void write(HttpServletResponse response, ImportDesk.Taken taken, boolean dryRun) throws IOException {
        ImportReport report = taken.report();
        response.setContentType("application/json");
        try (JsonGenerator json = Json.MAPPER.createGenerator(response.getOutputStream())) {
            json.writeStartObject();
            json.writeStringField("id", taken.run().id());
            json.writeStringField("file", report.file());
            json.writeStringField("sha256", report.sha256());
            json.writeBooleanField("dryRun", dryRun);
            json.writeBooleanField("stored", report.stored());
            json.writeNumberField("read", report.read());
            json.writeNumberField("accepted", report.accepted());
            json.writeNumberField("rejected", report.rejected());
            json.writeStringField("rejectedRows", rejectedRows(taken.run()));
            json.writeNumberField("problems", taken.problems());
            json.writePOJOField(
                    "mapping", report.columns().stream().map(ColumnView::of).toList());
            json.writePOJOField("notes", report.notes());
            json.writeNumberField(
                    "arriving", report.unmatched().map(UnmatchedPeople::people).orElse(0));
            json.writeArrayFieldStart("rows");
            desk.firstProblems(taken.run(), TOLD).forEach(problem -> write(json, problem));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private @Nullable String rejectedRows(ImportRun run) {
        return desk.rejected(run).isPresent() ? "/api/v1/imports/" + run.id() + "/rejected" : null;
    }

    private static void write(JsonGenerator json, RowProblem problem) {
        try {
            json.writePOJO(new RowView(
                    problem.row(),
                    problem.column(),
                    problem.cell().isEmpty() ? null : problem.cell(),
                    problem.value(),
                    problem.reason(),
                    problem.remedy()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void list(Call call) throws IOException {
        int limit = call.limit();
        List<ImportRun> runs = desk.before(call.actor(), cursor(call.query("cursor")), Math.min(500, limit + 1));
        call.page(runs, limit, this::view, ImportRun::id);
    }

    private static long cursor(@Nullable String cursor) {
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        if (!cursor.matches("i-\\d{1,18}")) {
            throw Refusal.badQuery("cursor", "the \"next\" of the page before");
        }
        return Long.parseLong(cursor.substring(2));
    }

    void one(Call call) throws IOException {
        call.ok(view(run(call)));
    }

    void rejected(Call call) throws IOException {
        ImportRun run = run(call);
        if (run.state().isRunning()) {
            throw stillRead(run);
        }
        Path file = desk.rejected(run).orElseThrow(ImportsResource::gone);
        try (InputStream rows = Files.newInputStream(file)) {
            call.response().setContentType("text/csv;charset=UTF-8");
            call.response().setHeader("Content-Disposition", "attachment; filename=\"rejected.csv\"");
            rows.transferTo(call.response().getOutputStream());
        } catch (NoSuchFileException e) {
            throw gone();
        }
    }

    private static Refusal stillRead(ImportRun run) {
        return new Refusal(Problem.of(
                404,
                "still-read",
                "The file is still being read",
                "What is left out of it is known at its end. Ask for this once /api/v1/imports/" + run.id()
                        + " says another state than " + run.state().key() + "."));
    }

    private static Refusal gone() {
        return new Refusal(
                Problem.of(
                        404,
                        "rows-gone",
                        "There is no file of rejected rows",
                        "No row was left out, or the file is not kept any more: that is done for a week. Send the file again, with dryRun=true to store nothing."));
    }

    private ImportRun run(Call call) {
        return desk.find(call.actor(), call.variable("id")).orElseThrow(Refusal::notFound);
    }

    /** An empty file to fill in: CSV, or a workbook where that is asked for. */
    void template(Call call) throws IOException {
        Template template = Templates.of(call.variable("kind")).orElseThrow(Refusal::notFound);
        @Nullable String format = call.query("format");
        if (format != null && !format.equals("csv") && !format.equals("xlsx")) {
            throw Refusal.badQuery("format", "csv or xlsx");
        }
        TemplateFile.write(template, "xlsx".equals(format), call.variable("kind"), call.response());
    }

    void columns(Call call) throws IOException {
        call.ok(new Call.Listing<>(
                intake.columns(call.actor()).stream().map(KnownView::of).toList(), null));
    }

    void forget(Call call) {
        String id = call.variable("id");
        int dash = id.lastIndexOf('-');
        if (dash < 1 || !intake.forget(call.actor(), id.substring(0, dash), id.substring(dash + 1))) {
            throw Refusal.notFound();
        }
        call.done();
    }

    private RunView view(ImportRun run) {
        ImportChoice choice = run.choice();
        return new RunView(
                run.id(),
                run.kind(),
                run.file(),
                run.by(),
                run.started(),
                run.changed(),
                run.state().key(),
                choice.sheet(),
                run.state().isRunning() ? desk.progress(run) : run.counts().read(),
                run.counts().accepted(),
                run.counts().rejected(),
                run.counts().stored(),
                run.counts().notes(),
                run.problem(),
                rejectedRows(run));
    }

    private record RowView(
            long row, String column, @Nullable String cell, String value, String reason, String remedy) {}

    private record ColumnView(String column, @Nullable String field, String why) {
        static ColumnView of(ColumnUse use) {
            @Nullable RosterField field = use.field();
            return new ColumnView(use.column(), field == null ? null : field.key(), use.why());
        }
    }

    private record RunView(
            String id,
            String kind,
            String file,
            String by,
            Instant started,
            Instant changed,
            String state,
            @Nullable String sheet,
            long read,
            long accepted,
            long rejected,
            boolean stored,
            List<String> notes,
            @Nullable String problem,
            @Nullable String rejectedRows) {}

    private record KnownView(String id, String kind, List<String> columns, String by, Instant at) {
        static KnownView of(KnownColumns known) {
            return new KnownView(
                    known.kind() + "-" + known.signature(), known.kind(), known.words(), known.by(), known.at());
        }
    }
}

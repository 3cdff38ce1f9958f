package adroit.web.imports;

import adroit.assessment.NoSuchSubject;
import adroit.exchange.imports.ImportDesk;
import adroit.exchange.imports.ImportKind;
import adroit.exchange.imports.ImportPreview;
import adroit.exchange.imports.RosterNews;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.RowProblem;
import adroit.exchange.template.Template;
import adroit.exchange.template.Templates;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.intake.ImportChoice;
import adroit.intake.ImportRun;
import adroit.intake.ImportState;
import adroit.intake.Intake;
import adroit.intake.MissingPeople;
import adroit.intake.UnmatchedPeople;
import adroit.web.error.ErrorPage;
import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import adroit.web.upload.TemplateFile;
import jakarta.servlet.Servlet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One file: what its columns mean, a trial, taking it, and what came of it. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/imports/*")
public final class ImportServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final String ROSTER = "roster";
    private static final String TEMPLATES = "templates/";
    private static final String REJECTED = "/rejected.csv";
    private static final String LEAVE_OUT = "none";
    private static final int SHOWN = 20;
    private static final int SHOWN_OF_REFUSED = 5;
    private static final int UNCONFIRMED = 422;

    private final transient ImportDesk desk;
    private final transient Intake intake;

    @Activate
    public ImportServlet(@Reference Installation installation, @Reference ImportDesk desk, @Reference Intake intake) {
        super(installation);
        this.desk = desk;
        this.intake = intake;
    }

    @Override
    protected Answer answer(Visit visit) {
        Policy.require(visit.actor(), Act.IMPORT, Scope.CITY);
        String rest = visit.rest();
        if (rest.endsWith(REJECTED)) {
            ImportRun run = run(visit, rest.substring(0, rest.length() - REJECTED.length()));
            return rejected(visit, run);
        }
        if (rest.startsWith(TEMPLATES)) {
            return template(rest.substring(TEMPLATES.length()));
        }
        ImportRun run = run(visit, rest);
        @Nullable String sheet = visit.field("sheet").isEmpty() ? run.choice().sheet() : visit.field("sheet");
        return new Answer.Shown(new StaticTemplates().importsImportFile(page(visit, run, sheet)));
    }

    /** The rows that were left out; where there were some and their time is over, a page that says so. */
    private Answer rejected(Visit visit, ImportRun run) {
        Optional<Path> file = desk.rejected(run);
        if (file.isEmpty() && !run.state().isRunning() && run.counts().rejected() > 0) {
            Frame frame = visit.frame("Not kept any more", Section.IMPORTS);
            return new Answer.Shown(new StaticTemplates().errorError(ErrorPage.gone(frame)), 404);
        }
        return new Answer.Download(
                file.orElseThrow(() -> new NoSuchSubject("file")),
                "rejected-" + run.id() + ".csv",
                "text/csv; charset=utf-8");
    }

    private static Answer template(String name) {
        boolean workbook = name.endsWith(".xlsx");
        String kind = name.replaceFirst("\\.(csv|xlsx)$", "");
        Template template = Templates.of(kind).orElseThrow(() -> new NoSuchSubject("template"));
        return new Answer.Written(response -> TemplateFile.write(template, workbook, kind, response));
    }

    private ImportRun run(Visit visit, String id) {
        return desk.find(visit.actor(), id).orElseThrow(() -> new NoSuchSubject("import"));
    }

    private ImportPage page(Visit visit, ImportRun run, @Nullable String sheet) {
        boolean open = !run.state().isRunning() && run.state() != ImportState.TAKEN && desk.isHere(run);
        List<String> sentences = new ArrayList<>(Wordings.sentences(run, desk.progress(run)));
        Optional<Mapping> mapping = open ? mapping(run, sheet, sentences) : Optional.empty();
        boolean refused = run.state() == ImportState.REFUSED;
        int most = refused ? SHOWN_OF_REFUSED : SHOWN;
        List<RowProblem> problems = refused || run.counts().rejected() > 0 ? desk.firstProblems(run, most) : List.of();
        boolean good = run.state() == ImportState.TAKEN || canBeTaken(run);
        return new ImportPage(
                visit.frame("Import " + run.number(), Section.IMPORTS),
                "/imports/" + run.id(),
                "Import " + run.number() + ": " + Wordings.shortKind(run.kind()).toLowerCase(Locale.ROOT),
                run.file(),
                "Sent by " + run.by() + " on " + Wordings.moment(run.started()) + ".",
                run.state().isRunning(),
                good,
                mapping.isEmpty() && run.state() == ImportState.RECEIVED && !sentences.isEmpty()
                        ? "The file cannot be read"
                        : Wordings.heading(run),
                sentences,
                news(run),
                notes(run),
                problems.stream().map(ImportServlet::fault).toList(),
                more(run, problems.size()),
                desk.rejected(run).isPresent() ? "/imports/" + run.id() + REJECTED : "",
                open && canBeTaken(run)
                        ? "Take in " + Wordings.rows(run.counts().accepted())
                        : "",
                mapping,
                missing(run).map(m -> missing(run, m)).orElse(""),
                unmatched(run)
                        .map(u -> "Yes: make " + u.inWords() + " new, and match none with the people on record")
                        .or(() -> ends(run) ? missing(run).map(ImportServlet::end) : Optional.empty())
                        .orElse(""),
                ending(run),
                run.state() == ImportState.TAKEN ? Wordings.next(run.kind()) : List.of());
    }

    private static String end(MissingPeople missing) {
        return "Yes: " + missing.inWords() + " end with the day before this file is taken in";
    }

    /** Who is missing has a place of its own where something can still be done about it. */
    private static List<String> notes(ImportRun run) {
        String elsewhere = missing(run).map(MissingPeople::note).orElse("");
        return run.counts().notes().stream()
                .filter(note -> !note.equals(elsewhere) && !isNews(note))
                .toList();
    }

    private static boolean isNews(String note) {
        return note.startsWith(RosterNews.BEGINNING);
    }

    /** What of the file is new has its place before the button that takes it. */
    private static List<String> news(ImportRun run) {
        return run.counts().notes().stream()
                .filter(ImportServlet::isNews)
                .map(note -> note.substring(RosterNews.BEGINNING.length()))
                .toList();
    }

    private String more(ImportRun run, int shown) {
        if (desk.rejected(run).isEmpty()) {
            return shown < SHOWN_OF_REFUSED ? "" : "These are the first that were found.";
        }
        return run.counts().rejected() > shown && shown > 0
                ? "These are the first; the file above has every row that is left out."
                : "";
    }

    /** Who is missing is told of a trial that can be taken, and of what was taken. */
    private static Optional<MissingPeople> missing(ImportRun run) {
        return canBeTaken(run) ? Optional.ofNullable(run.counts().missing()) : Optional.empty();
    }

    /** Who would be made new because no column is taken for their key, though others are on record by theirs. */
    private static Optional<UnmatchedPeople> unmatched(ImportRun run) {
        return canBeTaken(run) ? Optional.ofNullable(run.counts().unmatched()) : Optional.empty();
    }

    private static boolean mustConfirm(ImportRun run) {
        return unmatched(run).isPresent() || ends(run);
    }

    private static boolean ends(ImportRun run) {
        return run.choice().complete()
                && run.counts().rejected() == 0
                && missing(run).isPresent();
    }

    /** What the box sends back: the numbers that whoever ticked it has seen. */
    private static String ending(ImportRun run) {
        return unmatched(run)
                .map(u -> u.people() + "-new")
                .or(() -> missing(run).map(m -> m.people() + "-" + m.assignments()))
                .orElse("");
    }

    private static String missing(ImportRun run, MissingPeople missing) {
        String not = missing.sentence();
        if (!run.choice().complete()) {
            return not + "Nothing changes for them. Only if the file is meant to be everybody, tick “This file is"
                    + " everybody” below and try again.";
        }
        return run.counts().rejected() > 0
                ? not + "Nothing ends for them as long as rows are left out, because they may be on one of these."
                : not + "You said that the file is everybody: these assignments end. Results and evidence are kept;"
                        + " whoever has no other assignment is no longer counted or asked. If they come back,"
                        + " a later file has them again.";
    }

    private static boolean canBeTaken(ImportRun run) {
        return run.state() == ImportState.TRIED
                && run.counts().accepted() > 0
                && !(run.choice().allOrNothing() && run.counts().rejected() > 0);
    }

    private static ImportPage.Fault fault(RowProblem problem) {
        return new ImportPage.Fault(
                "Row " + problem.row() + (problem.cell().isEmpty() ? "" : ", cell " + problem.cell()),
                problem.column(),
                problem.value(),
                problem.reason(),
                problem.remedy());
    }

    /** A file that is no table at all says so among the sentences. */
    private Optional<Mapping> mapping(ImportRun run, @Nullable String sheet, List<String> sentences) {
        ImportChoice choice = onSheet(run.choice(), sheet);
        try {
            return Optional.of(mapping(run, preview(run, choice)));
        } catch (RefusedFile e) {
            if (run.state() == ImportState.RECEIVED) {
                e.problems().forEach(p -> sentences.add((p.sentence() + " " + p.suggestion()).strip()));
            }
            return Optional.empty();
        }
    }

    /** Words on columns that contradict each other are no reason not to show the columns. */
    private ImportPreview preview(ImportRun run, ImportChoice choice) {
        try {
            return desk.preview(run, choice);
        } catch (RefusedFile e) {
            return desk.preview(
                    run,
                    new ImportChoice(
                            List.of(), null, choice.sheet(), choice.allOrNothing(), choice.complete(), null, null));
        }
    }

    private static ImportChoice onSheet(ImportChoice choice, @Nullable String sheet) {
        boolean same = Objects.equals(sheet, choice.sheet());
        return same
                ? choice
                : new ImportChoice(List.of(), null, sheet, choice.allOrNothing(), choice.complete(), null, null);
    }

    private Mapping mapping(ImportRun run, ImportPreview preview) {
        List<ImportKind.Field> fields = kind(run).fields();
        List<Mapping.Column> columns = new ArrayList<>();
        for (ImportPreview.Column column : preview.columns()) {
            columns.add(new Mapping.Column(
                    columns.size(),
                    column.name(),
                    String.join(" · ", column.samples()),
                    column.why().replaceFirst("^Remembered: ", ""),
                    column.remembered(),
                    fields.isEmpty() ? List.of() : choices(fields, column.field())));
        }
        return new Mapping(
                preview.sheets().size() < 2
                        ? List.of()
                        : preview.sheets().stream()
                                .map(name -> new Choice(name, name, name.equals(preview.sheet())))
                                .toList(),
                preview.sheet(),
                columns,
                fields.isEmpty(),
                run.choice().allOrNothing(),
                run.kind().equals(ROSTER) ? Optional.of(run.choice().complete()) : Optional.empty(),
                preview.notes(),
                missing(fields, preview));
    }

    /** What every row needs and no column is known to hold. */
    private static String missing(List<ImportKind.Field> fields, ImportPreview preview) {
        Set<String> known = preview.columns().stream()
                .map(column -> String.valueOf(column.field()))
                .collect(Collectors.toSet());
        String needed = fields.stream()
                .filter(field -> field.required() && !known.contains(field.key()))
                .map(field -> Wordings.field(field.key()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
        return needed.isEmpty()
                ? ""
                : "No column is known to hold the " + needed
                        + ", which every row needs. Choose it below under “Means”.";
    }

    private static List<Choice> choices(List<ImportKind.Field> fields, @Nullable String chosen) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice(LEAVE_OUT, "Leave out", chosen == null)));
        fields.forEach(field -> choices.add(new Choice(
                field.key(),
                Wordings.field(field.key()) + (field.required() ? " (needed)" : ""),
                field.key().equals(chosen))));
        return choices;
    }

    private ImportKind kind(ImportRun run) {
        @Nullable ImportKind kind = desk.kinds().get(run.kind());
        if (kind == null) {
            throw new NoSuchSubject("kind");
        }
        return kind;
    }

    @Override
    protected Answer act(Visit visit) {
        Policy.require(visit.actor(), Act.IMPORT, Scope.CITY);
        if (visit.rest().equals("forget")) {
            return forgotten(visit);
        }
        ImportRun run = run(visit, visit.rest());
        boolean take = visit.field("do").equals("take");
        if (take && mustConfirm(run) && !visit.field("confirm").equals(ending(run))) {
            return new Answer.Shown(
                    new StaticTemplates()
                            .importsImportFile(page(visit, run, run.choice().sheet())
                                    .saying(
                                            unmatched(run).isPresent()
                                                    ? "Nothing was taken in: confirm that all of them are new, or choose the column with their key below."
                                                    : "Nothing was taken in: confirm whose assignments end.")),
                    UNCONFIRMED);
        }
        if (desk.isHere(run)) {
            start(visit, run, take);
        }
        return new Answer.Elsewhere("/imports/" + run.id());
    }

    /** A button pressed twice does once what it says. */
    private void start(Visit visit, ImportRun run, boolean take) {
        if (take && !canBeTaken(run)) {
            return;
        }
        try {
            desk.start(visit.actor(), run, take ? confirmed(run) : choice(visit, run), !take);
        } catch (ImportDesk.AlreadyUnderWay e) {
            return;
        }
    }

    /** Whoever takes a file in has confirmed how many people leave by it, or are new. */
    private static ImportChoice confirmed(ImportRun run) {
        return unmatched(run)
                .map(u -> run.choice().arriving(u.people()))
                .or(() -> missing(run).map(m -> run.choice().leaving(m.people())))
                .orElse(run.choice());
    }

    private Answer forgotten(Visit visit) {
        String id = visit.field("id");
        int dash = id.lastIndexOf('-');
        if (dash > 0) {
            intake.forget(visit.actor(), id.substring(0, dash), id.substring(dash + 1));
        }
        return new Answer.Elsewhere("/imports");
    }

    private ImportChoice choice(Visit visit, ImportRun run) {
        @Nullable String sheet = visit.field("sheet").isEmpty() ? null : visit.field("sheet");
        boolean allOrNothing = !visit.field("all").isEmpty();
        boolean complete = !visit.field("complete").isEmpty();
        ImportChoice plain = new ImportChoice(List.of(), null, sheet, allOrNothing, complete, null, null);
        List<String> words = new ArrayList<>();
        List<ImportPreview.Column> columns = columns(run, plain);
        for (int i = 0; i < columns.size(); i++) {
            String field = visit.field("c" + i);
            if (!field.isEmpty()) {
                words.add(columns.get(i).name() + "=" + field);
            }
        }
        return new ImportChoice(words, null, sheet, allOrNothing, complete, null, null);
    }

    private List<ImportPreview.Column> columns(ImportRun run, ImportChoice choice) {
        try {
            return desk.preview(run, choice).columns();
        } catch (RefusedFile e) {
            return List.of();
        }
    }
}

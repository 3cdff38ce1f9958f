package adroit.web.imports;

import adroit.exchange.imports.ImportDesk;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.intake.ImportRun;
import adroit.intake.Intake;
import adroit.intake.KnownColumns;
import adroit.web.layout.Choice;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import adroit.web.upload.FormWithFile;
import adroit.web.upload.Upload;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Where a file is handed in, and the list of those of before. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/imports")
public final class ImportsServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 25;
    private static final int LONGEST_COLUMNS = 6;

    private final transient ImportDesk desk;
    private final transient Intake intake;

    @Activate
    public ImportsServlet(@Reference Installation installation, @Reference ImportDesk desk, @Reference Intake intake) {
        super(installation);
        this.desk = desk;
        this.intake = intake;
    }

    @Override
    protected Answer answer(Visit visit) {
        Policy.require(visit.actor(), Act.IMPORT, Scope.CITY);
        return new Answer.Shown(new StaticTemplates().importsImports(page(visit, "", "")));
    }

    private ImportsPage page(Visit visit, String problem, String kind) {
        List<ImportRun> runs = desk.before(visit.actor(), before(visit.field("before")), PAGE + 1);
        List<ImportRun> shown = runs.subList(0, Math.min(PAGE, runs.size()));
        return new ImportsPage(
                visit.frame("Imports", Section.IMPORTS),
                new TreeMap<>(desk.kinds())
                        .descendingMap().keySet().stream()
                                .map(key -> new Choice(key, Wordings.kind(key), key.equals(kind)))
                                .toList(),
                problem,
                Wordings.size(desk.largest()),
                shown.stream().map(ImportsServlet::line).toList(),
                runs.size() > PAGE ? "/imports?before=" + shown.get(PAGE - 1).number() : "",
                intake.columns(visit.actor()).stream()
                        .map(ImportsServlet::known)
                        .toList());
    }

    private static long before(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }

    private static ImportsPage.Line line(ImportRun run) {
        return new ImportsPage.Line(
                "/imports/" + run.id(),
                run.file(),
                Wordings.shortKind(run.kind()),
                run.by(),
                Wordings.moment(run.started()),
                Wordings.state(run.state()),
                Wordings.counts(run));
    }

    private static ImportsPage.Known known(KnownColumns known) {
        List<String> used =
                known.words().stream().filter(word -> !word.endsWith("=none")).toList();
        String more = used.size() > LONGEST_COLUMNS ? " and " + (used.size() - LONGEST_COLUMNS) + " more" : "";
        return new ImportsPage.Known(
                known.kind() + "-" + known.signature(),
                Wordings.shortKind(known.kind()),
                used.stream().limit(LONGEST_COLUMNS).map(Wordings::meaning).collect(Collectors.joining(", ")) + more,
                known.by(),
                Wordings.moment(known.at()));
    }

    @Override
    protected Answer act(Visit visit) {
        Policy.require(visit.actor(), Act.IMPORT, Scope.CITY);
        return Upload.of(
                visit,
                form -> received(visit, form),
                (status, problem, form) -> refused(visit, status, problem, form.field("kind")));
    }

    private Answer received(Visit visit, FormWithFile form) throws IOException {
        String kind = form.field("kind");
        Optional<FormWithFile.SentFile> file = form.file();
        if (!desk.kinds().containsKey(kind)) {
            return refused(visit, 422, "Say what the file holds, and choose it again.", "");
        }
        if (file.isEmpty() || file.get().name().isEmpty()) {
            return refused(visit, 422, "No file was chosen. Choose one, then send it.", kind);
        }
        try {
            ImportRun run = desk.receive(
                    visit.actor(), kind, file.get().name(), file.get().content());
            return new Answer.Elsewhere("/imports/" + run.id());
        } catch (ImportDesk.TooLarge e) {
            form.drain();
            return refused(visit, 413, String.valueOf(e.getMessage()), kind);
        }
    }

    private Answer refused(Visit visit, int status, String problem, String kind) {
        return new Answer.Shown(new StaticTemplates().importsImports(page(visit, problem, kind)), status);
    }
}

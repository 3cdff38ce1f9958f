package adroit.web.analyses;

import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.jobanalysis.AnalysisRefused;
import adroit.jobanalysis.NothingThere;
import adroit.jobanalysis.RatingSheet;
import adroit.jobanalysis.ScreenedTask;
import adroit.jobanalysis.TaskRating;
import adroit.jobanalysis.TaskRatings;
import adroit.jobanalysis.WorkingTask;
import adroit.web.layout.Counts;
import adroit.web.layout.Installation;
import adroit.web.serving.Answer;
import adroit.web.serving.FormFields;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import adroit.work.RankedTool;
import jakarta.servlet.Servlet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** What an expert is asked to rate, one task at a time, for a phone. An answer that the page calls saved is on disk. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern({"/rate", "/rate/*"})
public final class RateServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient TaskRatings ratings;

    @Activate
    public RateServlet(@Reference Installation installation, @Reference TaskRatings ratings) {
        super(installation);
        this.ratings = ratings;
    }

    @Override
    protected Answer answer(Visit visit) {
        if (visit.rest().isEmpty()) {
            return new Answer.Shown(new StaticTemplates()
                    .analysesAsked(new AskedPage(
                            visit.frame("Rate tasks"),
                            ratings.asked(visit.actor()).stream()
                                    .map(RateServlet::asked)
                                    .toList())));
        }
        return shown(visit, sheet(visit), visit.field("task"), "", List.of());
    }

    private static AskedPage.Asked asked(RatingSheet sheet) {
        return new AskedPage.Asked(
                "/rate/" + sheet.analysis().id(),
                sheet.analysis().description().title(),
                sheet.complete() + " of " + Counts.of(sheet.analysis().tasks().size(), "task", "tasks") + " rated");
    }

    private RatingSheet sheet(Visit visit) {
        return ratings.sheet(visit.actor(), visit.rest()).orElseThrow(() -> new NothingThere("task to rate"));
    }

    @Override
    protected Answer act(Visit visit) {
        RatingSheet sheet = sheet(visit);
        String task = visit.field("task");
        FormFields form = new FormFields(visit.request());
        try {
            ratings.rate(visit.actor(), visit.rest(), task, before -> entered(before, visit, form.values("tool")));
        } catch (AnalysisRefused refused) {
            return shown(visit, sheet, task, "", refused.problems());
        }
        boolean inPlace = visit.request().getHeader("HX-Request") != null;
        RatingSheet after = sheet(visit);
        if (inPlace) {
            return shown(visit, after, task, said(after, task), List.of());
        }
        return new Answer.Elsewhere(page(visit, after, task, "", List.of()).next());
    }

    private static String said(RatingSheet sheet, String task) {
        String progress =
                RatePage.progress(sheet.complete(), sheet.analysis().tasks().size());
        return (sheet.of(task).complete() ? "Saved. " : "Saved so far: one scale is still open. ") + progress;
    }

    /** The whole form is the whole answer: what is not given is not answered. */
    private static TaskRating entered(TaskRating before, Visit visit, List<String> tools) {
        boolean performed = !visit.field("performed").equals("no");
        return new TaskRating(
                before.analysis(),
                before.expert(),
                before.task(),
                performed ? point(visit.field("importance")) : Integer.valueOf(0),
                performed ? point(visit.field("frequency")) : Integer.valueOf(0),
                tools);
    }

    private static @Nullable Integer point(String given) {
        return given.matches("[1-5]") ? Integer.valueOf(given) : null;
    }

    private static Answer shown(Visit visit, RatingSheet sheet, String task, String saved, List<String> refused) {
        return new Answer.Shown(new StaticTemplates().analysesRate(page(visit, sheet, task, saved, refused)));
    }

    private static RatePage page(Visit visit, RatingSheet sheet, String wanted, String saved, List<String> refused) {
        List<WorkingTask> tasks = sheet.analysis().tasks();
        WorkingTask task = sheet.analysis().task(wanted).orElseGet(() -> firstOpen(sheet));
        TaskRating own = sheet.of(task.id());
        return new RatePage(
                visit.frame("Rate tasks"),
                sheet.analysis().id(),
                sheet.analysis().description().title(),
                task.id(),
                task.statement(),
                tasks.indexOf(task) + 1,
                sheet.complete(),
                shownPoint(own.importance()),
                shownPoint(own.frequency()),
                own.complete() && shownPoint(own.importance()) == 0,
                tools(sheet, task, own),
                tasks.stream()
                        .map(t -> new RatePage.Stop(
                                "/rate/" + sheet.analysis().id() + "?task=" + t.id(),
                                t.statement(),
                                sheet.of(t.id()).complete(),
                                t.equals(task)))
                        .toList(),
                saved,
                refused,
                over(sheet));
    }

    private static WorkingTask firstOpen(RatingSheet sheet) {
        List<WorkingTask> tasks = sheet.analysis().tasks();
        return tasks.stream()
                .filter(t -> !sheet.of(t.id()).complete())
                .findFirst()
                .orElse(tasks.get(0));
    }

    private static int shownPoint(@Nullable Integer answer) {
        return answer == null ? 0 : answer;
    }

    private static List<Tick> tools(RatingSheet sheet, WorkingTask task, TaskRating own) {
        Set<String> order = new LinkedHashSet<>();
        sheet.catalog().duties().stream()
                .filter(d -> d.id().equals(task.duty()))
                .flatMap(d -> d.tools().stream())
                .map(RankedTool::tool)
                .forEach(order::add);
        order.addAll(own.tools());
        sheet.catalog().tools().stream()
                .filter(t -> t.status() != ToolStatus.RETIRED)
                .map(Tool::id)
                .forEach(order::add);
        return order.stream()
                .map(id -> sheet.catalog().tool(id))
                .flatMap(Optional::stream)
                .map(t -> new Tick(
                        t.id(), t.title(), own.tools().contains(t.id()), t.kind() == ToolKind.MANUAL ? "manual" : ""))
                .toList();
    }

    private static List<RatePage.Outcome> over(RatingSheet sheet) {
        @Nullable List<ScreenedTask> screened = sheet.screened();
        return screened == null
                ? List.of()
                : screened.stream()
                        .map(t -> new RatePage.Outcome(
                                t.task().statement(),
                                own(sheet.of(t.task().id())),
                                Stages.label(t.outcome()) + ": importance " + Stages.mean(t.meanImportance())
                                        + ", frequency " + Stages.mean(t.meanFrequency())))
                        .toList();
    }

    private static String own(TaskRating rating) {
        if (!rating.complete()) {
            return "not rated";
        }
        return shownPoint(rating.importance()) == 0
                ? "not performed"
                : "importance " + rating.importance() + ", frequency " + rating.frequency();
    }
}

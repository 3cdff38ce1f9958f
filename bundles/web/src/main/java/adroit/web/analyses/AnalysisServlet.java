package adroit.web.analyses;

import adroit.edition.Disciplines;
import adroit.identity.Actor;
import adroit.jobanalysis.AnalysisRefused;
import adroit.jobanalysis.AnalysisView;
import adroit.jobanalysis.ChangedMeanwhile;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.NewTask;
import adroit.jobanalysis.NothingThere;
import adroit.jobanalysis.OpenAnalyses;
import adroit.jobanalysis.ScreeningRule;
import adroit.jobanalysis.TaskSource;
import adroit.jobanalysis.WorkingTask;
import adroit.slip.PrintedSlip;
import adroit.web.layout.FieldTitles;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.FormFields;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.session.PublicAddress;
import adroit.web.slip.PrintedSlipsPage;
import adroit.web.templates.StaticTemplates;
import adroit.work.CredentialRequirement;
import adroit.work.Duty;
import adroit.work.Requirement;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.Servlet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One job analysis from its tasks to its sign-off, and below {@code signed/} the signed record. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/analyses/*")
public final class AnalysisServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String SIGNED = "signed/";
    private static final int CONFLICT = 409;

    private final transient OpenAnalyses analyses;
    private final transient Disciplines disciplines;
    private final transient PublicAddress address;

    @Activate
    public AnalysisServlet(
            BundleContext context,
            @Reference Installation installation,
            @Reference OpenAnalyses analyses,
            @Reference Disciplines disciplines) {
        this(installation, analyses, disciplines, PublicAddress.in(Path.of(context.getProperty("adroit.home"))));
    }

    /** The pages by a name of the product that is known already. */
    public AnalysisServlet(
            Installation installation, OpenAnalyses analyses, Disciplines disciplines, PublicAddress address) {
        super(installation);
        this.analyses = analyses;
        this.disciplines = disciplines;
        this.address = address;
    }

    @Override
    protected Answer answer(Visit visit) {
        return visit.rest().startsWith(SIGNED) ? signed(visit) : shown(visit, List.of());
    }

    private Answer signed(Visit visit) {
        JobAnalysis analysis = analyses.signOff()
                .signed(visit.actor(), visit.rest().substring(SIGNED.length()))
                .orElseThrow(() -> new NothingThere("signed analysis"));
        return new Answer.Shown(new StaticTemplates()
                .analysesSigned(SignedPage.of(
                        visit.frame(analysis.positionDescription().title(), Section.ANALYSES),
                        analysis,
                        new FieldTitles(disciplines))));
    }

    private static String changedMeanwhile(Visit visit) {
        String typed = new FormFields(visit.request()).text("reason", WorkingTask.LONGEST);
        return "Somebody else has changed this meanwhile, and nothing was replaced. It is shown as it stands now; decide"
                + " again." + (typed.isBlank() ? "" : " Your reason was: “" + typed.strip() + "”");
    }

    private Answer shown(Visit visit, List<String> refused) {
        return new Answer.Shown(page(visit, refused));
    }

    private JteModel page(Visit visit, List<String> refused) {
        AnalysisView view =
                analyses.find(visit.actor(), visit.rest()).orElseThrow(() -> new NothingThere("job analysis"));
        return new StaticTemplates()
                .analysesAnalysis(new Desk(view)
                        .page(visit.frame(view.analysis().description().title(), Section.ANALYSES), refused));
    }

    @Override
    protected Answer act(Visit visit) {
        try {
            return done(visit);
        } catch (ChangedMeanwhile changed) {
            return new Answer.Shown(page(visit, List.of(changedMeanwhile(visit))), CONFLICT);
        } catch (AnalysisRefused refused) {
            return shown(visit, refused.problems());
        } catch (IllegalArgumentException wrong) {
            return shown(visit, List.of(String.valueOf(wrong.getMessage())));
        }
    }

    private Answer done(Visit visit) {
        Actor actor = visit.actor();
        String id = visit.rest();
        FormFields form = new FormFields(visit.request());
        String task = visit.field("task");
        @Nullable String seen = visit.field("revision").isEmpty() ? null : visit.field("revision");
        String place = "";
        switch (visit.field("act")) {
            case "tasks" -> {
                analyses.addTasks(actor, id, tasks(visit, form));
                place = "#tasks-title";
            }
            case "remove-task" -> analyses.removeTask(actor, id, task);
            case "invite" -> {
                analyses.panel().invite(actor, id, visit.field("name"));
                place = "#experts-title";
            }
            case "slip" -> {
                return printed(visit, analyses.panel().inviteBySlip(actor, id, visit.field("called")));
            }
            case "uninvite" -> analyses.panel().uninvite(actor, id, visit.field("expert"));
            case "rule" -> analyses.rule(actor, id, rule(visit));
            case "start" -> analyses.startRating(actor, id);
            case "close" -> analyses.close(actor, id);
            case "keep" -> {
                analyses.linkages().keep(actor, id, task, form.text("reason", WorkingTask.LONGEST), seen);
                place = "#" + task;
            }
            case "link" -> {
                analyses.linkages().link(actor, id, task, form.values("skill"), form.values("tool"), seen);
                place = "#" + task;
            }
            case "require" -> {
                analyses.linkages().require(actor, id, requirement(visit, form), seen);
                place = "#requirements-title";
            }
            case "drop" -> analyses.linkages().drop(actor, id, visit.field("skill"), seen);
            case "processes" -> analyses.linkages().processes(actor, id, form.values("process"), seen);
            case "credentials" -> analyses.linkages().credentials(actor, id, credentials(form), seen);
            case "sign" -> {
                return new Answer.Elsewhere("/analyses/" + SIGNED
                        + analyses.signOff()
                                .sign(actor, id, visit.field("role"))
                                .id());
            }
            case "withdraw" -> {
                analyses.withdraw(actor, id);
                return new Answer.Elsewhere("/analyses");
            }
            default -> throw new NothingThere("act");
        }
        return new Answer.Elsewhere("/analyses/" + id + place);
    }

    private Answer printed(Visit visit, PrintedSlip slip) {
        String title = analyses.find(visit.actor(), visit.rest())
                .orElseThrow(() -> new NothingThere("job analysis"))
                .analysis()
                .description()
                .title();
        return new Answer.Shown(new StaticTemplates()
                .slipPrinted(new PrintedSlipsPage(
                        visit.frame("Slip to rate tasks", Section.ANALYSES),
                        "Tasks of " + title + " to rate",
                        "the tasks that you are asked to rate as an expert, and nothing else",
                        address.origin(visit.request()) + "/invitation",
                        List.of(PrintedSlipsPage.Line.of(slip)),
                        "/analyses/" + visit.rest(),
                        title)));
    }

    private List<NewTask> tasks(Visit visit, FormFields form) {
        List<NewTask> tasks = new ArrayList<>();
        String function = visit.field("function");
        @Nullable String of = function.isEmpty() ? null : function;
        form.values("duty").forEach(duty -> tasks.add(new NewTask(duty, of, TaskSource.DESCRIPTION)));
        AnalysisView view =
                analyses.find(visit.actor(), visit.rest()).orElseThrow(() -> new NothingThere("job analysis"));
        List<String> ofCatalog = form.values("catalog");
        view.catalog().duties().stream()
                .filter(d -> ofCatalog.contains(d.id()))
                .forEach((Duty d) -> tasks.add(new NewTask(d.title(), d.id(), TaskSource.CATALOG)));
        form.lines("typed", 20_000).forEach(line -> tasks.add(new NewTask(line, of, TaskSource.TYPED)));
        return tasks;
    }

    private static ScreeningRule rule(Visit visit) {
        return new ScreeningRule(
                visit.field("rule-name"),
                number(visit.field("importance")),
                number(visit.field("frequency")),
                number(visit.field("not-performed")) / 100);
    }

    private static double number(String text) {
        if (!text.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            throw new AnalysisRefused("“" + text + "” is not a number such as 3 or 3.5.");
        }
        return Double.parseDouble(text);
    }

    private static Requirement requirement(Visit visit, FormFields form) {
        String level = visit.field("level");
        if (!level.matches("[1-5]")) {
            throw new AnalysisRefused("Choose the level that is asked for.");
        }
        return new Requirement(
                visit.field("skill"),
                Integer.parseInt(level),
                visit.field("entry").equals("yes"),
                form.values("tool"));
    }

    private static List<CredentialRequirement> credentials(FormFields form) {
        List<String> atEntry = form.values("entry");
        return form.values("credential").stream()
                .map(c -> new CredentialRequirement(c, atEntry.contains(c)))
                .toList();
    }
}

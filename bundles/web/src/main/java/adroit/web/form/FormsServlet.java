package adroit.web.form;

import adroit.assessment.NoSuchSubject;
import adroit.charter.Charter;
import adroit.form.Form;
import adroit.form.Forms;
import adroit.form.OpenForm;
import adroit.form.Writer;
import adroit.scoring.Channel;
import adroit.web.layout.Counts;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The forms of whoever asks: their list, and below it each form's pages. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/forms/*")
public final class FormsServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient Forms forms;
    private final transient FormPages pages;
    private final transient RatingPages ratings;

    @Activate
    public FormsServlet(@Reference Installation installation, @Reference Forms forms, @Reference Charter charter) {
        super(installation);
        this.forms = forms;
        pages = new FormPages(forms, charter);
        ratings = new RatingPages(forms, charter);
    }

    @Override
    protected Answer answer(Visit visit) {
        Writer writer = writer(visit);
        List<String> path = path(visit);
        return switch (path.size()) {
            case 0 -> list(visit, writer);
            case 1 -> pages.card(visit, writer, path.get(0));
            case 2 ->
                path.get(0).equals("rate")
                        ? ratings.round(visit, writer, path.get(1))
                        : below(visit, writer, path.get(0), path.get(1));
            default -> rated(path) ? ratings.question(visit, writer, path.get(1), path.get(2)) : missing();
        };
    }

    private Answer below(Visit visit, Writer writer, String form, String what) {
        return what.equals("review") ? pages.review(visit, writer, form) : pages.question(visit, writer, form, what);
    }

    @Override
    protected Answer act(Visit visit) {
        Writer writer = writer(visit);
        List<String> path = path(visit);
        if (rated(path)) {
            return path.get(2).equals("submit")
                    ? ratings.submit(writer, path.get(1))
                    : ratings.save(visit, writer, path.get(1), path.get(2));
        }
        if (path.size() != 2) {
            return missing();
        }
        return switch (path.get(1)) {
            case "submit" -> pages.submit(writer, path.get(0));
            case "withdraw" -> pages.withdraw(writer, path.get(0));
            default -> pages.save(visit, writer, path.get(0), path.get(1));
        };
    }

    private static boolean rated(List<String> path) {
        return path.size() == 3 && path.get(0).equals("rate");
    }

    private static Answer missing() {
        throw new NoSuchSubject("page");
    }

    private static List<String> path(Visit visit) {
        return visit.rest().isEmpty() ? List.of() : List.of(visit.rest().split("/", -1));
    }

    private static Writer writer(Visit visit) {
        return visit.caller().writer();
    }

    private Answer list(Visit visit, Writer writer) {
        List<OpenForm> all = forms.of(writer);
        Map<Boolean, List<OpenForm>> byOwn =
                all.stream().collect(Collectors.partitioningBy(f -> f.form().channel() == Channel.SELF));
        List<OpenForm> rated = byOwn.getOrDefault(false, List.of());
        FormsPage page = new FormsPage(
                visit.frame("My forms", Section.FORMS),
                lines(byOwn.getOrDefault(true, List.of())),
                lines(rated),
                groups(rated));
        return new Answer.Shown(new StaticTemplates().formForms(page));
    }

    private static List<FormsPage.Group> groups(List<OpenForm> rated) {
        Map<String, List<OpenForm>> byRound = rated.stream()
                .filter(f -> f.form().state() != Form.State.WITHDRAWN)
                .collect(Collectors.groupingBy(f -> f.round().id(), LinkedHashMap::new, Collectors.toList()));
        return byRound.values().stream()
                .filter(forms -> forms.size() > 1)
                .map(forms -> new FormsPage.Group(
                        FormAddress.rate(forms.get(0).round().id()),
                        forms.get(0).round().title(),
                        Counts.of(forms.size(), "person", "people")))
                .toList();
    }

    private List<FormsPage.Line> lines(List<OpenForm> all) {
        return all.stream()
                .map(form -> new FormsPage.Line(
                        FormAddress.card(form.form().id()),
                        form.round().title(),
                        FormPages.about(form),
                        standing(form),
                        form.form().isOpen() && forms.takesAnswers(form)))
                .toList();
    }

    private String standing(OpenForm form) {
        boolean over = form.form().isOpen() && !forms.takesAnswers(form);
        return over ? "The round is over" : RatingPages.standing(form);
    }
}

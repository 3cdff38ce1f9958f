package adroit.web.selfview;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.insight.Suppression;
import adroit.organization.DepartmentSize;
import adroit.selfview.SelfCell;
import adroit.selfview.SelfPicture;
import adroit.selfview.SelfPicture.Area;
import adroit.selfview.SelfViews;
import adroit.web.layout.Choice;
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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** How people see themselves: the same numbers for everybody who may look, a lead's own department alone. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/self-ratings")
public final class SelfRatingsServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient SelfViews views;

    @Activate
    public SelfRatingsServlet(@Reference Installation installation, @Reference SelfViews views) {
        super(installation);
        this.views = views;
    }

    @Override
    protected Answer answer(Visit visit) {
        SelfPicture picture = views.of(visit.actor(), department(visit.actor()), year(visit.field("year")));
        Map<String, String> titles = new LinkedHashMap<>();
        picture.areas().forEach(area -> titles.putIfAbsent(area.discipline(), area.disciplineTitle()));
        String asked = visit.field("field");
        String field = titles.containsKey(asked)
                ? asked
                : picture.cells().stream()
                        .map(SelfCell::discipline)
                        .findFirst()
                        .orElse(titles.keySet().stream().findFirst().orElse(""));
        List<Area> areas = picture.areas().stream()
                .filter(area -> area.discipline().equals(field))
                .toList();
        return new Answer.Shown(new StaticTemplates()
                .selfviewSelfRatings(new SelfRatingsPage(
                        visit.frame("How people see themselves", Section.OVERVIEW),
                        titles.entrySet().stream()
                                .map(t -> new Choice(
                                        t.getKey(), t.getValue(), t.getKey().equals(field)))
                                .toList(),
                        picture.years().stream()
                                .map(y -> new Choice(
                                        String.valueOf(y), String.valueOf(y), Objects.equals(y, picture.year())))
                                .toList(),
                        titles.getOrDefault(field, ""),
                        picture.year() == null ? "" : String.valueOf(picture.year()),
                        areas.stream().map(Area::title).toList(),
                        rows(picture, areas),
                        Suppression.FEWEST_PEOPLE)));
    }

    private static List<SelfRatingsPage.Row> rows(SelfPicture picture, List<Area> areas) {
        Map<String, SelfCell> cells = picture.cells().stream()
                .collect(Collectors.toMap(c -> place(c.department(), c.discipline(), c.area()), Function.identity()));
        return picture.departments().stream()
                .map(DepartmentSize::department)
                .map(d -> new SelfRatingsPage.Row(
                        d.title(),
                        areas.stream()
                                .map(area -> place(cells.get(place(d.id(), area.discipline(), area.area()))))
                                .toList()))
                .toList();
    }

    private static SelfRatingsPage.Place place(@Nullable SelfCell cell) {
        return cell == null
                ? new SelfRatingsPage.Place("", "")
                : new SelfRatingsPage.Place(
                        String.format(Locale.ROOT, "%.1f", cell.mean()),
                        Counts.of(cell.people(), "person", "people") + ", "
                                + Counts.of(cell.ratings(), "rating", "ratings"));
    }

    private static String place(String department, String discipline, String area) {
        return department + "/" + discipline + "/" + area;
    }

    private static @Nullable Integer year(String asked) {
        return asked.matches("\\d{4}") ? Integer.valueOf(asked) : null;
    }

    private static @Nullable String department(Actor actor) {
        return Policy.permits(actor, Act.SEE_OVERVIEW, Scope.CITY) ? null : actor.department();
    }
}

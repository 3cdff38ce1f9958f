package adroit.web.shadow;

import adroit.assessment.NoSuchSubject;
import adroit.assessment.SideBySide;
import adroit.organization.Department;
import adroit.organization.People;
import adroit.packs.refusal.Refused;
import adroit.plugins.DisciplineLifecycle;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Shadow;
import adroit.plugins.ShadowReport;
import adroit.web.layout.Days;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Lets another version of a field score one department beside the one in service, compares both, and promotes or drops it. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/shadow/*")
public final class ShadowServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient DisciplineLifecycle lifecycle;
    private final transient People people;

    @Activate
    public ShadowServlet(
            @Reference Installation installation, @Reference DisciplineLifecycle lifecycle, @Reference People people) {
        super(installation);
        this.lifecycle = lifecycle;
        this.people = people;
    }

    @Override
    protected Answer answer(Visit visit) {
        return page(visit, "", List.of());
    }

    @Override
    protected Answer act(Visit visit) {
        String id = found(visit).id();
        try {
            switch (visit.field("act")) {
                case "begin" -> lifecycle.shadow(visit.actor(), id, visit.field("department"));
                case "drop" -> lifecycle.drop(visit.actor(), id);
                case "promote" -> lifecycle.promote(visit.actor(), id);
                default -> throw new NoSuchSubject("act");
            }
            return page(visit, done(visit.field("act"), found(visit)), List.of());
        } catch (DisciplineRefused e) {
            return page(visit, "", List.of(e.fault().inWords()));
        } catch (Refused e) {
            return page(visit, "", e.refusals().stream().map(Object::toString).toList());
        }
    }

    private static String done(String act, DisciplineStatus field) {
        return switch (act) {
            case "begin" -> "It scores beside from now on. Nothing of it reaches a result.";
            case "drop" -> "The other version is gone.";
            default -> field.title() + " " + field.version() + " is in service.";
        };
    }

    private DisciplineStatus found(Visit visit) {
        return lifecycle
                .find(visit.rest())
                .filter(d -> d.state() == DisciplineState.INSTALLED && !d.beingWritten())
                .filter(d -> lifecycle.mayInstall(visit.actor(), d.keeper()))
                .orElseThrow(() -> new NoSuchSubject("field"));
    }

    private Answer page(Visit visit, String done, List<String> problems) {
        DisciplineStatus field = found(visit);
        Optional<Shadow> shadow = lifecycle.shadows(visit.actor()).stream()
                .filter(s -> s.id().equals(field.id()))
                .findFirst();
        Optional<ShadowPage.VersionComparison> comparison = Optional.empty();
        List<String> all = problems;
        try {
            comparison = shadow.map(s -> comparison(lifecycle.compare(visit.actor(), field.id())));
        } catch (DisciplineRefused e) {
            all = List.of(e.fault().inWords());
        }
        return new Answer.Shown(
                new StaticTemplates()
                        .shadowShadow(new ShadowPage(
                                visit.frame("Another version of " + field.title(), Section.FIELDS),
                                field.id(),
                                field.title(),
                                Objects.requireNonNullElse(field.offered(), ""),
                                departments().stream()
                                        .map(d -> new ShadowPage.DepartmentChoice(d.id(), d.title()))
                                        .toList(),
                                comparison,
                                done,
                                all)),
                all.isEmpty() ? 200 : 422);
    }

    private ShadowPage.VersionComparison comparison(ShadowReport report) {
        Shadow shadow = report.shadow();
        SideBySide scores = report.scores();
        return new ShadowPage.VersionComparison(
                shadow.version(),
                report.inService(),
                title(shadow.department()) + ", since " + Days.of(shadow.since()) + ", by " + shadow.account(),
                scores.shown(),
                List.of(
                        new ShadowPage.LevelCount("People with a level", scores.people()),
                        new ShadowPage.LevelCount("Levels that stay the same", scores.same()),
                        new ShadowPage.LevelCount("Higher", scores.higher()),
                        new ShadowPage.LevelCount("Lower", scores.lower()),
                        new ShadowPage.LevelCount("A level where there is none now", scores.gained()),
                        new ShadowPage.LevelCount("No level where there is one now", scores.lost()),
                        new ShadowPage.LevelCount("Its scorer fails", scores.failed())),
                scores.reasons().stream()
                        .map(r -> new ShadowPage.ReasonCount(r.sentence(), r.id(), r.now(), r.candidate()))
                        .toList());
    }

    private String title(String department) {
        return departments().stream()
                .filter(d -> d.id().equals(department))
                .map(Department::title)
                .findFirst()
                .orElse(department);
    }

    private List<Department> departments() {
        return people.departments().stream().map(d -> d.department()).toList();
    }
}

package adroit.web.crosswalk;

import adroit.assessment.NoSuchSubject;
import adroit.crosswalk.ClassifiedJob;
import adroit.crosswalk.Closeness;
import adroit.crosswalk.Crosswalk;
import adroit.crosswalk.LikelyItems;
import adroit.crosswalk.Subject;
import adroit.framework.Frameworks;
import adroit.organization.Classification;
import adroit.search.Search;
import adroit.web.crosswalk.MatchDesk.Matched;
import adroit.web.layout.Counts;
import adroit.web.layout.Crumb;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The city's job classes with the occupations that somebody chose for them, and the choosing. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/job-classes/*")
public final class JobClassesServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String HREF = "/job-classes";
    private static final String LEAD =
            "Occupations that others publish. A title decides nothing: HR proposes and confirms what corresponds, which stays written with who and when, on the edition on which it was made.";

    private final transient Crosswalk crosswalk;
    private final transient MatchDesk desk;

    @Activate
    public JobClassesServlet(
            @Reference Installation installation,
            @Reference Frameworks frameworks,
            @Reference Crosswalk crosswalk,
            @Reference Search search) {
        super(installation);
        this.crosswalk = crosswalk;
        this.desk = new MatchDesk(frameworks, crosswalk, search);
    }

    @Override
    protected Answer answer(Visit visit) {
        return visit.rest().isEmpty() ? list(visit) : desk.shown(visit, matched(visit));
    }

    @Override
    protected Answer act(Visit visit) {
        return desk.taken(visit, matched(visit));
    }

    private Matched matched(Visit visit) {
        Classification job = crosswalk.jobClasses(visit.actor()).stream()
                .map(ClassifiedJob::job)
                .filter(each -> each.id().equals(visit.rest()))
                .findFirst()
                .orElseThrow(() -> new NoSuchSubject("job class"));
        return new Matched(
                Subject.jobClass(job.id()),
                job.title(),
                LEAD,
                job.title(),
                LikelyItems.OF_JOB_CLASSES,
                Closeness.CLOSE,
                Section.DESCRIPTIONS,
                List.of(new Crumb("/descriptions", "Position descriptions"), new Crumb(HREF, "Job classes")));
    }

    private Answer list(Visit visit) {
        List<ClassifiedJob> all = crosswalk.jobClasses(visit.actor());
        long chosen = all.stream().filter(each -> !each.confirmed().isEmpty()).count();
        return new Answer.Shown(new StaticTemplates()
                .crosswalkJobClasses(new JobClassesPage(
                        visit.frame("Job classes", Section.DESCRIPTIONS),
                        Counts.of(chosen) + " of " + Counts.of(all.size(), "job class has", "job classes have")
                                + " an occupation that a person confirmed.",
                        all.stream().map(JobClassesServlet::line).toList())));
    }

    private static JobClassesPage.JobLine line(ClassifiedJob each) {
        return new JobClassesPage.JobLine(
                HREF + "/" + each.job().id(),
                each.job().title(),
                each.confirmed().stream()
                        .map(match ->
                                match.entry().title() + " (" + match.entry().framework() + ")")
                        .collect(Collectors.joining(", ")));
    }
}

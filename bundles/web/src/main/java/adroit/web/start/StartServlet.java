package adroit.web.start;

import adroit.web.layout.Frame;
import adroit.web.layout.Installation;
import adroit.web.layout.Menu;
import adroit.web.layout.Section;
import adroit.web.layout.Visitor;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;

/** The first page: mine to do. */
@Component(service = Servlet.class, property = StartServlet.PATTERN + "=")
public final class StartServlet extends PageServlet {

    /** Empty: exactly the root. As an annotation an empty pattern would be lost on the way. */
    static final String PATTERN = HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN;

    private static final long serialVersionUID = 1L;

    private final transient List<OpenItems> sources;

    @Activate
    public StartServlet(
            @Reference Installation installation,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<OpenItems> sources) {
        super(installation);
        this.sources = List.copyOf(sources);
    }

    @Override
    protected Answer answer(Visit visit) {
        List<OpenItem> open = sources.stream()
                .flatMap(source -> source.openFor(visit.actor()).stream())
                .sorted(Comparator.comparingInt(OpenItem::place).thenComparing(OpenItem::title))
                .toList();
        Frame frame = visit.frame("Mine to do", Section.START);
        List<Section> places = frame.visitor().map(Visitor::sections).orElse(List.of()).stream()
                .filter(section -> section != Section.START)
                .toList();
        return new Answer.Shown(new StaticTemplates().startStart(new StartPage(frame, open, Menu.of(places))));
    }
}

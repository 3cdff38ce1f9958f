package adroit.web.installed;

import adroit.plugins.ApiOutlook;
import adroit.plugins.DisciplineLifecycle;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import adroit.web.upload.FormWithFile;
import jakarta.servlet.Servlet;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Says which installed fields would still work with a coming version of the product. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/outlook")
public final class OutlookServlet extends FilePage {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 8 << 20;

    private final transient DisciplineLifecycle lifecycle;

    @Activate
    public OutlookServlet(@Reference Installation installation, @Reference DisciplineLifecycle lifecycle) {
        super(installation, LARGEST);
        this.lifecycle = lifecycle;
    }

    @Override
    Answer taken(Visit visit, FormWithFile form, String name, byte[] file) {
        List<ApiOutlook> fields = lifecycle.outlook(visit.actor(), name, file);
        return page(
                visit,
                200,
                fields.stream()
                        .map(f -> new OutlookPage.OutlookLine(
                                f.title(),
                                f.version(),
                                f.imports().isEmpty() ? "texts only, no program code" : String.join(", ", f.imports()),
                                f.problems()))
                        .toList(),
                fields.isEmpty()
                        ? List.of("No field is installed, so there is nothing to hold against it.")
                        : List.of());
    }

    @Override
    Answer first(Visit visit) {
        return page(visit, 200, List.of(), List.of());
    }

    @Override
    Answer refused(Visit visit, int status, List<String> problems, FormWithFile form) {
        return page(visit, status, List.of(), problems);
    }

    private static Answer page(Visit visit, int status, List<OutlookPage.OutlookLine> fields, List<String> problems) {
        return new Answer.Shown(
                new StaticTemplates()
                        .installedOutlook(new OutlookPage(
                                visit.frame("Fields and the next version", Section.FIELDS), fields, problems)),
                status);
    }
}

package adroit.web.person;

import adroit.assessment.NoSuchSubject;
import adroit.web.layout.Installation;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import jakarta.servlet.Servlet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Leads people to their own results. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/me")
public final class OwnServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Activate
    public OwnServlet(@Reference Installation installation) {
        super(installation);
    }

    @Override
    protected Answer answer(Visit visit) {
        String person = visit.actor().person();
        if (person == null) {
            throw new NoSuchSubject("person");
        }
        return new Answer.Elsewhere("/people/" + person);
    }
}

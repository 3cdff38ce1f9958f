package adroit.web.charter;

import adroit.charter.Charter;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.web.layout.Installation;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The charter of use, for everybody who is signed in. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/charter")
public final class CharterServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient Charter charter;

    @Activate
    public CharterServlet(@Reference Installation installation, @Reference Charter charter) {
        super(installation);
        this.charter = charter;
    }

    @Override
    protected Answer answer(Visit visit) {
        Policy.require(visit.actor(), Act.SEE_CHARTER, Scope.CITY);
        return new Answer.Shown(
                new StaticTemplates().charterCharter(new CharterPage(visit.frame("Charter of use"), charter)));
    }
}

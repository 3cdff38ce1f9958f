package adroit.web.people;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.Employment;
import adroit.organization.People;
import adroit.organization.PeopleQuery;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The list of people, a page at a time, in the order of their ids. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/people")
public final class PeopleServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 50;

    private final transient People people;

    @Activate
    public PeopleServlet(@Reference Installation installation, @Reference People people) {
        super(installation);
        this.people = people;
    }

    @Override
    protected Answer answer(Visit visit) {
        Actor actor = visit.actor();
        boolean cityWide = Policy.permits(actor, Act.LIST_PEOPLE, Scope.CITY);
        Search search = new Search(
                visit.field("q"),
                cityWide ? given(visit.field("department")) : actor.department(),
                given(visit.field("after")));
        List<Employment> found = people.list(
                actor, new PeopleQuery(search.department(), given(search.text()), search.after(), PAGE + 1));
        Listing listing = new Listing(search, found, PAGE, people.departments());
        return new Answer.Shown(
                new StaticTemplates().peoplePeople(listing.page(visit.frame("People", Section.PEOPLE), cityWide)));
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}

package adroit.web.people;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.People;
import adroit.organization.UnknownPlace;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The list of people, a page at a time, by name. */
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
        Search search = Search.of(
                visit.field("q"),
                cityWide ? given(visit.field("department")) : actor.department(),
                visit.field("after"),
                visit.field("before"),
                visit.field("at"));
        Listing listing = found(actor, search);
        return new Answer.Shown(
                new StaticTemplates().peoplePeople(listing.page(visit.frame("People", Section.PEOPLE), cityWide)));
    }

    /** Whoever comes from a page that is out of date begins anew. */
    private Listing found(Actor actor, Search search) {
        try {
            return new Listing(search, people.list(actor, search.query(PAGE + 1)), PAGE, people.departments());
        } catch (UnknownPlace e) {
            return found(actor, search.first());
        }
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}

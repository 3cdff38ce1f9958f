package adroit.web.slip;

import adroit.assessment.NoSuchSubject;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.DepartmentSize;
import adroit.organization.People;
import adroit.slip.NoSlips;
import adroit.slip.OpeningSlip;
import adroit.slip.PrintedSlip;
import adroit.slip.Slips;
import adroit.web.layout.Choice;
import adroit.web.layout.Days;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.session.PublicAddress;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Making, printing and taking back slips with which people without an account read their own results. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern({"/slips", "/slips/*"})
public final class SlipsServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int INVALID = 422;
    private static final int LONGEST = 20_000;
    private static final String OPENS =
            "your own results: read them, see who looked, say what you think of them, or contest them";
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final transient Slips slips;
    private final transient People people;
    private final transient PublicAddress address;

    @Activate
    public SlipsServlet(
            BundleContext context,
            @Reference Installation installation,
            @Reference Slips slips,
            @Reference People people) {
        this(installation, slips, people, PublicAddress.in(Path.of(context.getProperty("adroit.home"))));
    }

    /** The pages by a name of the product that is known already. */
    public SlipsServlet(Installation installation, Slips slips, People people, PublicAddress address) {
        super(installation);
        this.slips = slips;
        this.people = people;
        this.address = address;
    }

    @Override
    protected Answer answer(Visit visit) {
        if (!visit.rest().isEmpty()) {
            throw new NoSuchSubject("page");
        }
        return desk(visit, List.of(), 200);
    }

    @Override
    protected Answer act(Visit visit) {
        return switch (visit.rest()) {
            case "" -> made(visit);
            case "revoke" -> revoke(visit);
            default -> throw new NoSuchSubject("page");
        };
    }

    private Answer made(Visit visit) {
        Policy.require(visit.actor(), Act.INVITE_TO_RESULT, Scope.CITY);
        try {
            return printed(visit, make(visit));
        } catch (NoSlips refused) {
            return desk(visit, refused.problems(), INVALID);
        }
    }

    private List<PrintedSlip> make(Visit visit) {
        if (visit.field("whom").equals("people")) {
            Set<String> named = Stream.of(visit.text("people", LONGEST).split("[,;\\s]+"))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return slips.forResults(visit.actor(), named);
        }
        String department = visit.field("department");
        return slips.forAllResults(visit.actor(), department.isEmpty() ? null : people.departmentId(department));
    }

    private Answer printed(Visit visit, List<PrintedSlip> made) {
        return new Answer.Shown(TEMPLATES.slipPrinted(new PrintedSlipsPage(
                visit.frame("Slips to read results", Section.ROUNDS),
                "Your results",
                OPENS,
                address.origin(visit.request()) + "/invitation",
                made.stream().map(PrintedSlipsPage.Line::of).toList(),
                "/slips",
                "Slips to read results")));
    }

    private Answer revoke(Visit visit) {
        if (!slips.revoke(visit.actor(), visit.field("slip"))) {
            throw new NoSuchSubject("slip");
        }
        return new Answer.Elsewhere("/slips");
    }

    private Answer desk(Visit visit, List<String> problems, int status) {
        String chosen = visit.field("department");
        Stream<Choice> departments = people.departments().stream()
                .map(DepartmentSize::department)
                .map(d -> new Choice(d.id(), d.title(), d.id().equals(chosen)));
        return new Answer.Shown(
                TEMPLATES.slipDesk(new SlipDeskPage(
                        visit.frame("Slips to read results", Section.ROUNDS),
                        slips.list(visit.actor()).stream().map(this::line).toList(),
                        Stream.concat(Stream.of(new Choice("", "the whole city", chosen.isEmpty())), departments)
                                .toList(),
                        visit.text("people", LONGEST),
                        problems)),
                status);
    }

    private SlipDeskPage.Line line(OpeningSlip slip) {
        boolean works = slips.works(slip);
        String used = slip.used() == null ? "Not used yet" : "Last used " + Days.of(slip.used());
        String standing = slip.revoked() != null ? "Taken back, or replaced" : works ? used : "Expired";
        return new SlipDeskPage.Line(slip.id(), slip.name(), Days.of(slip.made()), standing, works);
    }
}

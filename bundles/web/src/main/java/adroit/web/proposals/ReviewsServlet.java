package adroit.web.proposals;

import adroit.assessment.NoSuchSubject;
import adroit.catalogchange.Part;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.proposal.CatalogEvent;
import adroit.proposal.Currency;
import adroit.proposal.Proposal;
import adroit.proposal.ProposalRefused;
import adroit.proposal.Proposals;
import adroit.proposal.SecondPerson;
import adroit.watch.WatchList;
import adroit.watch.Watched;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.proposals.ReviewsPage.DueField;
import adroit.web.proposals.ReviewsPage.DueLine;
import adroit.web.proposals.ReviewsPage.KeptField;
import adroit.web.proposals.ReviewsPage.SecondForm;
import adroit.web.proposals.ReviewsPage.SunsetLine;
import adroit.web.proposals.ReviewsPage.WatchedLine;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** What is due for review in the catalogs that somebody keeps, and where proposals wait. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/catalogs")
public final class ReviewsServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int SOON_MONTHS = 3;

    private final transient Disciplines disciplines;
    private final transient Proposals proposals;
    private final transient SecondPerson second;
    private final transient Currency currency;
    private final transient WatchList watching;
    private final transient Clock clock;

    @Activate
    public ReviewsServlet(
            @Reference Installation installation,
            @Reference Disciplines disciplines,
            @Reference Proposals proposals,
            @Reference SecondPerson second,
            @Reference Currency currency,
            @Reference WatchList watching) {
        this(installation, disciplines, proposals, second, currency, watching, Clock.systemDefaultZone());
    }

    /** With a clock of its own. */
    public ReviewsServlet(
            Installation installation,
            Disciplines disciplines,
            Proposals proposals,
            SecondPerson second,
            Currency currency,
            WatchList watching,
            Clock clock) {
        super(installation);
        this.disciplines = disciplines;
        this.proposals = proposals;
        this.second = second;
        this.currency = currency;
        this.watching = watching;
        this.clock = clock;
    }

    /** Who reviews some catalog, or may say whether a second person does. */
    public static boolean isOpenTo(Actor actor) {
        return Policy.permitsSomewhere(actor, Act.REVIEW_CATALOG)
                || Policy.permits(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
    }

    @Override
    protected Answer answer(Visit visit) {
        return page(visit, Optional.empty(), Optional.empty());
    }

    @Override
    protected Answer act(Visit visit) {
        if (visit.field("act").equals("affirm")) {
            String skill = visit.field("skill");
            currency.affirm(visit.actor(), visit.field("discipline"), skill.isEmpty() ? null : skill, "");
            return page(visit, Optional.of("Written down: still right as it is, today."), Optional.empty());
        }
        if (visit.field("act").equals("second-person")) {
            Policy.require(visit.actor(), Act.MANAGE_DISCIPLINES, Scope.CITY);
            try {
                second.ask(visit.actor(), visit.field("asked").equals("yes"), visit.whole("reason"));
            } catch (ProposalRefused e) {
                return page(visit, Optional.empty(), Optional.of(String.join(" ", e.problems())));
            }
            return page(visit, Optional.of("Written down, with your name and the day."), Optional.empty());
        }
        if (visit.field("act").equals("retire")) {
            return retire(visit);
        }
        throw new NoSuchSubject("act");
    }

    /** Proposes to retire something whose last day of use is over, or near. */
    private Answer retire(Visit visit) {
        String discipline = visit.field("discipline");
        Part part = visit.field("part").equals(Part.SKILL.key()) ? Part.SKILL : Part.TOOL;
        String id = visit.field("id");
        Currency.Sunset sunset = currency.sunsets(visit.actor(), LocalDate.MAX).stream()
                .filter(s -> s.discipline().equals(discipline) && s.part() == part && s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchSubject("sunset"));
        String note = "“" + sunset.title() + "” is meant to be used until " + sunset.until() + ".";
        try {
            Proposal made = proposals.retire(visit.actor(), discipline, part, id, note);
            return new Answer.Elsewhere("/catalogs/" + discipline + "/proposals/" + made.id());
        } catch (ProposalRefused e) {
            return page(visit, Optional.empty(), Optional.of(String.join(" ", e.problems())));
        }
    }

    private Answer page(Visit visit, Optional<String> done, Optional<String> problem) {
        Actor actor = visit.actor();
        if (!isOpenTo(actor)) {
            throw new NoSuchSubject("page");
        }
        LocalDate today = LocalDate.now(clock);
        boolean keeper = Policy.permits(actor, Act.KEEP_CATALOG, Scope.CITY);
        List<Currency.Due> due = keeper ? currency.due(actor, today.plusMonths(SOON_MONTHS)) : List.of();
        return new Answer.Shown(
                new StaticTemplates()
                        .proposalsReviews(new ReviewsPage(
                                visit.frame("Catalog reviews", Section.REVIEWS),
                                disciplines.all().stream()
                                        .filter(field -> proposals.keepers().reviews(actor, field.id()))
                                        .map(field -> kept(actor, field))
                                        .toList(),
                                fields(due.stream()
                                        .filter(Currency.Due::overdue)
                                        .toList()),
                                due.stream()
                                        .filter(d -> !d.overdue())
                                        .map(ReviewsServlet::line)
                                        .toList(),
                                keeper
                                        ? currency.sunsets(actor, today.plusMonths(SOON_MONTHS)).stream()
                                                .map(ReviewsServlet::sunset)
                                                .toList()
                                        : List.of(),
                                keeper
                                        ? watching.due(actor, today).stream()
                                                .map(this::watched)
                                                .toList()
                                        : List.of(),
                                keeper,
                                second.isAsked()
                                        ? "A second person approves every proposal before it is published."
                                        : "No second person is needed at present: who keeps a catalog publishes alone.",
                                Policy.permits(actor, Act.MANAGE_DISCIPLINES, Scope.CITY)
                                        ? Optional.of(new SecondForm(
                                                second.isAsked(),
                                                second.history().stream()
                                                        .map(ReviewsServlet::switched)
                                                        .toList(),
                                                problem.isPresent() ? visit.whole("reason") : ""))
                                        : Optional.empty(),
                                done,
                                problem)),
                problem.isPresent() ? 422 : 200);
    }

    private KeptField kept(Actor actor, ActiveDiscipline field) {
        long open = proposals.visible(actor, field.id()).stream()
                .filter(p -> !p.state().isOver())
                .count();
        return new KeptField(
                field.title(),
                "/catalogs/" + field.id(),
                "Edition " + field.edition().catalog().edition() + ", last looked at as a whole on "
                        + Days.of(currency.looked(field.id())),
                open == 0 ? "No proposal goes on" : Counts.of(open, "proposal goes on", "proposals go on"));
    }

    private static List<DueField> fields(List<Currency.Due> overdue) {
        return overdue.stream()
                .filter(due -> due.skill() == null)
                .map(whole -> new DueField(
                        line(whole),
                        overdue.stream()
                                .filter(due ->
                                        due.skill() != null && due.discipline().equals(whole.discipline()))
                                .map(ReviewsServlet::line)
                                .toList()))
                .toList();
    }

    private static DueLine line(Currency.Due due) {
        String skill = due.skill() == null ? "" : String.valueOf(due.skill());
        return new DueLine(
                due.title(),
                due.field(),
                skill.isEmpty() ? "Whole catalog" : "Skill",
                Days.of(due.looked()),
                Days.of(due.due()),
                "/catalogs/" + due.discipline() + (skill.isEmpty() ? "" : "/skills/" + skill),
                due.discipline(),
                skill);
    }

    private static SunsetLine sunset(Currency.Sunset sunset) {
        boolean skill = sunset.part() == Part.SKILL;
        String next = sunset.successor();
        return new SunsetLine(
                sunset.title(),
                sunset.field(),
                skill ? "Skill" : "Tool",
                Days.of(sunset.until()),
                next == null ? "" : next,
                sunset.passed(),
                skill ? "/catalogs/" + sunset.discipline() + "/skills/" + sunset.id() : "",
                sunset.discipline(),
                sunset.part().key(),
                sunset.id());
    }

    private WatchedLine watched(Watched watched) {
        return new WatchedLine(
                watched.note().title(),
                watched.note().kind().title(),
                disciplines
                        .find(watched.discipline())
                        .map(ActiveDiscipline::title)
                        .orElse(watched.discipline()),
                Days.of(watched.again()),
                "/watch/" + watched.discipline() + "#" + watched.id());
    }

    private static String switched(CatalogEvent event) {
        return event.step().title() + ": " + event.author() + ", " + ProposalInWords.day(event.moment()) + ". "
                + event.text();
    }
}

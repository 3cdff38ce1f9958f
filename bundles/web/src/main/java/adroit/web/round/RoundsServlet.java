package adroit.web.round;

import adroit.assessment.Assessments;
import adroit.assessment.NoSuchSubject;
import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import adroit.form.Form;
import adroit.form.FormRound;
import adroit.form.InvalidRound;
import adroit.form.Invitations;
import adroit.form.NewRound;
import adroit.form.Progress;
import adroit.form.Rounds;
import adroit.form.Slip;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.Department;
import adroit.organization.DepartmentSize;
import adroit.organization.People;
import adroit.web.layout.Choice;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.Installation;
import adroit.web.layout.Purposes;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.session.PublicAddress;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Opening rounds and seeing how far they are; printing slips. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/rounds/*")
public final class RoundsServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int INVALID = 422;
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final transient Rounds rounds;
    private final transient Invitations invitations;
    private final transient Assessments assessments;
    private final transient People people;
    private final transient PublicAddress address;

    @Activate
    public RoundsServlet(
            BundleContext context,
            @Reference Installation installation,
            @Reference Rounds rounds,
            @Reference Invitations invitations,
            @Reference Assessments assessments,
            @Reference People people) {
        this(
                installation,
                rounds,
                invitations,
                assessments,
                people,
                PublicAddress.in(Path.of(context.getProperty("adroit.home"))));
    }

    /** The pages by a name of the product that is known already. */
    public RoundsServlet(
            Installation installation,
            Rounds rounds,
            Invitations invitations,
            Assessments assessments,
            People people,
            PublicAddress address) {
        super(installation);
        this.rounds = rounds;
        this.invitations = invitations;
        this.assessments = assessments;
        this.people = people;
        this.address = address;
    }

    @Override
    protected Answer answer(Visit visit) {
        return visit.rest().isEmpty() ? list(visit, List.of(), 200) : shown(visit, visit.rest(), "", 200);
    }

    @Override
    protected Answer act(Visit visit) {
        if (visit.rest().isEmpty()) {
            return open(visit);
        }
        String[] path = visit.rest().split("/", -1);
        if (path.length != 2) {
            throw new NoSuchSubject("page");
        }
        return switch (path[1]) {
            case "end" -> end(visit, path[0]);
            case "extend" -> extend(visit, path[0]);
            case "assess" -> assess(visit, path[0]);
            case "slips" -> slips(visit, path[0]);
            case "revoke" -> revoke(visit, path[0]);
            default -> throw new NoSuchSubject("page");
        };
    }

    private Answer list(Visit visit, List<String> problems, int status) {
        Actor actor = visit.actor();
        if (!Policy.permitsSomewhere(actor, Act.OPEN_ROUND)) {
            throw new NoSuchSubject("page");
        }
        List<RoundsPage.Line> lines =
                rounds.list(actor).stream().map(RoundsServlet::line).toList();
        RoundsPage page = new RoundsPage(
                visit.frame("Rounds", Section.ROUNDS),
                lines,
                departments(actor, visit.field("department")),
                purposes(visit.field("purpose")),
                visit.field("title"),
                visit.field("closes"),
                visit.field("people"),
                problems,
                Policy.permits(actor, Act.INVITE_TO_RESULT, Scope.CITY));
        return new Answer.Shown(TEMPLATES.roundRounds(page), status);
    }

    private static RoundsPage.Line line(FormRound round) {
        return new RoundsPage.Line(
                "/rounds/" + round.id(),
                round.title(),
                Purposes.label(round.purpose()),
                Days.of(round.closes()),
                round.ended() == null && !LocalDate.now(ZoneId.systemDefault()).isAfter(round.closes()));
    }

    private List<Choice> departments(Actor actor, String chosen) {
        Stream<Choice> all = Policy.permits(actor, Act.OPEN_ROUND, Scope.CITY)
                ? Stream.of(new Choice("", "Everybody", chosen.isEmpty()))
                : Stream.of();
        Stream<Choice> each = people.departments().stream()
                .map(DepartmentSize::department)
                .filter(d -> Policy.permits(actor, Act.OPEN_ROUND, Scope.department(d.id())))
                .map(d -> choice(d, chosen));
        return Stream.concat(all, each).toList();
    }

    private static Choice choice(Department department, String chosen) {
        return new Choice(department.id(), department.title(), department.id().equals(chosen));
    }

    private static List<Choice> purposes(String chosen) {
        return Stream.of(Purpose.values())
                .filter(Rounds::asks)
                .map(p -> new Choice(p.key(), Purposes.label(p), p.key().equals(chosen)))
                .toList();
    }

    private Answer open(Visit visit) {
        @Nullable LocalDate closes = day(visit.field("closes"));
        if (closes == null) {
            return list(visit, List.of("Last day: give a day such as 2026-12-18."), INVALID);
        }
        try {
            return new Answer.Elsewhere("/rounds/"
                    + rounds.open(visit.actor(), wanted(visit, closes)).id());
        } catch (InvalidRound e) {
            List<String> problems = e.problems().stream()
                    .map(p -> label(p.field()) + ": " + p.message() + ".")
                    .toList();
            return list(visit, problems, INVALID);
        }
    }

    private static NewRound wanted(Visit visit, LocalDate closes) {
        String department = visit.field("department");
        List<String> people = Stream.of(visit.field("people").split("[,;\\s]+"))
                .filter(text -> !text.isEmpty())
                .toList();
        return new NewRound(
                visit.field("title"),
                PermittedUse.purpose(visit.field("purpose")),
                closes,
                department.isEmpty() ? null : department,
                null,
                people);
    }

    private static String label(String field) {
        return switch (field) {
            case "title" -> "Title";
            case "closes" -> "Last day";
            case "people" -> "Single people";
            case "purpose" -> "Purpose";
            default -> "Who is asked";
        };
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private Answer shown(Visit visit, String id, String problem, int status) {
        Progress progress = rounds.progress(visit.actor(), id);
        boolean maySlip = Policy.permits(visit.actor(), Act.INVITE_TO_FORM, Scope.CITY);
        List<Invitations.Listed> slips = maySlip ? invitations.list(visit.actor(), id) : List.of();
        FormRound round = progress.round();
        RoundPage page = new RoundPage(
                visit.frame(round.title(), Section.ROUNDS),
                round.title(),
                "For " + round.purpose().key().replace('-', ' ') + ". "
                        + (progress.open() ? "Open until the end of " : "Closed; the last day was ")
                        + Days.of(round.closes()) + ".",
                progress.count(Form.State.SUBMITTED) + " of "
                        + Counts.of(progress.lines().size(), "form", "forms") + " submitted",
                progress.open(),
                round.ended() != null,
                round.closes().toString(),
                progress.lines().stream().map(RoundsServlet::line).toList(),
                Policy.permits(visit.actor(), Act.ASSESS, Scope.CITY)
                        ? progress.answered().size()
                        : 0,
                made(visit.field("made")),
                maySlip,
                progress.lines().stream().filter(RoundsServlet::needsSlip).count(),
                slips.stream().map(RoundsServlet::slip).toList(),
                "/rounds/" + id,
                problem);
        return new Answer.Shown(TEMPLATES.roundRound(page), status);
    }

    private static String made(String number) {
        return number.matches("\\d{1,9}")
                ? Counts.of(Long.parseLong(number), "result was", "results were") + " made as of today."
                : "";
    }

    private Answer assess(Visit visit, String id) {
        Progress progress = rounds.progress(visit.actor(), id);
        long made = assessments.assessAll(visit.actor(), progress.round().purpose(), progress.answered());
        return new Answer.Elsewhere("/rounds/" + id + "?made=" + made);
    }

    private static boolean needsSlip(Progress.Line line) {
        return !line.signsIn()
                && line.form().isOpen()
                && line.form().writer().equals(line.form().person());
    }

    private static RoundPage.Line line(Progress.Line line) {
        boolean self = line.form().writer().equals(line.form().person());
        String standing =
                switch (line.form().state()) {
                    case OPEN -> line.answered() + " of " + line.questions() + " answered";
                    case SUBMITTED -> "Submitted";
                    case WITHDRAWN -> "Withdrawn";
                };
        return new RoundPage.Line(
                line.person(),
                line.position(),
                self ? "Themselves" : line.writer(),
                standing,
                line.form().state() == Form.State.SUBMITTED);
    }

    private static RoundPage.Invitation slip(Invitations.Listed listed) {
        boolean works = listed.invitation().works(Instant.now()) && listed.form() == Form.State.OPEN;
        String standing = listed.invitation().revoked() != null
                ? "Taken back"
                : works
                        ? listed.invitation().used() == null ? "Not used yet" : "Used"
                        : listed.form() == Form.State.SUBMITTED ? "Form submitted" : "Expired";
        return new RoundPage.Invitation(
                listed.invitation().id(),
                listed.person(),
                Days.of(listed.invitation().made()),
                standing,
                works);
    }

    private Answer end(Visit visit, String id) {
        rounds.end(visit.actor(), id);
        return new Answer.Elsewhere("/rounds/" + id);
    }

    private Answer extend(Visit visit, String id) {
        @Nullable LocalDate closes = day(visit.field("closes"));
        if (closes == null) {
            return shown(visit, id, "Give a day such as 2026-12-18.", INVALID);
        }
        try {
            rounds.extend(visit.actor(), id, closes);
            return new Answer.Elsewhere("/rounds/" + id);
        } catch (InvalidRound e) {
            return shown(visit, id, "The last day is " + e.problems().get(0).message() + ".", INVALID);
        }
    }

    private Answer slips(Visit visit, String id) {
        List<Slip> slips = invitations.make(visit.actor(), id, Set.of());
        SlipsPage page = new SlipsPage(
                visit.frame("Slips", Section.ROUNDS),
                rounds.progress(visit.actor(), id).round().title(),
                address.origin(visit.request()) + "/invitation",
                slips.stream()
                        .map(s -> new SlipsPage.Line(s.person(), s.position(), s.code(), Days.of(s.expires())))
                        .toList(),
                "/rounds/" + id);
        return new Answer.Shown(TEMPLATES.roundSlips(page));
    }

    private Answer revoke(Visit visit, String id) {
        if (!invitations.revoke(visit.actor(), visit.field("invitation"))) {
            throw new NoSuchSubject("invitation");
        }
        return new Answer.Elsewhere("/rounds/" + id);
    }
}

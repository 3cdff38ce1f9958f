package adroit.web.install;

import adroit.assessment.NoSuchSubject;
import adroit.baseline.Baseline;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.Department;
import adroit.organization.People;
import adroit.packs.refusal.Refused;
import adroit.plugins.DisciplineLifecycle;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.publisher.Publishers;
import adroit.web.fields.FieldState;
import adroit.web.layout.Days;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Looks at a field that came with the product, installs or updates it, and turns it on and off for departments. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/install/*")
public final class InstallServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    private static final int LINES = 50;
    private static final int LATELY = 20;
    private static final String NONE = "-";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final transient DisciplineLifecycle lifecycle;
    private final transient People people;
    private final transient Publishers publishers;

    @Activate
    public InstallServlet(
            @Reference Installation installation,
            @Reference DisciplineLifecycle lifecycle,
            @Reference People people,
            @Reference Publishers publishers) {
        super(installation);
        this.lifecycle = lifecycle;
        this.people = people;
        this.publishers = publishers;
    }

    @Override
    protected Answer answer(Visit visit) {
        return page(visit, Seen.NOTHING, 200);
    }

    /**
     * What the visitor sees beside the field itself.
     *
     * @param plan what the step would change
     * @param back what going back would change
     * @param doubt what they are about to do
     * @param done what was done just now
     * @param problem why it was not
     */
    private record Seen(
            Optional<ImpactView> plan,
            Optional<ImpactView> back,
            Optional<Standing> doubt,
            String done,
            Optional<String> problem) {
        static final Seen NOTHING = done("");

        static Seen done(String done) {
            return new Seen(Optional.empty(), Optional.empty(), Optional.empty(), done, Optional.empty());
        }

        Seen plan(ImpactView view) {
            return new Seen(Optional.of(view), back, doubt, done, problem);
        }

        Seen back(ImpactView view) {
            return new Seen(plan, Optional.of(view), doubt, done, problem);
        }

        Seen doubt(Standing standing) {
            return new Seen(plan, back, Optional.of(standing), done, problem);
        }

        Seen problem(String why) {
            return new Seen(plan, back, doubt, done, Optional.of(why));
        }
    }

    @Override
    protected Answer act(Visit visit) {
        DisciplineStatus field = found(visit);
        String id = field.id();
        try {
            return switch (visit.field("act")) {
                case "look" -> page(visit, Seen.NOTHING.plan(ImpactView.of(lifecycle.plan(visit.actor(), id))), 200);
                case "look-back" ->
                    page(visit, Seen.NOTHING.back(ImpactView.of(lifecycle.planBack(visit.actor(), id))), 200);
                case "back" -> brought(visit, lifecycle.goBack(visit.actor(), id, visit.field("to")));
                case "install" -> brought(visit, lifecycle.install(visit.actor(), id));
                case "update" -> brought(visit, lifecycle.update(visit.actor(), id));
                case "on" -> used(visit, id, true);
                case "off" -> used(visit, id, false);
                case "disable" -> stands(visit, lifecycle.disable(visit.actor(), id), " is out of service.");
                case "enable" -> stands(visit, lifecycle.enable(visit.actor(), id), " is in service again.");
                case "remove" -> removed(visit, field);
                default -> doubted(visit, field);
            };
        } catch (DisciplineRefused e) {
            return problem(visit, e.fault().inWords());
        } catch (Refused e) {
            return problem(visit, e.refusals().get(0).toString());
        }
    }

    private Answer problem(Visit visit, String why) {
        return page(visit, Seen.NOTHING.problem(why), 422);
    }

    private Answer stands(Visit visit, DisciplineStatus status, String how) {
        return page(visit, Seen.done(status.title() + how), 200);
    }

    /** What came with the product is offered again; what did not has no page any more. */
    private Answer removed(Visit visit, DisciplineStatus field) {
        lifecycle.remove(visit.actor(), field.id());
        return lifecycle.find(field.id()).isEmpty()
                ? new Answer.Elsewhere("/fields")
                : page(visit, Seen.done(field.title() + " is removed; results made with it stay."), 200);
    }

    private Answer doubted(Visit visit, DisciplineStatus field) {
        Policy.require(visit.actor(), Act.MANAGE_DISCIPLINES, Scope.CITY);
        Standing standing = Standing.lookedAt(visit.field("act"), field.state())
                .filter(Standing.of(field)::contains)
                .orElseThrow(() -> new NoSuchSubject("act"));
        return page(visit, Seen.NOTHING.doubt(standing), 200);
    }

    private Answer brought(Visit visit, DisciplineStatus status) {
        return page(
                visit,
                Seen.done((status.title() + " " + status.version() + " is in service. " + status.note()).strip()),
                200);
    }

    private Answer used(Visit visit, String id, boolean on) {
        String department = visit.field("department");
        DisciplineStatus status = lifecycle.use(visit.actor(), id, department, on);
        String done = status.title()
                + (on ? " is on for " : " is off for ")
                + title(department)
                + (on
                        ? " from the next assessment on."
                        : ": new results there leave it out; results made before stay.");
        return page(visit, Seen.done(done), 200);
    }

    private String title(String department) {
        return departments().stream()
                .filter(d -> d.id().equals(department))
                .map(Department::title)
                .findFirst()
                .orElse(department);
    }

    private DisciplineStatus found(Visit visit) {
        Policy.require(
                visit.actor(), Act.USE_DISCIPLINE, new Scope(null, visit.actor().department()));
        return lifecycle.find(visit.rest()).orElseThrow(() -> new NoSuchSubject("field"));
    }

    private Answer page(Visit visit, Seen seen, int status) {
        DisciplineStatus field = found(visit);
        Fault fault = field.fault();
        boolean update = field.state() != DisciplineState.OFFERED;
        return new Answer.Shown(
                new StaticTemplates()
                        .installInstall(new InstallPage(
                                visit.frame(field.title(), Section.FIELDS),
                                field.id(),
                                field.title(),
                                field.summary(),
                                facts(field),
                                Optional.ofNullable(fault).map(Fault::inWords),
                                step(visit.actor(), field),
                                update ? "update" : "install",
                                seen.plan(),
                                wayBack(visit.actor(), field, seen),
                                withheld(visit.actor(), field),
                                standings(visit.actor(), field),
                                seen.doubt().map(Standing::inWords),
                                uses(visit.actor(), field),
                                inherited(field),
                                settable(visit.actor(), field),
                                field.state() == DisciplineState.INSTALLED
                                        && !field.beingWritten()
                                        && lifecycle.mayInstall(visit.actor(), field.keeper()),
                                field.signer() != null && settable(visit.actor(), field),
                                happened(visit.actor(), field.id()),
                                log(visit.actor(), field.id()),
                                seen.done(),
                                seen.problem())),
                status);
    }

    private List<InstallPage.InstallFact> facts(DisciplineStatus field) {
        List<InstallPage.InstallFact> facts = new ArrayList<>();
        facts.add(new InstallPage.InstallFact("State", FieldState.of(field).label()));
        facts.add(new InstallPage.InstallFact("Version", field.version()));
        facts.add(new InstallPage.InstallFact("Kept by", field.keeper()));
        facts.add(new InstallPage.InstallFact("Comes from", origin(field)));
        DisciplineStatus.Aside aside = field.aside();
        if (aside != null) {
            facts.add(new InstallPage.InstallFact(
                    "Set aside", aside.version() + ", the bundle with the SHA-256 " + aside.sha256()));
        }
        return facts;
    }

    private String origin(DisciplineStatus field) {
        String signer = field.signer();
        if (signer == null) {
            return field.version().equals(NONE) ? "not known" : "the product itself";
        }
        return field.beingWritten()
                ? "a folder on this machine; nobody signed it"
                : "a pack signed by " + publishers.nameOf(signer);
    }

    private Optional<String> step(Actor actor, DisciplineStatus field) {
        if (!lifecycle.mayInstall(actor, field.keeper())) {
            return Optional.empty();
        }
        String offered = field.offered();
        if (field.state() == DisciplineState.OFFERED) {
            return Optional.of("Install " + field.version());
        }
        return field.state() == DisciplineState.INSTALLED && offered != null
                ? Optional.of("Update to " + offered)
                : Optional.empty();
    }

    private Optional<InstallPage.WayBack> wayBack(Actor actor, DisciplineStatus field, Seen seen) {
        return field.beingWritten() || !lifecycle.mayInstall(actor, field.keeper())
                ? Optional.empty()
                : lifecycle.versionBefore(field.id()).map(before -> new InstallPage.WayBack(before, seen.back()));
    }

    /** Who may not take the step reads why, and who may. */
    private Optional<String> withheld(Actor actor, DisciplineStatus field) {
        if (lifecycle.mayInstall(actor, field.keeper())) {
            return Optional.empty();
        }
        boolean keeps = Policy.permits(
                actor,
                Act.KEEP_DISCIPLINE,
                Scope.department(Department.titled(field.keeper()).id()));
        boolean somethingToDo = field.state() == DisciplineState.OFFERED || field.offered() != null;
        if (keeps) {
            return Optional.of("Here the administrators install and update professional fields."
                    + (somethingToDo ? " Ask one of them to bring this one in." : ""));
        }
        return somethingToDo
                ? Optional.of("The lead of the department that keeps it, or an administrator, installs and updates it.")
                : Optional.empty();
    }

    private static List<InstallPage.StandingAct> standings(Actor actor, DisciplineStatus field) {
        return Policy.permits(actor, Act.MANAGE_DISCIPLINES, Scope.CITY)
                ? Standing.of(field).stream().map(Standing::inWords).toList()
                : List.of();
    }

    private List<InstallPage.DepartmentUse> uses(Actor actor, DisciplineStatus field) {
        if (field.state() != DisciplineState.INSTALLED || field.beingWritten()) {
            return List.of();
        }
        return departments().stream()
                .filter(d -> Policy.permits(actor, Act.USE_DISCIPLINE, Scope.department(d.id())))
                .map(d -> new InstallPage.DepartmentUse(
                        d.id(), d.title(), !field.offIn().contains(d.id())))
                .filter(use -> inherited(field).isEmpty() || !use.on())
                .toList();
    }

    /** What every department inherits is not offered to be turned off. */
    private static Optional<String> inherited(DisciplineStatus field) {
        return field.id().equals(Baseline.FIELD) && field.state() == DisciplineState.INSTALLED
                ? Optional.of(
                        "Every department uses it: " + field.title()
                                + " holds the citywide baseline, which each of them inherits. A department asks for more where it wants, and cannot turn it off.")
                : Optional.empty();
    }

    private static boolean settable(Actor actor, DisciplineStatus field) {
        boolean there = field.state() == DisciplineState.INSTALLED || field.state() == DisciplineState.DISABLED;
        return there && !field.beingWritten() && Policy.permits(actor, Act.MANAGE_DISCIPLINES, Scope.CITY);
    }

    /** What happened to it while the visitor's department used it, newest first. */
    private List<String> happened(Actor actor, String id) {
        return lifecycle.notices(actor).stream()
                .filter(n -> n.discipline().equals(id))
                .limit(LATELY)
                .map(n -> Days.of(n.at()) + ": " + n.sentence())
                .toList();
    }

    private List<String> log(Actor actor, String id) {
        return Policy.permits(actor, Act.MANAGE_DISCIPLINES, Scope.CITY)
                ? lifecycle.log(actor, id).stream()
                        .limit(LINES)
                        .map(l ->
                                MOMENT.format(l.at().atZone(ZoneId.systemDefault())) + " " + l.level() + " " + l.text())
                        .toList()
                : List.of();
    }

    private List<Department> departments() {
        return people.departments().stream().map(d -> d.department()).toList();
    }
}

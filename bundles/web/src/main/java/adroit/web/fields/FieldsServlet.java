package adroit.web.fields;

import adroit.canonical.Digest;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.packs.archive.Limits;
import adroit.plugins.DisciplineLifecycle;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.web.layout.Days;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import adroit.web.upload.FormWithFile;
import adroit.web.upload.Upload;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The professional fields of the city and how they are. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/fields")
public final class FieldsServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final int LATELY = 10;

    private final transient DisciplineLifecycle lifecycle;
    private final transient Disciplines disciplines;
    private final transient Arriving arriving;
    private final transient Looked looked = new Looked(Clock.systemUTC());

    @Activate
    public FieldsServlet(
            @Reference Installation installation,
            @Reference DisciplineLifecycle lifecycle,
            @Reference Disciplines disciplines) {
        super(installation);
        this.lifecycle = lifecycle;
        this.disciplines = disciplines;
        this.arriving = new Arriving(lifecycle);
    }

    @Override
    protected Answer answer(Visit visit) {
        Policy.require(visit.actor(), Act.SEE_CATALOGS, Scope.CITY);
        return page(visit, arriving.nothing(visit.actor()), 200);
    }

    /** Takes a pack. */
    @Override
    protected Answer act(Visit visit) {
        Policy.require(
                visit.actor(),
                Act.KEEP_DISCIPLINE,
                new Scope(null, visit.actor().department()));
        return Upload.of(
                visit,
                form -> received(visit, form),
                (status, problem, form) -> page(visit, unkept(visit.actor(), problem, form), status));
    }

    /** What was sent with a file that could not be taken stands there again, and what was looked at can still be installed. */
    private Arrival unkept(Actor actor, String problem, FormWithFile form) {
        return arriving.problem(actor, problem, "")
                .sent(
                        !form.field("look").isEmpty(),
                        looked.find(actor.account(), form.field("looked"))
                                .map(pack -> new Arrival.Waiting(pack.name(), pack.sha256())));
    }

    private Answer received(Visit visit, FormWithFile form) throws IOException {
        String kept = form.field("looked");
        if (!kept.isEmpty()) {
            return installed(visit, kept);
        }
        Optional<FormWithFile.SentFile> file = form.file();
        if (file.isEmpty() || file.get().name().isEmpty()) {
            return refused(visit, 422, "No file was chosen.", "Choose a pack, then send it.");
        }
        byte[] pack = file.get().content().readNBytes(Limits.PACK.file() + 1);
        file.get().content().transferTo(OutputStream.nullOutputStream());
        String name = file.get().name();
        Arrival arrival = form.field("look").isEmpty()
                ? arriving.install(visit.actor(), name, pack)
                : looked(visit.actor(), name, pack);
        return page(visit, arrival, arrival.reasons().isEmpty() ? 200 : 422);
    }

    private Arrival looked(Actor actor, String name, byte[] pack) {
        Arrival arrival = arriving.look(actor, name, pack, looked.keep(actor.account(), name, pack));
        if (!arrival.reasons().isEmpty()) {
            looked.forget(actor.account(), Digest.sha256(pack));
        }
        return arrival;
    }

    /** What the same account looked at just before; everything is checked anew. Where there is no room for it, it can be installed later. */
    private Answer installed(Visit visit, String sha256) {
        Optional<Looked.Pack> pack = looked.find(visit.actor().account(), sha256);
        if (pack.isEmpty()) {
            return refused(
                    visit, 422, "The pack that was looked at is not kept any more.", "Choose it again and install it.");
        }
        Arrival arrival =
                arriving.install(visit.actor(), pack.get().name(), pack.get().bytes());
        looked.forget(visit.actor().account(), sha256);
        return page(visit, arrival, arrival.reasons().isEmpty() ? 200 : 422);
    }

    private Answer refused(Visit visit, int status, String sentence, String remedy) {
        return page(visit, arriving.problem(visit.actor(), sentence, remedy), status);
    }

    private Answer page(Visit visit, Arrival arrival, int status) {
        return new Answer.Shown(
                new StaticTemplates()
                        .fieldsFields(new FieldsPage(
                                visit.frame("Professional fields", Section.FIELDS),
                                lifecycle.list().stream()
                                        .map(s -> card(visit.actor(), s))
                                        .toList(),
                                lately(visit.actor()),
                                arrival)),
                status);
    }

    private List<String> lately(Actor actor) {
        return lifecycle.notices(actor).stream()
                .limit(LATELY)
                .map(n -> Days.of(n.at()) + ", " + n.title() + ": " + n.sentence())
                .toList();
    }

    private FieldCard card(Actor actor, DisciplineStatus status) {
        OptionalInt skills = disciplines
                .find(status.id())
                .map(active ->
                        OptionalInt.of(active.edition().catalog().skills().size()))
                .orElse(OptionalInt.empty());
        boolean off = status.state() == DisciplineState.INSTALLED
                && status.offIn().contains(Objects.requireNonNullElse(actor.department(), ""));
        return new FieldCard(
                skills.isPresent() ? Optional.of("/fields/" + status.id()) : Optional.empty(),
                status.title(),
                status.summary(),
                off ? FieldState.OFF : FieldState.of(status),
                status.offered() == null
                        ? status.version()
                        : status.version() + "; " + status.offered() + " is offered",
                status.keeper(),
                skills,
                health(status) + (off ? "; off for your department" : ""),
                ManageLink.of(lifecycle, actor, status),
                Optional.ofNullable(status.fault()).map(FieldsServlet::fault));
    }

    private static String health(DisciplineStatus status) {
        boolean fault = status.fault() != null;
        return switch (status.state()) {
            case OFFERED -> "not running";
            case INSTALLED -> fault ? "in service; what was to follow it is set aside" : "in service";
            case DISABLED -> "turned off; its results stay readable";
            case QUARANTINED -> "set aside; its results stay readable";
        };
    }

    private static FieldCard.Fault fault(Fault fault) {
        return new FieldCard.Fault(fault.code(), fault.sentence(), fault.remedy());
    }
}

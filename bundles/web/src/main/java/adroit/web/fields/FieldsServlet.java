package adroit.web.fields;

import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.plugins.DisciplineLifecycle;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
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

    private final transient DisciplineLifecycle lifecycle;
    private final transient Disciplines disciplines;

    @Activate
    public FieldsServlet(
            @Reference Installation installation,
            @Reference DisciplineLifecycle lifecycle,
            @Reference Disciplines disciplines) {
        super(installation);
        this.lifecycle = lifecycle;
        this.disciplines = disciplines;
    }

    @Override
    protected Answer answer(Visit visit) {
        Policy.require(visit.actor(), Act.SEE_CATALOGS, Scope.CITY);
        return new Answer.Shown(new StaticTemplates()
                .fieldsFields(new FieldsPage(
                        visit.frame("Professional fields", Section.FIELDS),
                        lifecycle.list().stream().map(this::card).toList())));
    }

    private FieldCard card(DisciplineStatus status) {
        OptionalInt skills = disciplines
                .find(status.id())
                .map(active ->
                        OptionalInt.of(active.edition().catalog().skills().size()))
                .orElse(OptionalInt.empty());
        return new FieldCard(
                skills.isPresent() ? Optional.of("/fields/" + status.id()) : Optional.empty(),
                status.title(),
                status.summary(),
                state(status),
                status.offered() == null
                        ? status.version()
                        : status.version() + "; " + status.offered() + " is offered",
                status.keeper(),
                skills,
                health(status),
                Optional.ofNullable(status.fault()).map(FieldsServlet::fault));
    }

    private static FieldState state(DisciplineStatus status) {
        return switch (status.state()) {
            case OFFERED -> FieldState.OFFERED;
            case INSTALLED -> FieldState.ACTIVE;
            case DISABLED -> FieldState.DISABLED;
            case QUARANTINED -> FieldState.QUARANTINED;
        };
    }

    private static String health(DisciplineStatus status) {
        boolean fault = status.fault() != null;
        return switch (status.state()) {
            case OFFERED -> "not running";
            case INSTALLED -> fault ? "in service; its newer version is not" : "in service";
            case DISABLED -> "turned off; its results stay readable";
            case QUARANTINED -> "set aside; its results stay readable";
        };
    }

    private static FieldCard.Fault fault(Fault fault) {
        return new FieldCard.Fault(fault.code(), fault.sentence(), fault.remedy());
    }
}

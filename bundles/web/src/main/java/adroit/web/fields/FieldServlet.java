package adroit.web.fields;

import adroit.assessment.NoSuchSubject;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The skill catalog in force of a professional field in service. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/fields/*")
public final class FieldServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient Disciplines disciplines;

    @Activate
    public FieldServlet(@Reference Installation installation, @Reference Disciplines disciplines) {
        super(installation);
        this.disciplines = disciplines;
    }

    @Override
    protected Answer answer(Visit visit) {
        Policy.require(visit.actor(), Act.SEE_CATALOGS, Scope.CITY);
        ActiveDiscipline field =
                disciplines.find(visit.rest()).orElseThrow(() -> new NoSuchSubject("professional field"));
        return new Answer.Shown(new StaticTemplates()
                .fieldsField(new CatalogInWords(field).page(visit.frame(field.title(), Section.FIELDS))));
    }
}

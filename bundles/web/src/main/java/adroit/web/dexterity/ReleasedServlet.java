package adroit.web.dexterity;

import adroit.dexterity.Dexterity;
import adroit.dexterity.OwnDexterity;
import adroit.dexterity.ReleasedDexterity;
import adroit.instrument.InstrumentScale;
import adroit.instrument.Statement;
import adroit.organization.Person;
import adroit.web.dexterity.ReleasedPage.AnswerLine;
import adroit.web.layout.Days;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** What somebody answered on digital dexterity who released it, for whoever supervises them. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/released/*")
public final class ReleasedServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient Dexterity dexterity;

    @Activate
    public ReleasedServlet(@Reference Installation installation, @Reference Dexterity dexterity) {
        super(installation);
        this.dexterity = dexterity;
    }

    static String address(Person person) {
        return "/released/" + person.id();
    }

    @Override
    protected Answer answer(Visit visit) {
        ReleasedDexterity released = dexterity.released(visit.actor(), visit.rest());
        OwnDexterity own = released.dexterity();
        String name = released.person().displayName();
        return new Answer.Shown(new StaticTemplates()
                .dexterityReleased(new ReleasedPage(
                        visit.frame("Digital dexterity of " + name, Section.DEXTERITY),
                        name,
                        Optional.ofNullable(own.last()).map(Days::of).orElse(""),
                        ScoreLine.ability(own),
                        ScoreLine.apart(own),
                        answers(own))));
    }

    private static List<AnswerLine> answers(OwnDexterity own) {
        List<AnswerLine> lines = new ArrayList<>();
        for (InstrumentScale scale : own.instrument().scales()) {
            for (Statement statement : scale.statements()) {
                Integer level = own.answers().get(statement.id());
                if (level != null) {
                    lines.add(new AnswerLine(
                            statement.text(), scale.title(), level + ": " + PartStatements.meaning(statement, level)));
                }
            }
        }
        return lines;
    }
}

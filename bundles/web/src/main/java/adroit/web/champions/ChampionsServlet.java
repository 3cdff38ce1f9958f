package adroit.web.champions;

import adroit.assessment.NoSuchSubject;
import adroit.champion.ChampionKind;
import adroit.champion.ChampionReport;
import adroit.champion.Champions;
import adroit.champion.Rotation;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.web.layout.FieldTitles;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.concurrent.ThreadLocalRandom;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The champions; a post says whether the visitor agrees to be named. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/champions")
public final class ChampionsServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient Champions champions;
    private final transient Disciplines disciplines;

    @Activate
    public ChampionsServlet(
            @Reference Installation installation, @Reference Champions champions, @Reference Disciplines disciplines) {
        super(installation);
        this.champions = champions;
        this.disciplines = disciplines;
    }

    @Override
    protected Answer answer(Visit visit) {
        ChampionReport report = champions.report(visit.actor());
        Gallery gallery = new Gallery(
                report,
                new FieldTitles(disciplines),
                new Rotation(ThreadLocalRandom.current().nextLong()),
                Policy.permits(visit.actor(), Act.SEE_CHAMPION_NAMES, Scope.CITY));
        return new Answer.Shown(new StaticTemplates()
                .championsChampions(
                        gallery.page(visit.frame("Champions", Section.CHAMPIONS), champions.own(visit.actor()))));
    }

    @Override
    protected Answer act(Visit visit) {
        ChampionKind kind =
                ChampionKind.of(visit.field("kind")).orElseThrow(() -> new NoSuchSubject("kind of champion"));
        champions.agree(visit.actor(), kind, visit.field("named").equals("true"));
        return new Answer.Elsewhere("/champions");
    }
}

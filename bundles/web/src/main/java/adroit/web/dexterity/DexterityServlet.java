package adroit.web.dexterity;

import adroit.assessment.NoSuchSubject;
import adroit.dexterity.Dexterity;
import adroit.dexterity.OwnDexterity;
import adroit.dexterity.Sharing;
import adroit.instrument.Aspect;
import adroit.instrument.InstrumentScale;
import adroit.organization.Person;
import adroit.web.dexterity.DexterityPage.Other;
import adroit.web.dexterity.DexterityPage.PartLine;
import adroit.web.dexterity.DexterityPage.SharingPanel;
import adroit.web.layout.Days;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** What the visitor answers about their own digital dexterity, part by part, and what it says. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/dexterity/*")
public final class DexterityServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/dexterity";

    private final transient Dexterity dexterity;

    @Activate
    public DexterityServlet(@Reference Installation installation, @Reference Dexterity dexterity) {
        super(installation);
        this.dexterity = dexterity;
    }

    @Override
    protected Answer answer(Visit visit) {
        OwnDexterity own = dexterity.own(visit.actor());
        return visit.rest().isEmpty() ? shown(visit, own) : part(visit, own, scale(own, visit), "", 200);
    }

    @Override
    protected Answer act(Visit visit) {
        OwnDexterity own = dexterity.own(visit.actor());
        if (visit.rest().equals("sharing")) {
            dexterity.release(visit.actor(), visit.field("released").equals("yes"));
            return new Answer.Elsewhere(HERE);
        }
        InstrumentScale scale = scale(own, visit);
        Map<String, Integer> levels = new HashMap<>();
        for (String id : scale.ids()) {
            String given = visit.field(id);
            if (given.length() == 1 && Character.isDigit(given.charAt(0))) {
                levels.put(id, Character.digit(given.charAt(0), 10));
            } else if (!given.isEmpty()) {
                return part(visit, own, scale, "An answer is a number from 1 to 5.", 422);
            }
        }
        try {
            dexterity.answer(visit.actor(), levels);
        } catch (IllegalArgumentException e) {
            return part(visit, own, scale, "An answer is a number from 1 to 5.", 422);
        }
        return new Answer.Elsewhere(after(own, scale));
    }

    private static String after(OwnDexterity own, InstrumentScale scale) {
        List<InstrumentScale> scales = own.instrument().scales();
        int next = scales.indexOf(scale) + 1;
        return next < scales.size() ? address(scales.get(next)) : HERE;
    }

    private static InstrumentScale scale(OwnDexterity own, Visit visit) {
        return own.instrument().scales().stream()
                .filter(s -> s.id().equals(visit.rest()))
                .findFirst()
                .orElseThrow(() -> new NoSuchSubject("page"));
    }

    private static String address(InstrumentScale scale) {
        return HERE + "/" + scale.id();
    }

    private static Answer shown(Visit visit, OwnDexterity own) {
        List<PartLine> parts = own.instrument().scales().stream()
                .map(scale -> part(scale, own.answers()))
                .toList();
        return new Answer.Shown(new StaticTemplates()
                .dexterityOwn(new DexterityPage(
                        visit.frame("Digital dexterity", Section.DEXTERITY),
                        Optional.ofNullable(own.last()).map(Days::of).orElse(""),
                        parts,
                        parts.stream()
                                .filter(part -> !part.complete())
                                .findFirst()
                                .map(PartLine::address)
                                .orElse(""),
                        visit.field("detail").equals("yes"),
                        ScoreLine.ability(own),
                        ScoreLine.apart(own),
                        DraftWords.of(own.instrument()),
                        sharing(own.sharing()))));
    }

    private static SharingPanel sharing(Sharing sharing) {
        return new SharingPanel(
                sharing.released(),
                sharing.supervisors().stream().map(Person::displayName).collect(Collectors.joining(" and ")),
                sharing.releasedToMe().stream()
                        .map(person -> new Other(person.displayName(), ReleasedServlet.address(person)))
                        .toList());
    }

    private static PartLine part(InstrumentScale scale, Map<String, Integer> answers) {
        int all = scale.statements().size();
        int done = (int) scale.ids().stream().filter(answers::containsKey).count();
        return new PartLine(address(scale), scale.title(), done + " of " + all + " answered", done == all);
    }

    private static Answer part(Visit visit, OwnDexterity own, InstrumentScale scale, String problem, int status) {
        List<InstrumentScale> scales = own.instrument().scales();
        boolean ability = scale.statements().get(0).aspect() == Aspect.ABILITY;
        PartPage page = new PartPage(
                visit.frame(scale.title(), Section.DEXTERITY),
                address(scale),
                scale.title(),
                scales.indexOf(scale) + 1,
                scales.size(),
                ability
                        ? "Choose what is nearest to what you do at work now. Leave out what your work does not call for."
                        : "Choose how far it is so. Leave out what you would rather not say.",
                PartStatements.of(scale, own.answers()),
                problem);
        return new Answer.Shown(new StaticTemplates().dexterityPart(page), status);
    }
}

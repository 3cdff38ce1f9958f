package adroit.web.knowledge;

import adroit.assessment.NoSuchSubject;
import adroit.catalog.ItemStatus;
import adroit.catalog.TestItem;
import adroit.identity.Actor;
import adroit.knowledge.GivenOrder;
import adroit.knowledge.Knowledge;
import adroit.knowledge.OwnKnowledge;
import adroit.knowledge.Shuffled;
import adroit.web.knowledge.QuestionsPage.ItemLine;
import adroit.web.knowledge.QuestionsPage.OptionChoice;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Tests that the visitor takes for themselves: questions on tools, and steps to be put in order. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/knowledge/*")
public final class KnowledgeServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN = "-";

    private final transient Knowledge knowledge;

    @Activate
    public KnowledgeServlet(@Reference Installation installation, @Reference Knowledge knowledge) {
        super(installation);
        this.knowledge = knowledge;
    }

    @Override
    protected Answer answer(Visit visit) {
        OwnKnowledge own = knowledge.own(visit.actor());
        if (visit.rest().isEmpty()) {
            return shown(visit, own);
        }
        Optional<OwnKnowledge.Family> family = family(own, visit);
        return family.isPresent()
                ? questions(visit, family.get(), "", 200)
                : steps(visit, process(own, visit), "", 200);
    }

    @Override
    protected Answer act(Visit visit) {
        OwnKnowledge own = knowledge.own(visit.actor());
        Optional<OwnKnowledge.Family> family = family(own, visit);
        return family.isPresent() ? answered(visit, family.get()) : ordered(visit, process(own, visit));
    }

    private Answer answered(Visit visit, OwnKnowledge.Family family) {
        Map<String, Optional<String>> options = new HashMap<>();
        for (TestItem item : family.family().items()) {
            String given = visit.field(item.id());
            if (!given.isEmpty()) {
                options.put(item.id(), given.equals(UNKNOWN) ? Optional.empty() : Optional.of(given));
            }
        }
        try {
            knowledge.answer(
                    visit.actor(), family.family().discipline(), family.family().id(), options);
        } catch (IllegalArgumentException e) {
            return questions(visit, family, "Choose one of the answers that are offered.", 422);
        }
        return new Answer.Elsewhere(Addresses.HERE);
    }

    private Answer ordered(Visit visit, OwnKnowledge.Process process) {
        PlacedSteps placed = PlacedSteps.of(process.process(), visit);
        if (!placed.problem().isEmpty()) {
            return steps(visit, process, placed.problem(), 422);
        }
        try {
            knowledge.order(
                    visit.actor(),
                    process.discipline(),
                    process.process().id(),
                    new GivenOrder(placed.steps(), placed.notKnown()));
        } catch (IllegalArgumentException e) {
            return steps(visit, process, "The steps of this process have changed meanwhile. Look at them again.", 422);
        }
        return new Answer.Elsewhere(Addresses.HERE);
    }

    private static Optional<OwnKnowledge.Family> family(OwnKnowledge own, Visit visit) {
        return own.families().stream()
                .filter(f -> f.family().isAsked())
                .filter(f -> Addresses.of(f.family()).equals(Addresses.HERE + "/" + visit.rest()))
                .findFirst();
    }

    private static OwnKnowledge.Process process(OwnKnowledge own, Visit visit) {
        return own.processes().stream()
                .filter(OwnKnowledge.Process::isAsked)
                .filter(p -> Addresses.of(p).equals(Addresses.HERE + "/" + visit.rest()))
                .findFirst()
                .orElseThrow(() -> new NoSuchSubject("page"));
    }

    private static Answer shown(Visit visit, OwnKnowledge own) {
        return new Answer.Shown(new StaticTemplates()
                .knowledgeOwn(new KnowledgePage(
                        visit.frame("What I know", Section.KNOWLEDGE),
                        FamilyLines.of(own.families()),
                        FamilyLines.tooFew(own.families()),
                        ProcessLines.of(own.processes()),
                        drafts(own))));
    }

    private static String drafts(OwnKnowledge own) {
        List<TestItem> items = own.families().stream()
                .flatMap(f -> f.family().items().stream())
                .toList();
        long drafts = items.stream().filter(i -> i.status() == ItemStatus.DRAFT).count();
        return drafts == 0
                ? ""
                : (drafts == items.size() ? "All " + drafts : drafts + " of " + items.size())
                        + " questions are drafts that nobody has reviewed yet: they serve your own development and nothing else.";
    }

    private static Answer questions(Visit visit, OwnKnowledge.Family family, String problem, int status) {
        String person = person(visit.actor());
        List<ItemLine> items = Shuffled.of(
                        family.family().items(), person, family.family().id())
                .stream()
                .map(item -> new ItemLine(item.id(), item.stem(), options(item, family, person)))
                .toList();
        return new Answer.Shown(
                new StaticTemplates()
                        .knowledgeQuestions(new QuestionsPage(
                                visit.frame(family.family().title(), Section.KNOWLEDGE),
                                Addresses.of(family.family()),
                                family.family().title(),
                                items,
                                problem)),
                status);
    }

    private static List<OptionChoice> options(TestItem item, OwnKnowledge.Family family, String person) {
        Optional<String> given = family.answers().get(item.id());
        List<OptionChoice> options = new ArrayList<>();
        Shuffled.of(item.options(), person, item.id())
                .forEach(option -> options.add(new OptionChoice(
                        option.id(), option.text(), given != null && given.equals(Optional.of(option.id())))));
        options.add(new OptionChoice(UNKNOWN, "I do not know", given != null && given.isEmpty()));
        return options;
    }

    private static Answer steps(Visit visit, OwnKnowledge.Process process, String problem, int status) {
        return new Answer.Shown(
                new StaticTemplates()
                        .knowledgeSteps(new StepsPage(
                                visit.frame(process.process().title(), Section.KNOWLEDGE),
                                Addresses.of(process),
                                process.process().title(),
                                PlacedSteps.lines(process, person(visit.actor()), visit),
                                problem)),
                status);
    }

    private static String person(Actor actor) {
        return Objects.requireNonNull(actor.person());
    }
}

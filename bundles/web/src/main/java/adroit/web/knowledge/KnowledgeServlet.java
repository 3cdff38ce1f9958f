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
        return family.isPresent() ? test(visit, family.get(), "", 200) : steps(visit, process(own, visit), "", 200);
    }

    @Override
    protected Answer act(Visit visit) {
        OwnKnowledge own = knowledge.own(visit.actor());
        Optional<OwnKnowledge.Family> family = family(own, visit);
        if (family.isEmpty()) {
            return ordered(visit, process(own, visit));
        }
        return visit.field(SittingPage.FIELD).isEmpty()
                ? answered(visit, family.get())
                : sat(visit, family.get(), visit.field(SittingPage.FIELD));
    }

    /** All questions, or the one that comes next. */
    private static Answer test(Visit visit, OwnKnowledge.Family family, String problem, int status) {
        return family.isAdaptive()
                ? sitting(visit, family, problem, status)
                : questions(visit, family, problem, status);
    }

    private Answer sat(Visit visit, OwnKnowledge.Family family, String sent) {
        String answer = visit.field(SittingPage.ANSWER);
        boolean begins = sent.equals(SittingPage.BEGIN);
        if (!begins && answer.isEmpty()) {
            return test(visit, family, "Choose an answer, or “I do not know”. Nothing was kept.", 422);
        }
        String discipline = family.family().discipline();
        String id = family.family().id();
        try {
            if (begins) {
                knowledge.begin(visit.actor(), discipline, id);
            } else {
                Optional<String> option = answer.equals(UNKNOWN) ? Optional.empty() : Optional.of(answer);
                knowledge.reply(visit.actor(), discipline, id, sent, option);
            }
        } catch (IllegalArgumentException e) {
            return begins
                    ? new Answer.Elsewhere(Addresses.of(family.family()))
                    : test(visit, family, "Choose one of the answers that are offered.", 422);
        }
        return new Answer.Elsewhere(Addresses.of(family.family()));
    }

    private static Answer sitting(Visit visit, OwnKnowledge.Family family, String problem, int status) {
        String person = person(visit.actor());
        return new Answer.Shown(
                new StaticTemplates()
                        .knowledgeSitting(new SittingPage(
                                visit.frame(family.family().title(), Section.KNOWLEDGE),
                                Addresses.of(family.family()),
                                family.family().title(),
                                SittingLines.result(family),
                                family.asking()
                                        .map(item -> new ItemLine(
                                                item.id(), item.stem(), choices(item, Optional.empty(), person))),
                                family.sitting().map(SittingLines::progress).orElse(""),
                                problem)),
                status);
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
                        + (drafts == 1
                                ? " questions is a draft that nobody has reviewed yet: it serves your own development and nothing else."
                                : " questions are drafts that nobody has reviewed yet: they serve your own development and nothing else.");
    }

    private static Answer questions(Visit visit, OwnKnowledge.Family family, String problem, int status) {
        String person = person(visit.actor());
        List<ItemLine> items = Shuffled.of(
                        family.family().items(), person, family.family().id())
                .stream()
                .map(item -> new ItemLine(
                        item.id(),
                        item.stem(),
                        choices(item, Optional.ofNullable(family.answers().get(item.id())), person)))
                .toList();
        return new Answer.Shown(
                new StaticTemplates()
                        .knowledgeQuestions(new QuestionsPage(
                                visit.frame(family.family().title(), Section.KNOWLEDGE),
                                Addresses.of(family.family()),
                                family.family().title(),
                                family.whyFixed()
                                        .map(why ->
                                                "All questions are asked, in place of a test that chooses them by your answers: "
                                                        + why)
                                        .orElse(""),
                                items,
                                problem)),
                status);
    }

    private static List<OptionChoice> choices(TestItem item, Optional<Optional<String>> given, String person) {
        List<OptionChoice> options = new ArrayList<>();
        Shuffled.of(item.options(), person, item.id())
                .forEach(option -> options.add(new OptionChoice(
                        option.id(), option.text(), given.equals(Optional.of(Optional.of(option.id()))))));
        options.add(new OptionChoice(UNKNOWN, "I do not know", given.equals(Optional.of(Optional.empty()))));
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

package adroit.web.comments;

import adroit.assessment.Assessments;
import adroit.assessment.NoSuchSubject;
import adroit.assessment.StoredResult;
import adroit.basis.Basis;
import adroit.catalog.Skill;
import adroit.contest.Contests;
import adroit.contest.Remark;
import adroit.contest.Remark.Kind;
import adroit.contest.Talk;
import adroit.edition.CatalogEdition;
import adroit.edition.CatalogEditions;
import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.organization.People;
import adroit.web.layout.Choice;
import adroit.web.layout.Days;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.session.SentFields;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Commenting on one's results, contesting them, and answering. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/comments/*")
public final class CommentsServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int INVALID = 422;
    private static final String GONE =
            "The result you came from is no longer among your newest ones. Choose the one you mean.";
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final transient Contests contests;
    private final transient Assessments assessments;
    private final transient People people;
    private final transient CatalogEditions editions;
    private final transient Basis basis;

    @Activate
    public CommentsServlet(
            @Reference Installation installation,
            @Reference Contests contests,
            @Reference Assessments assessments,
            @Reference People people,
            @Reference CatalogEditions editions,
            @Reference Basis basis) {
        super(installation);
        this.contests = contests;
        this.assessments = assessments;
        this.people = people;
        this.editions = editions;
        this.basis = basis;
    }

    @Override
    protected Answer answer(Visit visit) {
        return visit.rest().isEmpty() ? waiting(visit) : shown(visit, visit.rest(), "", 200);
    }

    @Override
    protected Answer act(Visit visit) {
        String person = visit.rest();
        String text = text(visit);
        if (text.isBlank() || text.length() > Remark.LONGEST_TEXT) {
            return shown(visit, person, "Say why, in 1 to " + Remark.LONGEST_TEXT + " characters.", INVALID);
        }
        Optional<Kind> kind = kind(visit.field("kind"));
        if (kind.isEmpty()) {
            return shown(visit, person, "Choose what you want to do.", INVALID);
        }
        String talk = visit.field("talk");
        if (talk.isEmpty() != kind.get().begins()) {
            return shown(visit, person, "Choose what you want to do.", INVALID);
        }
        if (talk.isEmpty()) {
            if (visit.field("subject").isEmpty()) {
                return shown(visit, person, "Choose which result you mean.", INVALID);
            }
            contests.begin(visit.actor(), subject(visit), kind.get(), text);
        } else {
            contests.answer(visit.actor(), talk, kind.get(), text);
        }
        return new Answer.Elsewhere(
                "/comments/" + person + "?sent=" + kind.get().key());
    }

    private static Contests.Subject subject(Visit visit) {
        String[] parts = visit.field("subject").split(" ", -1);
        if (parts.length != 3) {
            throw new NoSuchSubject("result");
        }
        return new Contests.Subject(parts[1], parts[2], parts[0]);
    }

    private static Optional<Kind> kind(String key) {
        for (Kind each : Kind.values()) {
            if (each.key().equals(key)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The text, with line breaks, without any other control character. */
    private static String text(Visit visit) {
        @Nullable String sent = SentFields.first(visit.request(), "text");
        return sent == null
                ? ""
                : sent.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ")
                        .strip();
    }

    private Answer waiting(Visit visit) {
        if (!Policy.permitsSomewhere(visit.actor(), Act.ANSWER_COMMENT)) {
            throw new NoSuchSubject("page");
        }
        List<WaitingPage.Line> lines = contests.readWaiting(visit.actor()).stream()
                .map(talk -> new WaitingPage.Line(
                        ContestItems.address(talk),
                        name(visit, talk.first().person()),
                        skill(visit, talk.first().discipline(), talk.first().skill()),
                        Days.of(talk.first().at())))
                .toList();
        return new Answer.Shown(
                TEMPLATES.commentsWaiting(new WaitingPage(visit.frame("Contested results", Section.COMMENTS), lines)));
    }

    private String name(Visit visit, String person) {
        return people.find(visit.actor(), person)
                .map(d -> d.person().displayName())
                .orElse("Somebody");
    }

    private Answer shown(Visit visit, String person, String problem, int status) {
        People.Details who = people.find(visit.actor(), person).orElseThrow(() -> new NoSuchSubject("person"));
        String id = who.person().id();
        boolean own = id.equals(visit.actor().person());
        boolean mayAnswer = contests.mayAnswer(visit.actor(), id);
        List<Talk> said = contests.of(visit.actor(), id, Purpose.DEVELOPMENT);
        Map<String, Optional<StoredResult>> results = new HashMap<>();
        List<CommentsPage.TalkCard> talks = said.stream()
                .map(talk -> card(visit, talk, contested(visit, talk, results), mayAnswer, own, problem))
                .toList();
        CommentsPage page = new CommentsPage(
                visit.frame("Comments", own ? Section.OWN : Section.COMMENTS),
                "/comments/" + id,
                who.person().displayName(),
                own ? "/me" : "/people/" + id,
                talks,
                own ? draft(visit, id) : Optional.empty(),
                problem,
                kind(visit.field("sent")).map(CommentWords::sent).orElse(""));
        return new Answer.Shown(TEMPLATES.commentsComments(page), status);
    }

    /** What is talked about. Each result is opened once, in its own purpose, which the person is told. */
    private Optional<CommentsPage.Contested> contested(
            Visit visit, Talk talk, Map<String, Optional<StoredResult>> opened) {
        Remark first = talk.first();
        return Optional.ofNullable(first.result())
                .flatMap(result -> opened.computeIfAbsent(result, id -> assessments.find(visit.actor(), id)))
                .flatMap(stored -> ContestedLine.of(
                        stored.result(),
                        first,
                        edition -> editions.find(visit.actor(), first.discipline(), edition)
                                .map(CatalogEdition::catalog)
                                .orElse(null),
                        contests.ratedBy(visit.actor(), stored.result(), first.discipline(), first.skill()),
                        basis.permits(visit.actor(), first.person())));
    }

    private CommentsPage.TalkCard card(
            Visit visit,
            Talk talk,
            Optional<CommentsPage.Contested> result,
            boolean mayAnswer,
            boolean own,
            String problem) {
        Remark first = talk.first();
        boolean refused = !problem.isEmpty() && talk.id().equals(visit.field("talk"));
        return new CommentsPage.TalkCard(
                talk.id(),
                skill(visit, first.discipline(), first.skill()),
                field(visit, first.discipline()),
                CommentWords.standing(talk),
                talk.standing() == Talk.Standing.CONTESTED,
                result,
                talk.remarks().stream().map(r -> CommentWords.entry(r, own)).toList(),
                mayAnswer,
                refused ? visit.field("kind") : "",
                refused ? text(visit) : "");
    }

    /** The requirements of the newest results that the person may look at: what a comment can be about. */
    private Optional<CommentsPage.Draft> draft(Visit visit, String person) {
        List<Choice> subjects = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            assessments.newest(visit.actor(), person, purpose).forEach(stored -> addSubjects(visit, subjects, stored));
        }
        if (subjects.isEmpty()) {
            return Optional.empty();
        }
        boolean chosen = subjects.stream().anyMatch(Choice::chosen);
        if (!chosen) {
            subjects.add(0, new Choice("", "Choose a result", true));
        }
        String gone = chosen || visit.field("subject").isEmpty() ? "" : GONE;
        return Optional.of(new CommentsPage.Draft(subjects, gone, visit.field("kind"), text(visit)));
    }

    private void addSubjects(Visit visit, List<Choice> subjects, StoredResult stored) {
        String asked = visit.field("subject");
        stored.result().disciplines().forEach(part -> part.requirements().forEach(r -> {
            String value = stored.id() + " " + part.discipline() + " "
                    + r.requirement().skill();
            String about = " (" + stored.result().purpose().key().replace('-', ' ') + ", "
                    + Days.of(stored.result().asOf()) + ")";
            subjects.add(new Choice(
                    value, skill(visit, part.discipline(), r.requirement().skill()) + about, value.equals(asked)));
        }));
    }

    private String skill(Visit visit, String discipline, String skill) {
        return edition(visit, discipline)
                .flatMap(e -> e.catalog().skill(skill))
                .map(Skill::title)
                .orElse(skill);
    }

    private String field(Visit visit, String discipline) {
        return edition(visit, discipline).map(e -> e.catalog().title()).orElse(discipline);
    }

    private Optional<CatalogEdition> edition(Visit visit, String discipline) {
        return editions.of(visit.actor(), discipline).stream().findFirst();
    }
}

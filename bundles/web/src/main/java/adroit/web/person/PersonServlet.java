package adroit.web.person;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.Assessments;
import adroit.assessment.NoSuchSubject;
import adroit.assessment.StoredResult;
import adroit.audit.AccessLedger;
import adroit.basis.Basis;
import adroit.contest.Contests;
import adroit.edition.CatalogEdition;
import adroit.edition.CatalogEditions;
import adroit.evidence.EvidenceLog;
import adroit.evidence.Fact;
import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.People;
import adroit.web.layout.Installation;
import adroit.web.layout.Purposes;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One person's results; a post assesses again. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/people/*")
public final class PersonServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final String EVIDENCE = "/evidence";
    private static final int INVALID = 422;
    private static final int CONFLICT = 409;

    private final transient People people;
    private final transient Assessments assessments;
    private final transient CatalogEditions editions;
    private final transient AccessLedger ledger;
    private final transient Contests contests;
    private final transient Basis basis;
    private final transient EvidenceLog log;

    @Activate
    public PersonServlet(
            @Reference Installation installation,
            @Reference People people,
            @Reference Assessments assessments,
            @Reference CatalogEditions editions,
            @Reference AccessLedger ledger,
            @Reference Contests contests,
            @Reference Basis basis,
            @Reference EvidenceLog log) {
        super(installation);
        this.people = people;
        this.assessments = assessments;
        this.editions = editions;
        this.ledger = ledger;
        this.contests = contests;
        this.basis = basis;
        this.log = log;
    }

    @Override
    protected Answer answer(Visit visit) {
        String rest = visit.rest();
        return rest.endsWith(EVIDENCE)
                ? evidence(visit, rest.substring(0, rest.length() - EVIDENCE.length()))
                : person(visit);
    }

    private Answer evidence(Visit visit, String person) {
        return evidence(visit, person, "", 200);
    }

    private Answer evidence(Visit visit, String person, String problem, int status) {
        People.Details who = people.find(visit.actor(), person).orElseThrow(() -> new NoSuchSubject("person"));
        String id = who.person().id();
        boolean own = own(visit.actor(), who);
        Purpose purpose = purpose(visit, who);
        Facts facts = new Facts(discipline -> editions.of(visit.actor(), discipline).stream()
                .findFirst()
                .map(CatalogEdition::catalog)
                .orElse(null));
        return new Answer.Shown(
                new StaticTemplates()
                        .personEvidence(new EvidencePage(
                                visit.frame(who.person().displayName(), own ? Section.OWN : Section.PEOPLE),
                                who.person().displayName(),
                                "/people/" + id + "?purpose=" + purpose.key(),
                                own,
                                Purposes.choices(purpose),
                                Purposes.note(purpose),
                                Policy.permits(visit.actor(), Act.IMPORT, Scope.CITY),
                                problem,
                                Policy.permits(visit.actor(), Act.SEE_RATERS, Scope.CITY),
                                basis.of(visit.actor(), id, purpose).stream()
                                        .map(facts::line)
                                        .toList())),
                status);
    }

    /** Takes one fact back. */
    private Answer withdraw(Visit visit, String person) {
        People.Details who = people.find(visit.actor(), person).orElseThrow(() -> new NoSuchSubject("person"));
        String fact = visit.field("fact");
        String reason = visit.field("reason");
        if (reason.isBlank() || reason.length() > Fact.Withdrawal.LONGEST_REASON) {
            return evidence(
                    visit,
                    person,
                    "Say in 1 to " + Fact.Withdrawal.LONGEST_REASON
                            + " characters why the fact is withdrawn. Nothing was changed.",
                    INVALID);
        }
        @Nullable
        String problem = log.record(
                        visit.actor(),
                        List.of(new Fact.Withdrawal(
                                "withdrawn:" + fact,
                                who.person().id(),
                                visit.field("discipline"),
                                who.today(),
                                fact,
                                reason)),
                        true)
                .get(0)
                .problem();
        return problem == null
                ? new Answer.Elsewhere("/people/" + who.person().id() + EVIDENCE + "?purpose="
                        + purpose(visit, who).key())
                : evidence(visit, person, problem, CONFLICT);
    }

    private Answer person(Visit visit) {
        People.Details who = who(visit);
        Purpose purpose = purpose(visit, who);
        List<StoredResult> results =
                assessments.newest(visit.actor(), who.person().id(), purpose);
        Portrait portrait = new Portrait(
                visit.actor(),
                who,
                purpose,
                visit.field("position"),
                results,
                (discipline, edition) -> editions.find(visit.actor(), discipline, edition),
                assessments::newer,
                ledger.looks(visit.actor(), who.person().id(), before(visit.field("looks"))),
                contests.marks(visit.actor(), who.person().id()),
                basis.permits(visit.actor(), who.person().id())
                        ? "/people/" + who.person().id() + EVIDENCE + "?purpose=" + purpose.key()
                        : "");
        Section section = own(visit.actor(), who) ? Section.OWN : Section.PEOPLE;
        return new Answer.Shown(new StaticTemplates()
                .personPerson(portrait.page(visit.frame(
                        section == Section.OWN ? section.label() : who.person().displayName(), section))));
    }

    @Override
    protected Answer act(Visit visit) {
        String rest = visit.rest();
        if (rest.endsWith(EVIDENCE)) {
            return withdraw(visit, rest.substring(0, rest.length() - EVIDENCE.length()));
        }
        People.Details who = who(visit);
        Purpose purpose = purpose(visit, who);
        String position = visit.field("position");
        assessments.assess(
                visit.actor(),
                new AssessmentRequest(who.person().id(), purpose, position.isEmpty() ? null : position, null));
        return new Answer.Elsewhere("/people/" + who.person().id() + "?purpose=" + purpose.key()
                + (position.isEmpty() ? "" : "&position=" + position));
    }

    private People.Details who(Visit visit) {
        return people.find(visit.actor(), visit.rest()).orElseThrow(() -> new NoSuchSubject("person"));
    }

    private static Purpose purpose(Visit visit, People.Details who) {
        Purpose usual = own(visit.actor(), who) ? Purpose.DEVELOPMENT : Purpose.WORKFORCE_PLANNING;
        return Purposes.chosen(visit.field("purpose"), usual);
    }

    private static long before(String looks) {
        return looks.matches("\\d{1,18}") ? Long.parseLong(looks) : Long.MAX_VALUE;
    }

    private static boolean own(Actor actor, People.Details who) {
        return who.person().id().equals(actor.person());
    }
}

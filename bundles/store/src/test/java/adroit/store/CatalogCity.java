package adroit.store;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.Assessments;
import adroit.assessment.ImpactPreview;
import adroit.assessment.RequirementResult;
import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.evidence.Purpose;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.jobanalysis.Renewal;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.proposal.Proposal;
import adroit.proposal.ProposalRefused;
import adroit.proposal.Proposals;
import adroit.proposal.SecondPerson;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Scorer;
import adroit.work.Requirement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A catalog that its keepers change, with a second person who approves and a clock that a test moves on. */
@SuppressWarnings("NullAway.Init") // filled before each test
abstract class CatalogCity extends OnBothEngines {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final Actor CLEO = actor("a-1", "Cleo", Role.TREND_KEEPER, "IT");
    static final Actor DEE = actor("a-2", "Dee", Role.TREND_KEEPER, "IT");
    static final Actor LEAD = actor("a-3", "Eve", Role.DEPARTMENT_LEAD, "IT");
    static final Actor OTHER_LEAD = actor("a-4", "Fay", Role.DEPARTMENT_LEAD, "Fire");
    static final Actor OTHER_KEEPER = actor("a-5", "Gus", Role.TREND_KEEPER, "Fire");
    static final Actor HR = actor("a-6", "Hal", Role.HR_ANALYST, null);
    static final Actor ADMINISTRATOR = actor("a-7", "Ida", Role.ADMINISTRATOR, null);

    static final Requirement MAP_DESIGN = new Requirement("map-design", 3, true, List.of());

    final List<String> people = new ArrayList<>();
    final Map<String, String> departments = new HashMap<>();
    final Days days = new Days();
    Disciplines disciplines;
    Proposals proposals;
    SecondPerson second;
    Renewal renewal;

    /** A clock that a test moves on. */
    static final class Days extends Clock {
        LocalDate day = TODAY;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return day.atTime(8, 0).toInstant(ZoneOffset.UTC);
        }
    }

    @BeforeEach
    void city() {
        disciplines = new Disciplines();
        disciplines.activate(field(CatalogEdition.of(catalog("1", skill("map-design", "Map design", false)))));
        begin();
        act(session -> session.editions().save(inForce()));
    }

    void begin() {
        second = new SecondPerson(store, days);
        renewal = new Renewal(store, disciplines, days, Renewal.USUAL);
        proposals = new Proposals(store, disciplines, new ImpactPreview(store, days), renewal, days);
        proposals.publishThrough((actor, edition, expected) -> {
            if (!inForce().id().equals(expected)) {
                throw new ProposalRefused("MOVED_ON", "no");
            }
            act(session -> session.editions().save(edition));
            disciplines.activate(field(edition));
        });
    }

    Proposal propose(Actor actor, Catalog catalog) {
        return proposals.propose(actor, "gis", catalog, null, "Because the field moved.");
    }

    void publish(Proposal made) {
        Actor reviewer = made.proposer().equals(CLEO.account()) ? DEE : CLEO;
        proposals.approve(reviewer, "gis", made.id(), "", null);
        proposals.publish(reviewer, "gis", made.id(), null);
    }

    static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return ((ProposalRefused) org.assertj.core.api.Assertions.catchThrowable(work)).code();
    }

    Catalog renamed(String edition, String title) {
        return catalog(edition, skill("map-design", title, false));
    }

    static Skill skill(String id, String title, boolean retired) {
        return new Skill(
                id, title, "maps", SkillCategory.TECHNOLOGY, "Designs maps", List.of(), retired, null, List.of());
    }

    /** A skill in use, and what evidence of before says about it. */
    static Skill skill(String id, String title, @Nullable LocalDate reviewed, Migration... migrations) {
        return new Skill(
                id,
                title,
                "maps",
                SkillCategory.TECHNOLOGY,
                "Designs maps",
                List.of(),
                false,
                null,
                List.of(),
                reviewed,
                List.of(migrations));
    }

    static Catalog catalog(String edition, Skill... skills) {
        return new Catalog(
                "gis",
                "GIS",
                edition,
                TODAY,
                List.of(),
                List.of(),
                List.of(new Area("maps", "Maps")),
                List.of(),
                List.of(skills),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    CatalogEdition inForce() {
        return disciplines.find("gis").orElseThrow().edition();
    }

    static ActiveDiscipline field(CatalogEdition edition) {
        return field(edition, "1.0.0", DecidingChannel.usual());
    }

    static ActiveDiscipline field(CatalogEdition edition, String version, Scorer scorer) {
        return new ActiveDiscipline(
                "gis",
                "GIS",
                "Maps",
                version,
                "IT",
                edition,
                scorer,
                new ScorerIdentity("some.gis", version, "ab".repeat(32), "0.1.0"));
    }

    static Actor actor(String account, String name, Role role, @Nullable String department) {
        return new Actor(
                account,
                name,
                Set.of(role),
                null,
                department == null ? null : Department.titled(department).id());
    }

    static RequirementResult first(Assessments assessments, String person) {
        return assessments
                .assess(Actor.OWNER, request(person))
                .result()
                .disciplines()
                .get(0)
                .requirements()
                .get(0);
    }

    static AssessmentRequest request(String person) {
        return new AssessmentRequest(person, Purpose.WORKFORCE_PLANNING, null, null);
    }

    void staff(String department, int... levels) {
        for (int level : levels) {
            int number = people.size();
            String person = "p-" + number;
            Employment employment = Sample.employment(person, null, "Sam", "No " + number, "GIS Analyst", department);
            Sample.hire(store, employment);
            Sample.record(store, Sample.rating("c-" + number, person, level));
            people.add(person);
            departments.put(person, department);
        }
    }

    static JobAnalysis analysis() {
        return asking("analyst", MAP_DESIGN, new Requirement("drafting", 1, false, List.of()));
    }

    /** The signed analysis of the job class that everybody is in, by that id: what it asks for first is what the work draws on. */
    static JobAnalysis asking(String id, Requirement... requirements) {
        return new JobAnalysis(
                new PositionDescription(id, 1, "GIS Analyst", "GIS Analyst", null),
                "gis",
                LocalDate.of(2026, 1, 10),
                "Director",
                LocalDate.of(2026, 1, 20),
                List.of(new RatedTask(
                        "t", null, "Maps", List.of(4, 4, 4), List.of(4, 4, 4), null, List.of(requirements[0].skill()))),
                List.of(),
                List.of(requirements));
    }
}

package adroit.store;

import adroit.catalog.Area;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.evidence.Purpose;
import adroit.form.Form;
import adroit.form.FormRound;
import adroit.form.Forms;
import adroit.form.Invitations;
import adroit.form.NewRound;
import adroit.form.Rounds;
import adroit.form.Writer;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Department;
import adroit.organization.Supervision;
import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.work.Duty;
import adroit.work.RankedTool;
import adroit.work.Requirement;
import adroit.work.ToolRank;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A city in which Ada and Bo work in Planning, Bo supervises Ada, and Cleo works in Utilities; with the services that ask and answer. */
final class FormCity {
    static final LocalDate CLOSES = LocalDate.of(2026, 6, 30);
    static final String PLANNING = Department.titled("Planning").id();

    final JdbcStore store;
    final Now now = new Now();
    final Disciplines disciplines = new Disciplines();
    final Forms forms;
    final Rounds rounds;
    final Invitations invitations;

    FormCity(JdbcStore store) {
        this.store = store;
        forms = new Forms(store, now);
        rounds = new Rounds(store, disciplines, now);
        invitations = new Invitations(store, now);
        Sample.hire(store, Sample.ADA, Sample.BO, Sample.CLEO);
        supervise("p-ada", "p-bo", null);
        CatalogEdition edition = CatalogEdition.of(catalog());
        store.write(s -> {
            s.editions().save(edition);
            return true;
        });
        disciplines.activate(new ActiveDiscipline(
                "gis",
                "GIS",
                "Maps",
                "1.0.0",
                "IT",
                edition,
                DecidingChannel.usual(),
                new ScorerIdentity("some.gis", "1.0.0", "ab".repeat(32), "0.1.0")));
        new JobAnalyses(store, now)
                .keep(
                        Actor.OWNER,
                        List.of(
                                analysis("gis-analyst", "GIS Analyst", List.of("map-design", "sql"), "make-maps"),
                                analysis("planner", "Planner II", List.of("sql"), "write-reports")));
    }

    /** A clock that a test sets. */
    static final class Now extends Clock {
        private Instant instant = Instant.parse("2026-06-01T08:00:00Z");

        private ZoneId zone = ZoneOffset.UTC;

        void in(String city) {
            zone = ZoneId.of(city);
        }

        void at(String moment) {
            instant = Instant.parse(moment);
        }

        @Override
        public Instant instant() {
            return instant;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    void supervise(String person, String supervisor, @Nullable LocalDate ends) {
        store.write(s -> {
            s.organization()
                    .saveSupervisions(
                            List.of(new Supervision(person, supervisor, Supervision.Kind.REGULAR, null, ends)));
            return true;
        });
    }

    /** Puts Ada into Bo's position, too, for the time being. */
    void letAdaActAsPlanner() {
        store.write(s -> {
            s.organization()
                    .saveAssignments(List.of(new Assignment(
                            "a-ada-2", "p-ada", Sample.BO.assignment().position(), AssignmentKind.ACTING, null, null)));
            return true;
        });
    }

    FormRound open(Purpose purpose, @Nullable String department, String... people) {
        return rounds.open(
                Actor.OWNER, new NewRound("Spring talks", purpose, CLOSES, department, null, List.of(people)));
    }

    List<Form> forms(FormRound round) {
        return store.read(s -> s.forms().ofRound(round.id()));
    }

    Form form(FormRound round, String person, Channel channel) {
        return forms(round).stream()
                .filter(f -> f.person().equals(person) && f.channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    static Actor employee(String person) {
        return new Actor("a-of-" + person, person, Set.of(Role.EMPLOYEE), person, null);
    }

    static Actor with(Role role, @Nullable String department) {
        return new Actor("a-" + role.key(), role.title(), Set.of(role), null, department);
    }

    static Writer writer(String person) {
        return Writer.of(employee(person));
    }

    private static JobAnalysis analysis(String id, String classification, List<String> skills, String duty) {
        return new JobAnalysis(
                new PositionDescription(id, 1, classification, classification, null),
                "gis",
                LocalDate.of(2026, 2, 1),
                "Planning director",
                LocalDate.of(2026, 2, 3),
                List.of(task("t1", duty, 4, skills), task("t2", "run-plotter", 0, skills), task("t3", duty, 5, skills)),
                List.of(),
                skills.stream().map(s -> new Requirement(s, 3, true, List.of())).toList());
    }

    private static RatedTask task(String id, String duty, int rating, List<String> skills) {
        List<Integer> ratings = List.of(rating, rating, rating);
        return new RatedTask(id, duty, "Does " + id, ratings, ratings, null, skills);
    }

    private static Catalog catalog() {
        return new Catalog(
                "gis",
                "Geographic information",
                "2026.1",
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(),
                List.of(new Area("maps", "Maps")),
                List.of(
                        new Tool("desktop-gis", "Desktop GIS", ToolKind.DIGITAL, ToolStatus.CURRENT, null),
                        new Tool("pen", "Pen and paper", ToolKind.MANUAL, ToolStatus.CURRENT, null)),
                List.of(skill("map-design", SkillCategory.TECHNOLOGY), skill("sql", SkillCategory.PROCESS)),
                List.of(
                        new Duty(
                                "make-maps",
                                "Make maps",
                                List.of("map-design"),
                                List.of(
                                        new RankedTool("pen", ToolRank.RETIRING),
                                        new RankedTool("desktop-gis", ToolRank.PREFERRED))),
                        new Duty("write-reports", "Write reports", List.of("sql"), List.of()),
                        new Duty("run-plotter", "Run the plotter", List.of("map-design"), List.of())),
                List.of(),
                List.of(),
                Map.of());
    }

    private static Skill skill(String id, SkillCategory category) {
        return new Skill(
                id,
                id.replace('-', ' '),
                "maps",
                category,
                "Does it.",
                List.of(new BehavioralAnchor(1, "Needs help"), new BehavioralAnchor(5, "Helps others")),
                false,
                null,
                List.of());
    }
}

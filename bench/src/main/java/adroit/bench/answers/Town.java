package adroit.bench.answers;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.evidence.Purpose;
import adroit.form.Form;
import adroit.form.FormRound;
import adroit.form.NewRound;
import adroit.form.Rounds;
import adroit.identity.Actor;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.Person;
import adroit.organization.Position;
import adroit.scoring.DecidingChannel;
import adroit.store.JdbcStore;
import adroit.store.Location;
import adroit.work.Requirement;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A database in which sixteen people have forms of sixty skills before them, none of them answered. */
final class Town {
    static final int PEOPLE = 16;
    static final int QUESTIONS = 60;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Department DEPARTMENT = Department.titled("Public Works");
    private static final Classification CLASS = Classification.titled("Crew Leader");

    private Town() {}

    /** Ids of the forms of one person. */
    record Client(String person, List<String> forms) {}

    static String question(int number) {
        return "s.works.skill-" + number;
    }

    /** Makes the database, with that many forms for each person. */
    static List<Client> make(Path database, int forms) {
        try (JdbcStore store = JdbcStore.open(Location.file(database))) {
            Disciplines disciplines = new Disciplines();
            settle(store, disciplines);
            Rounds rounds = new Rounds(store, disciplines, Clock.systemUTC());
            List<String> opened = IntStream.range(0, forms)
                    .mapToObj(i -> rounds.open(Actor.OWNER, wanted()))
                    .map(FormRound::id)
                    .toList();
            List<Form> all = opened.stream()
                    .flatMap(r -> store.read(s -> s.forms().ofRound(r)).stream())
                    .toList();
            return IntStream.range(0, PEOPLE)
                    .mapToObj(i -> new Client(
                            "p-" + i,
                            all.stream()
                                    .filter(f -> f.person().equals("p-" + i))
                                    .map(Form::id)
                                    .toList()))
                    .toList();
        }
    }

    private static NewRound wanted() {
        return new NewRound(
                "Talks",
                Purpose.DEVELOPMENT,
                LocalDate.now(ZoneOffset.UTC).plusDays(30),
                DEPARTMENT.id(),
                null,
                List.of());
    }

    private static void settle(JdbcStore store, Disciplines disciplines) {
        CatalogEdition edition = CatalogEdition.of(catalog());
        store.write(s -> {
            s.editions().save(edition);
            s.organization()
                    .save(IntStream.range(0, PEOPLE).mapToObj(Town::hired).toList());
            return true;
        });
        disciplines.activate(new ActiveDiscipline(
                "works",
                "Public works",
                "Streets",
                "1.0.0",
                "Public Works",
                edition,
                DecidingChannel.usual(),
                new ScorerIdentity("bench.works", "1.0.0", "0".repeat(64), "1")));
        new JobAnalyses(store, Clock.systemUTC()).keep(Actor.OWNER, List.of(analysis()));
    }

    private static Employment hired(int number) {
        Position position = new Position("o-" + number, CLASS, DEPARTMENT, null);
        return new Employment(
                new Person("p-" + number, "E-" + number, "Sample", "Person"),
                new Assignment("a-" + number, "p-" + number, position, AssignmentKind.REGULAR, null, null));
    }

    private static Catalog catalog() {
        List<Skill> skills = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            skills.add(new Skill(
                    "skill-" + i,
                    "Skill " + i,
                    "streets",
                    SkillCategory.OPERATIONS,
                    "Does it.",
                    List.of(),
                    false,
                    null,
                    List.of()));
        }
        return new Catalog(
                "works",
                "Public works",
                "1",
                DAY,
                List.of(),
                List.of(),
                List.of(new Area("streets", "Streets")),
                List.of(),
                skills,
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static JobAnalysis analysis() {
        List<Requirement> requirements = IntStream.range(0, QUESTIONS)
                .mapToObj(i -> new Requirement("skill-" + i, 3, true, List.of()))
                .toList();
        List<Integer> ratings = List.of(4, 4, 4);
        return new JobAnalysis(
                new PositionDescription("crew-leader", 1, "Crew Leader", "Crew Leader", null),
                "works",
                DAY,
                "Director",
                DAY,
                List.of(new RatedTask("t1", "lead", "Leads", ratings, ratings, null, List.of("skill-0"))),
                List.of(),
                requirements);
    }
}

package adroit.bench.impact;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.EvidenceRule;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.evidence.Fact;
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
import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.store.JdbcStore;
import adroit.work.Requirement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A made-up city: people in fifty departments and twenty job classes, each class with a signed analysis that asks for five skills of a catalog of a hundred, and each person with one rating by
 * their supervisor in each of the five, with pseudonyms for sources as forms keep them. The next edition changes fifty of the skills.
 */
final class LargeCity {
    static final int PEOPLE = 100_000;
    static final int CHANGED = 50;
    static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static final int DEPARTMENTS = 50;
    private static final int CLASSES = 20;
    private static final int ASKED = 5;
    private static final int SKILLS = 100;
    private static final int LEVELS = 5;
    private static final int LINE = 10;
    private static final int AT_ONCE = 5_000;

    private LargeCity() {}

    /** Settles the people, with what is asked of them and what is known of them. */
    static void settle(JdbcStore store, Disciplines disciplines, Clock clock) {
        CatalogEdition edition = CatalogEdition.of(catalog("1", false));
        store.write(s -> {
            s.editions().save(edition);
            return true;
        });
        disciplines.activate(field(edition));
        for (int from = 0; from < PEOPLE; from += AT_ONCE) {
            int first = from;
            store.write(s -> {
                s.organization()
                        .save(IntStream.range(first, first + AT_ONCE)
                                .mapToObj(LargeCity::hired)
                                .toList());
                return true;
            });
        }
        List<String> refused = new JobAnalyses(store, clock)
                .keep(
                        Actor.OWNER,
                        IntStream.range(0, CLASSES)
                                .mapToObj(LargeCity::analysis)
                                .toList());
        if (!refused.isEmpty()) {
            throw new IllegalStateException(String.join(" ", refused));
        }
        rate(store);
    }

    private static void rate(JdbcStore store) {
        Random random = new Random(1);
        for (int from = 0; from < PEOPLE; from += AT_ONCE) {
            List<Fact> facts = new ArrayList<>();
            for (int i = from; i < from + AT_ONCE; i++) {
                for (String skill : asked(i % CLASSES)) {
                    facts.add(rating(i, skill, 1 + random.nextInt(LEVELS)));
                }
            }
            store.write(s -> s.evidence().append(facts));
        }
    }

    private static Fact rating(int person, String skill, int level) {
        return new Fact.Rating(
                "f-" + person + "-" + skill,
                "p-" + person,
                "made",
                DAY,
                skill,
                Channel.SUPERVISOR,
                String.format(Locale.ROOT, "w-%016x", person / LINE),
                level,
                null,
                Map.of());
    }

    private static Employment hired(int number) {
        Department department = Department.titled(department("p-" + number));
        Classification job = Classification.titled("Class " + number % CLASSES);
        Position position = new Position("o-" + number, job, department, null);
        return new Employment(
                new Person("p-" + number, "E-" + number, "Sample", "Person"),
                new Assignment("a-" + number, "p-" + number, position, AssignmentKind.REGULAR, null, null));
    }

    /** The title of the department in which a person works. */
    static String department(String person) {
        return "Department " + Integer.parseInt(person.substring(2)) / CLASSES % DEPARTMENTS;
    }

    private static List<String> asked(int job) {
        return IntStream.range(0, ASKED)
                .mapToObj(i -> "skill-" + (job * ASKED + i) % SKILLS)
                .toList();
    }

    private static JobAnalysis analysis(int job) {
        List<Integer> ratings = List.of(4, 4, 4);
        return new JobAnalysis(
                new PositionDescription("class-" + job, 1, "Class " + job, "Class " + job, null),
                "made",
                DAY,
                "Director",
                DAY,
                List.of(new RatedTask("t", "work", "Works", ratings, ratings, null, asked(job))),
                List.of(),
                asked(job).stream()
                        .map(skill -> new Requirement(skill, 3, true, List.of()))
                        .toList());
    }

    /** The edition that changes every second skill. */
    static Catalog next() {
        return catalog("2", true);
    }

    private static Catalog catalog(String label, boolean changed) {
        return new Catalog(
                "made",
                "Made up",
                label,
                DAY,
                List.of(),
                List.of(),
                List.of(new Area("all", "All")),
                List.of(),
                IntStream.range(0, SKILLS)
                        .mapToObj(i -> changed && i % 2 == 0 ? changed(i) : skill(i, "Does it.", false))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    /** A fifth each is worded anew, levelled anew, to be assessed again, given up for the next one, and taken further by the next one. */
    private static Skill changed(int number) {
        return switch (number / 2 % 5) {
            case 0 -> skill(number, "Does it in another way.", false);
            case 1 -> skill(number, "Does it.", false, EvidenceRule.CARRIED, Map.of(5, 4, 4, 3, 3, 2, 2, 1));
            case 2 -> skill(number, "Does it.", false, EvidenceRule.REASSESS, Map.of());
            case 3 -> skill(number, "Does it.", true);
            default -> skill(number, "Does it.", false, EvidenceRule.FLAGGED, Map.of(1, 2, 2, 3));
        };
    }

    private static Skill skill(int number, String statement, boolean retired) {
        return new Skill(
                "skill-" + number,
                "Skill " + number,
                "all",
                SkillCategory.PROCESS,
                statement,
                List.of(),
                retired,
                null,
                List.of());
    }

    private static Skill skill(
            int number, String statement, boolean retired, EvidenceRule rule, Map<Integer, Integer> levels) {
        return new Skill(
                "skill-" + number,
                "Skill " + number,
                "all",
                SkillCategory.PROCESS,
                statement,
                List.of(),
                retired,
                null,
                List.of(),
                null,
                List.of(new Migration("skill-" + number, null, rule, levels)));
    }

    static ActiveDiscipline field(CatalogEdition edition) {
        return new ActiveDiscipline(
                "made",
                "Made up",
                "All",
                "1.0.0",
                "Department 0",
                edition,
                DecidingChannel.usual(),
                new ScorerIdentity("bench.made", "1.0.0", "0".repeat(64), "1"));
    }
}

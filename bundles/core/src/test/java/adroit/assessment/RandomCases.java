package adroit.assessment;

import adroit.baseline.Baseline;
import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.CredentialKind;
import adroit.catalog.ProcessStep;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.catalog.TypicalPosition;
import adroit.catalog.WorkProcess;
import adroit.edition.CatalogEdition;
import adroit.edition.ScorerIdentity;
import adroit.evidence.Fact;
import adroit.evidence.Interest;
import adroit.evidence.Purpose;
import adroit.evidence.RecordedFact;
import adroit.gap.StepFinding;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.scoring.Channel;
import adroit.scoring.Scorer;
import adroit.work.CredentialRequirement;
import adroit.work.Duty;
import adroit.work.RankedTool;
import adroit.work.Requirement;
import adroit.work.ToolRank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cases with a little of everything that may stand in one: all kinds of facts, channels, tools and credentials, in any order. */
final class RandomCases {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final int SKILLS = 12;
    private static final List<String> TOOLS = List.of("new", "other", "old", "ancient", "unlisted");

    private final Random random;
    private final String field;
    private final DisciplineCase first;
    private final DisciplineCase roads;

    /** @param field of which, beside {@code roads}, the cases are */
    RandomCases(long seed, Scorer scorer, String rules, String field) {
        random = new Random(seed);
        this.field = field;
        first = discipline(field, scorer, rules);
        roads = discipline("roads", scorer, rules);
    }

    AssessmentCase next() {
        List<RecordedFact> facts = new ArrayList<>();
        int count = random.nextInt(60);
        for (int i = 0; i < count; i++) {
            facts.add(new RecordedFact(i + 1, Instant.ofEpochMilli(1_700_000_000_000L + random.nextInt(3)), fact(i)));
        }
        if (random.nextBoolean()) {
            Collections.shuffle(facts, random);
        }
        return new AssessmentCase(
                "p-1",
                random.nextInt(10) == 0 ? null : "o-1",
                Purpose.values()[random.nextInt(Purpose.values().length)],
                DAY.minusDays(random.nextInt(2)),
                random.nextInt(4) == 0 ? count / 2 : count,
                facts,
                random.nextBoolean() ? List.of(first, roads) : List.of(roads),
                random.nextInt(5) == 0 ? List.of("parks") : List.of());
    }

    private Fact fact(int number) {
        String discipline = random.nextInt(4) == 0 ? field : "roads";
        LocalDate day = DAY.minusDays(random.nextInt(4) - 1L);
        String id = "c-" + number;
        Channel channel = Channel.values()[random.nextInt(Channel.values().length)];
        String source = "s-" + random.nextInt(4);
        return switch (random.nextInt(12)) {
            case 0, 1 ->
                new Fact.ToolAccess(
                        id, "p-1", discipline, day, TOOLS.get(random.nextInt(TOOLS.size())), random.nextBoolean());
            case 2 ->
                new Fact.StepOutcome(
                        id,
                        "p-1",
                        discipline,
                        day,
                        "permit",
                        random.nextBoolean() ? "check" : "fee",
                        random.nextBoolean(),
                        channel,
                        source);
            case 3 ->
                new Fact.Credential(
                        id,
                        "p-1",
                        discipline,
                        day,
                        random.nextBoolean() ? "license" : "master",
                        day.minusDays(random.nextInt(300)),
                        random.nextBoolean() ? null : day.plusDays(random.nextInt(150)),
                        random.nextBoolean() ? null : random.nextInt(50) / 3.0,
                        "register");
            case 4 ->
                new Fact.DutyRating(
                        id, "p-1", discipline, day, "draw", channel, source, level(), any("new", "old"), null);
            case 5 ->
                new Fact.InterestAnswer(id, "p-1", discipline, day, SkillCategory.TECHNOLOGY, Interest.values()[0]);
            default ->
                new Fact.Rating(
                        id,
                        "p-1",
                        discipline,
                        day,
                        "skill-" + random.nextInt(SKILLS + 1),
                        channel,
                        source,
                        level(),
                        any("new", "old"),
                        random.nextInt(3) == 0 ? Map.of("tier", "2", "kind", "map “A”") : Map.of());
        };
    }

    private @Nullable String any(String one, String other) {
        return switch (random.nextInt(3)) {
            case 0 -> one;
            case 1 -> other;
            default -> null;
        };
    }

    private double level() {
        return switch (random.nextInt(3)) {
            case 0 -> 1 + random.nextInt(5);
            case 1 -> 1 + random.nextInt(128) / 32.0;
            default -> 1 + 4 * random.nextDouble();
        };
    }

    private static DisciplineCase discipline(String id, Scorer scorer, String rules) {
        List<Requirement> requirements = IntStream.range(0, SKILLS + 2)
                .mapToObj(i -> new Requirement("skill-" + i, 1 + i % 5, i % 2 == 0, tools(i)))
                .toList();
        List<String> first = List.of("skill-0");
        JobAnalysis analysis = new JobAnalysis(
                new PositionDescription("planner", 1, "Planner", "Planner", null),
                id,
                DAY.minusDays(90),
                "Planning Director",
                DAY.minusDays(80),
                List.of(new RatedTask("t", "draw", "Draws plans", List.of(4, 4, 5), List.of(4, 4, 4), null, first)),
                List.of("permit", "unlisted"),
                requirements,
                List.of(
                        new CredentialRequirement("license", true),
                        new CredentialRequirement("master", false),
                        new CredentialRequirement("unlisted", true)));
        return new DisciplineCase(
                analysis,
                CatalogEdition.of(catalog(id)),
                scorer,
                new ScorerIdentity("some.scorer", "1.0.0", "ab".repeat(32), rules),
                List.of(new StepFinding("permit", "check", 14, 9), new StepFinding("permit", "fee", 7, 4)));
    }

    /** Rules that ask for more, for less, and for the same with other tools. */
    private static TypicalPosition baseline() {
        return new TypicalPosition(
                Baseline.EVERYBODY,
                "Citywide baseline",
                "What everybody needs.",
                List.of(),
                List.of(),
                IntStream.range(0, SKILLS)
                        .filter(i -> i % 3 != 0)
                        .mapToObj(i -> new Requirement("skill-" + i, 1 + (i + i / 4) % 5, i % 4 == 0, tools(i + 1)))
                        .toList());
    }

    private static List<String> tools(int number) {
        return switch (number % 7) {
            case 0 -> List.of("new");
            case 1 -> List.of("old");
            case 2 -> List.of("new", "other");
            case 3 -> List.of("ancient");
            case 4 -> List.of("unlisted");
            default -> List.of();
        };
    }

    private static Catalog catalog(String id) {
        return new Catalog(
                id,
                "Field " + id,
                "2026.1",
                LocalDate.of(2026, 1, 15),
                List.of(),
                List.of(),
                List.of(new Area("review", "Review")),
                List.of(
                        tool("new", ToolStatus.CURRENT, null),
                        tool("other", ToolStatus.RETIRING, null),
                        tool("old", ToolStatus.RETIRED, "new"),
                        tool("ancient", ToolStatus.RETIRED, null)),
                IntStream.range(0, SKILLS).mapToObj(RandomCases::skill).toList(),
                List.of(new Duty(
                        "draw",
                        "Draws",
                        List.of("skill-0"),
                        List.of(new RankedTool("new", ToolRank.PREFERRED), new RankedTool("old", ToolRank.RETIRING)))),
                List.of(new WorkProcess(
                        "permit",
                        "Issue a permit",
                        "Planning",
                        false,
                        List.of(new ProcessStep("check", "Check"), new ProcessStep("fee", "Fee")))),
                id.equals(Baseline.FIELD) ? List.of(baseline()) : List.of(),
                Map.of(),
                List.of(credential("license", List.of()), credential("master", List.of("license"))),
                List.of());
    }

    private static Tool tool(String id, ToolStatus status, @Nullable String successor) {
        return new Tool(id, id, ToolKind.DIGITAL, status, successor);
    }

    private static Skill skill(int number) {
        String id = "skill-" + number;
        return new Skill(id, id, "review", SkillCategory.TECHNOLOGY, "Does " + id, List.of(), false, null, List.of());
    }

    private static Credential credential(String id, List<String> includes) {
        return new Credential(
                id,
                id,
                "The state",
                CredentialKind.values()[0],
                24,
                Credential.USUAL_NOTICE,
                16.5,
                "An application",
                List.of(),
                includes,
                ToolStatus.CURRENT,
                null,
                List.of());
    }
}

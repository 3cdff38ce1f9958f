package adroit.bench.assessment;

import adroit.assessment.AssessmentCase;
import adroit.assessment.DisciplineCase;
import adroit.bench.batch.CaseColumns;
import adroit.canonical.CanonicalJson;
import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.edition.CatalogEdition;
import adroit.edition.ScorerIdentity;
import adroit.evidence.Fact;
import adroit.evidence.Purpose;
import adroit.evidence.ReadOnce;
import adroit.evidence.RecordedFact;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Observation;
import adroit.work.Requirement;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A made-up workforce: each person has one position with 40 requirements, on each of which one or two supervisors rated them; one requirement in four needs a tool. The same people are
 * there as columns, as plain arrays and as whole cases.
 */
final class Workforce {
    static final int REQUIREMENTS = 40;
    private static final int TOOLS = 10;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    final CaseColumns columns;
    final PlainLoop plain;
    final List<AssessmentCase> cases = new ArrayList<>();

    private final Random random = new Random(1);
    private final ReadOnce once = new ReadOnce();
    private final List<Requirement> requirements = requirements();
    private final DisciplineCase discipline;

    Workforce(int people) {
        Catalog catalog = catalog();
        this.columns = new CaseColumns(catalog, requirements);
        this.plain = new PlainLoop(people * REQUIREMENTS);
        this.discipline = new DisciplineCase(
                analysis(),
                CatalogEdition.of(catalog),
                DecidingChannel.usual(),
                new ScorerIdentity("bench", "1.0.0", "ab".repeat(32), "0.1.0"),
                List.of());
        for (int i = 0; i < people; i++) {
            hire("p-" + i);
        }
    }

    private void hire(String person) {
        List<RecordedFact> facts = new ArrayList<>();
        Map<String, Boolean> tools = new HashMap<>();
        for (int i = 0; i < TOOLS; i++) {
            boolean supplied = random.nextInt(5) > 0;
            tools.put("tool-" + i, supplied);
            facts.add(recorded(
                    facts.size() + 1,
                    new Fact.ToolAccess(person + "/t" + i, person, "made", DAY.minusDays(90), "tool-" + i, supplied)));
        }
        for (int i = 0; i < REQUIREMENTS; i++) {
            rate(person, i, tools, facts);
        }
        cases.add(new AssessmentCase(
                person, "o-1", Purpose.WORKFORCE_PLANNING, DAY, facts.size(), facts, List.of(discipline), List.of()));
    }

    private void rate(String person, int skill, Map<String, Boolean> tools, List<RecordedFact> facts) {
        List<Observation> observations = new ArrayList<>();
        int raters = 1 + random.nextInt(2);
        for (int rater = 0; rater < raters; rater++) {
            double level = 1 + random.nextInt(5);
            long sequence = facts.size() + 1L;
            facts.add(recorded(
                    sequence,
                    new Fact.Rating(
                            person + "/" + skill + "/" + rater,
                            person,
                            "made",
                            DAY.minusDays(7),
                            "skill-" + skill,
                            Channel.SUPERVISOR,
                            "s-" + rater,
                            level,
                            null,
                            Map.of())));
            observations.add(new Observation(
                    String.format(Locale.ROOT, "e-%012d", sequence),
                    Channel.SUPERVISOR,
                    "s-" + rater,
                    DAY.minusDays(7),
                    level,
                    null,
                    Map.of()));
            plain.rating(level);
        }
        Requirement requirement = requirements.get(skill);
        columns.add(skill, tools, observations);
        plain.close(
                requirement.level(), requirement.tools().stream().anyMatch(tool -> !tools.getOrDefault(tool, true)));
    }

    /** As the store reads it. */
    private RecordedFact recorded(long sequence, Fact fact) {
        return RecordedFact.kept(
                sequence,
                Instant.EPOCH.toString(),
                new String(CanonicalJson.bytes(fact), StandardCharsets.UTF_8),
                once);
    }

    private static List<Requirement> requirements() {
        return IntStream.range(0, REQUIREMENTS)
                .mapToObj(i -> new Requirement(
                        "skill-" + i, 2 + i % 4, false, i % 4 == 0 ? List.of("tool-" + i / 4) : List.of()))
                .toList();
    }

    private static Catalog catalog() {
        return new Catalog(
                "made",
                "Made up",
                "1",
                DAY,
                List.of(),
                List.of(),
                List.of(new Area("all", "All")),
                IntStream.range(0, TOOLS)
                        .mapToObj(i -> new Tool("tool-" + i, "Tool " + i, ToolKind.DIGITAL, ToolStatus.CURRENT, null))
                        .toList(),
                IntStream.range(0, REQUIREMENTS)
                        .mapToObj(i -> new Skill(
                                "skill-" + i,
                                "Skill " + i,
                                "all",
                                SkillCategory.TECHNOLOGY,
                                "Does it",
                                List.of(),
                                false,
                                null,
                                List.of()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private JobAnalysis analysis() {
        List<String> skills = requirements.stream().map(Requirement::skill).toList();
        return new JobAnalysis(
                new PositionDescription("made", 1, "Made up", "Made up", null),
                "made",
                DAY.minusDays(90),
                "Director",
                DAY.minusDays(80),
                List.of(new RatedTask("t", "do", "Does it", List.of(4, 4, 5), List.of(4, 4, 4), null, skills)),
                List.of(),
                requirements);
    }
}

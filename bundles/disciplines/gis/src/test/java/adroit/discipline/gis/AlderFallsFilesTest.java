package adroit.discipline.gis;

import static adroit.discipline.gis.GisCatalog.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import adroit.catalog.ProcessStep;
import adroit.catalog.Tool;
import adroit.evidence.Fact;
import adroit.evidence.RecordedFact;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.RatedTask;
import adroit.jobanalysis.ScreeningRule;
import adroit.scoring.Channel;
import adroit.work.Duty;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the sample city fits the catalog, so that its files pass the same doors as a user's. */
class AlderFallsFilesTest {
    private final AlderFalls city = new AlderFalls();

    @Test
    void fourHundredAndThirtyPeopleWorkInTwelveDepartments() {
        Map<String, Long> perDepartment =
                city.roster.stream().collect(Collectors.groupingBy(r -> r.get("Department"), Collectors.counting()));
        assertThat(perDepartment)
                .containsOnly(
                        entry("Police", 95L),
                        entry("Fire", 75L),
                        entry("Utilities", 68L),
                        entry("Public Works", 52L),
                        entry("Parks and Recreation", 44L),
                        entry("Planning and Development", 26L),
                        entry("Finance", 20L),
                        entry("Information Technology", 16L),
                        entry("Communications", 12L),
                        entry("Human Resources", 9L),
                        entry("Law and Clerk", 8L),
                        entry("City Manager", 5L));
    }

    @Test
    void everyRowOfTheRosterIsAPersonWithKeyNameClassAndDates() {
        assertThat(city.roster).extracting(r -> r.get("Employee ID")).doesNotHaveDuplicates();
        assertThat(city.roster)
                .extracting(r -> r.get("Given Name") + " " + r.get("Family Name"))
                .doesNotHaveDuplicates();
        for (AlderFalls.Row row : city.roster) {
            assertThat(row.cells().entrySet())
                    .filteredOn(e -> !e.getKey().equals("Plan Eligible On"))
                    .noneMatch(e -> e.getValue().isBlank());
            assertThat(LocalDate.parse(row.get("Start Date"))).isBefore(AlderFalls.TODAY);
            if (!row.get("Plan Eligible On").isEmpty()) {
                assertThat(LocalDate.parse(row.get("Plan Eligible On"))).isNotNull();
            }
        }
    }

    @Test
    void everyAnalysisDescribesAClassThatSomebodyOfTheDepartmentHolds() {
        for (JobAnalysis analysis : city.analyses.values()) {
            assertThat(city.roster)
                    .as(analysis.positionDescription().id())
                    .anyMatch(r -> r.get("Title")
                                    .equals(analysis.positionDescription().classification())
                            && r.get("Department")
                                    .equals(analysis.positionDescription().department()));
        }
    }

    @Test
    void fortyToFiftyPeopleInSixDepartmentsHaveAnAnalysis() {
        List<AlderFalls.Row> described = city.roster.stream()
                .filter(r -> city.analyses.containsKey(r.get("Title")))
                .toList();
        assertThat(described).hasSizeBetween(40, 50);
        assertThat(described.stream().map(r -> r.get("Department")).distinct()).hasSize(6);
    }

    @Test
    void everyRequirementRestsOnACriticalOrKeptTaskThatThreeToFiveExpertsRated() {
        for (JobAnalysis analysis : city.analyses.values()) {
            Set<String> linked = analysis.tasks().stream()
                    .filter(t -> Set.of(ScreeningRule.Outcome.CRITICAL, ScreeningRule.Outcome.KEPT)
                            .contains(ScreeningRule.OPM.screen(t)))
                    .flatMap(t -> t.skills().stream())
                    .collect(Collectors.toSet());
            assertThat(linked)
                    .as(analysis.positionDescription().id())
                    .containsAll(analysis.requirements().stream()
                            .map(Requirement::skill)
                            .toList());
            assertThat(analysis.tasks())
                    .allMatch(t -> t.importance().size() >= 3 && t.importance().size() <= 5);
            assertThat(analysis.signed()).isAfter(analysis.analyzed());
        }
    }

    @Test
    void theScreeningRuleHasSomethingOfEachKindToShow() {
        assertThat(city.analyses.values().stream()
                        .flatMap(a -> a.tasks().stream())
                        .map(ScreeningRule.OPM::screen))
                .contains(ScreeningRule.Outcome.values());
    }

    @Test
    void analysesSpeakInTheCatalogsTerms() {
        for (JobAnalysis analysis : city.analyses.values()) {
            for (RatedTask task : analysis.tasks()) {
                Duty duty = CATALOG.duties().stream()
                        .filter(d -> d.id().equals(task.duty()))
                        .findFirst()
                        .orElseThrow();
                assertThat(duty.skills())
                        .as(analysis.positionDescription().id() + " " + task.id())
                        .containsAll(task.skills());
            }
            for (Requirement requirement : analysis.requirements()) {
                assertThat(CATALOG.skill(requirement.skill()).orElseThrow().anchor(requirement.level()))
                        .as(analysis.positionDescription().id() + " " + requirement.skill())
                        .isPresent();
                assertThat(requirement.tools()).allMatch(t -> CATALOG.tool(t).isPresent());
            }
            assertThat(analysis.processes()).allMatch(p -> CATALOG.process(p).isPresent());
        }
    }

    @Test
    void evidenceIsOfPeopleOnTheRosterAndInTheCatalogsTerms() {
        Set<String> people = city.roster.stream().map(r -> r.get("Employee ID")).collect(Collectors.toSet());
        assertThat(facts()).extracting(Fact::clientId).doesNotHaveDuplicates();
        for (Fact fact : facts().toList()) {
            assertThat(people).contains(fact.person());
            assertThat(fact.discipline()).isEqualTo(CATALOG.discipline());
            assertThat(fact.observed()).isBefore(AlderFalls.TODAY);
            assertThat(known(fact)).as(fact.toString()).isTrue();
        }
    }

    @Test
    void noEvidenceIsOlderThanTheAssignmentItSpeaksOf() {
        Map<String, LocalDate> starts = city.roster.stream()
                .collect(Collectors.toMap(r -> r.get("Employee ID"), r -> LocalDate.parse(r.get("Start Date"))));
        assertThat(facts())
                .allMatch(f -> starts.getOrDefault(f.person(), LocalDate.MAX).isBefore(f.observed()));
    }

    @Test
    void levelsAreWholeAndOnlyWorkSamplesAreJudged() {
        ratings().forEach(r -> {
            assertThat(r.level()).isEqualTo(StrictMath.rint(r.level()));
            assertThat(r.attributes().containsKey("accepted"))
                    .as(r.clientId())
                    .isEqualTo(r.channel() == Channel.WORK_SAMPLE);
        });
    }

    private Stream<Fact> facts() {
        return city.facts.stream().map(RecordedFact::fact);
    }

    private Stream<Fact.Rating> ratings() {
        return facts().filter(Fact.Rating.class::isInstance).map(Fact.Rating.class::cast);
    }

    private static boolean known(Fact fact) {
        if (fact instanceof Fact.Rating rating) {
            String tool = rating.tool();
            return CATALOG.skill(rating.skill()).isPresent()
                    && (tool == null || CATALOG.tool(tool).isPresent());
        }
        if (fact instanceof Fact.StepOutcome outcome) {
            return CATALOG.process(outcome.process()).orElseThrow().steps().stream()
                    .map(ProcessStep::id)
                    .anyMatch(outcome.step()::equals);
        }
        return !(fact instanceof Fact.ToolAccess access)
                || CATALOG.tools().stream().map(Tool::id).anyMatch(access.tool()::equals);
    }
}

package adroit.exchange.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Area;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.Credential;
import adroit.catalog.ItemStatus;
import adroit.catalog.Skill;
import adroit.catalog.Source;
import adroit.catalog.TestItem;
import adroit.catalog.ToolStatus;
import adroit.catalog.TypicalPosition;
import adroit.catalog.WorkProcess;
import adroit.scoring.Scorer;
import adroit.work.CredentialRequirement;
import adroit.work.Duty;
import adroit.work.RankedTool;
import adroit.work.Requirement;
import adroit.work.ToolRank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every field that comes with the product, so that somebody of the field can take it seriously. */
class ShippedFieldsTest {
    private static final Path FIELDS = Path.of("..", "disciplines");
    private static final Set<String> LAUGHED_AT =
            Set.of("cafr", "nfirs", "scada certified", "predict crime", "expert user", "beginner", "highly skilled");

    static Stream<DisciplineFolder> fields() throws IOException {
        try (Stream<Path> folders = Files.list(FIELDS)) {
            return folders
                    .map(f -> f.resolve("src/main/resources"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(DisciplineFolder::read)
                    .toList()
                    .stream();
        }
    }

    static Stream<Catalog> catalogs() throws IOException {
        return fields().map(f -> f.catalog().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void theFilesAreRight(DisciplineFolder field) {
        assertThat(field.problems()).isEmpty();
        assertThat(field.fixtures()).isNotEmpty();
    }

    @Test
    void theFieldsAreNotTheSameField() throws IOException {
        assertThat(catalogs().map(Catalog::discipline)).doesNotHaveDuplicates().contains("gis", "utilities");
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void everyAreaHasASkillInUseAndEverySkillHasADutyAndASource(Catalog catalog) {
        List<Skill> inUse = catalog.skills().stream().filter(s -> !s.retired()).toList();
        assertThat(inUse).hasSizeBetween(catalog.discipline().equals("citywide") ? 16 : 24, 30);
        assertThat(inUse.stream().map(Skill::area).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        catalog.areas().stream().map(Area::id).toList());
        Set<String> ofDuties =
                catalog.duties().stream().flatMap(d -> d.skills().stream()).collect(Collectors.toSet());
        assertThat(inUse).allSatisfy(s -> {
            assertThat(ofDuties).contains(s.id());
            assertThat(s.sources()).as(s.id()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void anchorsDescribeDifferentBehaviorAndNotTheSameWithAnAdverb(Catalog catalog) {
        for (Skill skill : catalog.skills()) {
            List<BehavioralAnchor> anchors = skill.anchors();
            for (int i = 1; i < anchors.size(); i++) {
                Set<String> lower = words(anchors.get(i - 1).behavior());
                Set<String> upper = words(anchors.get(i).behavior());
                assertThat(shared(lower, upper))
                        .as(skill.id() + " " + anchors.get(i))
                        .isLessThanOrEqualTo(0.5);
            }
            assertThat(anchors)
                    .allSatisfy(
                            a -> assertThat(words(a.behavior())).as(skill.id()).hasSizeGreaterThan(4));
        }
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void everyDutyHasAToolThatTheFieldWouldChooseAndNoneThatItHasLeft(Catalog catalog) {
        for (Duty duty : catalog.duties()) {
            assertThat(duty.tools()).as(duty.id()).anyMatch(t -> t.rank() == ToolRank.PREFERRED);
            assertThat(duty.tools().stream()
                            .filter(t -> t.rank() != ToolRank.RETIRING)
                            .map(RankedTool::tool))
                    .as(duty.id())
                    .allMatch(t -> catalog.tool(t).orElseThrow().status() == ToolStatus.CURRENT);
        }
        Set<String> ranked = catalog.duties().stream()
                .flatMap(d -> d.tools().stream())
                .map(RankedTool::tool)
                .collect(Collectors.toSet());
        Set<String> unranked = new TreeSet<>();
        catalog.tools().stream()
                .map(t -> t.id())
                .filter(t -> !ranked.contains(t))
                .forEach(unranked::add);
        assertThat(unranked).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void positionsAskForWhatTheirDutiesNeedAndForNoToolThatIsLeaving(Catalog catalog) {
        assertThat(catalog.positions()).hasSizeGreaterThan(3);
        for (TypicalPosition position : catalog.positions()) {
            Set<String> ofDuties = catalog.duties().stream()
                    .filter(d -> position.duties().contains(d.id()))
                    .flatMap(d -> d.skills().stream())
                    .collect(Collectors.toSet());
            for (Requirement requirement : position.requirements()) {
                assertThat(ofDuties).as(position.id()).contains(requirement.skill());
                assertThat(requirement.tools())
                        .as(position.id())
                        .allMatch(t -> catalog.tool(t).orElseThrow().status() == ToolStatus.CURRENT);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void everyProcessHasStepsAndAPositionThatRunsIt(Catalog catalog) {
        Set<String> run = catalog.positions().stream()
                .flatMap(p -> p.processes().stream())
                .collect(Collectors.toSet());
        assertThat(catalog.processes()).isNotEmpty().allSatisfy((WorkProcess p) -> {
            assertThat(p.steps()).hasSizeGreaterThan(3);
            assertThat(run).contains(p.id());
        });
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void everyCredentialGatesASkillOrIsAskedForByAPosition(Catalog catalog) {
        Set<String> asked = catalog.positions().stream()
                .flatMap(p -> p.credentials().stream())
                .map(CredentialRequirement::credential)
                .collect(Collectors.toSet());
        Set<String> known = new HashSet<>(asked);
        catalog.credentials().stream()
                .filter(c -> asked.contains(c.id()) || c.includes().stream().anyMatch(asked::contains))
                .forEach(c -> known.addAll(c.includes()));
        assertThat(catalog.credentials())
                .allSatisfy((Credential c) -> assertThat(!c.skills().isEmpty()
                                || known.contains(c.id())
                                || c.includes().stream().anyMatch(known::contains))
                        .as(c.id())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void whatIsNotReviewedIsADraftAndNamesItsSource(Catalog catalog) {
        assertThat(catalog.items()).allSatisfy((TestItem item) -> {
            assertThat(item.status()).isEqualTo(ItemStatus.DRAFT);
            assertThat(item.sources()).as(item.id()).isNotEmpty();
            assertThat(item.options()).as(item.id()).hasSizeGreaterThan(2);
            assertThat(item.rationale()).as(item.id()).isNotNull();
        });
        assertThat(catalog.skills()).allSatisfy(s -> assertThat(s.reviewed()).isNull());
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void aSupersededSourceIsNeverTheOnlyOne(Catalog catalog) {
        for (Skill skill : catalog.skills()) {
            assertThat(skill.sources().stream().map(id -> catalog.source(id).orElseThrow()))
                    .as(skill.id())
                    .anyMatch((Source s) -> s.successor() == null);
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void saysNothingThatAProfessionalLaughsAt(DisciplineFolder field) {
        String all = field.catalog().orElseThrow().toString().toLowerCase(Locale.ROOT);
        assertThat(LAUGHED_AT).noneMatch(all::contains);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFieldWithoutCodePassesItsFixturesByTheScoringThatItDescribes(DisciplineFolder field) {
        field.described().ifPresent((Scorer scorer) -> assertThat(field.differences(scorer))
                .isEmpty());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(w -> w.length() > 2)
                .collect(Collectors.toSet());
    }

    private static double shared(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / Math.min(one.size(), other.size());
    }
}

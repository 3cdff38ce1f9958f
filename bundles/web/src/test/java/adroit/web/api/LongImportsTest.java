package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.evidence.Fact;
import adroit.exchange.imports.EvidenceImport;
import adroit.exchange.imports.ImportDesk;
import adroit.exchange.imports.ImportKind;
import adroit.exchange.imports.ImportOptions;
import adroit.exchange.imports.ImportReport;
import adroit.exchange.imports.PositionsImport;
import adroit.exchange.imports.RosterImport;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.RowProblem;
import adroit.identity.Actor;
import adroit.intake.ImportChoice;
import adroit.intake.ImportRun;
import adroit.intake.ImportState;
import adroit.organization.Ids;
import adroit.organization.PeopleQuery;
import adroit.scoring.Channel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While a long file is read, others write; and what comes of it is all or nothing. */
class LongImportsTest {
    private static final int ROWS = 6_000;
    private static final LocalDate DAY = LocalDate.of(2026, 5, 2);

    private final Path home;
    private final Town town;
    private final ExecutorService others = Executors.newSingleThreadExecutor();
    private final List<RowProblem> problems = new ArrayList<>();
    private int written;

    LongImportsTest(@TempDir Path home) {
        this.home = home;
        town = new Town(home);
    }

    @AfterEach
    void close() {
        others.shutdownNow();
        town.close();
    }

    @Test
    void othersWriteWhileARosterIsTaken() throws IOException {
        ImportReport report = take(roster(), roster("", i -> ""), false);

        assertThat(report.stored()).isTrue();
        assertThat(written).as("writes that returned before the import did").isPositive();
        assertThat(facts()).isEqualTo(written);
        assertThat(people()).isEqualTo(ROWS + 3);
        assertThat(supervisor("R-7")).isEqualTo("R-1");
        assertThat(town.store.verify().problems()).isEmpty();
    }

    @Test
    void othersWriteWhilePositionsAndEvidenceAreTaken() throws IOException {
        take(roster(), roster("", i -> ""), false);
        ImportReport positions = take(
                new PositionsImport(town.store, Clock.systemUTC()),
                file(
                        "position number,title,department,incumbent key,reports to\n",
                        i -> "P-" + i + ",Long Planner Title Number,Planning and Development,R-" + i + ","
                                + (i == 1 ? "" : "P-1") + "\n"),
                false);
        ImportReport evidence = take(
                new EvidenceImport(town.store, town.disciplines, Clock.systemUTC()),
                file(
                        "client-id,person,kind,discipline,observed,skill,channel,level,source\n",
                        i -> "c-" + i + ",R-" + i + ",rating,maps,2026-05-02,map-design,test,3,s-1\n"),
                false);

        assertThat(positions.accepted()).isEqualTo(ROWS);
        assertThat(evidence.accepted()).isEqualTo(ROWS);
        assertThat(problems).isEmpty();
        assertThat(facts()).isEqualTo(written + ROWS);
        assertThat(town.store.<Integer>read(s -> s.organization()
                        .positionsNumbered(List.of("P-1", "P-" + ROWS))
                        .size()))
                .isEqualTo(2);
        assertThat(town.store.<String>read(s -> s.organization()
                        .holders(s.organization().position("P-9").orElseThrow().id())
                        .get(0)
                        .person()))
                .isEqualTo(id("R-9"));
        assertThat(town.store.verify().problems()).isEmpty();
    }

    @Test
    void aTrialSaysTheSameAndLeavesNothing() throws IOException {
        Path file = roster("", i -> i == 17 ? "X" : "");
        ImportReport trial = take(roster(), file, true);
        assertThat(written).isPositive();
        assertThat(people()).isEqualTo(3);

        ImportReport taken = take(roster(), file, false);
        assertThat(taken.accepted()).isEqualTo(trial.accepted());
        assertThat(taken.rejected()).isEqualTo(trial.rejected());
        assertThat(taken.notes()).isEqualTo(trial.notes());
        assertThat(people()).isEqualTo(taken.accepted() + 3);
    }

    @Test
    void aSecondFileChangesOnlyWhatItSays() throws IOException {
        take(roster(), roster("", i -> ""), false);
        take(roster(), roster("New ", i -> ""), false);

        assertThat(people()).isEqualTo(ROWS + 3);
        assertThat(town.store.<String>read(
                        s -> s.organization().person("R-5").orElseThrow().displayName()))
                .isEqualTo("New Given5 Family5");
        assertThat(town.store.<Integer>read(s -> s.organization()
                        .people(new PeopleQuery(null, "new", null, null, 501), DAY)
                        .size()))
                .isEqualTo(501);
    }

    @Test
    void oneBadRowKeepsALongFileOut() throws IOException {
        ImportOptions strict = new ImportOptions(List.of(), "id", false, true);
        ImportReport report = roster().take(Actor.OWNER, roster("", i -> i == 17 ? "X" : ""), strict, problems::add);
        assertThat(report.stored()).isFalse();
        assertThat(people()).isEqualTo(3);
    }

    @Test
    void nothingStaysWhereNobodyWaitsAnyMore() throws IOException {
        ImportRun run = received(roster("", i -> ""));
        assertThatThrownBy(() -> town.desk.take(Actor.OWNER, run, ImportChoice.USUAL, false, () -> false))
                .isInstanceOf(ImportDesk.CalledOff.class)
                .hasMessageContaining("went away");
        assertThat(state(run)).isEqualTo(ImportState.REFUSED);
        assertThat(people()).isEqualTo(3);
    }

    @Test
    void nothingStaysWhereTheProductIsStopped() throws IOException {
        ImportRun run = received(roster("", i -> ""));
        assertThatThrownBy(() -> town.desk.take(Actor.OWNER, run, ImportChoice.USUAL, false, () -> {
                    town.desk.close();
                    return true;
                }))
                .isInstanceOf(ImportDesk.CalledOff.class)
                .hasMessageContaining("being stopped");
        assertThat(state(run)).isEqualTo(ImportState.INTERRUPTED);
        assertThat(people()).isEqualTo(3);
    }

    @Test
    void nothingStaysOfAFileThatIsMostlyWrong() throws IOException {
        Path file = file("id,department,title\n", i -> "M-" + i + (i < 3_000 ? ",Parks,Gardener\n" : ",,Gardener\n"));
        Files.writeString(file, Files.readString(file) + "M-0,,Gardener\n".repeat(10_000));
        assertThatThrownBy(() -> take(roster(), file, false)).isInstanceOf(RefusedFile.class);
        assertThat(people()).isEqualTo(3);
    }

    private RosterImport roster() {
        return new RosterImport(town.store, Clock.systemUTC());
    }

    private ImportReport take(ImportKind kind, Path file, boolean dryRun) {
        LongConsumer watch = rows -> writeElsewhere();
        ImportOptions options = new ImportOptions(List.of(), null, dryRun, false, false, null, null, null, null, watch);
        return kind.take(Actor.OWNER, file, options, problems::add);
    }

    /** Another thread writes, and the import waits until that has returned. */
    private void writeElsewhere() {
        try {
            others.submit(() -> town.store.write(s -> s.evidence().append(List.of(rating("w-" + written)))))
                    .get(50, TimeUnit.SECONDS);
            written++;
        } catch (Exception e) {
            throw new IllegalStateException("a write waited for the import", e);
        }
    }

    private static Fact rating(String clientId) {
        return new Fact.Rating(
                clientId, Ids.personWithKey("E-1"), "maps", DAY, "map-design", Channel.TEST, "s-1", 3, null, Map.of());
    }

    private Path roster(String given, IntFunction<String> wrongDate) throws IOException {
        return file(
                "id,first name,last name,department,title,hire date,supervisor id\n",
                i -> "R-" + i + "," + given + "Given" + i + ",Family" + i + ",Planning and Development,Planner,"
                        + (wrongDate.apply(i).isEmpty() ? "2020-01-01" : "soon") + "," + (i == 1 ? "" : "R-1") + "\n");
    }

    private Path file(String header, IntFunction<String> row) throws IOException {
        String rows = IntStream.rangeClosed(1, ROWS).mapToObj(row).collect(Collectors.joining());
        return Files.writeString(home.resolve("long.csv"), header + rows);
    }

    private ImportRun received(Path file) throws IOException {
        byte[] bytes = Files.readString(file).getBytes(StandardCharsets.UTF_8);
        return town.desk.receive(Actor.OWNER, "roster", "long.csv", new ByteArrayInputStream(bytes));
    }

    private ImportState state(ImportRun run) {
        return town.store.read(s -> s.intake().run(run.id()).orElseThrow().state());
    }

    private long facts() {
        return town.store.read(s -> s.evidence().lastSequence());
    }

    private int people() {
        List<String> people = new ArrayList<>();
        town.store.read(s -> {
            s.organization().forEachAssignment(a -> people.add(a.person()));
            return true;
        });
        return (int) people.stream().distinct().count();
    }

    private String supervisor(String key) {
        return town.store.read(s -> {
            String above = s.organization().supervisorsOf(id(key)).get(0).supervisor();
            return String.valueOf(s.organization().person(above).orElseThrow().key());
        });
    }

    private static String id(String key) {
        return Ids.personWithKey(key);
    }
}

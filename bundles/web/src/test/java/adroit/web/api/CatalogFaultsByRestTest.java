package adroit.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import adroit.testing.CatalogFault;
import adroit.testing.SkillTableFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of a catalog at every address that takes one: it is told, and there is no proposal, no edition and no file afterwards that was not there before. */
@TestInstance(Lifecycle.PER_CLASS)
class CatalogFaultsByRestTest {
    private static final String PROPOSALS = "/api/v1/catalogs/maps/proposals";
    private static final String EDITIONS = "/api/v1/catalogs/maps/editions";

    private final Path home;
    private final Town town;
    private final Client keeper;
    private final String open;

    CatalogFaultsByRestTest(@TempDir Path home) {
        this.home = home;
        town = new Town(home);
        keeper = town.as(Role.TREND_KEEPER, null, "Planning");
        open = keeper.post(PROPOSALS, "{\"retire\":\"skill/lettering\",\"note\":\"Nobody letters by hand.\"}")
                .json()
                .path("id")
                .asText();
    }

    @AfterAll
    void close() {
        town.close();
    }

    /** An address that takes a catalog. */
    enum Door {
        PROPOSE,
        REVISE,
        PUBLISH
    }

    static Stream<Arguments> faultsByDoors() {
        return Arrays.stream(CatalogFault.values())
                .flatMap(fault -> Arrays.stream(Door.values()).map(door -> Arguments.of(fault, door)));
    }

    static Stream<Arguments> tableFaultsByDoors() {
        return Arrays.stream(SkillTableFault.values())
                .flatMap(fault -> Stream.of(Door.PROPOSE, Door.REVISE).map(door -> Arguments.of(fault, door)));
    }

    @Test
    void whatIsChangedIsThere() {
        assertThat(open).isNotEmpty();
        assertThat(keeper.get(PROPOSALS).json().path("items")).hasSize(1);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("faultsByDoors")
    void isToldAndLeavesNothing(CatalogFault fault, Door door) throws IOException {
        List<String> before = left();
        assertRefused(sent(door, "application/yaml", fault.file("maps")), fault.said());
        assertThat(left()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("tableFaultsByDoors")
    void aTableIsToldAndLeavesNothing(SkillTableFault fault, Door door) throws IOException {
        List<String> before = left();
        String type = fault.fileName().endsWith(".csv")
                ? "text/csv"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        assertRefused(sent(door, type, fault.file("Drawing")), fault.said());
        assertThat(left()).isEqualTo(before);
    }

    @Test
    void aCatalogOfAnotherFieldIsRefusedToo() throws IOException {
        List<String> before = left();
        for (Door door : Door.values()) {
            assertRefused(
                    sent(door, "application/yaml", CatalogFault.right("roads").getBytes(UTF_8)), "of roads");
        }
        assertThat(left()).isEqualTo(before);
    }

    private Client.Answer sent(Door door, String type, byte[] file) {
        return switch (door) {
            case PROPOSE -> keeper.post(PROPOSALS, type, file);
            case REVISE -> keeper.post(PROPOSALS + "/" + open + "/edition", type, file);
            case PUBLISH -> town.owner().post(EDITIONS, type, file);
        };
    }

    private static void assertRefused(Client.Answer answer, String said) {
        assertThat(answer.status()).as(answer.body()).isIn(413, 422);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().path("detail").asText()).contains(said);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }

    /** What is proposed, what is in force, and every file around it, but for the records in which also a refusal stands. */
    private List<String> left() throws IOException {
        Stream<String> told = Stream.of(PROPOSALS + "/" + open, PROPOSALS, EDITIONS)
                .map(path -> town.owner().get(path).body());
        try (Stream<Path> own = Files.walk(home);
                Stream<Path> waiting = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            Stream<String> files = own.map(Path::toString).filter(name -> !name.contains("adroit.db"));
            Stream<String> tables = waiting.map(Path::toString).filter(name -> name.contains("adroit-table"));
            return Stream.of(told, files, tables).flatMap(each -> each).toList();
        }
    }
}

package adroit.web.serving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import adroit.testing.CatalogFault;
import adroit.testing.SkillTableFault;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every fault of a catalog, and of a table of skills, on the page that takes them: it is told there, with the note still in the form, and nothing is proposed or kept. */
@TestInstance(Lifecycle.PER_CLASS)
class CatalogFaultsByPageTest {
    private static final String PAGE = "/catalogs/maps";

    private final Path home;
    private final Village village;
    private final Browser keeper;

    CatalogFaultsByPageTest(@TempDir Path home) {
        this.home = home;
        village = new Village(home);
        keeper = village.as(Role.TREND_KEEPER);
    }

    @AfterAll
    void close() throws Exception {
        village.close();
    }

    @ParameterizedTest
    @EnumSource
    void isToldAndLeavesNothing(CatalogFault fault) throws IOException {
        assertRefused("catalog.yaml", fault.file("maps"), fault.said());
    }

    @ParameterizedTest
    @EnumSource
    void aTableIsToldAndLeavesNothing(SkillTableFault fault) throws IOException {
        assertRefused(fault.fileName(), fault.file("Drawing"), fault.said());
    }

    @Test
    void whatIsCalledATableAndIsACatalogIsToldToo() throws IOException {
        byte[] right = CatalogFault.right("maps").getBytes(UTF_8);
        assertRefused("skills.csv", right, "is not known in a table of skills");
    }

    private void assertRefused(String name, byte[] file, String said) throws IOException {
        List<String> before = left();
        HttpResponse<String> answer = keeper.upload(PAGE, keeper.csrf(), "note", "Better words", name, file);
        assertThat(answer.statusCode()).as(answer.body()).isIn(413, 422);
        assertThat(answer.body()).contains(said, "Better words").doesNotContain("Exception", "\tat ");
        assertThat(left()).isEqualTo(before);
    }

    /** What is proposed, and every file around it, but for the records in which also a refusal stands. */
    private List<String> left() throws IOException {
        String proposed = keeper.get(PAGE).body().replaceAll("(?s)<head>.*?</head>", "");
        try (Stream<Path> own = Files.walk(home);
                Stream<Path> waiting = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            Stream<String> files = own.map(Path::toString).filter(name -> !name.contains("adroit.db"));
            Stream<String> tables = waiting.map(Path::toString).filter(name -> name.contains("adroit-table"));
            return Stream.of(Stream.of(proposed), files, tables)
                    .flatMap(each -> each)
                    .toList();
        }
    }
}

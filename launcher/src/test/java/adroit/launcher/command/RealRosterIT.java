package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.launcher.Home;
import adroit.launcher.Platform;
import adroit.launcher.PlatformOptions;
import adroit.testing.SharedData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county's real roster, from the command line into a new home and out of REST again. */
class RealRosterIT {
    private static final String ROSTER = "roster_montgomery_md/employee_salaries/employee_salaries.csv";

    @TempDir
    Path home = Path.of("");

    @Test
    void everyRowIsAPersonHoweverOftenTheFileIsImported() throws Exception {
        Path roster = SharedData.file(ROSTER);
        try (Platform platform = Platform.start(PlatformOptions.at(home))) {
            String first = imported(roster);
            Json report = Json.parse(first);
            assertThat(report.number("read")).isEqualTo(9228);
            assertThat(report.number("accepted")).isEqualTo(9228);
            assertThat(report.number("rejected")).isZero();
            assertThat(first)
                    .contains("cannot be matched")
                    .contains("person key")
                    .contains("employee_position_title");

            assertThat(Json.parse(imported(roster)).number("accepted")).isEqualTo(9228);
            Server server = Server.of(new Home(home));
            assertThat(people(server)).isEqualTo(9228);
            assertThat(Pages.of(server, Address.of("departments")).items()).hasSize(37);
        }
    }

    private static int people(Server server) throws IOException {
        return Pages.of(server, Address.of("departments")).items().stream()
                .mapToInt(d -> (int) d.number("people"))
                .sum();
    }

    private String imported(Path roster) {
        PrintStream before = System.out;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        System.setOut(new PrintStream(heard, true, UTF_8));
        try {
            String[] words = {"import", "roster", roster.toString(), "--json", "--home", home.toString()};
            assertThat(CommandLines.run(words)).isZero();
            return heard.toString(UTF_8);
        } finally {
            System.setOut(before);
        }
    }
}

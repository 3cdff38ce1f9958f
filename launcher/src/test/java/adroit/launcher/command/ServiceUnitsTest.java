package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The units for systemd that come with the product are understood by systemd, and what they start by the command line. */
class ServiceUnitsTest {
    private static final Path UNITS = Path.of("src/service").toAbsolutePath();
    private static final Path SYSTEMD = Path.of("/usr/bin/systemd-analyze");
    private static final Pattern STARTS = Pattern.compile("(?m)^ExecStart=/opt/adroit/adroit (.+)$");

    private static List<Path> units() throws IOException {
        try (Stream<Path> files = Files.list(UNITS)) {
            return files.sorted().toList();
        }
    }

    @Test
    void startCommandsThatThereAre() throws IOException {
        List<String> commands = new ArrayList<>();
        for (Path unit : units()) {
            Matcher found = STARTS.matcher(Files.readString(unit));
            while (found.find()) {
                commands.add(found.group(1));
            }
        }
        assertThat(commands).containsExactlyInAnyOrder("start", "backup");
        assertThat(commands).allSatisfy(command -> assertThat(CommandLines.problem(List.of(command.split(" ", -1))))
                .isEmpty());
    }

    /** The program is looked for where the unit says, so for this test it is said to be elsewhere. */
    @Test
    void areUnderstoodBySystemd(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(SYSTEMD), "systemd-analyze is not here, so the units are not held against it");
        List<String> command = new ArrayList<>(List.of(SYSTEMD.toString(), "verify"));
        for (Path unit : units()) {
            String text = Files.readString(unit)
                    .replace("/opt/adroit/adroit", "/bin/true")
                    .replace("=adroit\n", "=root\n");
            command.add(Files.writeString(folder.resolve(unit.getFileName().toString()), text)
                    .toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain(folder.toString());
    }
}

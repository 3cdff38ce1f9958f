package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class PlainStartTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "start",
                "start --port 0",
                "start --home /srv/city --port 9090 --host 0.0.0.0",
                "start --db-url jdbc:postgresql://db/city?user=a"
            })
    void readsAStartAsTheCommandLineDoes(String line) {
        String[] args = line.split(" ", -1);
        StartCommand command = new StartCommand();
        new CommandLine(command).parseArgs(Arrays.copyOfRange(args, 1, args.length));
        assertThat(PlainStart.options(args)).contains(command.options());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stop",
                "start --help",
                "start --port",
                "start --port many",
                "start --port 70000",
                "start --port -1",
                "start --port=0",
                "start --port 1 --port 2",
                "start --color red",
                "start extra",
                "start --home --port"
            })
    void leavesWhatIsUnusualToTheCommandLine(String line) {
        assertThat(PlainStart.options(line.split(" ", -1))).isEmpty();
    }
}

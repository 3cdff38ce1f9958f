package adroit.launcher.command.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.launcher.measure.MeasureRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What the measuring commands explain, pass on and print, held against texts that people and scripts know. */
class MeasureCommandTest {
    @Command(name = "adroit")
    private static final class Root {}

    private final CommandLine line = new CommandLine(new Root()).addSubcommand("measure", new MeasureCommand());
    private final CommandLine measure =
            Objects.requireNonNull(line.getSubcommands().get("measure"));

    @ParameterizedTest
    @ValueSource(strings = {"fit", "score", "adaptive", "severity", "reliability", "agreement", "dif", "adverse"})
    void explainsItselfAsBefore(String kind) throws IOException, URISyntaxException {
        CommandLine command = Objects.requireNonNull(measure.getSubcommands().get(kind));
        assertThat(command.getUsageMessage()).isEqualTo(text(kind + "-help.txt"));
    }

    @Test
    void listsTheKindsOfMeasurement() throws IOException, URISyntaxException {
        assertThat(measure.getUsageMessage()).isEqualTo(text("measure-help.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fit answers.csv --items a:c --person person --model rasch --method cml",
                "score answers.csv --items a,b,c --person person --estimator wle",
                "dif answers.csv --items a:c --group group --reference x",
                "severity ratings.csv --raters columns --second-rated 0.2 --seed 3",
                "agreement ratings.csv --points 5 --json",
                "reliability ratings.csv --reverse x",
                "adaptive bank.csv --answers 1,0 --se 0.4 --max-items 3 --seed 2",
                "adverse selections.csv --group group --selected selected --total total"
            })
    void printsWhatItPrinted(String words) throws IOException, URISyntaxException {
        String kind = words.substring(0, words.indexOf(' '));
        assertThat(printed(parsed(words))).isEqualTo(text(kind + "-answer.txt"));
    }

    @Test
    void passesOnlyWhatWasGiven() throws URISyntaxException {
        assertThat(parsed("fit answers.csv --json --model 2pl").wish()).containsOnlyKeys("kind", "file", "model");
    }

    @Test
    void anOptionThatSaysWhatNoneCanIsAQuestionOfUsage() throws URISyntaxException {
        Measurement asked = parsed("adaptive bank.csv --seed x");
        assertThatThrownBy(() -> printed(asked))
                .isInstanceOf(CommandLine.ParameterException.class)
                .hasMessageContaining("--seed x");
        Measurement fit = parsed("fit answers.csv --items a:c --person person --model 4pl");
        assertThatThrownBy(() -> printed(fit)).isInstanceOf(CommandLine.ParameterException.class);
    }

    @Test
    void ratersAreRowsOrColumns() throws URISyntaxException {
        Measurement asked = parsed("severity ratings.csv --raters sideways");
        assertThatThrownBy(asked::wish)
                .isInstanceOf(CommandLine.ParameterException.class)
                .hasMessageContaining("neither rows nor columns");
    }

    /** The command, understood; a file is one of this test's. */
    private Measurement parsed(String words) throws URISyntaxException {
        List<String> all = Stream.concat(Stream.of("measure"), Stream.of(words.split(" ", -1)))
                .toList();
        Path folder = path("ratings.csv").resolveSibling("");
        String[] placed = all.stream()
                .map(word -> word.endsWith(".csv") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
        return line.parseArgs(placed).asCommandLineList().get(2).getCommand();
    }

    private static String printed(Measurement asked) {
        PrintStream before = System.out;
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(taken, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            asked.print(new MeasureRun().apply(asked.wish()));
        } finally {
            System.setOut(before);
        }
        return taken.toString(StandardCharsets.UTF_8);
    }

    private static String text(String name) throws IOException, URISyntaxException {
        return Files.readString(path(name));
    }

    private static Path path(String name) throws URISyntaxException {
        URL found = Objects.requireNonNull(MeasureCommandTest.class.getResource(name), name);
        return Path.of(found.toURI());
    }
}

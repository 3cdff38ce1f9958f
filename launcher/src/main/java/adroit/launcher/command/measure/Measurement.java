package adroit.launcher.command.measure;

import adroit.launcher.Distribution;
import adroit.launcher.Refused;
import adroit.launcher.command.FlatClassPath;
import adroit.launcher.command.HomeOption;
import adroit.launcher.command.Json;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all measurements have in common: a file, and how to answer. An option that holds a text is passed on under its own name. */
@Command(mixinStandardHelpOptions = true)
abstract class Measurement implements Callable<Integer> {
    private static final String FUNCTION = "adroit.launcher.measure.MeasureRun";

    @Parameters(paramLabel = "FILE.csv", description = "A table with a header; NA, * or empty is missing.")
    String file = "";

    @Option(names = "--json", description = "Answer in JSON, with all digits.")
    boolean json;

    @Mixin
    HomeOption home = new HomeOption();

    @Spec
    @Nullable
    CommandSpec spec;

    /** Refuses what no measurement could take. */
    void check() {}

    @Override
    public final Integer call() throws IOException {
        print(FlatClassPath.ofMeasurement(Distribution.ours()).ask(FUNCTION, wish()));
        return 0;
    }

    /** What was asked for, in types of the JDK. */
    final Map<String, String> wish() {
        check();
        CommandSpec asked = Objects.requireNonNull(spec);
        Map<String, String> wish = new HashMap<>();
        wish.put("kind", asked.name());
        wish.put("file", file);
        for (OptionSpec option : asked.options()) {
            if (option.getValue() instanceof String text) {
                wish.put(option.longestName().substring("--".length()), text);
            }
        }
        return wish;
    }

    final void print(Map<String, Object> answer) {
        String refusal = String.valueOf(answer.get("refusal"));
        String text = String.valueOf(answer.get("text"));
        if (json) {
            System.out.println(Json.of(answer.get("fields")));
        } else if (!text.isEmpty()) {
            System.out.println(text);
        }
        if (!refusal.isEmpty()) {
            throw isOfAnOption(answer)
                    ? new ParameterException(Objects.requireNonNull(spec).commandLine(), refusal)
                    : new Refused(refusal).afterAnswer();
        }
    }

    /** Whether nothing is wrong with the file, and an option says what none can say. */
    private static boolean isOfAnOption(Map<String, Object> answer) {
        return answer.get("fields") instanceof Map<?, ?> fields
                && fields.get("refused") instanceof Map<?, ?> refused
                && "option".equals(refused.get("code"));
    }
}

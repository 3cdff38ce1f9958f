package adroit.launcher.command;

import adroit.launcher.Distribution;
import adroit.launcher.command.measure.MeasureCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Finds the command that the first argument names and runs it; only that one is looked at, which keeps a start short. */
public final class CommandLines {
    static final int REFUSED = Faults.REFUSED;

    private static final Map<String, Supplier<Callable<Integer>>> COMMANDS = commands();

    private CommandLines() {}

    /** @return the exit code */
    public static int run(String... args) {
        return commandLine(args)
                .setExecutionExceptionHandler((problem, line, parsed) -> Faults.report(problem, parsed))
                .execute(args);
    }

    /** What is wrong with the words as a command, without running it; empty when it would be understood. */
    static String problem(List<String> words) {
        try {
            commandLine(words.toArray(String[]::new)).parseArgs(words.toArray(String[]::new));
            return "";
        } catch (CommandLine.ParameterException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static CommandLine commandLine(String... args) {
        CommandLine line = new CommandLine(new Adroit()).setUsageHelpWidth(100);
        Supplier<Callable<Integer>> named = args.length == 0 ? null : COMMANDS.get(args[0]);
        if (named != null) {
            return line.addSubcommand(args[0], named.get());
        }
        COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.get()));
        return line;
    }

    private static Map<String, Supplier<Callable<Integer>>> commands() {
        Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();
        commands.put("demo", DemoCommand::new);
        commands.put("start", StartCommand::new);
        commands.put("stop", StopCommand::new);
        commands.put("doctor", DoctorCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("backup", BackupCommand::new);
        commands.put("restore", RestoreCommand::new);
        commands.put("discipline", DisciplineCommand::new);
        commands.put("catalog", CatalogCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("assess", AssessCommand::new);
        commands.put("replay", ReplayCommand::new);
        commands.put("gaps", GapsCommand::new);
        commands.put("insight", InsightCommand::new);
        commands.put("measure", MeasureCommand::new);
        commands.put("account", AccountCommand::new);
        commands.put("sign-in-link", SignInLinkCommand::new);
        return commands;
    }

    @Command(
            name = "adroit",
            description = "Who can do what, with which tools, for which position, and what is missing.",
            synopsisSubcommandLabel = "COMMAND",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    static final class Adroit implements Callable<Integer> {
        @CommandLine.Spec
        CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

        @Override
        public Integer call() {
            if (spec != null) {
                spec.commandLine().usage(spec.commandLine().getErr());
            }
            return CommandLine.ExitCode.USAGE;
        }
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"adroit " + Distribution.VERSION};
        }
    }
}

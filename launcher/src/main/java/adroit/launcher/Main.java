package adroit.launcher;

import adroit.launcher.command.CommandLines;
import adroit.launcher.command.PlainStart;

/** The command line's entry: exit 0 is done, 1 is refused or failed, 2 is wrong usage. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.setProperty("java.util.logging.manager", KeptLog.class.getName());
        System.exit(PlainStart.run(args).orElseGet(() -> CommandLines.run(args)));
    }
}

package adroit.launcher;

import adroit.launcher.command.CommandLines;
import adroit.launcher.command.PlainStart;
import java.util.Locale;

/**
 * The command line's entry: exit 0 is done, 1 is refused or failed, 2 is wrong usage. Whatever the machine's language, digits and calendar, the product writes in
 * one way: libraries put numbers into names of packages and versions, which nobody would understand in other digits.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        System.setProperty("java.util.logging.manager", KeptLog.class.getName());
        System.exit(PlainStart.run(args).orElseGet(() -> CommandLines.run(args)));
    }
}

package adroit.launcher.command;

import adroit.launcher.Home;
import adroit.launcher.Refused;
import adroit.launcher.RunFile;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Asks the product that runs on a home to end, and returns when it has. */
@Command(name = "stop", description = "Stop the Adroit that runs on the home.", mixinStandardHelpOptions = true)
final class StopCommand implements Callable<Integer> {
    private static final long PATIENCE_SECONDS = 15;

    @Mixin
    HomeOption option = new HomeOption();

    @Override
    public Integer call() throws InterruptedException {
        Home home = option.home();
        long pid = RunFile.read(home).pid();
        ProcessHandle process = ProcessHandle.of(pid)
                .orElseThrow(() -> new Refused("Process " + pid + " of the home " + home.root() + " is gone already."));
        if (!process.destroy()) {
            throw new Refused("Process " + pid + " cannot be asked to stop. Stop it as the user who started it.");
        }
        await(process);
        System.err.println("Adroit on " + home.root() + " has stopped.");
        return 0;
    }

    private static void await(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new Refused("Process " + process.pid() + " still runs after " + PATIENCE_SECONDS + " seconds.", e);
        }
    }
}

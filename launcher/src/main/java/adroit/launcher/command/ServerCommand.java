package adroit.launcher.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * A command that asks the product which runs on the home, as the owner. It says {@link #call} with the server; standard
 * output gets the answer only, {@link #progress} goes to standard error.
 */
abstract class ServerCommand implements Callable<Integer> {
    @Mixin
    HomeOption option = new HomeOption();

    @Option(names = "--json", description = "Answer in JSON.")
    boolean json;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public final Integer call() throws IOException, InterruptedException {
        return call(Server.of(option.home()));
    }

    /** @return the exit code */
    abstract int call(Server server) throws IOException, InterruptedException;

    static void answer(String text) {
        System.out.println(Shown.plain(text));
    }

    static void progress(String text) {
        System.err.println(Shown.plain(text));
    }
}

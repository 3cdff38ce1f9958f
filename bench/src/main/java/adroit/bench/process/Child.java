package adroit.bench.process;

import adroit.bench.NotMeasured;
import adroit.bench.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A server that runs in a process of its own, to be measured. */
public final class Child {
    private final ProcessBuilder builder;
    private final String page;

    /** @param page the path that answers 200 when the server is ready */
    public Child(List<String> command, String page, Path errors) {
        this.page = page;
        builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
        builder.environment().remove("ADROIT_HOME");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    }

    /** The product on that home, started by its own script. */
    public static Child product(Run run, Path home, String... options) {
        Path script = run.product().resolve("adroit");
        List<String> command =
                new ArrayList<>(List.of("bash", script.toString(), "start", "--port", "0", "--home", home.toString()));
        command.addAll(List.of(options));
        return new Child(command, "/health/ready", run.scratch().resolve("product.err"));
    }

    /** The product with the sample city in it, on a new home. */
    public static Child demo(Run run, Path home) {
        Path script = run.product().resolve("adroit");
        return new Child(
                List.of("bash", script.toString(), "demo", "--home", home.toString()),
                "/health/ready",
                run.scratch().resolve("product.err"));
    }

    /**
     * Starts the server and returns when it has answered the page.
     *
     * @throws NotMeasured when it ends before
     */
    @SuppressWarnings("resource") // whoever asked for it closes it
    public RunningChild start() throws IOException, InterruptedException {
        return RunningChild.whenReady(builder.start(), String.join(" ", builder.command()), page);
    }
}

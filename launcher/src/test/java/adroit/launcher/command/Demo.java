package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.launcher.Distribution;
import adroit.launcher.Home;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run of {@code adroit demo}. */
record Demo(Process process, BufferedReader answers, BufferedReader progress, Path home, List<URI> links)
        implements AutoCloseable {
    static Demo start(Path folder, String... options) throws IOException {
        Path home = folder.resolve("demo");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                launcher().toString(),
                "demo",
                "--home",
                home.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).start();
        return new Demo(process, process.inputReader(UTF_8), process.errorReader(UTF_8), home, new ArrayList<>());
    }

    private static Path launcher() throws IOException {
        try (Stream<Path> jars = Files.list(Distribution.ours().root().resolve("lib"))) {
            return jars.filter(j -> j.getFileName().toString().startsWith("adroit.launcher-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    String ready() throws IOException {
        return String.valueOf(answers.readLine());
    }

    URI link() throws IOException {
        if (links.isEmpty()) {
            links.add(URI.create(String.valueOf(answers.readLine())));
        }
        return links.get(0);
    }

    Server server() {
        return Server.of(new Home(home));
    }

    void awaitProgress(String word) throws IOException {
        String line = progress.readLine();
        while (line != null && !line.contains(word)) {
            line = progress.readLine();
        }
        assertThat(line).isNotNull();
    }

    String errors() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = progress.readLine(); line != null; line = progress.readLine()) {
            all.append(line).append('\n');
        }
        return all.toString();
    }

    int stop() throws InterruptedException {
        process.destroy();
        return exit();
    }

    int exit() throws InterruptedException {
        assertThat(process.waitFor(15, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

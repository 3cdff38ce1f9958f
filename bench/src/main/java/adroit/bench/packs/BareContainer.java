package adroit.bench.packs;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.bench.NotMeasured;
import adroit.bench.Run;
import adroit.bench.reference.BareFields;
import adroit.bench.reference.ProductJars;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product's own container without the product, which starts the fields of a home. */
final class BareContainer {
    private static final Pattern MILLIS = Pattern.compile("(\\d+) scorers after (\\d+) ms");
    private static final List<String> BUNDLES = List.of(
            "org.osgi.util.function-*.jar",
            "org.osgi.util.promise-*.jar",
            "org.osgi.service.component-*.jar",
            "org.apache.felix.configadmin-*.jar",
            "org.apache.felix.scr-*.jar",
            "adroit.api-*.jar");

    private final List<String> command = new ArrayList<>();
    private final Path errors;
    private final int fields;

    /** @param fields how many the home has */
    BareContainer(Run run, Path home, int fields) throws IOException {
        this.fields = fields;
        errors = run.scratch().resolve("bare-fields.err");
        Path framework = ProductJars.of(run.product().resolve("lib"), List.of("org.apache.felix.framework-*.jar"))
                .get(0);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                framework + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                BareFields.class.getName(),
                run.scratch().resolve("bare-fields").toString(),
                home.resolve("data").resolve("disciplines").toString()));
        ProductJars.of(run.product().resolve("bundles"), BUNDLES).forEach(jar -> command.add(jar.toString()));
    }

    /** Milliseconds from a framework that runs to all scorers, in a process of its own. */
    double start() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        Matcher found = MILLIS.matcher(said);
        if (!found.find() || Integer.parseInt(found.group(1)) != fields) {
            throw new NotMeasured("The bare container did not start " + fields + " fields: " + said);
        }
        return Math.max(1, Double.parseDouble(found.group(2)));
    }
}

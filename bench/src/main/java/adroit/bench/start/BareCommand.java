package adroit.bench.start;

import adroit.bench.Run;
import adroit.bench.process.Child;
import adroit.bench.reference.BareServer;
import adroit.bench.reference.OnePage;
import adroit.bench.reference.ProductJars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts the reference with the product's own jars, so that both run the same versions. */
public final class BareCommand {
    private static final List<String> LIBRARIES =
            List.of("org.apache.felix.framework-*.jar", "slf4j-api-*.jar", "slf4j-jdk14-*.jar");
    private static final List<String> BUNDLES = List.of(
            "org.osgi.util.function-*.jar",
            "org.osgi.util.promise-*.jar",
            "org.osgi.service.component-*.jar",
            "org.apache.felix.scr-*.jar",
            "commons-io-*.jar",
            "commons-fileupload-*.jar",
            "org.apache.felix.http.servlet-api-*.jar",
            "org.apache.felix.http.jetty12-*.jar");

    private BareCommand() {}

    static Child of(Run run) throws IOException {
        return of(run, List.of());
    }

    /** A reference whose page is a file with compressed bytes. */
    public static Child sending(Path gzipped, Run run) throws IOException {
        return of(run, List.of("-D" + OnePage.BYTES + "=" + gzipped));
    }

    private static Child of(Run run, List<String> options) throws IOException {
        Path folder = Files.createDirectories(run.scratch().resolve("bare"));
        List<Path> classPath = new ArrayList<>(ProductJars.of(run.product().resolve("lib"), LIBRARIES));
        classPath.add(BareJars.program(folder));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                String.join(
                        System.getProperty("path.separator"),
                        classPath.stream().map(Path::toString).toList()),
                BareServer.class.getName(),
                folder.resolve("cache").toString()));
        ProductJars.of(run.product().resolve("bundles"), BUNDLES)
                .forEach(bundle -> command.add(bundle.toUri().toString()));
        command.add(BareJars.page(folder).toUri().toString());
        return new Child(command, BareServer.PAGE, run.scratch().resolve("bare.err"));
    }
}

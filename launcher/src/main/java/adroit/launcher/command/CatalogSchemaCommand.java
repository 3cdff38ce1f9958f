package adroit.launcher.command;

import adroit.launcher.Distribution;
import adroit.launcher.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "schema",
        description =
                "Write the JSON Schema of a catalog.yaml, for editors that complete and check it; needs no server.",
        mixinStandardHelpOptions = true)
final class CatalogSchemaCommand implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "FILE", description = "Where to; by default standard output.")
    @Nullable
    Path out;

    @Override
    public Integer call() throws IOException {
        String schema = FlatClassPath.ofReaders(Distribution.ours()).ask(CatalogSchema.class.getName(), Path.of(""));
        if (out == null) {
            System.out.println(schema);
        } else if (Files.exists(out)) {
            throw new Refused("The file " + out + " exists. Name another one.");
        } else {
            Files.writeString(out, schema, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            System.out.println("Written to " + out + ".");
        }
        return 0;
    }
}

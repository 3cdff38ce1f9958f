package adroit.launcher.command;

import adroit.launcher.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = "Write the catalog of a discipline as a catalog.yaml, to be changed and proposed.",
        mixinStandardHelpOptions = true)
final class CatalogExportCommand extends ServerCommand {
    @Parameters(index = "0", paramLabel = "DISCIPLINE", description = "The discipline's id, such as gis.")
    String id = "";

    @Option(names = "--edition", paramLabel = "ID", description = "A kept edition; by default the one in force.")
    @Nullable
    String edition;

    @Option(names = "--format", paramLabel = "yaml", description = "yaml, which is the default.")
    String format = "yaml";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; by default standard output.")
    @Nullable
    Path out;

    @Override
    int call(Server server) throws IOException {
        if (!format.equals("yaml")) {
            throw new Refused("The format " + format + " is not known. Known is: yaml.");
        }
        Address address = edition == null
                ? Address.of("catalogs", id, "yaml")
                : Address.of("catalogs", id, "editions", edition, "yaml");
        String yaml = server.get(address.toString());
        if (out == null) {
            answer(json ? Json.object("yaml", yaml) : yaml.stripTrailing());
        } else {
            if (Files.exists(out)) {
                throw new Refused("The file " + out + " exists. Name another one.");
            }
            Files.writeString(out, yaml, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            answer(json ? Json.object("file", out.toString()) : "Written to " + out + ".");
        }
        return 0;
    }
}

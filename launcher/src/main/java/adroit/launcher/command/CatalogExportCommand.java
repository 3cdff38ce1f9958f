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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "yaml, which is the default; the skills in force as xlsx or csv; or what is in force as case, a package of CASE 1.1.")
    String format = "yaml";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; by default standard output.")
    @Nullable
    Path out;

    @Override
    int call(Server server) throws IOException {
        try {
            return export(server);
        } catch (Refused refused) {
            throw Editions.because(server, id, edition, refused);
        }
    }

    private int export(Server server) throws IOException {
        if (format.equals("xlsx") || format.equals("csv")) {
            return table(server);
        }
        if (format.equals("case")) {
            return casePackage(server);
        }
        if (!format.equals("yaml")) {
            throw new Refused("The format " + format + " is not known. Known are: yaml, xlsx, csv, case.");
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

    private int casePackage(Server server) throws IOException {
        if (edition != null) {
            throw new Refused(
                    "A CASE package is made of the edition in force. Leave --edition out, or choose --format yaml.");
        }
        if (out == null) {
            answer(server.get(Address.of("catalogs", id, "case").toString()));
            return 0;
        }
        if (Files.exists(out)) {
            throw new Refused("The file " + out + " exists. Name another one.");
        }
        server.get(Address.of("catalogs", id, "case").toString(), out);
        answer(json ? Json.object("file", out.toString()) : "Written to " + out + ".");
        return 0;
    }

    private int table(Server server) throws IOException {
        if (edition != null) {
            throw new Refused("A table is made of the edition in force. Leave --edition out, or choose --format yaml.");
        }
        Path file = out == null ? Path.of(id + "-skills." + format) : out;
        if (Files.exists(file)) {
            throw new Refused("The file " + file + " exists. Name another one with --out.");
        }
        server.get(
                Address.of("catalogs", id, "skill-table").with("format", format).toString(), file);
        answer(json ? Json.object("file", file.toString()) : "Written to " + file + ".");
        return 0;
    }
}

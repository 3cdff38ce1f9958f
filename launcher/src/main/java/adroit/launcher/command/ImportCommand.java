package adroit.launcher.command;

import adroit.launcher.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = "Bring in people, position descriptions, job analyses and evidence from files.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ImportCommand.Roster.class,
            ImportCommand.Positions.class,
            ImportCommand.Descriptions.class,
            ImportCommand.Evidence.class,
            ImportCommand.Analyses.class,
            ImportCommand.Template.class
        })
final class ImportCommand extends Group {

    @Command(
            name = "roster",
            description = "Import people, positions and departments from a CSV file or an Excel workbook.",
            mixinStandardHelpOptions = true)
    static final class Roster extends OfMappedTable {
        @Option(
                names = "--key",
                paramLabel = "COLUMN",
                description =
                        "The column with the city's own id of a person; without it a later file cannot be matched.")
        @Nullable
        String key;

        @Option(
                names = "--complete",
                description = "The file is everybody: who is missing from it has left, and their assignments end.")
        boolean complete;

        @Option(
                names = "--leaving",
                paramLabel = "N",
                description = "How many people leave by a complete file; asked where they are many. A dry run tells.")
        @Nullable
        Integer leaving;

        @Option(
                names = "--arriving",
                paramLabel = "N",
                description =
                        "How many people a file without --key makes new; asked where others are on record by theirs. A dry run tells.")
        @Nullable
        Integer arriving;

        @Override
        int call(Server server) throws IOException {
            return mapped(
                    server,
                    address("roster", file)
                            .with("key", key)
                            .with("complete", complete ? true : null)
                            .with("leaving", leaving)
                            .with("arriving", arriving));
        }
    }

    @Command(
            name = "positions",
            description = "Import the positions of the budget, filled and vacant, from a CSV or Excel file.",
            mixinStandardHelpOptions = true)
    static final class Positions extends OfMappedTable {
        @Option(
                names = "--key",
                paramLabel = "COLUMN",
                description = "The column with the city's own number of a position.")
        @Nullable
        String key;

        @Override
        int call(Server server) throws IOException {
            return mapped(server, address("positions", file).with("key", key));
        }
    }

    @Command(
            name = "evidence",
            description =
                    "Import ratings, tool access, process steps, interests and credentials from a CSV file or an Excel workbook.",
            mixinStandardHelpOptions = true)
    static final class Evidence extends OfTable {
        @Override
        int call(Server server) throws IOException {
            return table(server, address("evidence", file));
        }
    }

    @Command(
            name = "analyses",
            description = "Import signed job analyses from a YAML file, or from every one of a folder.",
            mixinStandardHelpOptions = true)
    static final class Analyses extends OfFile {
        @Override
        int call(Server server) throws IOException {
            List<String> reports = new ArrayList<>();
            for (Path each : files(file, "ya?ml", "Name the file or its folder.")) {
                sending(LocalFile.readable(each));
                reports.add(server.post(address("analyses", each).toString(), each, "application/yaml"));
            }
            return report(reports);
        }
    }

    @Command(
            name = "descriptions",
            description = {
                "Import class specifications from a plain-text file, or from every .txt file of a folder.",
                "Each class becomes a draft; a person says which job class of the city it is, and publishes it."
            },
            mixinStandardHelpOptions = true)
    static final class Descriptions extends OfFile {
        @Override
        int call(Server server) throws IOException {
            List<String> reports = new ArrayList<>();
            List<String> refused = new ArrayList<>();
            for (Path each : files(file, "txt", "Save the documents as plain text, or name another folder.")) {
                sending(LocalFile.readable(each));
                try {
                    reports.add(server.post(address("descriptions", each).toString(), each, "text/plain"));
                } catch (Refused refusal) {
                    refused.add(each.getFileName() + ": " + refusal.getMessage());
                }
            }
            refused.forEach(OfFile::progress);
            if (reports.isEmpty()) {
                throw new Refused("No file could be read. " + String.join(" ", refused));
            }
            return report(reports);
        }
    }

    @Command(
            name = "template",
            description = "Make an empty file with the right columns and an example that is never taken in.",
            mixinStandardHelpOptions = true)
    static final class Template extends ServerCommand {
        @Parameters(paramLabel = "KIND", description = "What it is for: roster, positions or evidence.")
        String kind = "";

        @Option(names = "--out", paramLabel = "FILE", description = "Where to write it; .xlsx makes a workbook.")
        @Nullable
        Path out;

        @Override
        int call(Server server) throws IOException {
            Path file = out != null ? out : Path.of(kind + ".csv");
            boolean workbook = file.toString().endsWith(".xlsx");
            server.get(
                    Address.of("imports", "templates", kind)
                            .with("format", workbook ? "xlsx" : "csv")
                            .toString(),
                    file);
            answer(
                    json
                            ? Json.object("file", file.toString())
                            : "Wrote " + file + ". Fill it in, then: adroit import " + kind + " " + file);
            return 0;
        }
    }

    /** A command that sends a table whose columns may have any names. */
    abstract static class OfMappedTable extends OfTable {
        @Option(
                names = "--map",
                paramLabel = "COLUMN=FIELD",
                description = "What a column means, in place of the suggestion; repeatable.")
        List<String> map = List.of();

        final int mapped(Server server, Address address) throws IOException {
            map.forEach(each -> address.with("map", each));
            return table(server, address);
        }
    }

    /** A command that sends a table. */
    abstract static class OfTable extends OfFile {
        @Option(
                names = "--sheet",
                paramLabel = "NAME",
                description = "The sheet of a workbook; otherwise the first visible one that holds a table.")
        @Nullable
        String sheet;

        @Option(
                names = "--rejected",
                paramLabel = "FILE",
                description =
                        "Write the rows that are left out to a CSV file, each with its reason, to be corrected and imported.")
        @Nullable
        Path rejected;

        final int table(Server server, Address address) throws IOException {
            sending(LocalFile.readable(file));
            String answer = server.post(
                    address.with("sheet", sheet).toString(), LocalFile.readable(file), "application/octet-stream");
            int code = report(List.of(answer));
            String rows = Json.parse(answer).text("rejectedRows");
            if (rejected != null && rows.isEmpty()) {
                progress("No row was left out, so " + rejected + " was not written.");
            } else if (rejected != null) {
                try {
                    server.get(rows, rejected);
                } catch (Refused refusal) {
                    throw refusal.afterAnswer();
                }
                progress("The rows that were left out are in " + rejected + ".");
            }
            return code;
        }
    }

    /** A command that sends a file. */
    abstract static class OfFile extends ServerCommand {
        @Parameters(paramLabel = "FILE", description = "The file to import.")
        Path file = Path.of("");

        @Option(names = "--dry-run", description = "Only say what would happen.")
        boolean dryRun;

        @Option(
                names = "--all-or-nothing",
                description = "Take nothing where a single row is refused; otherwise the good rows are taken.")
        boolean allOrNothing;

        @Option(
                names = "--problems",
                paramLabel = "FILE",
                description = "Write what is wrong, row by row, to a CSV file; ten are told here.")
        @Nullable
        Path problems;

        final Address address(String kind, Path sent) {
            return Address.of("imports")
                    .with("kind", kind)
                    .with("name", sent.getFileName())
                    .with("dryRun", dryRun ? true : null)
                    .with("allOrNothing", allOrNothing ? true : null);
        }

        /** Says what came of it; a failure where nothing was accepted. */
        final int report(List<String> answers) throws IOException {
            ImportReport report = ImportReport.of(answers, problems);
            answer(json ? report.json() : report.text(dryRun));
            return report.accepted() > 0 ? 0 : CommandLines.REFUSED;
        }

        /** The file itself, or those of a folder whose names end so. */
        static List<Path> files(Path fileOrFolder, String ending, String advice) throws IOException {
            if (!Files.isDirectory(fileOrFolder)) {
                return List.of(fileOrFolder);
            }
            try (Stream<Path> entries = Files.list(fileOrFolder)) {
                List<Path> found = entries.filter(f -> f.toString().matches(".*\\." + ending))
                        .sorted()
                        .toList();
                if (found.isEmpty()) {
                    throw new Refused(
                            "The folder " + fileOrFolder + " has no ." + ending.replace("?", "") + " file. " + advice);
                }
                return found;
            }
        }

        static void sending(Path file) {
            progress("Sending " + file.getFileName() + " ...");
        }
    }
}

package adroit.launcher.command;

import adroit.launcher.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = {
            "Bring in what others publish of occupations, skills and tools, as a reference framework.",
            "The good rows are taken; every row that is left out is told, with its place and the reason."
        },
        mixinStandardHelpOptions = true)
final class CatalogImport extends ServerCommand {
    private static final int TOLD = 10;

    @Parameters(paramLabel = "PATH", description = "The file, or the folder of its files.")
    Path path = Path.of("");

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "How the files are written: onet, esco, digcomp, gdad, nice, case, rsd or table.")
    String format = "";

    @Option(names = "--title", paramLabel = "TEXT", description = "What it is called, in place of what the files say.")
    @Nullable
    String title;

    @Option(names = "--edition", paramLabel = "TEXT", description = "Its edition, in place of what the files say.")
    @Nullable
    String edition;

    @Option(names = "--sheet", paramLabel = "NAME", description = "The sheet of a workbook.")
    @Nullable
    String sheet;

    @Option(names = "--map", paramLabel = "COLUMN=FIELD", description = "What a column of a table means; repeatable.")
    List<String> map = List.of();

    @Option(names = "--dry-run", description = "Only say what would happen.")
    boolean dryRun;

    @Option(
            names = "--all-or-nothing",
            description = "Take nothing where a single row is left out; otherwise the good rows are taken.")
    boolean allOrNothing;

    @Option(
            names = "--broken-too",
            description =
                    "Keep what could be read although a file breaks off in its middle; otherwise nothing is stored then.")
    boolean brokenToo;

    @Option(
            names = "--propose",
            paramLabel = "DISCIPLINE",
            description = "Propose its skills and tools to the catalog of that field; with --items those alone.")
    @Nullable
    String propose;

    @Option(
            names = "--items",
            split = ",",
            paramLabel = "ID",
            description = "What to propose: ids of the publisher, or codes; at most 200.")
    List<String> items = List.of();

    @Option(names = "--area", paramLabel = "ID", description = "The area in which proposed skills are to lie.")
    @Nullable
    String area;

    @Option(
            names = "--category",
            paramLabel = "WORD",
            description =
                    "technology, process or operations, for all proposed skills; otherwise digital competences are technology, knowledge is operations, other skills are process.")
    @Nullable
    String category;

    @Option(
            names = "--problems",
            paramLabel = "FILE",
            description = "Write everything that is wrong, row by row, to a CSV file; the first are told here.")
    @Nullable
    Path list;

    @Override
    int call(Server server) throws IOException {
        Address address = Address.of("frameworks")
                .with("format", format)
                .with("name", path.toAbsolutePath().normalize().getFileName())
                .with("title", title)
                .with("edition", edition)
                .with("sheet", sheet)
                .with("dryRun", dryRun ? true : null)
                .with("allOrNothing", allOrNothing ? true : null)
                .with("brokenToo", brokenToo ? true : null);
        map.forEach(each -> address.with("map", each));
        if (propose != null && dryRun) {
            throw new Refused("Nothing can be proposed of what is not stored. Leave --dry-run or --propose out.");
        }
        String answer = taken(server, address.toString());
        Json report = Json.parse(answer);
        answer(json ? answer : text(report));
        boolean listed;
        try {
            listed = listed(server, report.text("rejectedRows"));
            if (propose != null) {
                String made = proposed(server, propose, report);
                answer(json ? made : "\n" + ProposalText.of(Json.parse(made)));
            }
        } catch (Refused refusal) {
            throw refusal.afterAnswer();
        }
        return listed && report.number("accepted") > 0 && !(allOrNothing && report.number("problems") > 0)
                ? 0
                : CommandLines.REFUSED;
    }

    private String proposed(Server server, String discipline, Json report) throws IOException {
        if (report.text("id").isEmpty()) {
            throw new Refused("Nothing was stored, so nothing is proposed: " + report.number("problems")
                    + " rows are wrong. See them with --problems FILE.");
        }
        String note = "Drawn from " + report.text("title") + ", edition " + report.text("edition") + ".";
        return server.post(
                Address.of("catalogs", discipline, "proposals").toString(),
                Json.object(
                        "framework",
                        report.text("id"),
                        "items",
                        items.isEmpty() ? null : items,
                        "area",
                        area,
                        "category",
                        category,
                        "note",
                        note));
    }

    /** Sends the files; where nothing can be taken of them, the list of what is wrong is kept all the same. */
    private String taken(Server server, String address) throws IOException {
        try {
            return sent(server, address);
        } catch (Refused refused) {
            if (!refused.list().isEmpty()) {
                listed(server, refused.list());
            }
            throw refused;
        }
    }

    /** Keeps everything that is wrong where somebody named a file for it; false where that failed, which is told and hinders nothing else. */
    private boolean listed(Server server, String rows) {
        Path to = list;
        if (to == null) {
            return true;
        }
        if (rows.isEmpty()) {
            progress("No row is wrong, so " + to + " was not written.");
            return true;
        }
        try {
            write(server, rows, to.toAbsolutePath());
            progress("Everything that is wrong is in " + to + ".");
            return true;
        } catch (NoSuchFileException e) {
            progress("The list of what is wrong could not be written to " + to + ": its folder is missing.");
        } catch (IOException | Refused e) {
            progress("The list of what is wrong could not be written to " + to
                    + "; see whether there is room for it and whether you may write there. " + e.getMessage());
        }
        return false;
    }

    /** Into a file that is for this user alone, in place of what is there. */
    private static void write(Server server, String rows, Path whole) throws IOException {
        Path begun = Files.createTempFile(whole.getParent(), ".problems-", ".csv");
        try {
            try (OutputStream out = Files.newOutputStream(begun)) {
                server.get(rows, out);
            }
            Files.move(begun, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    private String sent(Server server, String address) throws IOException {
        progress("Sending " + path + " ...");
        if (!Files.isDirectory(path)) {
            return server.post(address, LocalFile.readable(path), "application/octet-stream");
        }
        Path packed = FolderArchive.of(path);
        try {
            return server.post(address, packed, "application/zip");
        } finally {
            Files.deleteIfExists(packed);
        }
    }

    private String text(Json report) {
        StringBuilder text = new StringBuilder(headline(report));
        text.append("\nread ").append(report.number("read"));
        text.append(", accepted ").append(report.number("accepted"));
        text.append(", rejected ").append(report.number("rejected"));
        Columns files = new Columns("FILE", "READ", "ACCEPTED", "REJECTED", "NOTE");
        report.items("files")
                .forEach(f -> files.row(
                        f.text("file"), f.text("read"), f.text("accepted"), f.text("rejected"), f.text("note")));
        text.append("\n\n").append(files);
        columns(report, text);
        report.items("notes").forEach(note -> text.append('\n').append(note.text()));
        problems(report, text);
        return text.toString();
    }

    /** What the columns of a table are taken to mean; said with --map, it is remembered for the next one. */
    private static void columns(Json report, StringBuilder text) {
        if (!report.items("columns").isEmpty()) {
            Columns columns = new Columns("COLUMN", "MEANS", "WHY");
            report.items("columns")
                    .forEach(c -> columns.row(
                            c.text("column"), c.text("field").isEmpty() ? "none" : c.text("field"), c.text("why")));
            text.append("\n\n").append(columns);
        }
    }

    private String headline(Json report) {
        String what = report.text("title") + ", edition " + report.text("edition");
        if (report.text("before").equals("true")) {
            return what + ", is there already as " + report.text("id") + "; nothing was added.";
        }
        if (report.text("stored").equals("true")) {
            return what + ", is kept as " + report.text("id") + ".";
        }
        return what + ": nothing was stored; this is what " + (dryRun ? "would happen." : "was found.");
    }

    private void problems(Json report, StringBuilder text) {
        List<Json> rows = report.items("rows");
        rows.stream().limit(TOLD).map(p -> ImportProblem.of(p.text("file"), p)).forEach(p -> text.append('\n')
                .append(p));
        long more = report.number("problems") - TOLD;
        if (more > 0) {
            text.append("\n... and ").append(more).append(" more.");
            text.append(list == null ? " --problems FILE writes them all for a spreadsheet." : "");
        }
    }
}

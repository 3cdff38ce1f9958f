package adroit.launcher.command;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is missing, of whom, and of which kind. */
@Command(
        name = "gaps",
        description = "List what is missing: skills, tools and processes, by person.",
        mixinStandardHelpOptions = true)
final class GapsCommand extends ServerCommand {
    @Option(names = "--department", paramLabel = "TITLE|ID", description = "Only of this department.")
    @Nullable
    String department;

    @Option(
            names = "--purpose",
            paramLabel = "P",
            description = "Of results for this purpose (default: workforce-planning).")
    @Nullable
    String purpose;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only capability, process or talent gaps.")
    @Nullable
    String type;

    @Override
    int call(Server server) throws IOException {
        Address address = Address.of("gaps")
                .with("department", department == null ? null : Departments.id(server, department))
                .with("purpose", purpose)
                .with("type", type);
        Pages pages = Pages.of(server, address);
        answer(json ? pages.json() : text(pages));
        return 0;
    }

    private static String text(Pages pages) {
        Columns table = new Columns("PERSON", "POSITION", "KIND", "DISCIPLINE", "WHAT");
        pages.items()
                .forEach(gap -> table.row(
                        gap.has("personName") ? gap.text("personName") : "-",
                        gap.has("positionTitle") ? gap.text("positionTitle") : "-",
                        gap.text("kind"),
                        gap.text("discipline"),
                        gap.text("sentence")));
        StringBuilder totals = new StringBuilder();
        pages.first().get("totals").fields().forEach((type, count) -> totals.append("\n")
                .append(type)
                .append(": ")
                .append(count.text()));
        return table + "\n" + totals;
    }
}

package adroit.launcher.command;

import adroit.launcher.Refused;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "shadow",
        description =
                "Let another version score one department beside the one in service, and compare; nothing of it reaches a result.",
        mixinStandardHelpOptions = true)
final class ShadowCommand extends ServerCommand {
    private static final String PATH = "disciplines";

    @Parameters(
            paramLabel = "ID|PACK",
            description = "The discipline's id, whose offered version is taken, or the file of a pack.")
    String wanted = "";

    @ArgGroup
    Step step = new Step();

    static final class Step {
        @Option(
                names = "--department",
                paramLabel = "D",
                description =
                        "Begin, with the people of this department, by id, code or title (default: compare what scores beside).")
        @Nullable
        String department;

        @Option(names = "--promote", description = "Put the other version in service.")
        boolean promote;

        @Option(names = "--drop", description = "Let the other version go.")
        boolean drop;
    }

    @Override
    int call(Server server) throws IOException {
        if (step.department != null) {
            return begun(server, Departments.id(server, step.department));
        }
        if (DisciplineCommand.Install.isFile(wanted)) {
            throw new Refused("Name the department whose people it is to score, with --department D.");
        }
        Address shadow = Address.of(PATH, wanted, "shadow");
        if (step.drop) {
            server.delete(shadow.toString());
            answer(json ? Json.object("id", wanted) : "The other version of " + wanted + " is gone.");
            return 0;
        }
        if (step.promote) {
            String answer =
                    server.post(Address.of(PATH, wanted, "shadow", "promote").toString(), "");
            answer(json ? answer : wanted + " " + Json.parse(answer).text("version") + " is in service.");
            return 0;
        }
        String answer = server.get(shadow.toString());
        answer(json ? answer : text(Json.parse(answer)));
        return 0;
    }

    private int begun(Server server, String people) throws IOException {
        String answer;
        if (DisciplineCommand.Install.isFile(wanted)) {
            Address address = Address.of(PATH, "shadows")
                    .with("department", people)
                    .with("name", Path.of(wanted).getFileName());
            answer =
                    server.post(address.toString(), DisciplineCommand.Install.file(wanted), "application/octet-stream");
        } else {
            answer = server.post(Address.of(PATH, wanted, "shadow").toString(), Json.object("department", people));
        }
        Json shadow = Json.parse(answer);
        answer(
                json
                        ? answer
                        : shadow.text("id") + " " + shadow.text("version")
                                + " scores beside. Compare with: adroit discipline shadow " + shadow.text("id"));
        return 0;
    }

    private static String text(Json report) {
        Json scores = report.get("scores");
        Json shadow = report.get("shadow");
        String both = report.text("id") + " " + shadow.text("version") + " beside " + report.text("inService") + " in "
                + shadow.text("department") + ": ";
        if (!scores.isTrue("shown")) {
            return both
                    + "how levels would move is not shown; the owner sees all of it, and the lead of the department that keeps the field sees it for its people.";
        }
        StringBuilder text = new StringBuilder(both)
                .append(Counts.of(scores.number("people"), "person", "people"))
                .append("; ")
                .append(Counts.of(scores.number("same"), "level", "levels"))
                .append(" the same, ")
                .append(scores.text("higher"))
                .append(" higher, ")
                .append(scores.text("lower"))
                .append(" lower, ")
                .append(scores.text("gained"))
                .append(" new, ")
                .append(scores.text("lost"))
                .append(" gone, ")
                .append(scores.text("failed"))
                .append(" failed.");
        scores.items("reasons").forEach(r -> text.append("\n  ")
                .append(r.text("now"))
                .append(" -> ")
                .append(r.text("candidate"))
                .append("  ")
                .append(r.text("sentence")));
        return text.toString();
    }
}

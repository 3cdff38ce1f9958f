package adroit.launcher.command;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;

/** Checks that what is stored is what was written. */
@Command(
        name = "verify",
        description = "Check every record, every result and the audit chain against their hashes.",
        mixinStandardHelpOptions = true)
final class VerifyCommand extends ServerCommand {
    @Override
    int call(Server server) throws IOException {
        String answer = server.post(Address.of("verify").toString(), "");
        Json report = Json.parse(answer);
        List<Json> problems = report.items("problems");
        if (json) {
            answer(answer);
        } else {
            answer(Counts.of(report.number("checked"), "record was", "records were") + " checked; "
                    + (problems.isEmpty()
                            ? "all are as they were written."
                            : Counts.of(problems.size(), "problem:", "problems:")));
            problems.forEach(each -> answer("  " + each.text()));
        }
        return problems.isEmpty() ? 0 : CommandLines.REFUSED;
    }
}

package adroit.launcher.command;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Computes a stored result again from what it is pinned to. */
@Command(
        name = "replay",
        description = "Compute a stored result again and say whether every byte is the same.",
        mixinStandardHelpOptions = true)
final class ReplayCommand extends ServerCommand {
    @Parameters(paramLabel = "ID", description = "The result's id.")
    String id = "";

    @Override
    int call(Server server) throws IOException {
        String answer = server.post(Address.of("assessments", id, "replay").toString(), "");
        Json replay = Json.parse(answer);
        answer(json ? answer : replay.text("sentence"));
        return replay.isTrue("identical") ? 0 : CommandLines.REFUSED;
    }
}

package adroit.launcher.command;

import adroit.launcher.Refused;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes stored results again from what they are pinned to. */
@Command(
        name = "replay",
        description = "Compute stored results again and say whether every byte is the same.",
        mixinStandardHelpOptions = true)
final class ReplayCommand extends ServerCommand {
    @ArgGroup(multiplicity = "1")
    Which which = new Which();

    static final class Which {
        @Parameters(paramLabel = "ID", description = "The result's id.")
        @Nullable
        String id;

        @Option(names = "--all", description = "Every stored result.")
        boolean all;
    }

    @Override
    int call(Server server) throws IOException {
        return which.all ? all(server) : one(server, String.valueOf(which.id));
    }

    private int one(Server server, String id) throws IOException {
        Optional<String> answered = server.postIfThere(path(id), "");
        if (answered.isEmpty()) {
            throw new Refused("There is no result " + id + ".");
        }
        String answer = answered.get();
        Json replay = Json.parse(answer);
        answer(json ? answer : replay.text("sentence"));
        return replay.isTrue("identical") ? 0 : CommandLines.REFUSED;
    }

    /** Results are numbered from 1 without gaps, and none is ever taken away. */
    private int all(Server server) throws IOException {
        int replayed = 0;
        int identical = 0;
        for (Optional<String> answer = replay(server, 1); answer.isPresent(); answer = replay(server, replayed + 1)) {
            replayed++;
            Json replay = Json.parse(answer.get());
            if (replay.isTrue("identical")) {
                identical++;
            } else {
                progress("r-" + replayed + ": " + replay.text("sentence"));
            }
        }
        answer(
                json
                        ? Json.object("replayed", replayed, "identical", identical)
                        : identical + " of " + Counts.of(replayed, "result is", "results are")
                                + " the same, byte for byte.");
        return identical == replayed ? 0 : CommandLines.REFUSED;
    }

    private static Optional<String> replay(Server server, int number) throws IOException {
        return server.postIfThere(path("r-" + number), "");
    }

    private static String path(String id) {
        return Address.of("assessments", id, "replay").toString();
    }
}

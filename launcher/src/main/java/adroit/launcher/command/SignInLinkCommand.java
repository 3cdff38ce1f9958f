package adroit.launcher.command;

import java.io.IOException;
import picocli.CommandLine.Command;

/** Makes a link that signs the owner in once. */
@Command(
        name = "sign-in-link",
        description = "Make a link that signs the owner of this home in, once.",
        mixinStandardHelpOptions = true)
final class SignInLinkCommand extends ServerCommand {
    @Override
    int call(Server server) throws IOException {
        String answer = of(server);
        answer(json ? answer : Json.parse(answer).text("link"));
        return 0;
    }

    static String of(Server server) throws IOException {
        return server.post(Address.of("sign-in-links").toString(), "");
    }
}

package adroit.launcher.command;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a link that signs somebody in once. */
@Command(
        name = "sign-in-link",
        description =
                "Make a link that signs somebody in once: the owner of this home, or with --role somebody of the sample city.",
        mixinStandardHelpOptions = true)
final class SignInLinkCommand extends ServerCommand {
    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description =
                    "In a demonstration: sign in as somebody of the sample city, such as supervisor, instead of as owner.")
    @Nullable
    String role;

    @Override
    int call(Server server) throws IOException {
        String answer = role == null ? of(server) : SampleAccounts.link(server, role);
        answer(json ? answer : Json.parse(answer).text("link"));
        return 0;
    }

    static String of(Server server) throws IOException {
        return server.post(Address.of("sign-in-links").toString(), "");
    }
}

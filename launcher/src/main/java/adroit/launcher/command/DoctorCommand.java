package adroit.launcher.command;

import adroit.launcher.Checks;
import adroit.launcher.Checks.Finding;
import adroit.launcher.Home;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks at the machine and the home and says what would keep the product from running. */
@Command(
        name = "doctor",
        description = "Say what would keep Adroit from running here.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    HomeOption option = new HomeOption();

    @Option(names = "--port", paramLabel = "N", description = "The port to look at (default: ${DEFAULT-VALUE}).")
    int port = 8080;

    @Option(names = "--json", description = "Answer in JSON.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        Home home = option.home();
        List<Finding> findings = Checks.of(home, port);
        if (json) {
            print(findings);
        } else {
            findings.forEach(
                    finding -> System.out.println((finding.ok() ? "ok      " : "PROBLEM ") + finding.sentence()));
        }
        return findings.stream().allMatch(Finding::ok) ? 0 : CommandLines.REFUSED;
    }

    private static void print(List<Finding> findings) throws IOException {
        try (JsonGenerator out = new JsonFactory().createGenerator(System.out)) {
            out.writeStartObject();
            out.writeArrayFieldStart("items");
            for (Finding finding : findings) {
                out.writeStartObject();
                out.writeStringField("id", finding.id());
                out.writeBooleanField("ok", finding.ok());
                out.writeStringField("sentence", finding.sentence());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
            out.writeRaw('\n');
        }
    }
}

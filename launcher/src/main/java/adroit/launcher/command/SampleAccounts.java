package adroit.launcher.command;

import adroit.launcher.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The accounts of the sample city's people, one for each way of looking at it. They are there in a demonstration alone, and nobody knows a password of theirs. */
final class SampleAccounts {
    private static final String PREFIX = "sample-";

    private SampleAccounts() {}

    /** Makes the accounts that a file lists: role, display name, person, department. A supervisor is an employee who supervises somebody. */
    static void load(Server server, Path file) throws IOException {
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            String role = cells[0].equals("supervisor") ? "employee" : cells[0];
            server.post(
                    Address.of("accounts").toString(),
                    Json.object(
                            "name",
                            PREFIX + cells[0],
                            "displayName",
                            cells[1],
                            "roles",
                            List.of(role),
                            "person",
                            given(cells[2]),
                            "department",
                            given(cells[3])));
        }
    }

    private static @Nullable String given(String cell) {
        return cell.isBlank() ? null : cell;
    }

    /** The answer with a link that signs in as the sample account of that role. */
    static String link(Server server, String role) throws IOException {
        return AccountCommand.Link.of(server, id(server, role));
    }

    /** The id of the sample account of that role. */
    static String id(Server server, String role) throws IOException {
        List<Json> samples = Pages.of(server, Address.of("accounts")).items().stream()
                .filter(a -> a.text("name").startsWith(PREFIX))
                .toList();
        for (Json account : samples) {
            if (account.text("name").equals(PREFIX + role)) {
                return account.text("id");
            }
        }
        throw new Refused(
                samples.isEmpty()
                        ? "This home has no sample accounts: they are there in a demonstration alone. Make an account with ./adroit account add NAME --role ROLE."
                        : "There is no sample account for the role '" + role + "'. There are: " + roles(samples) + ".");
    }

    private static String roles(List<Json> samples) {
        return String.join(
                ", ",
                samples.stream()
                        .map(a -> a.text("name").substring(PREFIX.length()))
                        .sorted()
                        .toList());
    }
}

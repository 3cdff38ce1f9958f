package adroit.launcher.command;

import adroit.launcher.Distribution;
import adroit.launcher.Home;
import adroit.launcher.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The product's own store in this very process, for what is done with backups while no product runs. */
record OfflineStore(Home home, @Nullable String dbUrl) {
    private static final String FUNCTION = "adroit.store.backup.OfflineBackups";

    /** Writes everything that the home holds to a file that is there and empty. */
    void write(Path file) throws IOException {
        ask(Map.of("do", "write", "file", file.toString()));
    }

    /** What a backup holds, once every byte of it was looked at. */
    Json check(Path file) throws IOException {
        return ask(Map.of("do", "check", "file", file.toString()));
    }

    /** Puts together a new folder of data, and fills the database where that is elsewhere. */
    Json restore(Path file, Path folder) throws IOException {
        return ask(Map.of("do", "restore", "file", file.toString(), "folder", folder.toString()));
    }

    private Json ask(Map<String, String> wish) throws IOException {
        Map<String, String> all = new HashMap<>(wish);
        all.put("home", home.root().toString());
        all.put("product", Distribution.VERSION);
        if (dbUrl != null) {
            all.put("db-url", dbUrl);
        }
        Json answer = Json.parse(FlatClassPath.ofStore(Distribution.ours()).ask(FUNCTION, all));
        List<Json> problems = answer.items("problems");
        if (!problems.isEmpty()) {
            throw new Refused(problems.stream().map(Json::text).collect(Collectors.joining("\n")));
        }
        return answer;
    }
}

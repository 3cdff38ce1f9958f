package adroit.launcher.command;

import adroit.launcher.LockedHome;
import adroit.launcher.Refused;
import adroit.launcher.RestoredData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts what a backup holds in the place of a home's data, or leaves everything as it is. */
@Command(
        name = "restore",
        description = "Put a backup in the place of a home's data, while Adroit does not run on it.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The backup.")
    Path file = Path.of("");

    @Mixin
    HomeOption option = new HomeOption();

    @Option(names = "--check", description = "Only say whether the backup is whole; nothing is changed.")
    boolean checkOnly;

    @Option(
            names = "--db-url",
            paramLabel = "JDBC",
            description = "An empty PostgreSQL database to restore into, instead of the home's own.")
    @Nullable
    String dbUrl;

    @Option(names = "--json", description = "Answer in JSON.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        if (checkOnly) {
            Json held = new OfflineStore(option.home(), dbUrl).check(file.toAbsolutePath());
            answer(held, "The backup is whole: it holds " + Counts.of(held) + ".", Optional.empty());
            return 0;
        }
        try (LockedHome locked = LockedHome.take(option.home().root())) {
            restore(locked);
        }
        return 0;
    }

    private void restore(LockedHome locked) throws IOException {
        RestoredData restored = locked.restored();
        Json held;
        try {
            held = new OfflineStore(locked.home(), dbUrl).restore(file.toAbsolutePath(), restored.unfinished());
        } catch (Refused e) {
            restored.forgetUnfinished();
            throw new Refused(
                    e.getMessage() + "\nNothing was restored: " + locked.home().root() + " is as it was.", e);
        }
        Optional<Path> before = restored.accept();
        answer(
                held,
                locked.home().root() + " holds " + Counts.of(held) + "; every record was verified."
                        + before.map(path -> "\nWhat was there before is in " + path
                                        + ": delete it when nobody needs it any more.")
                                .orElse(""),
                before);
    }

    private void answer(Json held, String text, Optional<Path> before) throws IOException {
        System.out.println(
                json
                        ? Json.object(
                                "takenAt", held.text("takenAt"),
                                "product", held.text("product"),
                                "rows", held.number("rows"),
                                "tables", held.get("tables"),
                                "files", held.number("files"),
                                "before", before.map(Path::toString).orElse(null))
                        : text);
    }
}

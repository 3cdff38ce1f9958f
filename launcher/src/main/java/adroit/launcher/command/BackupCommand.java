package adroit.launcher.command;

import adroit.launcher.Home;
import adroit.launcher.LockedHome;
import adroit.launcher.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a copy of everything: from the running product, or from the home when none runs. */
@Command(
        name = "backup",
        description = "Write everything into one file, while Adroit runs or while it does not.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description =
                    "The file, or a folder for a file named by the time (default: the folder backup of the home).")
    @Nullable
    Path named;

    @Mixin
    HomeOption option = new HomeOption();

    @Option(names = "--overwrite", description = "Replace the file where it is there already.")
    boolean overwrite;

    @Option(
            names = "--db-url",
            paramLabel = "JDBC",
            description = "The PostgreSQL database that Adroit is started with; needed only while it does not run.")
    @Nullable
    String dbUrl;

    @Option(names = "--json", description = "Answer in JSON.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        Home home = option.home();
        if (!Files.isDirectory(home.data())) {
            throw new Refused("There is no home at " + home.root() + ". Name it with --home DIR.");
        }
        BackupTarget target = BackupTarget.of(named, home, Instant.now(), overwrite);
        try {
            write(home, target);
            target.onDisk();
            System.err.println("Checking what was written.");
            Json held = new OfflineStore(home, dbUrl).check(target.part());
            long bytes = Files.size(target.part());
            target.finish();
            answer(target.file(), bytes, held);
            return 0;
        } finally {
            target.giveUp();
        }
    }

    /** The file is made once nobody sweeps the home's folder any more, which whoever takes the lock does. */
    private void write(Home home, BackupTarget target) throws IOException {
        if (home.user().isEmpty()) {
            System.err.println("Taking the backup from the home, as no Adroit runs on it.");
            try (LockedHome locked = LockedHome.take(home.root())) {
                target.begin();
                new OfflineStore(locked.home(), dbUrl).write(target.part());
            }
        } else {
            System.err.println("Taking the backup from the running Adroit.");
            target.begin();
            try (OutputStream out = Files.newOutputStream(target.part())) {
                Server.of(home).get(Address.of("backup").toString(), out);
            }
        }
    }

    private void answer(Path file, long bytes, Json held) throws IOException {
        if (json) {
            System.out.println(Json.object(
                    "file", file.toString(),
                    "bytes", bytes,
                    "takenAt", held.text("takenAt"),
                    "product", held.text("product"),
                    "rows", held.number("rows"),
                    "tables", held.get("tables"),
                    "files", held.number("files")));
        } else {
            System.out.println(file + " holds " + Counts.of(held) + ". It was read back and is whole.");
        }
    }
}

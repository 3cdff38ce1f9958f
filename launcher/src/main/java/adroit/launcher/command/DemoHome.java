package adroit.launcher.command;

import adroit.launcher.Home;
import adroit.launcher.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A home that holds a sample city, and says so in {@code etc/sample.txt} from its first moment on. Only such a home is ever deleted; whether its city is wholly
 * there is said by {@code data/sample-city-loaded}.
 */
final class DemoHome {
    private static final String BANNER = "Sample city: Alder Falls is made up, and so is everybody in it.\n";

    private final Home home;

    DemoHome(Path root) {
        this.home = new Home(root);
    }

    /**
     * Makes the home ready to start on: as it is where its city is wholly there, and empty otherwise.
     *
     * @param fresh whether to begin anew in any case
     * @throws Refused where the folder holds something that is no demonstration
     */
    void prepare(boolean fresh) throws IOException {
        if (isEmpty()) {
            mark();
            return;
        }
        if (!Files.exists(marker())) {
            throw new Refused(home.root() + " is not a demonstration's home, so it is left alone."
                    + " Name another folder with --home DIR, or start it with 'adroit start'.");
        }
        if (fresh || !isLoaded()) {
            refuseRunning();
            delete();
            mark();
        }
    }

    boolean isLoaded() {
        return Files.exists(loaded());
    }

    /** Remembers that the city is wholly there. */
    void setLoaded() throws IOException {
        Files.writeString(loaded(), "\n");
    }

    Path root() {
        return home.root();
    }

    private Path marker() {
        return home.root().resolve("etc/sample.txt");
    }

    private Path loaded() {
        return home.data().resolve("sample-city-loaded");
    }

    private void mark() throws IOException {
        Files.createDirectories(home.root().resolve("etc"));
        Files.writeString(marker(), BANNER);
        Files.writeString(home.root().resolve("etc/adroit.properties"), "city=Alder Falls\n");
    }

    /** Without a single file; folders alone are what an interrupted first moment leaves. */
    private boolean isEmpty() throws IOException {
        if (!Files.exists(home.root())) {
            return true;
        }
        try (Stream<Path> tree = Files.walk(home.root())) {
            return tree.allMatch(Files::isDirectory);
        } catch (UncheckedIOException e) {
            throw new Refused("The home " + home.root() + " cannot be read. Choose another with --home DIR.", e);
        }
    }

    /** Also while it still starts: its files must not vanish under it. */
    private void refuseRunning() {
        if (Files.exists(home.root()) && home.user().isPresent()) {
            throw new Refused(
                    "A demonstration runs on " + home.root() + ". Stop it first: adroit stop --home " + home.root());
        }
    }

    /** The marker goes last: until then it is still known for what it is. */
    private void delete() throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(home.root())) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        Path etc = home.root().resolve("etc");
        for (Path each : all) {
            if (!each.equals(marker()) && !each.equals(etc) && !each.equals(home.root())) {
                Files.delete(each);
            }
        }
        Files.delete(marker());
    }
}

package adroit.plugins.internal;

import adroit.storage.Durable;
import adroit.storage.StorageFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which bundles came through the trial in a child process, on which JDK and in which version of the product: what is known is not tried again. */
final class Verdicts {
    private static final Logger LOG = LoggerFactory.getLogger(Verdicts.class);
    private static final int MOST = 1_000;

    private final Path file;
    private final String here;
    private final Set<String> good;

    /** @param here the JDK and the version of the product */
    Verdicts(Path file, String here) {
        this.file = file;
        this.here = here.replaceAll("\\s", "_");
        this.good = read(file);
    }

    private static Set<String> read(Path file) {
        try {
            return Files.exists(file)
                    ? new LinkedHashSet<>(Files.readAllLines(file, StandardCharsets.UTF_8))
                    : new LinkedHashSet<>();
        } catch (IOException e) {
            LOG.warn("{} cannot be read; bundles are tried again", file);
            return new LinkedHashSet<>();
        }
    }

    synchronized boolean isGood(String sha256) {
        return good.contains(line(sha256));
    }

    synchronized void remember(Collection<String> sha256) {
        boolean more = false;
        for (String each : sha256) {
            more |= good.add(line(each));
        }
        if (more) {
            write();
        }
    }

    private void write() {
        List<String> lines = new ArrayList<>(good);
        List<String> kept = lines.subList(Math.max(0, lines.size() - MOST), lines.size());
        try {
            Durable.write(file, (String.join("\n", kept) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (StorageFailure e) {
            LOG.warn("{} cannot be written; bundles are tried again: {}", file, e.getMessage());
        }
    }

    private String line(String sha256) {
        return sha256 + " " + here;
    }
}

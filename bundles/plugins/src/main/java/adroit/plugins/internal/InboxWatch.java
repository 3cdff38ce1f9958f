package adroit.plugins.internal;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the inbox when the operating system says that something happened there, and now and then by itself, because not every file system says so. */
final class InboxWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);
    private static final Duration SOON = Duration.ofMillis(200);

    private final Inbox inbox;
    private final Duration sweep;
    private final @Nullable WatchService watch;
    private final Thread thread;
    private volatile boolean open = true;

    InboxWatch(Path folder, Inbox inbox, Duration sweep) {
        this.inbox = inbox;
        this.sweep = sweep;
        this.watch = watching(folder);
        this.thread = new Thread(this::run, "adroit-deploy");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
        try {
            if (watch != null) {
                watch.close();
            }
        } catch (IOException e) {
            LOG.debug("The watch of the deploy folder could not be closed", e);
        }
    }

    private static @Nullable WatchService watching(Path folder) {
        try {
            WatchService made = folder.getFileSystem().newWatchService();
            folder.register(made, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            return made;
        } catch (IOException e) {
            LOG.warn("The deploy folder is looked at only now and then: it cannot be watched");
            return null;
        }
    }

    private void run() {
        try {
            while (open) {
                pause(inbox.look() ? SOON : sweep);
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            LOG.debug("The deploy folder is looked at no more");
        }
    }

    private void pause(Duration longest) throws InterruptedException {
        if (watch == null) {
            TimeUnit.MILLISECONDS.sleep(longest.toMillis());
            return;
        }
        WatchKey key = watch.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
        if (key != null) {
            key.pollEvents();
            key.reset();
        }
    }
}

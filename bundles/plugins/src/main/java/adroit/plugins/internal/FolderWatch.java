package adroit.plugins.internal;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at folders when the operating system says that something happened there, and now and then by itself, because not every file system says so. */
final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(10);

    /** A save is several events; one look at the end of them is enough. */
    private static final long QUIET_MILLIS = 15;

    private final Looking looking;
    private final @Nullable WatchService watch;
    private final Thread thread;
    private volatile boolean open = true;

    /** What is done at each look. */
    interface Looking {
        /** @return how long to wait for an event until the next look */
        Duration look(FolderWatch watch);
    }

    FolderWatch(String thread, Looking looking) {
        this.looking = looking;
        this.watch = service();
        this.thread = new Thread(this::run, thread);
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Hears of this folder too, where it is one; again changes nothing. */
    void hear(Path folder) {
        try {
            if (watch != null && Files.isDirectory(folder)) {
                folder.register(
                        watch,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        } catch (IOException e) {
            LOG.debug("{} is looked at only now and then", folder);
        }
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
            LOG.debug("A watch of folders could not be closed", e);
        }
    }

    private static @Nullable WatchService service() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException e) {
            LOG.warn("Folders are looked at only now and then: they cannot be watched");
            return null;
        }
    }

    private void run() {
        try {
            while (open) {
                pause(looked());
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            LOG.debug("{} ends", thread.getName());
        }
    }

    private Duration looked() {
        try {
            return looking.look(this);
        } catch (RuntimeException | Error e) {
            if (open) {
                LOG.error("A look at a watched folder failed", e);
            }
            return AFTER_A_FAULT;
        }
    }

    private void pause(Duration longest) throws InterruptedException {
        if (watch == null) {
            TimeUnit.MILLISECONDS.sleep(longest.toMillis());
            return;
        }
        WatchKey key = watch.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = watch.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }
}

package adroit.launcher.command;

import adroit.launcher.Platform;
import java.time.Duration;

/** Stops the product when the process is asked to end, and ends the process in any case. */
final class Shutdown {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private Shutdown() {}

    /** After a clean stop the process ends with 0; a stop that hangs is cut off with 1. */
    static void whenAsked(Platform platform) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform), "adroit-stop"));
    }

    @SuppressWarnings("SystemExitOutsideMain") // the process is ending already; this says with which code
    private static void stop(Platform platform) {
        Thread watch = new Thread(Shutdown::cutOff, "adroit-stop-watch");
        watch.setDaemon(true);
        watch.start();
        platform.close();
        Runtime.getRuntime().halt(0);
    }

    private static void cutOff() {
        try {
            Thread.sleep(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.err.println("Something did not stop within " + PATIENCE.toSeconds() + " seconds; ending anyway.");
        Runtime.getRuntime().halt(1);
    }
}

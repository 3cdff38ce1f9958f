package adroit.launcher.command;

import adroit.launcher.Platform;
import adroit.launcher.PlatformOptions;

/** Runs the product in the foreground until it is asked to end. */
final class Foreground {
    private Foreground() {}

    static int run(PlatformOptions options) throws InterruptedException {
        Platform platform = Platform.start(options);
        Shutdown.whenAsked(platform);
        System.out.println("Adroit is ready at " + platform.uri());
        System.out.flush();
        platform.awaitStop();
        platform.close();
        return 0;
    }
}

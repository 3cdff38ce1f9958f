package adroit.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.framework.BundleContext;

/** The running product on one home. Tests start the product with it, as the command line does. */
public final class Platform implements AutoCloseable {
    private final Home home;
    private final LockedHome lock;
    private final Logs logs;
    private final Container container;
    private final URI address;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Platform(Home home, LockedHome lock, Logs logs, Container container, URI address) {
        this.home = home;
        this.lock = lock;
        this.logs = logs;
        this.container = container;
        this.address = address;
    }

    /**
     * Starts the product and returns when the first request would succeed.
     *
     * @throws Refused when it cannot start, saying why and what to do; nothing is left running then
     */
    @SuppressWarnings("resource") // what is opened here is closed by the platform, or below when there is none
    public static Platform start(PlatformOptions options) throws InterruptedException {
        LockedHome lock = LockedHome.take(options.home());
        try {
            Development.refuseForACity(options, lock.home());
            refuseTakenPort(options);
            return startLocked(options, lock.home(), lock);
        } catch (RuntimeException | InterruptedException e) {
            lock.close();
            throw e;
        }
    }

    /** Where the product answers, for example {@code http://127.0.0.1:8080}. */
    public URI uri() {
        return address;
    }

    public int port() {
        return address.getPort();
    }

    public Home home() {
        return home;
    }

    /** The system bundle's context: the way to look at the bundles and services from outside. */
    public BundleContext context() {
        return container.context();
    }

    /** Returns when the framework has stopped, by {@link #close} or by itself. */
    public void awaitStop() throws InterruptedException {
        container.awaitStop();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                Files.deleteIfExists(home.runFile());
            } catch (IOException e) {
                FrameworkLog.LOG.warn("The file {} stays behind", home.runFile(), e);
            }
            container.close();
            FrameworkLog.LOG.info("stopped");
            logs.close();
            lock.close();
        }
    }

    private static Platform startLocked(PlatformOptions options, Home home, LockedHome lock)
            throws InterruptedException {
        Logs logs = Logs.open(home);
        try {
            FrameworkLog.LOG.info("starting version {} on {}", Distribution.VERSION, home.root());
            CityZone.adopt(home);
            Container container = Container.start(options, home);
            try {
                URI address = new Readiness(container.context(), options.host()).await();
                RunFile.of(address).write(home);
                FrameworkLog.LOG.info("ready at {}", address);
                return new Platform(home, lock, logs, container, address);
            } catch (RuntimeException | InterruptedException e) {
                container.close();
                throw e;
            }
        } catch (Refused e) {
            FrameworkLog.LOG.info("not started", e);
            logs.close();
            throw new Refused(e.getMessage() + " The log in " + home.log() + " says more.", e);
        } catch (RuntimeException | InterruptedException e) {
            logs.close();
            throw e;
        }
    }

    private static void refuseTakenPort(PlatformOptions options) {
        InetAddress host;
        try {
            host = InetAddress.getByName(options.host());
        } catch (UnknownHostException e) {
            throw new Refused("The host " + options.host() + " is not known here. Choose another with --host.", e);
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(host, options.port()));
        } catch (IOException e) {
            throw new Refused(
                    "Port " + options.port() + " on " + options.host() + " cannot be used: " + e.getMessage()
                            + ". Stop what listens there, or choose another port with --port N (0 takes a free one).",
                    e);
        }
    }
}

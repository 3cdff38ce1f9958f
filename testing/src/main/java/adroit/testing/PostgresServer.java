package adroit.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * A PostgreSQL server of the tests' own, from the binaries that the operating system's package brings: on a free port of the loopback interface, with a folder under the
 * temporary one, synchronized with the disk as in service. It never runs as root. It is started when first asked for and stopped when the tests' process ends.
 */
public final class PostgresServer implements AutoCloseable {
    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
    private static final String USER = "adroit";
    private static final int STARTS = 3;
    private static final int SECONDS_TO_ANSWER = 60;

    private static @Nullable PostgresServer shared;

    private final Path binaries;
    private final Path folder;
    private final String password = UUID.randomUUID().toString();
    private final AtomicInteger databases = new AtomicInteger();
    private @Nullable Process process;
    private int port;

    private PostgresServer(Path binaries, Path folder) {
        this.binaries = binaries;
        this.folder = folder;
    }

    /**
     * The server of this process.
     *
     * @throws TestAbortedException where PostgreSQL is not installed: the test is skipped with the reason
     */
    public static synchronized PostgresServer shared() {
        if (shared == null) {
            shared = start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close, "stop-postgresql"));
        }
        return shared;
    }

    /** The URL of a new, empty database, with user and password. */
    public String newDatabase() {
        String schema = "city" + databases.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL gave no new schema", e);
        }
        return url() + "&currentSchema=" + schema;
    }

    /** The port that the server listens on. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        Process running = process;
        if (running != null) {
            try {
                new ProcessBuilder("kill", "-INT", Long.toString(running.pid())).start();
                if (!running.waitFor(20, TimeUnit.SECONDS)) {
                    running.destroyForcibly().waitFor();
                }
            } catch (IOException e) {
                running.destroyForcibly();
            } catch (InterruptedException e) {
                running.destroyForcibly();
                Thread.currentThread().interrupt();
            }
            process = null;
        }
        deleteTree(folder);
    }

    private static PostgresServer start() {
        PostgresServer server = new PostgresServer(binaries(), temporaryFolder());
        try {
            server.makeCluster();
            server.startOnAFreePort();
            return server;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw new IllegalStateException("PostgreSQL is installed but does not start: " + e.getMessage(), e);
        }
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + USER + "&password=" + password;
    }

    private void makeCluster() throws IOException {
        Path secret = Files.writeString(folder.resolve("password"), password);
        if (isRoot()) {
            giveAway(folder);
            giveAway(secret);
        }
        run(
                "initdb",
                "--no-sync",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--auth=scram-sha-256",
                "--username=" + USER,
                "--pwfile=" + secret,
                "--pgdata=" + folder.resolve("data"));
    }

    private void startOnAFreePort() throws IOException {
        for (int attempt = 1; process == null; attempt++) {
            port = freePort();
            Process started = command(
                            "postgres",
                            "-D",
                            folder.resolve("data").toString(),
                            "-p",
                            Integer.toString(port),
                            "-c",
                            "listen_addresses=127.0.0.1",
                            "-c",
                            "unix_socket_directories=",
                            "-c",
                            "fsync=on")
                    .start();
            if (answers(started)) {
                process = started;
            } else if (attempt == STARTS) {
                throw new IOException("see " + folder.resolve("log"));
            }
        }
    }

    private boolean answers(Process started) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_ANSWER);
        while (started.isAlive() && System.nanoTime() < end) {
            try (Connection connection = DriverManager.getConnection(url())) {
                return connection.isValid(5);
            } catch (SQLException e) {
                pause(started);
            }
        }
        started.destroyForcibly();
        return false;
    }

    private static void pause(Process started) {
        try {
            started.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL started", e);
        }
    }

    private void run(String program, String... arguments) throws IOException {
        try {
            int exit = command(program, arguments).start().waitFor();
            if (exit != 0) {
                throw new IOException(
                        program + " ended with " + exit + ":\n" + Files.readString(folder.resolve("log")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        }
    }

    private ProcessBuilder command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.add(binaries.resolve(program).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
    }

    private static Path binaries() {
        try (Stream<Path> versions = Files.list(PACKAGES)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin ->
                            Files.isExecutable(bin.resolve("initdb")) && Files.isExecutable(bin.resolve("postgres")))
                    .max(Comparator.comparing(Path::toString))
                    .orElseThrow(PostgresServer::missing);
        } catch (IOException e) {
            throw missing();
        }
    }

    private static TestAbortedException missing() {
        return new TestAbortedException("PostgreSQL is not installed (apt-get install postgresql)");
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("adroit-postgresql-");
        } catch (IOException e) {
            throw new IllegalStateException("no temporary folder for PostgreSQL", e);
        }
    }

    private static void giveAway(Path path) throws IOException {
        try {
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
        } catch (UserPrincipalNotFoundException e) {
            throw new IOException("there is no user postgres to run PostgreSQL as", e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void deleteTree(Path root) {
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.err.println("The folder " + root + " could not be removed: " + e.getMessage());
        }
    }
}

package adroit.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.testing.PostgresServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** The product, started as people start it. */
class PlatformIT {
    @TempDir
    Path home = Path.of("");

    @Test
    void everyListedBundleIsAtWorkWhenItIsReady() throws Exception {
        try (Platform platform = Platform.start(PlatformOptions.at(home))) {
            assertThat(platform.uri().getHost()).isEqualTo("127.0.0.1");
            assertThat(Stream.of(platform.context().getBundles()).map(bundle -> bundle.getState()))
                    .allMatch(state -> state == Bundle.ACTIVE);
        }
    }

    @Test
    void otherCommandsFindItWhileItRunsAndNotAfterwards() throws Exception {
        try (Platform platform = Platform.start(PlatformOptions.at(home))) {
            RunFile found = RunFile.read(platform.home());
            assertThat(found.address()).isEqualTo(platform.uri());
            assertThat(found.pid()).isEqualTo(ProcessHandle.current().pid());
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(platform.home().runFile())))
                    .isEqualTo("rw-------");
        }
        assertThatThrownBy(() -> RunFile.read(new Home(home)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("No Adroit runs");
    }

    @Test
    void aSecondOneOnTheSameHomeIsRefusedAndTheFirstGoesOn() throws Exception {
        try (Platform first = Platform.start(PlatformOptions.at(home))) {
            assertThatThrownBy(() -> Platform.start(PlatformOptions.at(home)).close())
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
            assertThat(RunFile.read(first.home()).address()).isEqualTo(first.uri());
        }
    }

    @Test
    void aTakenPortIsRefusedAndTheHomeIsGivenBack() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PlatformOptions options = PlatformOptions.at(home).withPort(taken.getLocalPort());
            assertThatThrownBy(() -> Platform.start(options).close())
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("--port");
        }
        Platform.start(PlatformOptions.at(home)).close();
    }

    @Test
    void aDatabaseThatCannotBeOpenedIsRefusedAtOnceInTheStoresWords() throws Exception {
        Path database = Home.open(home).data().resolve("adroit.db");
        Files.writeString(database, "this was never a database, whatever its name says".repeat(100));
        assertThatThrownBy(() -> Platform.start(PlatformOptions.at(home)).close())
                .isInstanceOf(Refused.class)
                .hasMessageContaining(database.toString());
        Files.delete(database);
        Platform.start(PlatformOptions.at(home)).close();
    }

    @Test
    void keepsItsDataInPostgreSqlWhenGivenOne() throws Exception {
        PlatformOptions options =
                PlatformOptions.at(home).withDbUrl(PostgresServer.shared().newDatabase());
        for (int round = 0; round < 2; round++) {
            try (Platform platform = Platform.start(options)) {
                assertThat(platform.port()).isPositive();
            }
        }
        assertThat(home.resolve("data/adroit.db")).doesNotExist();
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsRefusedWithoutTellingThePassword() throws Exception {
        String nobody = "jdbc:postgresql://127.0.0.1:1/city?user=adroit&password=hush";
        assertThatThrownBy(() -> Platform.start(PlatformOptions.at(home).withDbUrl(nobody))
                        .close())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("127.0.0.1:1")
                .hasMessageNotContaining("hush");
        assertThat(Files.readString(home.resolve("log/adroit.0.log"))).doesNotContain("hush");
    }

    @Test
    void aSecondStartUsesTheBundleCacheAgain() throws Exception {
        Platform.start(PlatformOptions.at(home)).close();
        FileTime made = Files.getLastModifiedTime(home.resolve("cache/made-from"));
        Platform.start(PlatformOptions.at(home)).close();
        assertThat(Files.getLastModifiedTime(home.resolve("cache/made-from"))).isEqualTo(made);
    }

    @Test
    void aLostBundleCacheComesBack() throws Exception {
        Platform.start(PlatformOptions.at(home)).close();
        deleteTree(home.resolve("cache"));
        Platform.start(PlatformOptions.at(home)).close();
        assertThat(home.resolve("cache/made-from")).exists();
    }

    @Test
    void aDamagedBundleCacheComesBack() throws Exception {
        Platform.start(PlatformOptions.at(home)).close();
        try (Stream<Path> files = Files.walk(home.resolve("cache/bundles"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {0, 1, 2});
            }
        }
        Platform.start(PlatformOptions.at(home)).close();
    }

    @Test
    void aHalfDeletedBundleCacheComesBack() throws Exception {
        Platform.start(PlatformOptions.at(home)).close();
        deleteTree(home.resolve("cache/bundles/bundle5"));
        try (Platform platform = Platform.start(PlatformOptions.at(home))) {
            assertThat(platform.context().getBundle(5)).isNotNull();
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

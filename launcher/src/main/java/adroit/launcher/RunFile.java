package adroit.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.OptionalLong;

/** {@code HOME/run.json}: how other commands find the running product. */
public record RunFile(long pid, String host, int port) {
    static RunFile of(URI address) {
        return new RunFile(ProcessHandle.current().pid(), address.getHost(), address.getPort());
    }

    /**
     * What the home's running product wrote.
     *
     * @throws Refused when no product runs on the home
     */
    public static RunFile read(Home home) {
        OptionalLong holder = HomeLock.holder(home);
        if (holder.isEmpty()) {
            throw new Refused("No Adroit runs on the home " + home.root()
                    + ". Start it with 'adroit start', or name its home with --home DIR.");
        }
        Path file = home.runFile();
        if (!Files.exists(file)) {
            throw new Refused("Adroit on the home " + home.root() + " is starting or stopping (process "
                    + holder.getAsLong() + "). Try again in a moment.");
        }
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            return read(json);
        } catch (IOException e) {
            throw new Refused("The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    public URI address() {
        return URI.create(
                "http://" + (host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host) + ":" + port);
    }

    void write(Home home) {
        Path file = home.runFile();
        try {
            Path part = file.resolveSibling("run.json.part");
            Files.deleteIfExists(part);
            createPrivate(part);
            Files.writeString(part, "{\"pid\":" + pid + ",\"host\":\"" + host + "\",\"port\":" + port + "}\n", UTF_8);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Refused("The file " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static RunFile read(JsonParser json) throws IOException {
        long pid = 0;
        int port = 0;
        String host = PlatformOptions.LOOPBACK;
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "pid" -> pid = json.getLongValue();
                case "port" -> port = json.getIntValue();
                case "host" -> host = json.getText();
                default -> json.skipChildren();
            }
        }
        return new RunFile(pid, host, port);
    }
}

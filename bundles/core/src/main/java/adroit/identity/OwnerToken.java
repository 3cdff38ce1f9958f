package adroit.identity;

import adroit.storage.Durable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** The token of whoever holds the home folder's files. It acts in every role, on this machine only. */
public final class OwnerToken {
    /** The name of the file in the home folder. */
    public static final String FILE = "admin.token";

    private static final Set<PosixFilePermission> MINE = PosixFilePermissions.fromString("rw-------");

    private final String token;

    private OwnerToken(String token) {
        this.token = token;
    }

    /** Reads the home folder's token, and makes it where there is none. Nobody but the file's owner may read it. */
    public static OwnerToken in(Path home) {
        Path file = home.resolve(FILE);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Durable.write(file, (Secret.next() + "\n").getBytes(StandardCharsets.US_ASCII));
            }
            if (posix(home)) {
                Files.setPosixFilePermissions(file, MINE);
            }
            return new OwnerToken(checked(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be made or read: the home folder must be writable", e);
        }
    }

    /**
     * The owner, where the token is right and the request comes from this machine.
     *
     * @param token what came with the request
     * @param peer where the request came from
     */
    public Optional<Actor> actor(String token, InetAddress peer) {
        boolean right = Secret.same(this.token, token);
        return right && peer.isLoopbackAddress() ? Optional.of(Actor.OWNER) : Optional.empty();
    }

    private static String checked(Path file) throws IOException {
        String token = Files.readString(file, StandardCharsets.UTF_8).strip();
        if (token.length() < Secret.next().length()) {
            throw new IOException(file + " does not hold a token: delete it and start again, and a new one is made");
        }
        return token;
    }

    private static boolean posix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }
}

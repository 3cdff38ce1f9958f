package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class SenderTest {
    @Test
    void isThereUntilTheOtherSideHangsUp() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
                Socket connection = server.accept()) {
            Sender sender = Sender.between(connection.getLocalPort(), connection.getPort());
            assumeTrue(sender.isKnown(), "This system does not tell of its connections in /proc/net.");
            assertThat(sender.isThere()).isTrue();

            client.close();
            assertThat(connection.getInputStream().read())
                    .as("the end has arrived")
                    .isEqualTo(-1);

            assertThat(sender.isThere()).isFalse();
        }
    }

    @Test
    void countsAsThereWhereNothingIsKnown() {
        Sender sender = Sender.between(1, 1);
        assertThat(sender.isKnown()).isFalse();
        assertThat(sender.isThere()).isTrue();
    }
}

package adroit.packs.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Whoever started this process: says one word on its standard input, and holds the other end of it for as long as an answer is wanted. An asker that is killed lets go of it; then nobody is left to end
 * this process at its deadline, and it ends itself, whatever runs in it.
 */
final class Asker {
    private Asker() {}

    /** The first line of standard input, of which nothing is left to what is tried here. */
    static String word() throws IOException {
        InputStream in = System.in;
        System.setIn(InputStream.nullInputStream());
        StringBuilder word = new StringBuilder();
        for (int c = in.read(); c > ' '; c = in.read()) {
            word.append((char) c);
        }
        Thread held = new Thread(() -> endWith(in), "adroit-asker");
        held.setDaemon(true);
        held.start();
        return word.toString();
    }

    private static void endWith(InputStream in) {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("it is gone, too", e);
        } finally {
            Runtime.getRuntime().halt(1);
        }
    }
}

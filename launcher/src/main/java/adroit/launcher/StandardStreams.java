package adroit.launcher;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * Standard output and error of the process, without what is printed on a plugin's thread: a service manager keeps both in its journal, and a plugin was told ratings. The check of
 * classes lets no plugin print; this holds where it was wrong.
 */
final class StandardStreams implements AutoCloseable {
    /** How the names of the threads begin on which plugins run. */
    static final String OF_PLUGINS = "adroit-plugin-";

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final PrintStream quietOut = quiet(out, "stdout.encoding");
    private final PrintStream quietErr = quiet(err, "stderr.encoding");

    private StandardStreams() {}

    /** Takes them over until it is closed. */
    static StandardStreams taken() {
        StandardStreams streams = new StandardStreams();
        System.setOut(streams.quietOut);
        System.setErr(streams.quietErr);
        return streams;
    }

    /** Standard error as it was, for what is said about plugins. */
    PrintStream errors() {
        return err;
    }

    /** Whoever took them over since keeps them. */
    @Override
    public void close() {
        if (System.out == quietOut) {
            System.setOut(out);
        }
        if (System.err == quietErr) {
            System.setErr(err);
        }
    }

    private static PrintStream quiet(PrintStream stream, String encoding) {
        String name = System.getProperty(encoding, System.getProperty("sun." + encoding, ""));
        Charset charset = name.isEmpty() ? Charset.defaultCharset() : Charset.forName(name);
        return new PrintStream(new WithoutPlugins(stream), true, charset);
    }

    private static final class WithoutPlugins extends FilterOutputStream {
        WithoutPlugins(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            if (isHeard()) {
                out.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (isHeard()) {
                out.write(bytes, offset, length);
            }
        }

        /** It is not ours to close. */
        @Override
        public void close() throws IOException {
            flush();
        }

        private static boolean isHeard() {
            return !Thread.currentThread().getName().startsWith(OF_PLUGINS);
        }
    }
}

package adroit.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Locale;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The log of one home: {@code log/adroit.0.log}, rotated at 10 MB, five kept. Warnings go to standard error as well. What a plugin says once it was asked about people is
 * in neither: it was told ratings, and may say any of them. Nor is anything that it prints.
 */
final class Logs implements AutoCloseable {
    private static final int ROTATE_AT = 10_000_000;
    private static final int KEPT = 5;
    private static final Logger ROOT = Logger.getLogger("");

    private final Handler file;
    private final Handler errors;
    private final StandardStreams streams;

    private Logs(Handler file, Handler errors, StandardStreams streams) {
        this.file = file;
        this.errors = errors;
        this.streams = streams;
    }

    static Logs open(Home home) {
        try {
            Handler file =
                    new FileHandler(home.log().toString().replace("%", "%%") + "/adroit.%g.log", ROTATE_AT, KEPT, true);
            file.setFormatter(new OneLine());
            file.setLevel(Level.INFO);
            StandardStreams streams = StandardStreams.taken();
            Handler errors = new ToStandardError(streams.errors());
            file.setFilter(Logs::isHeard);
            errors.setFilter(Logs::isHeard);
            for (Handler handler : ROOT.getHandlers()) {
                if (handler instanceof ConsoleHandler) {
                    ROOT.removeHandler(handler);
                }
            }
            ROOT.addHandler(file);
            ROOT.addHandler(errors);
            return new Logs(file, errors, streams);
        } catch (IOException e) {
            throw new Refused(
                    "The log in " + home.log() + " cannot be written: " + e.getMessage()
                            + ". Make room or give the folder to this user.",
                    e);
        }
    }

    /** The threads of plugins are named so; a handler is called on the thread that logs. */
    private static boolean isHeard(LogRecord event) {
        String thread = Thread.currentThread().getName();
        return !(thread.startsWith(StandardStreams.OF_PLUGINS) && thread.endsWith(" unheard"));
    }

    @Override
    public void close() {
        ROOT.removeHandler(file);
        ROOT.removeHandler(errors);
        file.close();
        streams.close();
    }

    /** Time, level, logger, message; a cause follows on lines of its own. */
    private static final class OneLine extends Formatter {
        @Override
        public String format(LogRecord event) {
            StringBuilder line = new StringBuilder(120)
                    .append(Instant.ofEpochMilli(event.getMillis()))
                    .append(' ')
                    .append(event.getLevel().getName())
                    .append(' ')
                    .append(event.getLoggerName())
                    .append(": ")
                    .append(printable(formatMessage(event)))
                    .append('\n');
            appendCause(line, event.getThrown());
            return line.toString();
        }

        private static void appendCause(StringBuilder line, @Nullable Throwable thrown) {
            if (thrown != null) {
                StringWriter trace = new StringWriter();
                thrown.printStackTrace(new PrintWriter(trace));
                line.append(trace);
            }
        }
    }

    /** Short, and never a stack trace: those are in the file. */
    private static final class ToStandardError extends Handler {
        private final PrintStream stream;

        ToStandardError(PrintStream stream) {
            this.stream = stream;
            setLevel(Level.WARNING);
        }

        @Override
        public void publish(LogRecord event) {
            if (isLoggable(event)) {
                Throwable thrown = event.getThrown();
                stream.println(event.getLevel().getName().toLowerCase(Locale.ROOT) + ": "
                        + printable(String.valueOf(event.getMessage())) + (thrown == null ? "" : " (" + thrown + ")"));
            }
        }

        @Override
        public void flush() {
            stream.flush();
        }

        @Override
        public void close() {
            flush();
        }
    }

    /** One event stays one line, whatever text from outside it carries. */
    private static String printable(String message) {
        return message.replace("\r", "\\r").replace("\n", "\\n");
    }
}

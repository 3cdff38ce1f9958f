package adroit.plugins.internal;

import adroit.plugins.PluginLine;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * What each discipline did since the start, and what its own code said: the last lines of each. Whose code says something is known by the thread, because a bundle's code
 * runs in its room only. What it says once it has scored is dropped, and not counted: it was told ratings, which are not for those who read here. What comes from a bundle is hostile text: one line, and no longer than can be read.
 */
final class PluginLog extends Handler {
    private static final int LINES = 200;
    private static final int DISCIPLINES = 500;
    private static final int LONGEST = 400;

    private final Clock clock;
    private final Map<String, Deque<PluginLine>> lines = new LinkedHashMap<>();
    private final SimpleFormatter formatter = new SimpleFormatter();
    private long number;

    PluginLog(Clock clock) {
        this.clock = clock;
    }

    /** Hears what is logged in this process, until it is closed. */
    PluginLog hearing() {
        Logger.getLogger("").addHandler(this);
        return this;
    }

    /** The lines of a discipline, newest first. */
    synchronized List<PluginLine> of(String discipline) {
        List<PluginLine> found = new ArrayList<>(lines.getOrDefault(discipline, new ArrayDeque<>()));
        Collections.reverse(found);
        return found;
    }

    void note(String discipline, String text) {
        note(discipline, "INFO", text);
    }

    synchronized void note(String discipline, String level, String text) {
        if (!discipline.matches("[a-z][a-z0-9.-]*")
                || (lines.size() >= DISCIPLINES && !lines.containsKey(discipline))) {
            return;
        }
        Deque<PluginLine> own = lines.computeIfAbsent(discipline, d -> new ArrayDeque<>());
        own.add(new PluginLine(String.valueOf(++number), clock.instant(), level, oneLine(text)));
        if (own.size() > LINES) {
            own.remove();
        }
    }

    @Override
    public void publish(LogRecord record) {
        String thread = Thread.currentThread().getName();
        if (thread.startsWith(Room.THREAD) && !thread.endsWith(Room.UNHEARD)) {
            String bundle = thread.substring(Room.THREAD.length()).split(" ", 2)[0];
            note(
                    bundle.substring(bundle.lastIndexOf('.') + 1),
                    level(record.getLevel()),
                    formatter.formatMessage(record));
        }
    }

    private static String level(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return "ERROR";
        }
        return level.intValue() >= Level.WARNING.intValue() ? "WARNING" : "INFO";
    }

    private static String oneLine(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return cut.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ");
    }

    @Override
    public void flush() {
        // nothing waits
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}

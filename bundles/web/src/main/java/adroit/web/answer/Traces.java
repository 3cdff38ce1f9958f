package adroit.web.answer;

import org.jspecify.annotations.Nullable;

/** Faults as they may be written down. */
public final class Traces {
    private Traces() {}

    /** Where it happened; what a message says could be somebody's name. */
    public static Throwable withoutMessages(Throwable e) {
        @Nullable Throwable cause = e.getCause();
        Throwable plain =
                new Throwable(e.getClass().getName(), cause == null || cause == e ? null : withoutMessages(cause));
        plain.setStackTrace(e.getStackTrace());
        return plain;
    }
}

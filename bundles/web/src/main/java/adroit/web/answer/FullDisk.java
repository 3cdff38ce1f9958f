package adroit.web.answer;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Whether something failed because there is no room for it: the operating system says so in words alone. */
public final class FullDisk {
    /** What it means for whoever sent something that could not be taken. */
    public static final String CHANGED_NOTHING = "The disk is full: nothing was changed.";

    /** The same, and what to do. */
    public static final String SENTENCE = CHANGED_NOTHING + " Make room, and try again.";

    private FullDisk() {}

    /** Whether it is that, or was caused by it. */
    public static boolean isWhy(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            if (each instanceof IOException
                    && (message.contains("No space left") || message.contains("quota exceeded"))) {
                return true;
            }
        }
        return false;
    }
}

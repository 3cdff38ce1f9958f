package adroit.handover;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A move with where it stands now.
 *
 * @param tools what the function is done with, and for how many positions
 */
public record HandoverInPlace(Handover handover, Side source, Side target, List<ToolDemand> tools) {
    public HandoverInPlace {
        tools = List.copyOf(tools);
    }

    /** How far one of the two descriptions is. */
    public enum SideState {
        /** Its draft says it; it is not published. */
        DRAFT,
        /** A published edition says it. */
        PUBLISHED,
        /** Neither says it: its draft was thrown away or changed, or its words never spoke of the function. */
        OPEN;

        /** The name in answers. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One of the two descriptions.
     *
     * @param department title of the department, or null where it is for every one
     * @param positions how many positions it describes
     */
    public record Side(String id, String title, @Nullable String department, SideState state, int positions) {}

    /**
     * A tool of the function.
     *
     * @param title in the catalog in force, or its id
     * @param needed how many positions of the department that takes the function over come to need it
     * @param freed how many of the one that hands it over may not need it any more
     */
    public record ToolDemand(String discipline, String tool, String title, int needed, int freed) {}

    /** Whether both descriptions are published. */
    public boolean isDone() {
        return source.state() == SideState.PUBLISHED && target.state() == SideState.PUBLISHED;
    }
}

package adroit.handover;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A move with where it stands now.
 *
 * @param tools what the function is done with, and for how many positions
 * @param skills what was asked of whoever did it, and of how many positions it comes to be
 * @param next id of a later move of the same function from or to one of the two; null where there is none
 */
public record HandoverInPlace(
        Handover handover,
        Side source,
        Side target,
        List<ToolDemand> tools,
        List<SkillDemand> skills,
        @Nullable String next) {
    public HandoverInPlace {
        tools = List.copyOf(tools);
        skills = List.copyOf(skills);
    }

    /** How far one of the two descriptions is. */
    public enum SideState {
        /** Its draft says it; it is not published. */
        DRAFT,
        /** What is published says it. */
        PUBLISHED,
        /** Its words never named the function; the job analysis in force does, and is to be made anew. */
        ANALYSIS,
        /** Another move followed that changed it again. */
        MOVED_ON,
        /** Neither says it: its draft was thrown away or changed. */
        OPEN;

        /** The name in answers. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One of the two descriptions.
     *
     * @param department title of the department, or null where it is for every one
     * @param positions how many positions it describes
     */
    public record Side(String id, String title, @Nullable String department, SideState state, int positions) {
        boolean isSettled() {
            return state == SideState.PUBLISHED || state == SideState.MOVED_ON;
        }
    }

    /**
     * A tool of the function.
     *
     * @param title in the catalog in force, or its id
     * @param needed how many positions of the department that takes the function over come to need it; 0 where their own analysis names it already
     * @param freed how many of the one that hands it over may not need it any more; 0 where their analysis names it for other tasks, too
     */
    public record ToolDemand(String discipline, String tool, String title, int needed, int freed) {}

    /**
     * A skill of the function.
     *
     * @param title in the catalog in force, or its id
     * @param level what was asked for where it was done, 1 to 5
     * @param needed how many positions that take the function over come to need it; 0 where their own analysis asks for as much already
     */
    public record SkillDemand(String discipline, String skill, String title, int level, int needed) {}

    /** Whether nothing is left to do for it. */
    public boolean isDone() {
        return source.isSettled() && target.isSettled();
    }

    /** What is to be done next, in a sentence; empty where nothing is. */
    public String remedy() {
        if (next != null) {
            return "It moved on since, as " + next + ".";
        }
        return switch (source.state()) {
            case OPEN -> stillThere();
            case ANALYSIS ->
                "Only the job analysis of “" + source.title() + "” names it there. Make that analysis anew. "
                        + taking();
            case DRAFT -> ("Publish the draft of “" + source.title() + "”. " + taking()).strip();
            case PUBLISHED, MOVED_ON -> taking();
        };
    }

    private String stillThere() {
        return target.state() == SideState.OPEN
                ? "“" + source.title() + "” still names it and “" + target.title()
                        + "” does not. Move it again, or leave it where it is."
                : "“" + source.title() + "” still names it, and so does “" + target.title()
                        + "”. Take it out of the words of one of them.";
    }

    private String taking() {
        return switch (target.state()) {
            case DRAFT -> "Publish the draft of “" + target.title() + "”.";
            case OPEN ->
                "“" + target.title()
                        + "” does not name it. Write it into its words, or into those of the description that did it.";
            default -> "";
        };
    }
}

package adroit.proposal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happened to a proposal, or to what is kept beside catalogs. */
public enum Step {
    PROPOSED("Proposed"),
    /** Another edition took its place, in answer to a review or after a conflict was decided. */
    REVISED("Revised"),
    COMMENTED("Comment"),
    APPROVED("Approved"),
    SENT_BACK("Sent back"),
    WITHDRAWN("Withdrawn"),
    SCHEDULED("To be published on a day"),
    /** The day came, and it could not be published. */
    HELD("Not published on its day"),
    PUBLISHED("Published"),
    /** Not about a proposal: somebody of the field found a skill, or the whole catalog, to be still right. */
    AFFIRMED("Affirmed"),
    /** Not about a proposal: a keeper does not want to be told of that trend. */
    SET_ASIDE("Set aside"),
    /** Not about a proposal: a keeper wants to be told of that trend again. */
    BROUGHT_BACK("Suggested again"),
    /** Not about a proposal: a list of who is supplied with what named a tool that the catalog has not. */
    TOOL_NAMED("Named in a list of tools"),
    /** Not about a proposal: a keeper put something on the field's watch list. */
    WATCHED("Put on the watch list"),
    /** Not about a proposal: somebody looked again at something that is watched, and said when the next time is. */
    LOOKED_AGAIN("Looked at again"),
    /** Not about a proposal: something that was watched became one. */
    WATCH_TAKEN_UP("Became a proposal"),
    /** Not about a proposal: something is watched no more. */
    LET_GO("Let go"),
    /** Not about a proposal: an edition came in force that had been in force before; {@code base} names the one kept last then. */
    IN_FORCE_AGAIN("In force again"),
    /** Not about a proposal: from then on a second person approves. */
    SECOND_PERSON_ON("A second person approves"),
    /** Not about a proposal: from then on nobody else needs to approve. */
    SECOND_PERSON_OFF("No second person is needed");

    private final String title;

    Step(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** The name in files and answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The step of that name. */
    public static Optional<Step> of(String key) {
        return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst();
    }
}

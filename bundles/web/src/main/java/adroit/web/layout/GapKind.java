package adroit.web.layout;

import adroit.gap.Gap;
import adroit.gap.GapType;

/** The kinds of gap in the words of the screen. Each has its own remedy; none is worth more than another. */
public enum GapKind {
    TOOL(
            "Tool or service not supplied",
            "build",
            "The work asks for something the city has not provided. Supply it first; training cannot help before."),
    PROCEDURE(
            "Process to fix",
            "autorenew",
            "Most people stumble at the same step, so the process needs repair or writing down, not the people."),
    SKILL(
            "Skill to build",
            "school",
            "A person's level is under the requirement and the tools are there. Plan practice or training."),
    POSITION("Position to fill", "group_add", "The work has no one in it. Recruit, reassign or share."),
    CREDENTIAL(
            "Credential to renew or earn",
            "autorenew",
            "A license or certificate that the work asks for has run out or is not recorded. Renew or record it; no rating stands in for it.");

    private final String label;
    private final String icon;
    private final String meaning;

    GapKind(String label, String icon, String meaning) {
        this.label = label;
        this.icon = icon;
        this.meaning = meaning;
    }

    /** The kind that a gap is called on screen. */
    public static GapKind of(Gap gap) {
        if (gap.subject().startsWith("credential/")) {
            return CREDENTIAL;
        }
        return gap.subject().startsWith("position/") ? POSITION : of(gap.type());
    }

    /** The kind that a type of gap is called on screen. */
    public static GapKind of(GapType type) {
        return switch (type) {
            case CAPABILITY -> TOOL;
            case PROCESS -> PROCEDURE;
            case TALENT -> SKILL;
        };
    }

    public String label() {
        return label;
    }

    public String icon() {
        return icon;
    }

    public String meaning() {
        return meaning;
    }
}

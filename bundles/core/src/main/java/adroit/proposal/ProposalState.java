package adroit.proposal;

import java.util.Locale;

/** Where a proposal stands. */
public enum ProposalState {
    /** Waits for a second person. */
    OPEN("Waits for review"),
    APPROVED("Approved"),
    /** Its proposer is to change it. */
    SENT_BACK("Sent back"),
    /** Approved, and published by the product on its day. */
    SCHEDULED("Waits for its day"),
    PUBLISHED("Published"),
    WITHDRAWN("Withdrawn");

    private final String title;

    ProposalState(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** The name in answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nothing more happens to it. */
    public boolean isOver() {
        return this == PUBLISHED || this == WITHDRAWN;
    }
}

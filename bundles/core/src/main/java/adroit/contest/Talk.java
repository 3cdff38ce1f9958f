package adroit.contest;

import java.util.List;

/** A comment or a contest with its answers, in the order of recording. */
public record Talk(List<Remark> remarks) {
    public Talk {
        remarks = List.copyOf(remarks);
        if (remarks.isEmpty() || !remarks.get(0).kind().begins()) {
            throw new IllegalArgumentException("a talk begins with a comment or a contest");
        }
    }

    /** How it stands. */
    public enum Standing {
        /** A comment, answered or not. */
        COMMENTED,
        /** Contested, and not answered yet. */
        CONTESTED,
        /** Contested; the answer was that the result stands. */
        UPHELD,
        /** Contested; new evidence was asked for. */
        EVIDENCE_ASKED,
        /** Contested; the answer was that it is noted. */
        NOTED
    }

    /** What it began with. */
    public Remark first() {
        return remarks.get(0);
    }

    /** The identifier in answers. */
    public String id() {
        return first().id();
    }

    /** Whether somebody answered. */
    public boolean answered() {
        return remarks.size() > 1;
    }

    /** How it stands: as the last answer says. */
    public Standing standing() {
        if (first().kind() == Remark.Kind.COMMENT) {
            return Standing.COMMENTED;
        }
        return answered()
                ? Standing.valueOf(remarks.get(remarks.size() - 1).kind().name())
                : Standing.CONTESTED;
    }
}

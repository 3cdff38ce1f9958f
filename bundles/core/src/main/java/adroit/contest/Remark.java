package adroit.contest;

import adroit.work.Check;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a talk about a person's result in one skill. Entries are only ever added.
 *
 * @param sequence its place in the order of recording, from 1
 * @param thread the sequence number of the entry that began the talk; its own for that one
 * @param person id of whom the result is about
 * @param result id of the result that was looked at, where the talk began with one
 * @param account id of the account that wrote it
 * @param writer in which part it was written: as the person, their supervisor, HR
 */
public record Remark(
        long sequence,
        long thread,
        String person,
        String discipline,
        String skill,
        @Nullable String result,
        Kind kind,
        String text,
        Instant at,
        String account,
        Writer writer) {
    /** The most characters of a text. */
    public static final int LONGEST_TEXT = 2_000;

    /** What an entry does. */
    public enum Kind {
        /** Says something; nothing has to follow. */
        COMMENT,
        /** Says that the result is not right, and why. */
        CONTEST,
        /** Answers that the result stands as it is, and why. */
        UPHELD,
        /** Answers that new evidence is asked for; a new assessment will rest on it. */
        EVIDENCE_ASKED,
        /** Answers that it was read and noted. */
        NOTED;

        /** Whether it begins a talk, rather than answering one. */
        public boolean begins() {
            return this == COMMENT || this == CONTEST;
        }

        /** The name in files and answers. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The part in which somebody writes. */
    public enum Writer {
        PERSON,
        SUPERVISOR,
        DEPARTMENT_LEAD,
        HR;

        /** The name in files and answers. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Remark {
        Check.id("discipline", discipline);
        Check.id("skill", skill);
        Check.text("text", text);
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("text has more than " + LONGEST_TEXT + " characters");
        }
    }

    /** The identifier in answers. */
    public String id() {
        return "c-" + sequence;
    }
}

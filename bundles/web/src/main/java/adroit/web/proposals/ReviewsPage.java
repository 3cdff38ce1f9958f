package adroit.web.proposals;

import adroit.web.layout.Counts;
import adroit.web.layout.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The catalogs that somebody keeps or reviews, and what is due in them.
 *
 * @param due what is due for review, the longest due first
 * @param soon what will be due within three months
 * @param sunsets what is meant to be used no longer than the next three months, the earliest first
 * @param watched what is to be looked at again by today, the earliest first
 * @param second whether a second person approves, in a sentence
 * @param problem why the last form was not taken
 */
public record ReviewsPage(
        Frame frame,
        List<KeptField> fields,
        List<DueField> due,
        List<DueLine> soon,
        List<SunsetLine> sunsets,
        List<WatchedLine> watched,
        boolean keeper,
        String second,
        Optional<SecondForm> form,
        Optional<String> done,
        Optional<String> problem) {
    public ReviewsPage {
        fields = List.copyOf(fields);
        due = List.copyOf(due);
        soon = List.copyOf(soon);
        sunsets = List.copyOf(sunsets);
        watched = List.copyOf(watched);
    }

    /**
     * One field.
     *
     * @param proposals how many go on, in words
     */
    public record KeptField(String title, String href, String edition, String proposals) {}

    /**
     * A field of which something is due. The whole catalog is due no later than any of its skills.
     *
     * @param skills those that are due as well
     */
    public record DueField(DueLine whole, List<DueLine> skills) {
        public DueField {
            skills = List.copyOf(skills);
        }

        /** How many skills are due, in words. */
        public String count() {
            return Counts.of(skills.size(), "skill", "skills");
        }
    }

    /**
     * Something due.
     *
     * @param href where it is read, or changed
     * @param action where it is affirmed
     * @param skill id of the skill; empty for the whole catalog
     */
    public record DueLine(
            String title,
            String field,
            String what,
            String looked,
            String due,
            String href,
            String action,
            String skill) {}

    /**
     * A skill or a tool that is meant to be used until a day.
     *
     * @param what whether it is a skill or a tool
     * @param until the last day, in words
     * @param next what is to take its place, or empty
     * @param passed whether the day is over
     * @param href where it is read or changed; empty for a tool
     * @param part key of what it is, for the form that proposes its retirement
     */
    public record SunsetLine(
            String title,
            String field,
            String what,
            String until,
            String next,
            boolean passed,
            String href,
            String discipline,
            String part,
            String id) {}

    /** Something on the watch list of a field that is to be looked at again. */
    public record WatchedLine(String title, String kind, String field, String again, String href) {}

    /**
     * The switch of the second person, for who may switch it.
     *
     * @param reason that was not taken, or empty
     */
    public record SecondForm(boolean asked, List<String> history, String reason) {
        public SecondForm {
            history = List.copyOf(history);
        }
    }
}

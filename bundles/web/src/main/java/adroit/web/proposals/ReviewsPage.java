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
 * @param second whether a second person approves, in a sentence
 */
public record ReviewsPage(
        Frame frame,
        List<KeptField> fields,
        List<DueField> due,
        List<DueLine> soon,
        boolean keeper,
        String second,
        Optional<SecondForm> form,
        Optional<String> done) {
    public ReviewsPage {
        fields = List.copyOf(fields);
        due = List.copyOf(due);
        soon = List.copyOf(soon);
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

    /** The switch of the second person, for who may switch it. */
    public record SecondForm(boolean asked, List<String> history) {
        public SecondForm {
            history = List.copyOf(history);
        }
    }
}

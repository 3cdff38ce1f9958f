package adroit.web.knowledge;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * What somebody answered in tests, and what it says; for them alone.
 *
 * @param families that are asked about
 * @param tooFew the others, in a sentence; empty where there are none
 * @param drafts how far the questions were reviewed, in a sentence; empty where there are none
 */
public record KnowledgePage(
        Frame frame, List<FamilyLine> families, String tooFew, List<ProcessLine> processes, String drafts) {
    public KnowledgePage {
        families = List.copyOf(families);
        processes = List.copyOf(processes);
    }

    /**
     * One tool family.
     *
     * @param address of its questions
     * @param questions how many there are and were answered
     * @param result what the answers say with its precision, or why they say nothing
     * @param sample how reliable the questions are here
     */
    public record FamilyLine(
            String address, String title, String field, String questions, String result, String sample) {}

    /**
     * One process.
     *
     * @param address of its steps; empty where its order is not asked
     * @param result what the answer says
     * @param named the steps that were missed or are out of order, each with the word for it
     */
    public record ProcessLine(String address, String title, String field, String result, List<String> named) {
        public ProcessLine {
            named = List.copyOf(named);
        }
    }
}

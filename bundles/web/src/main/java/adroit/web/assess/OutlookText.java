package adroit.web.assess;

import adroit.assessment.Outlook;
import adroit.evidence.Purpose;
import adroit.web.layout.Counts;
import adroit.web.layout.Purposes;
import java.util.ArrayList;
import java.util.List;

/** What an assessment would come to, in words. */
final class OutlookText {

    private OutlookText() {}

    static String heading(Outlook outlook) {
        return outlook.results() == 0
                ? "Nobody can be assessed here yet"
                : Counts.of(outlook.results(), "result", "results") + " would be made";
    }

    static List<String> sentences(Outlook outlook, Purpose purpose) {
        if (outlook.results() == 0) {
            return List.of(
                    "No signed job analysis describes a position that somebody holds here. An assessment compares"
                            + " what an analysis says the position asks for with the evidence on record.");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("One for each position that somebody holds and a signed job analysis describes: "
                + Counts.of(outlook.people(), "person", "people") + ". " + first(outlook));
        if (!outlook.evidence()) {
            sentences.add("No evidence was recorded yet: every requirement would read “not assessed”.");
        } else if (outlook.outdated() > 0) {
            sentences.add("Of " + Counts.of(outlook.outdated(), "person", "people")
                    + " evidence was recorded that is newer than their result.");
        } else if (outlook.first() == 0) {
            sentences.add("No evidence that counts is newer than the results. Only the day would change, and what"
                    + " follows from it, such as a credential that expires.");
        }
        sentences.add(Purposes.note(purpose));
        return sentences;
    }

    private static String first(Outlook outlook) {
        if (outlook.first() == outlook.results()) {
            return "There is no result for this purpose yet.";
        }
        return outlook.first() == 0
                ? "Each has a result already; earlier ones stay on record."
                : Counts.of(outlook.first(), "has", "have")
                        + " no result for this purpose yet; earlier results stay on record.";
    }
}

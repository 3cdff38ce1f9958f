package adroit.web.overview;

import adroit.assessment.AssessmentRuns;
import adroit.assessment.Groundwork;
import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.web.assess.AssessServlet;
import adroit.web.layout.Purposes;

/** Says why there are no numbers, and who can make them. */
final class Offers {
    private static final String HOW =
            "Results are made by an assessment: it compares what a signed job analysis says that a position asks for with the"
                    + " evidence on record of whoever holds it.";

    private final AssessmentRuns runs;

    Offers(AssessmentRuns runs) {
        this.runs = runs;
    }

    /**
     * For this visitor.
     *
     * @param empty whether there are no numbers of the chosen field
     * @param others whether there are of other fields
     */
    Offer of(Actor actor, Purpose purpose, boolean empty, boolean others) {
        boolean may = Policy.permits(actor, Act.ASSESS, Scope.CITY);
        String assess = may ? AssessServlet.PATH + "?purpose=" + purpose.key() : "";
        if (!empty) {
            return new Offer(assess, "", "", "", "");
        }
        if (others) {
            return new Offer(
                    assess,
                    "No result asks for a skill of this field",
                    "There are results in other fields: choose one above. Numbers of this field appear once a signed job"
                            + " analysis asks for its skills and whoever holds such a position is assessed.",
                    "",
                    "");
        }
        String title = "Nothing has been assessed for " + Purposes.words(purpose.key()) + " yet";
        return may
                ? own(assess, title, runs.groundwork(actor))
                : new Offer("", title, HOW + " The HR analyst makes it.", "", "");
    }

    private static Offer own(String assess, String title, Groundwork groundwork) {
        if (!groundwork.analyses()) {
            return new Offer(
                    assess,
                    title,
                    HOW + " There is no signed job analysis yet: bring analyses in first.",
                    "/imports",
                    "Bring signed job analyses in");
        }
        return new Offer(
                assess,
                title,
                HOW + " How many would be made is said before any is."
                        + (groundwork.evidence()
                                ? ""
                                : " No evidence was recorded yet: import ratings, tests, work samples or credentials first,"
                                        + " or every requirement will read “not assessed”."),
                assess,
                "Assess everybody as of today");
    }
}

package adroit.web.preview;

import adroit.web.knowledge.KnowledgePage;
import adroit.web.knowledge.QuestionsPage;
import adroit.web.knowledge.SittingPage;
import adroit.web.knowledge.StepsPage;
import adroit.web.layout.Choice;
import adroit.web.layout.Section;
import java.util.List;
import java.util.Optional;

/** Pages on what people know: an overview, questions on a tool, and steps to be put in order. */
final class Known {
    private Known() {}

    static KnowledgePage some() {
        return new KnowledgePage(
                Frames.signedIn("What I know", Section.KNOWLEDGE),
                List.of(new KnowledgePage.FamilyLine(
                        "/knowledge/tools/utilities/historian",
                        "Process historian (AVEVA PI, Canary, Ignition Historian)",
                        "Utilities",
                        "8 of 8 questions answered",
                        "6 of 8 right: 75 percent, range 41 to 93, standard error 13",
                        "alpha 0.71 (0.55 to 0.82), from 34 people")),
                "Not asked, because a test needs 5 questions and the catalog has fewer: Outage management system with predicted device (1).",
                List.of(
                        new KnowledgePage.ProcessLine(
                                "/knowledge/processes/planning/issue-building-permit",
                                "Issue a building permit",
                                "Planning",
                                "6 of 8 steps in place. One answer has no standard error.",
                                List.of(
                                        "Missed: Send corrections as one letter",
                                        "Out of order: Check completeness before taking the fee")),
                        new KnowledgePage.ProcessLine(
                                "",
                                "Replace a lead service line",
                                "Utilities",
                                "Not asked: its steps are not written down. That is a process to fix, not something to know.",
                                List.of())),
                "All 9 questions are drafts that nobody has reviewed yet: they serve your own development and nothing else.");
    }

    static KnowledgePage none() {
        return new KnowledgePage(Frames.signedIn("What I know", Section.KNOWLEDGE), List.of(), "", List.of(), "");
    }

    static QuestionsPage questions(String problem) {
        return new QuestionsPage(
                Frames.signedIn("Process historian", Section.KNOWLEDGE),
                "/knowledge/tools/utilities/historian",
                "Process historian",
                "All questions are asked, in place of a test that chooses them by your answers: Too few people have answered the same questions to know how reliable they are. More people's answers would help.",
                List.of(item("historian-compression", false), item("historian-gap", true)),
                problem);
    }

    static SittingPage sitting(String result, boolean asking, String problem) {
        return new SittingPage(
                Frames.signedIn("Process historian", Section.KNOWLEDGE),
                "/knowledge/tools/utilities/historian",
                "Process historian",
                result,
                asking ? Optional.of(item("historian-gap", false)) : Optional.empty(),
                "Question 4 of 20 at most",
                problem);
    }

    private static QuestionsPage.ItemLine item(String id, boolean unknown) {
        return new QuestionsPage.ItemLine(
                id,
                "A short turbidity spike is on the local display but not in the historian’s trend. What is looked at first?",
                List.of(
                        new QuestionsPage.OptionChoice("a", "The printer", false),
                        new QuestionsPage.OptionChoice(
                                "b", "Exception and compression settings and the scan rate of the tag", !unknown),
                        new QuestionsPage.OptionChoice("-", "I do not know", unknown)));
    }

    static StepsPage steps(String problem) {
        return new StepsPage(
                Frames.signedIn("Issue a building permit", Section.KNOWLEDGE),
                "/knowledge/processes/planning/issue-building-permit",
                "Issue a building permit",
                List.of(
                        step("fee", "Take the fee and start the clock", "", "2"),
                        step("completeness-before-fee", "Check completeness before taking the fee", "", "-"),
                        step(
                                "letter",
                                "Send corrections as one letter",
                                problem.isEmpty() ? "" : "Not chosen yet",
                                "")),
                problem);
    }

    private static StepsPage.StepLine step(String name, String title, String open, String chosen) {
        return new StepsPage.StepLine(
                name,
                title,
                open,
                List.of(
                        new Choice("", "Choose", chosen.isEmpty()),
                        new Choice("1", "1", chosen.equals("1")),
                        new Choice("2", "2", chosen.equals("2")),
                        new Choice("-", "I do not know this step", chosen.equals("-"))));
    }
}

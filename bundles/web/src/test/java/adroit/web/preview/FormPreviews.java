package adroit.web.preview;

import adroit.charter.Charter;
import adroit.charter.PurposeCard;
import adroit.charter.RecordsSchedule;
import adroit.scoring.Channel;
import adroit.web.comments.CommentsPage;
import adroit.web.comments.WaitingPage;
import adroit.web.form.AnswerChoice;
import adroit.web.form.AnswerFields;
import adroit.web.form.CardPage;
import adroit.web.form.FormsPage;
import adroit.web.form.QuestionPage;
import adroit.web.form.ReviewPage;
import adroit.web.form.Saved;
import adroit.web.form.SideBySidePage;
import adroit.web.form.SideBySideQuestionPage;
import adroit.web.invitation.InvitationPage;
import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import adroit.web.layout.Section;
import adroit.web.round.RoundPage;
import adroit.web.round.RoundsPage;
import adroit.web.round.SlipsPage;
import adroit.web.selfview.SelfRatingsPage;
import adroit.web.signin.CarriedPage;
import adroit.web.slip.PrintedSlipsPage;
import adroit.web.slip.SlipDeskPage;
import adroit.web.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The pages on which people are asked and answer, in the states they can be in. */
final class FormPreviews {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final Frame FRAME = Frames.signedIn("Spring talks", Section.FORMS);
    private static final String TITLE = "Spring development talks";
    private static final String ABOUT = "About you as Senior Planner";
    private static final List<String> ANCHORS = List.of(
            "Finds the district of a parcel and reads its permitted uses from the table, with a colleague at hand.",
            "Between level 1 and level 3",
            "Answers ordinary counter questions alone, cites the section, and says where a use needs a hearing.",
            "Between level 3 and level 5",
            "Interprets conflicting provisions, writes the interpretation down, and others rely on it.");
    private static final PurposeCard PROMISE =
            Charter.inForce(RecordsSchedule.USUAL).card(Channel.SELF);

    private FormPreviews() {}

    private static SelfRatingsPage selfRatings(List<String> areas) {
        SelfRatingsPage.Place hidden = new SelfRatingsPage.Place("", "");
        SelfRatingsPage.Place shown = new SelfRatingsPage.Place("3.4", "12 people, 31 ratings");
        return new SelfRatingsPage(
                Frames.signedIn("How people see themselves", Section.OVERVIEW),
                List.of(new Choice("citywide", "City-wide digital work", true)),
                List.of(new Choice("2026", "2026", true)),
                "City-wide digital work",
                "2026",
                areas,
                List.of(
                        new SelfRatingsPage.Row(
                                "Law and Clerk", areas.stream().map(a -> hidden).toList()),
                        new SelfRatingsPage.Row(
                                "Police", areas.stream().map(a -> shown).toList())),
                5);
    }

    private static SlipDeskPage slipDesk(List<String> problems) {
        return new SlipDeskPage(
                Frames.signedIn("Slips to read results", Section.ROUNDS),
                List.of(
                        new SlipDeskPage.Line(
                                "s-1", "Wren Waters", "21 November 2026, 10:42 UTC", "Not used yet", true),
                        new SlipDeskPage.Line("s-2", "Gus Gravel", "2 November 2026, 08:10 UTC", "Expired", false)),
                List.of(new Choice("", "the whole city", true), new Choice("parks", "Parks and Recreation", false)),
                problems.isEmpty() ? "" : "AF1001",
                problems);
    }

    private static PrintedSlipsPage printedSlips() {
        return new PrintedSlipsPage(
                Frames.signedIn("Slips to read results", Section.ROUNDS),
                "Your results",
                "your own results: read them, see who looked, say what you think of them, or contest them",
                "https://adroit.alder-falls.example/invitation",
                List.of(new PrintedSlipsPage.Line("Wren Waters", "7KQ2-M9XB-44TD-ZH8P", "5 December 2026, 10:42 UTC")),
                "/slips",
                "Slips to read results");
    }

    static Map<String, JteModel> models() {
        Map<String, JteModel> models = new LinkedHashMap<>();
        models.put(
                "self-ratings",
                TEMPLATES.selfviewSelfRatings(selfRatings(List.of("Security", "Records", "Digital work"))));
        models.put("self-ratings-none", TEMPLATES.selfviewSelfRatings(selfRatings(List.of())));
        models.put("result-slips", TEMPLATES.slipDesk(slipDesk(List.of())));
        models.put(
                "result-slips-refused",
                TEMPLATES.slipDesk(slipDesk(List.of("Sam Sample has an account: results are read by signing in."))));
        models.put("result-slips-printed", TEMPLATES.slipPrinted(printedSlips()));
        models.put("forms", forms(true));
        models.put("forms-none", forms(false));
        for (CardPage.State state : CardPage.State.values()) {
            models.put("form-card-" + state.name().toLowerCase(Locale.ROOT), card(state));
        }
        models.put("form-question", question("", new Saved(0, "", ""), false));
        models.put("form-question-saved", question("3", new Saved(2, "Saved, 21 November 2026, 10:42 UTC", ""), false));
        models.put("form-question-missing", question("", new Saved(0, "", "Choose one of the answers."), false));
        models.put(
                "form-question-other-window",
                question(
                        "4",
                        new Saved(
                                3,
                                "",
                                "This question was answered in another window meanwhile: Level 3. Nothing was replaced."
                                        + " Save again to keep what is chosen here."),
                        false));
        models.put("form-question-correcting", question("3", new Saved(0, "", ""), true));
        models.put("form-interest", interest());
        models.put("form-review", review(false));
        models.put("form-submitted", review(true));
        models.put("form-rate", rate(false));
        models.put("form-rate-submitted", rate(true));
        models.put("form-rate-question", rateQuestion(""));
        models.put("form-rate-question-missing", rateQuestion("Say in a few words what was used."));
        models.put("rounds", rounds(List.of()));
        models.put(
                "rounds-refused",
                rounds(List.of("Title: 1 to 80 characters.", "Last day: a day from today on, within a year.")));
        models.put("round", round(true));
        models.put("round-ended", round(false));
        models.put("slips", slips());
        models.put("invitation", invitation("", false));
        models.put("invitation-refused", invitation("This code does not work. Ask HR for a new slip.", false));
        models.put("invitation-again", invitation("You were away for a while. Enter your code again.", true));
        models.put(
                "session-ended",
                TEMPLATES.signinCarried(new CarriedPage(
                        Frames.stranger("One more step"),
                        "token-of-a-preview",
                        "/forms/form-1/s.planning.zoning",
                        List.of(Map.entry("answer", "3")))));
        models.put("comments", comments(true, ""));
        models.put("comments-refused", comments(true, "Say why, in 1 to 2000 characters."));
        models.put("comments-to-answer", comments(false, ""));
        models.put("contested", waiting(true));
        models.put("contested-none", waiting(false));
        return models;
    }

    private static JteModel forms(boolean some) {
        FormsPage.Line own = new FormsPage.Line("/forms/form-1", TITLE, ABOUT, "3 of 14 answered", true);
        FormsPage.Line other =
                new FormsPage.Line("/forms/form-2", TITLE, "About Robin Example as Planner", "Submitted", false);
        return TEMPLATES.formForms(new FormsPage(
                FRAME,
                some ? List.of(own) : List.of(),
                some ? List.of(other, other) : List.of(),
                some ? List.of(new FormsPage.Group("/forms/rate/round-1", TITLE, "2 people")) : List.of()));
    }

    private static JteModel card(CardPage.State state) {
        boolean open = state == CardPage.State.OPEN;
        return TEMPLATES.formCard(new CardPage(
                FRAME,
                TITLE,
                ABOUT,
                PROMISE,
                List.of(
                        "14 questions, each saved as you answer it. No time limit: stop and come back.",
                        "Open until the end of 18 December 2026."),
                state,
                open ? 3 : 0,
                "/forms/form-1/s.planning.zoning",
                open ? "/forms/form-1/review" : "",
                open ? "/forms/form-1/withdraw" : ""));
    }

    private static List<AnswerChoice> levels(String chosen) {
        List<AnswerChoice> choices = new ArrayList<>(IntStream.rangeClosed(1, 5)
                .mapToObj(l -> new AnswerChoice(
                        String.valueOf(l), "Level " + l, ANCHORS.get(l - 1), chosen.equals(String.valueOf(l))))
                .toList());
        choices.add(new AnswerChoice("not-observed", "I cannot say", "", false));
        choices.add(new AnswerChoice("does-not-apply", "Does not apply to this position", "", false));
        return choices;
    }

    private static JteModel question(String chosen, Saved saved, boolean correcting) {
        return TEMPLATES.formQuestion(new QuestionPage(
                FRAME,
                TITLE,
                ABOUT,
                4,
                14,
                "Skill",
                "Zoning and code interpretation",
                "Reads the zoning code, finds what applies to a parcel, and explains it to applicants.",
                "Which of these is closest to what you do at work now?",
                levels(chosen),
                Frames.choices("Not named", "Electronic plan review", "Code book on paper", "Something else"),
                new AnswerFields(chosen, "", ""),
                saved,
                "/forms/form-1/s.planning.zoning",
                "/forms/form-1",
                "/forms/form-1/s.planning.site-plan",
                Optional.of("/forms/form-1/s.planning.findings"),
                "/forms/form-1/review",
                correcting));
    }

    private static JteModel interest() {
        List<AnswerChoice> choices = List.of(
                new AnswerChoice("explore", "I want to try new ways of doing it", "", false),
                new AnswerChoice("use", "I use it to get my work done", "", false),
                new AnswerChoice("improve", "I want to make the way we do it better", "", false));
        return TEMPLATES.formQuestion(new QuestionPage(
                FRAME,
                TITLE,
                ABOUT,
                14,
                14,
                "Interest",
                "Planning and development, its technology",
                "Asked, never guessed from what you can do. The three answers are worth the same.",
                "Which of these is closest to you?",
                choices,
                List.of(),
                AnswerFields.NONE,
                new Saved(0, "", ""),
                "/forms/form-1/i.planning.technology",
                "/forms/form-1",
                "/forms/form-1/d.planning.review",
                Optional.empty(),
                "/forms/form-1/review",
                false));
    }

    private static JteModel review(boolean submitted) {
        return TEMPLATES.formReview(new ReviewPage(
                FRAME,
                TITLE,
                ABOUT,
                List.of(
                        new ReviewPage.Line(
                                "Skill", "Zoning and code interpretation", "Level 3, with Code book on paper", "/x"),
                        new ReviewPage.Line("Duty", "Review site plans", "", "/y"),
                        new ReviewPage.Line(
                                "Interest",
                                "Planning and development, its technology",
                                "I use it to get my work done",
                                "/z")),
                submitted ? 0 : 1,
                submitted,
                true,
                "/forms/form-1/submit",
                "/forms/form-1"));
    }

    private static JteModel rate(boolean submitted) {
        return TEMPLATES.formRate(new SideBySidePage(
                FRAME,
                TITLE,
                PROMISE,
                List.of(new SideBySidePage.Person(
                        "Robin Example", "/forms/form-2", submitted ? "Submitted" : "3 of 9 answered")),
                List.of(
                        new SideBySidePage.Line("Skill", "Zoning and code interpretation", "4 of 4 people", true, "/a"),
                        new SideBySidePage.Line("Duty", "Review site plans", "1 of 4 people", false, "/b")),
                submitted ? 0 : 3,
                submitted,
                submitted ? "" : "/forms/rate/round-1/submit"));
    }

    private static JteModel rateQuestion(String problem) {
        List<Choice> answers = Frames.choices("Not answered yet", "Level 1", "Level 2", "Level 3", "Not observed");
        List<Choice> tools = Frames.choices("Not named", "Electronic plan review", "Something else");
        return TEMPLATES.formRateQuestion(new SideBySideQuestionPage(
                FRAME,
                TITLE,
                2,
                9,
                "Skill",
                "Zoning and code interpretation",
                "Reads the zoning code, finds what applies to a parcel, and explains it to applicants.",
                levels("").stream().filter(c -> !c.meaning().isEmpty()).toList(),
                List.of(
                        new SideBySideQuestionPage.Row(
                                "form-2", "Robin Example", "Planner", true, answers, tools, "", problem),
                        new SideBySideQuestionPage.Row(
                                "form-3", "Kim Sample", "Senior Planner", false, answers, tools, "", "")),
                problem.isEmpty() ? List.of() : List.of("Robin Example: " + problem),
                "/forms/rate/round-1/s.planning.zoning",
                "/forms/rate/round-1",
                Optional.of("/forms/rate/round-1/s.planning.findings")));
    }

    private static JteModel rounds(List<String> problems) {
        boolean some = problems.isEmpty();
        return TEMPLATES.roundRounds(new RoundsPage(
                Frames.signedIn("Rounds", Section.ROUNDS),
                some
                        ? List.of(
                                new RoundsPage.Line("/rounds/round-1", TITLE, "Development", "18 December 2026", true),
                                new RoundsPage.Line(
                                        "/rounds/round-0",
                                        "Autumn planning",
                                        "Workforce planning",
                                        "1 October 2026",
                                        false))
                        : List.of(),
                Frames.choices("Everybody", "Planning and Development"),
                Frames.choices("Development", "Workforce planning"),
                "",
                "2026-12-18",
                "",
                problems,
                some));
    }

    private static JteModel round(boolean open) {
        return TEMPLATES.roundRound(new RoundPage(
                Frames.signedIn(TITLE, Section.ROUNDS),
                TITLE,
                open
                        ? "For development. Open until the end of 18 December 2026."
                        : "For development. Closed; the last day was 18 December 2026.",
                "1 of 2 forms submitted",
                open,
                !open,
                "2026-12-18",
                List.of(
                        new RoundPage.Line("Robin Example", "Planner", "Themselves", "3 of 14 answered", false),
                        new RoundPage.Line("Robin Example", "Planner", "Kim Sample", "Submitted", true)),
                1,
                open ? "" : "1 result was made as of today.",
                true,
                open ? 1 : 0,
                List.of(
                        new RoundPage.Invitation(
                                "invitation-1", "Robin Example", "21 November 2026, 10:42 UTC", "Not used yet", open),
                        new RoundPage.Invitation(
                                "invitation-0", "Robin Example", "20 November 2026, 10:42 UTC", "Taken back", false)),
                "/rounds/round-1",
                ""));
    }

    private static JteModel slips() {
        return TEMPLATES.roundSlips(new SlipsPage(
                Frames.signedIn("Slips", Section.ROUNDS),
                TITLE,
                "https://adroit.alderfalls.example/invitation",
                List.of(
                        new SlipsPage.Line(
                                "Robin Example",
                                "Water Operator",
                                "7HJK-2QRS-9TVW-3XYZ",
                                "18 December 2026, 00:00 UTC"),
                        new SlipsPage.Line(
                                "Kim Sample", "Lineworker", "4ABC-8DEF-5GHJ-6KMN", "18 December 2026, 00:00 UTC")),
                "/rounds/round-1"));
    }

    private static JteModel invitation(String problem, boolean mild) {
        return TEMPLATES.invitationInvitation(new InvitationPage(Frames.stranger("Enter your code"), problem, mild));
    }

    private static JteModel comments(boolean own, String problem) {
        CommentsPage.TalkCard contested = new CommentsPage.TalkCard(
                "c-4",
                "Writing findings",
                "Planning and development",
                "Contested, not answered yet",
                true,
                Optional.of(new CommentsPage.Contested(
                        "Level 4 required, level 2.0 scored. Decided by: supervisor.",
                        List.of("One rating, so no precision is known."),
                        "Result for development, 1 November 2026",
                        !own,
                        "/people/p-1/evidence?purpose=development")),
                List.of(new CommentsPage.Entry(
                        "Contests the result",
                        own ? "you" : "the person",
                        "20 November 2026, 09:10 UTC",
                        "I wrote the findings for Elm Street.\nThey were adopted.")),
                !own,
                problem.isEmpty() ? "" : "upheld",
                problem.isEmpty() ? "" : "I read the findings again.");
        CommentsPage.TalkCard answered = new CommentsPage.TalkCard(
                "c-1",
                "Zoning and code interpretation",
                "Planning and development",
                "Contested; answered: new evidence asked for",
                false,
                Optional.empty(),
                List.of(
                        new CommentsPage.Entry(
                                "Contests the result",
                                own ? "you" : "the person",
                                "2 November 2026, 09:10 UTC",
                                "Not so."),
                        new CommentsPage.Entry(
                                "New evidence asked for",
                                "a supervisor",
                                "3 November 2026, 09:10 UTC",
                                "Let us look at two cases.")),
                !own,
                "",
                "");
        return TEMPLATES.commentsComments(new CommentsPage(
                Frames.signedIn("Comments", own ? Section.OWN : Section.COMMENTS),
                "/comments/p-1",
                "Robin Example",
                own ? "/me" : "/people/p-1",
                List.of(contested, answered),
                own
                        ? Optional.of(new CommentsPage.Draft(
                                Frames.choices("Writing findings (development, 1 November 2026)", "Zoning"),
                                "",
                                "",
                                ""))
                        : Optional.empty(),
                problem,
                own && problem.isEmpty() ? "Sent. Your supervisor or HR answers." : ""));
    }

    private static JteModel waiting(boolean some) {
        return TEMPLATES.commentsWaiting(new WaitingPage(
                Frames.signedIn("Contested results", Section.COMMENTS),
                some
                        ? List.of(new WaitingPage.Line(
                                "/comments/p-1", "Robin Example", "Writing findings", "20 November 2026, 09:10 UTC"))
                        : List.of()));
    }
}

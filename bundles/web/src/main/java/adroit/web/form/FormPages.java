package adroit.web.form;

import adroit.assessment.NoSuchSubject;
import adroit.charter.Charter;
import adroit.form.Answer;
import adroit.form.Form;
import adroit.form.FormClosed;
import adroit.form.Forms;
import adroit.form.OpenForm;
import adroit.form.Question;
import adroit.form.SavedAnswer;
import adroit.form.Saving;
import adroit.form.Writer;
import adroit.scoring.Channel;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.Section;
import adroit.web.serving.Answer.Elsewhere;
import adroit.web.serving.Answer.Shown;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of one form. Every answer is on disk before the next question is shown, so that leaving at any time loses nothing. */
final class FormPages {
    private static final int INVALID = 422;
    private static final int CONFLICT = 409;
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Forms forms;
    private final Charter charter;

    FormPages(Forms forms, Charter charter) {
        this.forms = forms;
        this.charter = charter;
    }

    /** The purpose card. */
    adroit.web.serving.Answer card(Visit visit, Writer writer, String id) {
        OpenForm form = forms.find(writer, id);
        if (form.form().state() == Form.State.SUBMITTED) {
            return new Elsewhere(FormAddress.review(id));
        }
        return new Shown(TEMPLATES.formCard(card(visit, form)));
    }

    private CardPage card(Visit visit, OpenForm form) {
        String id = form.form().id();
        CardPage.State state = state(form);
        boolean open = state == CardPage.State.OPEN;
        int total = form.questionnaire().questions().size();
        List<String> facts = new ArrayList<>();
        facts.add(Counts.of(total, "question", "questions")
                + ", each saved as you answer it. No time limit: stop and come back.");
        facts.add("Open until the end of " + Days.of(form.round().closes()) + ".");
        return new CardPage(
                visit.frame(form.round().title(), Section.FORMS),
                form.round().title(),
                about(form),
                charter.card(form.form().channel()),
                facts,
                state,
                form.draft().size(),
                start(form),
                form.draft().isEmpty() ? "" : FormAddress.review(id),
                open ? FormAddress.withdraw(id) : "");
    }

    private static String start(OpenForm form) {
        List<Question> missing = form.unanswered();
        return missing.isEmpty()
                ? FormAddress.review(form.form().id())
                : FormAddress.question(form.form().id(), missing.get(0).id());
    }

    private CardPage.State state(OpenForm form) {
        if (form.form().state() == Form.State.WITHDRAWN) {
            return CardPage.State.WITHDRAWN;
        }
        return forms.takesAnswers(form) ? CardPage.State.OPEN : CardPage.State.CLOSED;
    }

    static String about(OpenForm form) {
        return form.form().channel() == Channel.SELF
                ? "About you as " + form.position()
                : "About " + form.person() + " as " + form.position();
    }

    /** One question. */
    adroit.web.serving.Answer question(Visit visit, Writer writer, String id, String question) {
        OpenForm form = forms.find(writer, id);
        if (!answerable(form)) {
            return new Elsewhere(FormAddress.card(id));
        }
        Question asked = find(form, question);
        AnswerFields entered = form.answer(asked).map(AnswerFields::of).orElse(AnswerFields.NONE);
        return shown(visit, form, asked, entered, saved(form, asked, ""), 200);
    }

    /** Saves the answer to one question, and goes on; a script that saves in place gets the same page again. */
    adroit.web.serving.Answer save(Visit visit, Writer writer, String id, String question) {
        OpenForm form = forms.find(writer, id);
        Question asked = find(form, question);
        AnswerFields entered = entered(visit);
        if (!entered.problem().isEmpty()) {
            return shown(
                    visit, form, asked, entered, saved(form, asked, entered.problem()), inPlace(visit) ? 200 : INVALID);
        }
        try {
            return kept(visit, writer, form, asked, entered);
        } catch (FormClosed e) {
            return new Elsewhere(FormAddress.card(id));
        } catch (IllegalArgumentException e) {
            return shown(
                    visit,
                    form,
                    asked,
                    entered,
                    saved(form, asked, "Choose one of the answers and tools shown."),
                    INVALID);
        }
    }

    private adroit.web.serving.Answer kept(
            Visit visit, Writer writer, OpenForm form, Question asked, AnswerFields entered) {
        Answer answer = entered.parsed();
        String id = form.form().id();
        if (form.form().state() == Form.State.SUBMITTED) {
            forms.correct(writer, id, asked.id(), answer);
            return new Elsewhere(FormAddress.review(id));
        }
        Saving saving = forms.save(writer, id, asked.id(), answer, seen(visit));
        if (saving instanceof Saving.AnsweredSince since) {
            String problem = "This question was answered in another window meanwhile: "
                    + new Wording(form.form(), asked).inWords(since.kept().answer())
                    + ". Nothing was replaced. Save again to keep what is chosen here.";
            Saved stands = new Saved(since.kept().revision(), "", problem);
            return shown(visit, form, asked, entered, stands, inPlace(visit) ? 200 : CONFLICT);
        }
        if (inPlace(visit)) {
            return shown(visit, form, asked, entered, saved(saving.kept(), ""), 200);
        }
        return new Elsewhere(onward(visit, form, asked));
    }

    private static String onward(Visit visit, OpenForm form, Question asked) {
        String id = form.form().id();
        return visit.field("to").equals("review")
                ? FormAddress.review(id)
                : form.questionnaire()
                        .after(asked)
                        .map(next -> FormAddress.question(id, next.id()))
                        .orElse(FormAddress.review(id));
    }

    /** All answers together. */
    adroit.web.serving.Answer review(Visit visit, Writer writer, String id) {
        OpenForm form = forms.find(writer, id);
        boolean submitted = form.form().state() == Form.State.SUBMITTED;
        if (!submitted && !answerable(form)) {
            return new Elsewhere(FormAddress.card(id));
        }
        List<ReviewPage.Line> lines = form.questionnaire().questions().stream()
                .map(question -> line(form, question))
                .toList();
        return new Shown(TEMPLATES.formReview(new ReviewPage(
                visit.frame(form.round().title(), Section.FORMS),
                form.round().title(),
                about(form),
                lines,
                submitted ? 0 : form.unanswered().size(),
                submitted,
                forms.takesAnswers(form),
                FormAddress.submit(id),
                FormAddress.card(id))));
    }

    private static ReviewPage.Line line(OpenForm form, Question question) {
        Wording words = new Wording(form.form(), question);
        return new ReviewPage.Line(
                words.kicker(),
                words.heading(),
                form.answer(question).map(words::inWords).orElse(""),
                FormAddress.question(form.form().id(), question.id()));
    }

    adroit.web.serving.Answer submit(Writer writer, String id) {
        try {
            forms.submit(writer, id);
            return new Elsewhere(FormAddress.review(id));
        } catch (FormClosed e) {
            return new Elsewhere(FormAddress.card(id));
        }
    }

    adroit.web.serving.Answer withdraw(Writer writer, String id) {
        try {
            forms.withdraw(writer, id);
        } catch (FormClosed e) {
            return new Elsewhere(FormAddress.review(id));
        }
        return new Elsewhere(FormAddress.card(id));
    }

    private boolean answerable(OpenForm form) {
        return form.form().state() != Form.State.WITHDRAWN && forms.takesAnswers(form);
    }

    private static Question find(OpenForm form, String question) {
        return form.questionnaire().find(question).orElseThrow(() -> new NoSuchSubject("question"));
    }

    private static AnswerFields entered(Visit visit) {
        return new AnswerFields(visit.field("answer"), visit.field("tool"), visit.field("otherTool"));
    }

    private static @Nullable Long seen(Visit visit) {
        String seen = visit.field("seen");
        return seen.matches("\\d{1,15}") ? Long.valueOf(seen) : null;
    }

    private static boolean inPlace(Visit visit) {
        return "true".equals(visit.request().getHeader("HX-Request"));
    }

    private static Saved saved(OpenForm form, Question asked, String problem) {
        SavedAnswer saved = form.draft().get(asked.id());
        return saved == null ? new Saved(0, "", problem) : saved(saved, problem);
    }

    private static Saved saved(SavedAnswer saved, String problem) {
        return new Saved(saved.revision(), "Saved, " + Days.of(saved.saved()), problem);
    }

    private static Shown shown(
            Visit visit, OpenForm form, Question asked, AnswerFields entered, Saved saved, int status) {
        String id = form.form().id();
        Wording words = new Wording(form.form(), asked);
        Optional<String> next = form.questionnaire().after(asked).map(q -> FormAddress.question(id, q.id()));
        String before = form.questionnaire()
                .before(asked)
                .map(q -> FormAddress.question(id, q.id()))
                .orElse(FormAddress.card(id));
        return new Shown(
                TEMPLATES.formQuestion(new QuestionPage(
                        visit.frame(words.heading(), Section.FORMS),
                        form.round().title(),
                        about(form),
                        form.questionnaire().place(asked),
                        form.questionnaire().questions().size(),
                        words.kicker(),
                        words.heading(),
                        words.statement(),
                        words.asks(),
                        words.choices(entered.answer()),
                        words.tools(entered.tool()),
                        entered,
                        saved,
                        FormAddress.question(id, asked.id()),
                        FormAddress.card(id),
                        before,
                        next,
                        FormAddress.review(id),
                        form.form().state() == Form.State.SUBMITTED)),
                status);
    }
}

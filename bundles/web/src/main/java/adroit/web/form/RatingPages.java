package adroit.web.form;

import adroit.assessment.NoSuchSubject;
import adroit.charter.Charter;
import adroit.form.Answer;
import adroit.form.Form;
import adroit.form.FormClosed;
import adroit.form.Forms;
import adroit.form.OpenForm;
import adroit.form.Question;
import adroit.form.Writer;
import adroit.scoring.Channel;
import adroit.web.layout.Choice;
import adroit.web.layout.Counts;
import adroit.web.layout.Section;
import adroit.web.serving.Answer.Elsewhere;
import adroit.web.serving.Answer.Shown;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rating several people side by side: one duty or skill at a time, everybody in rows. The answers are those of the people's forms. */
final class RatingPages {
    private static final int INVALID = 422;
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Forms forms;
    private final Charter charter;

    RatingPages(Forms forms, Charter charter) {
        this.forms = forms;
        this.charter = charter;
    }

    /** The questions of a round, with how many people have an answer to each. */
    adroit.web.serving.Answer round(Visit visit, Writer writer, String round) {
        List<OpenForm> rated = rated(writer, round);
        List<SideBySidePage.Line> lines = questions(rated).values().stream()
                .map(q -> line(round, rated, q))
                .toList();
        boolean open = rated.stream().anyMatch(this::takesAnswers);
        return new Shown(TEMPLATES.formRate(new SideBySidePage(
                visit.frame(rated.get(0).round().title(), Section.FORMS),
                rated.get(0).round().title(),
                charter.card(Channel.SUPERVISOR),
                rated.stream()
                        .map(f -> new SideBySidePage.Person(
                                f.person(), FormAddress.card(f.form().id()), standing(f)))
                        .toList(),
                lines,
                rated.stream()
                        .filter(this::takesAnswers)
                        .mapToLong(f -> f.unanswered().size())
                        .sum(),
                rated.stream().allMatch(f -> f.form().state() == Form.State.SUBMITTED),
                open ? FormAddress.rate(round) + "/submit" : "")));
    }

    static String standing(OpenForm form) {
        int total = form.questionnaire().questions().size();
        return switch (form.form().state()) {
            case OPEN -> form.draft().size() + " of " + total + " answered";
            case SUBMITTED -> "Submitted";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    private static SideBySidePage.Line line(String round, List<OpenForm> rated, Question question) {
        List<OpenForm> asked = asked(rated, question);
        long answered =
                asked.stream().filter(f -> f.answer(question).isPresent()).count();
        Wording words = new Wording(asked.get(0).form(), question);
        return new SideBySidePage.Line(
                words.kicker(),
                words.heading(),
                answered + " of " + Counts.of(asked.size(), "person", "people"),
                answered == asked.size(),
                FormAddress.rate(round, question.id()));
    }

    /** One question about everybody who is asked it. */
    adroit.web.serving.Answer question(Visit visit, Writer writer, String round, String id) {
        return shown(visit, rated(writer, round), id, Map.of(), 200);
    }

    /** Saves everybody's answers to one question, all of them or none, and goes on. */
    adroit.web.serving.Answer save(Visit visit, Writer writer, String round, String id) {
        List<OpenForm> rated = rated(writer, round);
        Question question = find(rated, id);
        Map<String, AnswerFields> entered = new LinkedHashMap<>();
        for (OpenForm form : asked(rated, question)) {
            entered.put(form.form().id(), entered(visit, form.form().id()));
        }
        boolean problems = entered.values().stream().anyMatch(e -> !problem(e).isEmpty());
        if (problems) {
            return shown(visit, rated, id, entered, INVALID);
        }
        try {
            forms.saveAll(writer, id, answers(rated, entered));
        } catch (FormClosed e) {
            return new Elsewhere(FormAddress.rate(round));
        } catch (IllegalArgumentException e) {
            return shown(visit, rated, id, entered, INVALID);
        }
        return new Elsewhere(after(rated, question)
                .map(next -> FormAddress.rate(round, next.id()))
                .orElse(FormAddress.rate(round)));
    }

    /** A row without an answer is left for later; one that names a tool alone is not. */
    private static String problem(AnswerFields entered) {
        boolean nothing = entered.answer().isEmpty()
                && entered.tool().isEmpty()
                && entered.otherTool().isEmpty();
        return nothing ? "" : entered.problem();
    }

    private Map<String, Answer> answers(List<OpenForm> rated, Map<String, AnswerFields> entered) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        rated.stream()
                .filter(this::takesAnswers)
                .map(form -> form.form().id())
                .filter(form ->
                        !entered.getOrDefault(form, AnswerFields.NONE).answer().isEmpty())
                .forEach(form -> answers.put(
                        form, entered.getOrDefault(form, AnswerFields.NONE).parsed()));
        return answers;
    }

    /** Submits every form of the round that has an answer to each question. */
    adroit.web.serving.Answer submit(Writer writer, String round) {
        try {
            rated(writer, round).stream()
                    .filter(this::takesAnswers)
                    .filter(form -> form.unanswered().isEmpty())
                    .forEach(form -> forms.submit(writer, form.form().id()));
        } catch (FormClosed e) {
            return new Elsewhere(FormAddress.rate(round));
        }
        return new Elsewhere(FormAddress.rate(round));
    }

    private List<OpenForm> rated(Writer writer, String round) {
        List<OpenForm> rated = forms.of(writer).stream()
                .filter(f -> f.form().channel() == Channel.SUPERVISOR)
                .filter(f -> f.round().id().equals(round))
                .filter(f -> f.form().state() != Form.State.WITHDRAWN)
                .toList();
        if (rated.isEmpty()) {
            throw new NoSuchSubject("round");
        }
        return rated;
    }

    private boolean takesAnswers(OpenForm form) {
        return form.form().isOpen() && forms.takesAnswers(form);
    }

    private static Map<String, Question> questions(List<OpenForm> rated) {
        Map<String, Question> questions = new LinkedHashMap<>();
        rated.stream()
                .flatMap(f -> f.questionnaire().questions().stream())
                .forEach(q -> questions.putIfAbsent(q.id(), q));
        return questions;
    }

    private static Question find(List<OpenForm> rated, String id) {
        return Optional.ofNullable(questions(rated).get(id)).orElseThrow(() -> new NoSuchSubject("question"));
    }

    private static Optional<Question> after(List<OpenForm> rated, Question question) {
        List<Question> all = List.copyOf(questions(rated).values());
        int place = all.indexOf(question) + 1;
        return place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }

    private static List<OpenForm> asked(List<OpenForm> rated, Question question) {
        return rated.stream()
                .filter(f -> f.questionnaire().find(question.id()).isPresent())
                .toList();
    }

    private static AnswerFields entered(Visit visit, String form) {
        return new AnswerFields(
                visit.field("answer." + form), visit.field("tool." + form), visit.field("otherTool." + form));
    }

    private Shown shown(Visit visit, List<OpenForm> rated, String id, Map<String, AnswerFields> entered, int status) {
        Question question = find(rated, id);
        String round = rated.get(0).round().id();
        List<OpenForm> asked = asked(rated, question);
        Wording words = new Wording(asked.get(0).form(), question);
        List<SideBySideQuestionPage.Row> rows = asked.stream()
                .map(form -> row(form, question, entered.get(form.form().id())))
                .toList();
        List<Question> all = List.copyOf(questions(rated).values());
        return new Shown(
                TEMPLATES.formRateQuestion(new SideBySideQuestionPage(
                        visit.frame(words.heading(), Section.FORMS),
                        rated.get(0).round().title(),
                        all.indexOf(question) + 1,
                        all.size(),
                        words.kicker(),
                        words.heading(),
                        words.statement(),
                        words.choices("").stream()
                                .filter(c -> !c.meaning().isEmpty())
                                .toList(),
                        rows,
                        rows.stream()
                                .filter(row -> !row.problem().isEmpty())
                                .map(row -> row.name() + ": " + row.problem())
                                .toList(),
                        FormAddress.rate(round, question.id()),
                        FormAddress.rate(round),
                        after(rated, question).map(next -> FormAddress.rate(round, next.id())))),
                status);
    }

    private SideBySideQuestionPage.Row row(OpenForm form, Question question, @Nullable AnswerFields entered) {
        AnswerFields shown = entered != null
                ? entered
                : form.answer(question).map(AnswerFields::of).orElse(AnswerFields.NONE);
        Wording words = new Wording(form.form(), question);
        List<Choice> answers = new ArrayList<>();
        answers.add(new Choice("", "Not answered yet", shown.answer().isEmpty()));
        words.choices(shown.answer()).forEach(c -> answers.add(new Choice(c.value(), c.label(), c.chosen())));
        return new SideBySideQuestionPage.Row(
                form.form().id(),
                form.person(),
                form.position(),
                takesAnswers(form),
                answers,
                words.tools(shown.tool()),
                shown.otherTool(),
                entered == null ? "" : problem(entered));
    }
}

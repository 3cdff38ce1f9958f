package adroit.web.api;

import adroit.charter.PurposeCard;
import adroit.form.Answer;
import adroit.form.Form;
import adroit.form.FormRound;
import adroit.form.OpenForm;
import adroit.form.Progress;
import adroit.form.Question;
import adroit.form.SavedAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rounds, forms and answers as REST shows them. */
final class FormViews {
    private FormViews() {}

    static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    record RoundView(
            String id,
            String title,
            String purpose,
            LocalDate closes,
            @Nullable String department,
            Instant opened,
            @Nullable Instant ended) {
        static RoundView of(FormRound round) {
            return new RoundView(
                    round.id(),
                    round.title(),
                    round.purpose().key(),
                    round.closes(),
                    round.department(),
                    round.opened(),
                    round.ended());
        }
    }

    /** How far a round is. */
    record ProgressView(RoundView round, boolean open, List<LineView> forms) {
        static ProgressView of(Progress progress) {
            return new ProgressView(
                    RoundView.of(progress.round()),
                    progress.open(),
                    progress.lines().stream().map(LineView::of).toList());
        }
    }

    record LineView(
            String id,
            String person,
            String position,
            String channel,
            String writer,
            String state,
            int answered,
            int questions,
            boolean signsIn) {
        static LineView of(Progress.Line line) {
            Form form = line.form();
            return new LineView(
                    form.id(),
                    form.person(),
                    form.position(),
                    form.channel().key(),
                    form.writer(),
                    key(form.state()),
                    line.answered(),
                    line.questions(),
                    line.signsIn());
        }
    }

    record FormView(
            String id,
            RoundView round,
            String person,
            String position,
            String channel,
            String state,
            PurposeCard card,
            List<QuestionView> questions) {
        static FormView of(OpenForm form, PurposeCard card) {
            return new FormView(
                    form.form().id(),
                    RoundView.of(form.round()),
                    form.form().person(),
                    form.form().position(),
                    form.form().channel().key(),
                    key(form.form().state()),
                    card,
                    form.questionnaire().questions().stream()
                            .map(q -> QuestionView.of(form, q))
                            .toList());
        }
    }

    /** A question with what was answered to it, and whether that is a draft or recorded. */
    record QuestionView(
            String id,
            String kind,
            String discipline,
            String title,
            List<String> tools,
            @Nullable AnswerView answer,
            long revision) {
        static QuestionView of(OpenForm form, Question question) {
            SavedAnswer saved = form.draft().get(question.id());
            return new QuestionView(
                    question.id(),
                    kind(question),
                    question.discipline(),
                    question.title(),
                    question.tools().stream().map(t -> t.tool().id()).toList(),
                    form.answer(question).map(AnswerView::of).orElse(null),
                    saved == null ? 0 : saved.revision());
        }

        private static String kind(Question question) {
            if (question instanceof Question.OfSkill) {
                return "skill";
            }
            return question instanceof Question.OfDuty ? "duty" : "interest";
        }
    }

    record AnswerView(
            @Nullable Integer level,
            @Nullable String without,
            @Nullable String interest,
            @Nullable String tool,
            @Nullable String otherTool) {
        static AnswerView of(Answer answer) {
            return new AnswerView(
                    answer.level(),
                    answer.without() == null ? null : key(answer.without()),
                    answer.interest() == null ? null : key(answer.interest()),
                    answer.tool(),
                    answer.otherTool());
        }
    }

    record SavedView(String question, long revision, AnswerView answer, Instant saved) {
        static SavedView of(SavedAnswer saved) {
            return new SavedView(saved.question(), saved.revision(), AnswerView.of(saved.answer()), saved.saved());
        }
    }
}

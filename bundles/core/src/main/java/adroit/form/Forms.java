package adroit.form;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AuditEvent;
import adroit.evidence.Fact;
import adroit.evidence.RaterSources;
import adroit.evidence.RecordedFact;
import adroit.organization.Person;
import adroit.organization.ReportingLine;
import adroit.scoring.Channel;
import adroit.storage.FormRecords.Place;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Filling in forms. What is saved is on disk when the call returns, is its writer's alone until it is submitted, and becomes evidence then. A supervisor writes of a
 * person as long as they stand over them.
 */
public final class Forms {
    private final Store store;
    private final Clock clock;
    private final Questionnaires questionnaires = new Questionnaires();

    public Forms(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The writer's forms: open ones first, by the day on which they close. */
    public List<OpenForm> of(Writer writer) {
        return store.read(s -> s.forms().ofWriter(writer.person()).stream()
                .filter(form -> mayWrite(s, writer, form))
                .map(form -> shown(s, form))
                .sorted(Comparator.comparing((OpenForm f) -> !f.form().isOpen())
                        .thenComparing(f -> f.round().closes())
                        .thenComparing(OpenForm::person))
                .toList());
    }

    /**
     * One form with its questions and answers.
     *
     * @throws NoSuchSubject where there is none, or it is somebody else's
     */
    public OpenForm find(Writer writer, String id) {
        return store.read(s -> shown(s, own(s, writer, id)));
    }

    /** Whether the round of the form takes answers today. */
    public boolean takesAnswers(OpenForm form) {
        return form.round().isOpen(today());
    }

    /**
     * Saves one answer of a draft.
     *
     * @param seen the revision that the writer had before them, 0 for none; null to replace whatever is there
     * @throws FormClosed where the form takes no answers
     * @throws IllegalArgumentException where the answer does not fit the question
     */
    public Saving save(Writer writer, String id, String question, Answer answer, @Nullable Long seen) {
        Optional<Questionnaire> known =
                questionnaires.ofOwnForm(id).filter(writer::writes).flatMap(questionnaires::known);
        Questionnaire asked = known.orElseGet(() -> store.read(s -> questionnaires.of(s, own(s, writer, id))));
        checked(asked, question, answer);
        Instant now = now();
        SealedAnswer first = SealedAnswer.of(id, question, 1, answer, now);
        Saving kept = new Saving.Kept(new SavedAnswer(question, 1, answer, now));
        LocalDate today = today();
        boolean unseen = seen == null || seen == 0;
        return store.write(s -> unseen && s.forms().keepFirst(first, today) ? kept : saved(s, first, answer, seen));
    }

    /** Saves the answer to one question for several people at once: all of them or none. */
    public void saveAll(Writer writer, String question, Map<String, Answer> answers) {
        store.read(s -> {
            answers.forEach((id, answer) -> checked(questionnaires.of(s, own(s, writer, id)), question, answer));
            return true;
        });
        store.write(s -> {
            answers.forEach((id, answer) -> saved(s, SealedAnswer.of(id, question, 1, answer, now()), answer, null));
            return true;
        });
    }

    /**
     * Makes evidence of the draft. Submitting again changes nothing.
     *
     * @return how many facts were recorded
     * @throws FormClosed where the form was withdrawn, or its round is over
     */
    public int submit(Writer writer, String id) {
        return store.write(s -> {
            Form form = own(s, writer, id);
            if (form.state() == Form.State.SUBMITTED) {
                return 0;
            }
            requireOpen(form.state(), round(s, form));
            int recorded = record(s, form);
            s.forms().end(id, Form.State.SUBMITTED, clock.instant());
            audit(s, writer, "form.submit", form);
            return recorded;
        });
    }

    /** Gives the form up: its draft is deleted. Withdrawing again changes nothing. */
    public void withdraw(Writer writer, String id) {
        store.write(s -> {
            Form form = own(s, writer, id);
            if (form.state() == Form.State.SUBMITTED) {
                throw new FormClosed(
                        "This form was submitted. What was recorded stays; a correction is recorded beside it.");
            }
            if (s.forms().end(id, Form.State.WITHDRAWN, clock.instant())) {
                audit(s, writer, "form.withdraw", form);
            }
            return true;
        });
    }

    /**
     * Records a correction of a submitted answer as a new fact, or takes the answer back where there is no level any more; the same answer as the newest changes nothing. Corrections
     * are taken while the round is open.
     */
    public void correct(Writer writer, String id, String questionId, Answer answer) {
        store.write(s -> {
            Form form = own(s, writer, id);
            FormRound round = round(s, form);
            if (form.state() != Form.State.SUBMITTED || !round.isOpen(today())) {
                throw new FormClosed("Corrections are taken of a submitted form, until its round is over.");
            }
            Questionnaire asked = questionnaires.of(s, form);
            Question question = checked(asked, questionId, answer);
            Submission submission = submission(s, form, asked);
            List<RecordedFact> facts = s.evidence().of(form.person(), Long.MAX_VALUE);
            if (!answer.equals(submission.recorded(facts).get(questionId))) {
                s.evidence().append(correction(submission, question, answer, facts));
                audit(s, writer, "form.correct", form);
            }
            return true;
        });
    }

    private static List<Fact> correction(
            Submission submission, Question question, Answer answer, List<RecordedFact> facts) {
        Answer.@Nullable Without without = answer.without();
        return without != null
                ? submission.withdrawals(question, without, facts)
                : submission
                        .fact(question, answer, submission.times(question, facts) + 1)
                        .map(List::of)
                        .orElseThrow(() -> new IllegalArgumentException("a correction needs a level"));
    }

    private int record(Session s, Form form) {
        Questionnaire asked = questionnaires.of(s, form);
        Submission submission = submission(s, form, asked);
        Map<String, Answer> answers = s.forms().answers(form.id()).stream()
                .collect(Collectors.toMap(SavedAnswer::question, SavedAnswer::answer));
        List<Fact> facts = new ArrayList<>();
        for (Question question : asked.questions()) {
            Optional.ofNullable(answers.get(question.id()))
                    .flatMap(answer -> submission.fact(question, answer, 1))
                    .ifPresent(facts::add);
        }
        s.evidence().append(facts);
        return facts.size();
    }

    private Saving saved(Session s, SealedAnswer first, Answer answer, @Nullable Long seen) {
        Place place = s.forms().place(first.form(), first.question()).orElseThrow(() -> new NoSuchSubject("form"));
        requireOpen(place.state(), place.round());
        @Nullable SavedAnswer before = place.saved();
        if (before != null && before.answer().equals(answer)) {
            return new Saving.Kept(before);
        }
        if (before != null && seen != null && seen != before.revision()) {
            return new Saving.AnsweredSince(before);
        }
        SealedAnswer next = before == null
                ? first
                : SealedAnswer.of(first.form(), first.question(), before.revision() + 1, answer, now());
        s.forms().keep(next);
        return new Saving.Kept(next.answer());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Question checked(Questionnaire questionnaire, String id, Answer answer) {
        Question question = questionnaire.find(id).orElseThrow(() -> new NoSuchSubject("question"));
        if ((answer.interest() != null) != (question instanceof Question.OfInterest)) {
            throw new IllegalArgumentException("the answer is of another kind than the question");
        }
        @Nullable String tool = answer.tool();
        if (tool != null
                && question.tools().stream().noneMatch(t -> t.tool().id().equals(tool))) {
            throw new IllegalArgumentException("the tool is none of the question's");
        }
        return question;
    }

    private void requireOpen(Form.State state, FormRound round) {
        if (state != Form.State.OPEN) {
            throw new FormClosed(
                    state == Form.State.SUBMITTED
                            ? "This form was submitted already. A correction is made from its last page."
                            : "This form was withdrawn. Ask whoever opened the round for a new one.");
        }
        if (!round.isOpen(today())) {
            throw new FormClosed(
                    "This round is over. Ask whoever opened it to give it a later day; your answers so far are kept.");
        }
    }

    private Form own(Session s, Writer writer, String id) {
        return s.forms()
                .form(id)
                .filter(form -> mayWrite(s, writer, form))
                .orElseThrow(() -> new NoSuchSubject("form"));
    }

    private boolean mayWrite(Session s, Writer writer, Form form) {
        return writer.writes(form)
                && (form.channel() == Channel.SELF
                        || new ReportingLine(s.organization(), today())
                                .supervisors(form.person())
                                .contains(form.writer()));
    }

    private OpenForm shown(Session s, Form form) {
        Questionnaire asked = questionnaires.of(s, form);
        Map<String, SavedAnswer> draft = s.forms().answers(form.id()).stream()
                .collect(Collectors.toMap(SavedAnswer::question, Function.identity()));
        Map<String, Answer> recorded = form.state() == Form.State.SUBMITTED
                ? submission(s, form, asked).recorded(s.evidence().of(form.person(), Long.MAX_VALUE))
                : Map.of();
        return new OpenForm(form, round(s, form), name(s, form), position(s, form), asked, draft, recorded);
    }

    private Submission submission(Session s, Form form, Questionnaire asked) {
        return new Submission(
                form,
                asked,
                new RaterSources(s.organization().secret()).writer(form.channel(), form.writer()),
                today());
    }

    private static String name(Session s, Form form) {
        return s.organization().person(form.person()).map(Person::displayName).orElse("Somebody");
    }

    private static String position(Session s, Form form) {
        return s.organization()
                .position(form.position())
                .map(p -> p.classification().title())
                .orElse("A former position");
    }

    private static FormRound round(Session s, Form form) {
        return s.forms().round(form.round()).orElseThrow(() -> new NoSuchSubject("round"));
    }

    private void audit(Session s, Writer writer, String act, Form form) {
        s.audit()
                .append(new AuditEvent(clock.instant(), writer.account(), act, form.person(), null, form.id(), "done"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

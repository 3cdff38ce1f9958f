package adroit.form;

import adroit.canonical.Digest;
import adroit.evidence.Fact;
import adroit.evidence.Interest;
import adroit.evidence.RecordedFact;
import adroit.evidence.Withdrawals;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers as evidence, and back. The client id says form, question and how often the answer was corrected, so that sending it twice records it once.
 *
 * @param source who answers, as an id that tells nobody who it is
 */
record Submission(Form form, Questionnaire questionnaire, String source, LocalDate day) {
    private static final int LONGEST_KEPT = 80;
    private static final String OTHER_TOOL = "other-tool";
    private static final String WITHDRAWN = ":w";

    /** The fact that an answer is; empty where there is no level to record. */
    Optional<Fact> fact(Question question, Answer answer, int correction) {
        String id = prefix(question) + correction;
        @Nullable Integer level = answer.level();
        @Nullable Interest interest = answer.interest();
        if (question instanceof Question.OfInterest asked) {
            return Optional.ofNullable(interest)
                    .map(said -> new Fact.InterestAnswer(
                            id, form.person(), asked.discipline(), day, asked.category(), said));
        }
        return Optional.ofNullable(level).map(seen -> rated(id, question, answer, seen));
    }

    private Fact rated(String id, Question question, Answer answer, int level) {
        @Nullable String other = answer.otherTool();
        if (question instanceof Question.OfDuty asked) {
            return new Fact.DutyRating(
                    id,
                    form.person(),
                    asked.discipline(),
                    day,
                    asked.duty().id(),
                    form.channel(),
                    source,
                    level,
                    answer.tool(),
                    other);
        }
        Question.OfSkill asked = (Question.OfSkill) question;
        return new Fact.Rating(
                id,
                form.person(),
                asked.discipline(),
                day,
                asked.skill().id(),
                form.channel(),
                source,
                level,
                answer.tool(),
                other == null ? Map.of() : Map.of(OTHER_TOOL, other));
    }

    /** The newest recorded answer of each question, out of the person's facts in the order of recording; why there is none where it was taken back. */
    Map<String, Answer> recorded(List<RecordedFact> facts) {
        Withdrawals withdrawn = Withdrawals.among(facts, Long.MAX_VALUE);
        Map<String, Answer> newest = new LinkedHashMap<>();
        for (Question question : questionnaire.questions()) {
            answers(question, facts).forEach(fact -> newest.put(question.id(), answer(fact, withdrawn.of(fact))));
        }
        return newest;
    }

    /** How often an answer to the question was recorded. */
    int times(Question question, List<RecordedFact> facts) {
        return answers(question, facts).size();
    }

    /** What takes back all that was recorded of the question and still stands, so that none of it comes to light again. */
    List<Fact> withdrawals(Question question, Answer.Without reason, List<RecordedFact> facts) {
        Withdrawals withdrawn = Withdrawals.among(facts, Long.MAX_VALUE);
        return answers(question, facts).stream()
                .filter(fact -> !withdrawn.include(fact))
                .<Fact>map(fact -> new Fact.Withdrawal(
                        fact.clientId() + WITHDRAWN,
                        form.person(),
                        fact.discipline(),
                        day,
                        fact.clientId(),
                        reason(reason)))
                .toList();
    }

    private List<Fact> answers(Question question, List<RecordedFact> facts) {
        return facts.stream()
                .map(RecordedFact::fact)
                .filter(fact -> !(fact instanceof Fact.Withdrawal))
                .filter(fact -> fact.clientId().startsWith(prefix(question)))
                .toList();
    }

    private static String reason(Answer.Without without) {
        return switch (without) {
            case NOT_OBSERVED -> "Corrected on the form: not observed";
            case DOES_NOT_APPLY -> "Corrected on the form: does not apply";
        };
    }

    private String prefix(Question question) {
        return form.id() + ":" + shortened(question.id()) + ":";
    }

    /** A client id has a limit that ids of fields and skills together could pass. */
    private static String shortened(String id) {
        return id.length() <= LONGEST_KEPT ? id : Digest.sha256(id.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer answer(Fact fact, Fact.@Nullable Withdrawal withdrawn) {
        if (withdrawn == null) {
            return answer(fact);
        }
        return Answer.without(
                withdrawn.reason().equals(reason(Answer.Without.DOES_NOT_APPLY))
                        ? Answer.Without.DOES_NOT_APPLY
                        : Answer.Without.NOT_OBSERVED);
    }

    private static Answer answer(Fact fact) {
        if (fact instanceof Fact.InterestAnswer interest) {
            return Answer.interest(interest.answer());
        }
        if (fact instanceof Fact.DutyRating duty) {
            return new Answer((int) duty.outcome(), null, null, duty.tool(), duty.otherTool());
        }
        Fact.Rating rating = (Fact.Rating) fact;
        return new Answer(
                (int) rating.level(),
                null,
                null,
                rating.tool(),
                rating.attributes().get(OTHER_TOOL));
    }
}

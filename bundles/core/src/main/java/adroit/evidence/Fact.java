package adroit.evidence;

import adroit.catalog.SkillCategory;
import adroit.instrument.Statement;
import adroit.scoring.Channel;
import adroit.scoring.HeldCredential;
import adroit.work.Check;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that was observed of a person on a day. Facts are only ever added; a correction is a new fact, and so is taking one back.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.Rating.class, name = "rating"),
    @JsonSubTypes.Type(value = Fact.DutyRating.class, name = "duty-rating"),
    @JsonSubTypes.Type(value = Fact.ToolAccess.class, name = "tool-access"),
    @JsonSubTypes.Type(value = Fact.StepOutcome.class, name = "process-step"),
    @JsonSubTypes.Type(value = Fact.InterestAnswer.class, name = "interest"),
    @JsonSubTypes.Type(value = Fact.Credential.class, name = "credential"),
    @JsonSubTypes.Type(value = Fact.StatementAnswer.class, name = "statement"),
    @JsonSubTypes.Type(value = ItemAnswer.class, name = "item"),
    @JsonSubTypes.Type(value = OrderAnswer.class, name = "step-order"),
    @JsonSubTypes.Type(value = TestSitting.class, name = "sitting"),
    @JsonSubTypes.Type(value = DetailRelease.class, name = "release"),
    @JsonSubTypes.Type(value = Fact.Withdrawal.class, name = "withdrawn")
})
public sealed interface Fact
        permits Fact.Rating,
                Fact.DutyRating,
                Fact.ToolAccess,
                Fact.StepOutcome,
                Fact.InterestAnswer,
                Fact.Credential,
                Fact.StatementAnswer,
                Fact.Withdrawal,
                ItemAnswer,
                OrderAnswer,
                TestSitting,
                DetailRelease {
    /** Chosen by whoever records it, so that sending it twice records it once: 1 to 120 characters. */
    String clientId();

    /** Id of the person. */
    String person();

    /** Id of the discipline in whose catalog the subject stands; of an answer to a statement the id of the instrument. */
    String discipline();

    /** The day it speaks of. */
    LocalDate observed();

    /** The id of what it is about, within the discipline. */
    String subject();

    /** The same fact about the person with that id. */
    Fact withPerson(String person);

    /** A level that somebody or something saw in a skill; see {@link adroit.scoring.Observation}. */
    record Rating(
            String clientId,
            String person,
            String discipline,
            LocalDate observed,
            String skill,
            Channel channel,
            String source,
            double level,
            @Nullable String tool,
            Map<String, String> attributes)
            implements Fact {
        public Rating {
            ClientId.check(clientId);
            Check.id("skill", skill);
            Check.text("source", source);
            Check.level("level", level);
            attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(attributes));
        }

        @Override
        public String subject() {
            return skill;
        }

        @Override
        public Rating withPerson(String other) {
            return new Rating(clientId, other, discipline, observed, skill, channel, source, level, tool, attributes);
        }

        /** The same rating under another name of its source. */
        public Rating withSource(String other) {
            return new Rating(clientId, person, discipline, observed, skill, channel, other, level, tool, attributes);
        }
    }

    /**
     * How well a duty was done, apart from what it was done with: two axes that are never folded into one.
     *
     * @param duty id of a duty of the discipline's catalog
     * @param outcome how good the outcome was, 1 to 5, as {@link OutcomeScale} says
     * @param tool id of the tool that was used, where the catalog has it
     * @param otherTool what was used instead, in a few words, where the catalog does not have it
     */
    record DutyRating(
            String clientId,
            String person,
            String discipline,
            LocalDate observed,
            String duty,
            Channel channel,
            String source,
            double outcome,
            @Nullable String tool,
            @Nullable String otherTool)
            implements Fact {
        /** The most characters of {@code otherTool}. */
        public static final int LONGEST_TOOL = 60;

        public DutyRating {
            ClientId.check(clientId);
            Check.id("duty", duty);
            Check.text("source", source);
            Check.level("outcome", outcome);
            if (otherTool != null && (otherTool.isBlank() || otherTool.length() > LONGEST_TOOL)) {
                throw new IllegalArgumentException("otherTool has 1 to " + LONGEST_TOOL + " characters");
            }
            if (tool != null && otherTool != null) {
                throw new IllegalArgumentException("a tool of the catalog and another tool: give one of the two");
            }
        }

        @Override
        public String subject() {
            return duty;
        }

        @Override
        public DutyRating withPerson(String other) {
            return new DutyRating(
                    clientId, other, discipline, observed, duty, channel, source, outcome, tool, otherTool);
        }

        /** The same rating under another name of its source. */
        public DutyRating withSource(String other) {
            return new DutyRating(
                    clientId, person, discipline, observed, duty, channel, other, outcome, tool, otherTool);
        }
    }

    /** Whether the person is supplied with a tool: a license, an account, a device. */
    record ToolAccess(
            String clientId, String person, String discipline, LocalDate observed, String tool, boolean supplied)
            implements Fact {
        public ToolAccess {
            ClientId.check(clientId);
            Check.id("tool", tool);
        }

        @Override
        public String subject() {
            return tool;
        }

        @Override
        public ToolAccess withPerson(String other) {
            return new ToolAccess(clientId, other, discipline, observed, tool, supplied);
        }
    }

    /** Whether the person did, or knew, a step of a work process. */
    record StepOutcome(
            String clientId,
            String person,
            String discipline,
            LocalDate observed,
            String process,
            String step,
            boolean done,
            Channel channel,
            String source)
            implements Fact {
        public StepOutcome {
            ClientId.check(clientId);
            Check.id("process", process);
            Check.id("step", step);
            Check.text("source", source);
        }

        @Override
        public String subject() {
            return process;
        }

        @Override
        public StepOutcome withPerson(String other) {
            return new StepOutcome(clientId, other, discipline, observed, process, step, done, channel, source);
        }
    }

    /** What the person says of their own interest in a kind of skill. Asked, never inferred. */
    record InterestAnswer(
            String clientId,
            String person,
            String discipline,
            LocalDate observed,
            SkillCategory category,
            Interest answer)
            implements Fact {
        public InterestAnswer {
            ClientId.check(clientId);
        }

        @Override
        public String subject() {
            return category.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public InterestAnswer withPerson(String other) {
            return new InterestAnswer(clientId, other, discipline, observed, category, answer);
        }
    }

    /**
     * A license, certification or refresher that the person holds; see {@link adroit.catalog.Credential}. The newest record of a credential that has begun counts: a renewal is a
     * new fact, which takes the place of the old one on the day it is held from, and so is a revocation, whose last day is the day it was revoked. Of two records of one day the one
     * held from the later day counts.
     *
     * @param heldFrom the day it was granted or last renewed
     * @param expires the last day it holds, or null where it does not run out
     * @param hoursDone hours of continuing education done towards the next renewal, or null where not recorded
     * @param source where the record comes from, such as a public register
     */
    record Credential(
            String clientId,
            String person,
            String discipline,
            LocalDate observed,
            String credential,
            LocalDate heldFrom,
            @Nullable LocalDate expires,
            @Nullable Double hoursDone,
            String source)
            implements Fact {
        public Credential {
            ClientId.check(clientId);
            Check.text("source", source);
            new HeldCredential(credential, heldFrom, expires, hoursDone);
        }

        /** What it says, without the person. */
        public HeldCredential held() {
            return new HeldCredential(credential, heldFrom, expires, hoursDone);
        }

        @Override
        public String subject() {
            return credential;
        }

        @Override
        public Credential withPerson(String other) {
            return new Credential(
                    clientId, other, discipline, observed, credential, heldFrom, expires, hoursDone, source);
        }
    }

    /**
     * What the person says of themselves in an instrument of the city's own; see {@link adroit.instrument.Instrument}. It enters no result.
     *
     * @param instrument id of the instrument
     * @param statement id of its statement
     * @param level the answer, 1 to 5
     */
    record StatementAnswer(
            String clientId, String person, String instrument, LocalDate observed, String statement, int level)
            implements Fact {
        public StatementAnswer {
            ClientId.check(clientId);
            Check.id("instrument", instrument);
            Check.id("statement", statement);
            if (!Statement.isAnswer(level)) {
                throw new IllegalArgumentException("the answer to " + statement + " is " + level + ": 1 to 5");
            }
        }

        @Override
        public String discipline() {
            return instrument;
        }

        @Override
        public String subject() {
            return statement;
        }

        @Override
        public StatementAnswer withPerson(String other) {
            return new StatementAnswer(clientId, other, instrument, observed, statement, level);
        }
    }

    /**
     * Takes a fact back: what is made from facts from now on is made as if it had never been recorded, whatever day is asked about. What was made before stays, and can be made again.
     *
     * @param observed the day on which it is taken back
     * @param withdrawn client id of the fact
     * @param reason why, for everybody who may see the fact
     */
    record Withdrawal(
            String clientId, String person, String discipline, LocalDate observed, String withdrawn, String reason)
            implements Fact {
        /** The most characters of {@code reason}. */
        public static final int LONGEST_REASON = 200;

        public Withdrawal {
            ClientId.check(clientId);
            ClientId.check(withdrawn);
            Check.text("reason", reason);
            if (reason.length() > LONGEST_REASON) {
                throw new IllegalArgumentException("reason is longer than " + LONGEST_REASON + " characters");
            }
        }

        @Override
        public String subject() {
            return withdrawn;
        }

        @Override
        public Withdrawal withPerson(String other) {
            return new Withdrawal(clientId, other, discipline, observed, withdrawn, reason);
        }

        Withdrawal of(String other) {
            return new Withdrawal(clientId, person, discipline, observed, other, reason);
        }
    }
}

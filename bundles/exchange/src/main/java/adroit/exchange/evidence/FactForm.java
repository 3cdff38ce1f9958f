package adroit.exchange.evidence;

import static adroit.exchange.evidence.FactField.ANSWER;
import static adroit.exchange.evidence.FactField.ATTRIBUTES;
import static adroit.exchange.evidence.FactField.CATEGORY;
import static adroit.exchange.evidence.FactField.CHANNEL;
import static adroit.exchange.evidence.FactField.CREDENTIAL;
import static adroit.exchange.evidence.FactField.DISCIPLINE;
import static adroit.exchange.evidence.FactField.DUTY;
import static adroit.exchange.evidence.FactField.EXPIRES;
import static adroit.exchange.evidence.FactField.HELD_FROM;
import static adroit.exchange.evidence.FactField.HOURS_DONE;
import static adroit.exchange.evidence.FactField.ITEM;
import static adroit.exchange.evidence.FactField.KIND;
import static adroit.exchange.evidence.FactField.LEVEL;
import static adroit.exchange.evidence.FactField.OBSERVED;
import static adroit.exchange.evidence.FactField.OPTION;
import static adroit.exchange.evidence.FactField.OTHER_TOOL;
import static adroit.exchange.evidence.FactField.OUTCOME;
import static adroit.exchange.evidence.FactField.PROCESS;
import static adroit.exchange.evidence.FactField.REASON;
import static adroit.exchange.evidence.FactField.SKILL;
import static adroit.exchange.evidence.FactField.SOURCE;
import static adroit.exchange.evidence.FactField.STATEMENT;
import static adroit.exchange.evidence.FactField.STEP;
import static adroit.exchange.evidence.FactField.SUPPLIED;
import static adroit.exchange.evidence.FactField.TOOL;

import adroit.catalog.SkillCategory;
import adroit.evidence.Fact;
import adroit.evidence.Interest;
import adroit.evidence.ItemAnswer;
import adroit.scoring.Channel;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which fields each kind of fact has: the one place, for files and for requests. */
public final class FactForm {

    private FactForm() {}

    /** The kinds of facts, by the word that files and requests use. */
    public enum Kind {
        RATING,
        DUTY_RATING,
        TOOL_ACCESS,
        PROCESS_STEP,
        INTEREST,
        CREDENTIAL,
        STATEMENT,
        ITEM,
        WITHDRAWN
    }

    /** Asks for every field of a fact of that kind; what is given back makes the fact, where nothing was wrong with any. */
    public static Supplier<Fact> ask(Kind kind, FactFields fields) {
        Common common = new Common(fields.clientId(), fields.person(), fields.id(DISCIPLINE), fields.date(OBSERVED));
        return switch (kind) {
            case RATING -> rating(common, fields);
            case DUTY_RATING -> dutyRating(common, fields);
            case TOOL_ACCESS -> toolAccess(common, fields);
            case PROCESS_STEP -> stepOutcome(common, fields);
            case INTEREST -> interest(common, fields);
            case CREDENTIAL -> credential(common, fields);
            case STATEMENT -> statement(common, fields);
            case ITEM -> item(common, fields);
            case WITHDRAWN -> withdrawal(common, fields);
        };
    }

    /** The kind of the fact. */
    public static Kind kind(FactFields fields) {
        return fields.word(KIND, Kind.class);
    }

    private static Supplier<Fact> rating(Common common, FactFields fields) {
        String skill = fields.id(SKILL);
        Channel channel = fields.word(CHANNEL, Channel.class);
        String source = fields.text(SOURCE);
        double level = fields.level(LEVEL);
        @Nullable String tool = fields.optionalId(TOOL);
        Map<String, String> attributes = fields.attributes(ATTRIBUTES);
        return () -> new Fact.Rating(
                common.clientId,
                common.person,
                common.discipline,
                common.observed,
                skill,
                channel,
                source,
                level,
                tool,
                attributes);
    }

    private static Supplier<Fact> dutyRating(Common common, FactFields fields) {
        String duty = fields.id(DUTY);
        Channel channel = fields.word(CHANNEL, Channel.class);
        String source = fields.text(SOURCE);
        double outcome = fields.level(OUTCOME);
        @Nullable String tool = fields.optionalId(TOOL);
        @Nullable String otherTool = fields.optionalText(OTHER_TOOL);
        return () -> new Fact.DutyRating(
                common.clientId,
                common.person,
                common.discipline,
                common.observed,
                duty,
                channel,
                source,
                outcome,
                tool,
                otherTool);
    }

    private static Supplier<Fact> toolAccess(Common common, FactFields fields) {
        String tool = fields.id(TOOL);
        boolean supplied = fields.either(SUPPLIED, "yes", "no");
        return () ->
                new Fact.ToolAccess(common.clientId, common.person, common.discipline, common.observed, tool, supplied);
    }

    private static Supplier<Fact> stepOutcome(Common common, FactFields fields) {
        String process = fields.id(PROCESS);
        String step = fields.id(STEP);
        boolean done = fields.either(OUTCOME, "done", "missed");
        Channel channel = fields.word(CHANNEL, Channel.class);
        String source = fields.text(SOURCE);
        return () -> new Fact.StepOutcome(
                common.clientId,
                common.person,
                common.discipline,
                common.observed,
                process,
                step,
                done,
                channel,
                source);
    }

    private static Supplier<Fact> interest(Common common, FactFields fields) {
        SkillCategory category = fields.word(CATEGORY, SkillCategory.class);
        Interest answer = fields.word(ANSWER, Interest.class);
        return () -> new Fact.InterestAnswer(
                common.clientId, common.person, common.discipline, common.observed, category, answer);
    }

    private static Supplier<Fact> credential(Common common, FactFields fields) {
        String credential = fields.id(CREDENTIAL);
        LocalDate heldFrom = fields.date(HELD_FROM);
        @Nullable LocalDate expires = fields.optionalDate(EXPIRES, heldFrom);
        @Nullable Double hoursDone = fields.optionalNumber(HOURS_DONE);
        String source = fields.text(SOURCE);
        return () -> new Fact.Credential(
                common.clientId,
                common.person,
                common.discipline,
                common.observed,
                credential,
                heldFrom,
                expires,
                hoursDone,
                source);
    }

    private static Supplier<Fact> statement(Common common, FactFields fields) {
        String statement = fields.id(STATEMENT);
        double level = fields.level(LEVEL);
        return () -> new Fact.StatementAnswer(
                common.clientId, common.person, common.discipline, common.observed, statement, whole(level));
    }

    private static Supplier<Fact> item(Common common, FactFields fields) {
        String item = fields.id(ITEM);
        @Nullable String option = fields.optionalId(OPTION);
        return () -> new ItemAnswer(common.clientId, common.person, common.discipline, common.observed, item, option);
    }

    private static Supplier<Fact> withdrawal(Common common, FactFields fields) {
        String withdrawn = fields.text(FactField.WITHDRAWN);
        String reason = fields.text(REASON);
        return () -> new Fact.Withdrawal(
                common.clientId, common.person, common.discipline, common.observed, withdrawn, reason);
    }

    private static int whole(double level) {
        if (level != Math.rint(level)) {
            throw new IllegalArgumentException("the answer " + level + " is no whole number");
        }
        return (int) level;
    }

    /** What every fact says. */
    private record Common(String clientId, String person, String discipline, LocalDate observed) {}
}

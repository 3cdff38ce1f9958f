package adroit.exchange.evidence;

import static adroit.exchange.evidence.EvidenceColumn.ANSWER;
import static adroit.exchange.evidence.EvidenceColumn.CATEGORY;
import static adroit.exchange.evidence.EvidenceColumn.CHANNEL;
import static adroit.exchange.evidence.EvidenceColumn.DISCIPLINE;
import static adroit.exchange.evidence.EvidenceColumn.KIND;
import static adroit.exchange.evidence.EvidenceColumn.OUTCOME;
import static adroit.exchange.evidence.EvidenceColumn.PROCESS;
import static adroit.exchange.evidence.EvidenceColumn.SKILL;
import static adroit.exchange.evidence.EvidenceColumn.SOURCE;
import static adroit.exchange.evidence.EvidenceColumn.STEP;
import static adroit.exchange.evidence.EvidenceColumn.SUPPLIED;
import static adroit.exchange.evidence.EvidenceColumn.TOOL;

import adroit.catalog.SkillCategory;
import adroit.evidence.Fact;
import adroit.evidence.Interest;
import adroit.exchange.table.RowProblem;
import adroit.scoring.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One reading of one row: first every cell that its kind uses, then the fact if nothing was wrong. */
final class FactReading {

    private final FactCells cells;

    FactReading(FactCells cells) {
        this.cells = cells;
    }

    List<RowProblem> problems() {
        return cells.problems();
    }

    /** The fact; empty when there are problems. */
    Optional<Fact> fact() {
        FactKind kind = cells.word(KIND, FactKind.class);
        if (!cells.problems().isEmpty()) {
            return Optional.empty();
        }
        Common common = new Common(cells.clientId(), cells.person(), cells.identifier(DISCIPLINE), cells.observed());
        Supplier<Fact> maker =
                switch (kind) {
                    case RATING -> rating(common);
                    case TOOL_ACCESS -> toolAccess(common);
                    case PROCESS_STEP -> stepOutcome(common);
                    case INTEREST -> interest(common);
                };
        cells.refuseUnused(kind);
        return cells.problems().isEmpty() ? Optional.of(maker.get()) : Optional.empty();
    }

    private Supplier<Fact> rating(Common common) {
        String skill = cells.identifier(SKILL);
        Channel channel = cells.word(CHANNEL, Channel.class);
        String source = cells.text(SOURCE);
        double level = cells.level();
        @Nullable String tool = cells.optional(TOOL).isEmpty() ? null : cells.identifier(TOOL);
        Map<String, String> attributes = cells.attributes();
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

    private Supplier<Fact> toolAccess(Common common) {
        String tool = cells.identifier(TOOL);
        boolean supplied = cells.either(SUPPLIED, "yes", "no");
        return () ->
                new Fact.ToolAccess(common.clientId, common.person, common.discipline, common.observed, tool, supplied);
    }

    private Supplier<Fact> stepOutcome(Common common) {
        String process = cells.identifier(PROCESS);
        String step = cells.identifier(STEP);
        boolean done = cells.either(OUTCOME, "done", "missed");
        Channel channel = cells.word(CHANNEL, Channel.class);
        String source = cells.text(SOURCE);
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

    private Supplier<Fact> interest(Common common) {
        SkillCategory category = cells.word(CATEGORY, SkillCategory.class);
        Interest answer = cells.word(ANSWER, Interest.class);
        return () -> new Fact.InterestAnswer(
                common.clientId, common.person, common.discipline, common.observed, category, answer);
    }

    /** What every fact says. */
    private record Common(String clientId, String person, String discipline, LocalDate observed) {}
}

package adroit.exchange.evidence;

import static adroit.exchange.evidence.EvidenceColumn.ANSWER;
import static adroit.exchange.evidence.EvidenceColumn.ATTRIBUTES;
import static adroit.exchange.evidence.EvidenceColumn.CATEGORY;
import static adroit.exchange.evidence.EvidenceColumn.CHANNEL;
import static adroit.exchange.evidence.EvidenceColumn.COMMON;
import static adroit.exchange.evidence.EvidenceColumn.LEVEL;
import static adroit.exchange.evidence.EvidenceColumn.OUTCOME;
import static adroit.exchange.evidence.EvidenceColumn.PROCESS;
import static adroit.exchange.evidence.EvidenceColumn.SKILL;
import static adroit.exchange.evidence.EvidenceColumn.SOURCE;
import static adroit.exchange.evidence.EvidenceColumn.STEP;
import static adroit.exchange.evidence.EvidenceColumn.SUPPLIED;
import static adroit.exchange.evidence.EvidenceColumn.TOOL;

import java.util.Locale;
import java.util.Set;

/** The kinds of facts, with the columns that each uses besides the common ones. */
enum FactKind {
    RATING(Set.of(SKILL, CHANNEL, LEVEL, SOURCE, TOOL, ATTRIBUTES)),
    TOOL_ACCESS(Set.of(TOOL, SUPPLIED)),
    PROCESS_STEP(Set.of(PROCESS, STEP, OUTCOME, CHANNEL, SOURCE)),
    INTEREST(Set.of(CATEGORY, ANSWER));

    private final Set<EvidenceColumn> columns;

    FactKind(Set<EvidenceColumn> columns) {
        this.columns = columns;
    }

    boolean uses(EvidenceColumn column) {
        return COMMON.contains(column) || columns.contains(column);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

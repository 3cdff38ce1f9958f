package adroit.exchange.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The columns of an evidence file. */
enum EvidenceColumn {
    CLIENT_ID,
    PERSON,
    KIND,
    DISCIPLINE,
    OBSERVED,
    SKILL,
    CHANNEL,
    LEVEL,
    SOURCE,
    TOOL,
    ATTRIBUTES,
    SUPPLIED,
    PROCESS,
    STEP,
    OUTCOME,
    CATEGORY,
    ANSWER;

    /** What every row of every kind says. */
    static final Set<EvidenceColumn> COMMON = Set.of(CLIENT_ID, PERSON, KIND, DISCIPLINE, OBSERVED);

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<EvidenceColumn> of(String header) {
        String wanted = header.strip().toLowerCase(Locale.ROOT).replaceAll("[_ ]+", "-");
        return Arrays.stream(values())
                .filter(column -> column.key().equals(wanted))
                .findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(EvidenceColumn::key).toList();
    }
}

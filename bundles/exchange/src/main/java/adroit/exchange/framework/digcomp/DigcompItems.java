package adroit.exchange.framework.digcomp;

import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.ItemKind;
import adroit.framework.RelationType;
import java.util.Optional;

/** What DigComp consists of, under the ids of its JSON-LD, so that the workbook and the JSON-LD give the same framework. */
final class DigcompItems {
    static final String AREA = "CompetenceArea/";
    static final String COMPETENCE = "Competence/";
    static final String LEVEL = "ProficiencyLevel/";
    static final String STATEMENT = "CompetenceStatement/";
    static final String OUTCOME = "LearningOutcome/";
    static final String TERM = "Glossary/";

    private final FrameworkDraft draft;

    DigcompItems(FrameworkDraft draft) {
        this.draft = draft;
    }

    /** An area, added where it is not there yet; a workbook names it in many rows. */
    Entry area(String number, String name, String text) {
        return draft.find(AREA + number).orElseGet(() -> draft.findOrAdd(AREA + number, ItemKind.GROUP, name)
                .code(number)
                .text(text));
    }

    /** The competence; empty where it is there already. */
    Optional<Entry> competence(String number, String name, String text, Entry area) {
        return draft.add(COMPETENCE + number, ItemKind.COMPETENCE, name)
                .map(e -> e.code(number).text(text).relate(RelationType.CHILD_OF, area));
    }

    /** One of the eight levels, below one of the four; empty where it is there already. */
    Optional<Entry> level(String name, String text, String purpose, String eight, String six, String eightText) {
        Entry four = draft.findOrAdd(LEVEL + name, ItemKind.LEVEL, name).text(text);
        return draft.add(LEVEL + name + "_" + eight, ItemKind.LEVEL, name + " " + eight)
                .map(e -> e.code(eight)
                        .text(eightText)
                        .fact("purpose", purpose)
                        .fact("six levels", six)
                        .relate(RelationType.CHILD_OF, four));
    }

    Optional<Entry> statement(String id, String sentence, Entry competence, String level, String ai) {
        return sentence(STATEMENT + id, ItemKind.STATEMENT, id, sentence, competence, level, ai);
    }

    Optional<Entry> outcome(String id, String sentence, Entry competence, String level, String ai, String type) {
        return sentence(OUTCOME + id, ItemKind.OUTCOME, id, sentence, competence, level, ai)
                .map(e -> e.fact("type", type));
    }

    private Optional<Entry> sentence(
            String id, ItemKind kind, String code, String sentence, Entry competence, String level, String ai) {
        return draft.add(id, kind, sentence).map(e -> {
            e.code(code).fact("AI", ai).relate(RelationType.CHILD_OF, competence);
            if (!level.isEmpty()) {
                e.relate(RelationType.LEVEL, draft.findOrAdd(LEVEL + level, ItemKind.LEVEL, level));
            }
            return e;
        });
    }

    Optional<Entry> term(String name, String explanation) {
        return draft.add(TERM + name, ItemKind.OTHER, name)
                .map(e -> e.text(explanation).fact("part", "glossary"));
    }
}

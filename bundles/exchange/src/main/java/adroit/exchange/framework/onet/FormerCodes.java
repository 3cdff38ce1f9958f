package adroit.exchange.framework.onet;

import adroit.exchange.framework.read.Row;
import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.ItemKind;
import adroit.framework.ItemStatus;
import adroit.framework.RelationType;
import java.util.Optional;

/**
 * The publisher's table of what became of the codes of O*NET-SOC 2010. It is brought in with an edition that has the codes of 2019: a code that the edition has no more becomes a retired
 * occupation, replaced by each of those that the table names, so that beside an older edition it is told as replaced and not as gone.
 */
final class FormerCodes {
    /** The publisher's name of the file, without its ending. */
    static final String FILE = "2010_to_2019_Crosswalk";

    private static final String FORMER = "O*NET-SOC 2010";

    private final FrameworkDraft draft;

    FormerCodes(FrameworkDraft draft) {
        this.draft = draft;
    }

    /** Code and title of 2010, code of 2019. A code that stayed, and what it was split off into, says nothing of what took its place. */
    void row(Row row) {
        String former = row.required(0);
        String title = row.required(1);
        String code = row.required(2);
        if (!row.isGood()) {
            return;
        }
        Optional<Entry> successor = draft.find(code).filter(e -> e.kind() == ItemKind.OCCUPATION);
        if (successor.isEmpty()) {
            row.reject(
                    2,
                    "No occupation of this edition has this code.",
                    "Bring the table in together with the files of an edition that has the codes of 2019.");
        } else if (isInUse(former)) {
            split(former, successor.get());
        } else {
            replaced(row, former, title, successor.get());
        }
    }

    private boolean isInUse(String code) {
        return draft.find(code).filter(e -> e.status() != ItemStatus.RETIRED).isPresent();
    }

    /** Part of an occupation whose code goes on has a code of its own now. */
    private void split(String former, Entry part) {
        Entry whole = draft.find(former).orElseThrow();
        if (whole != part && !whole.relates(RelationType.RELATED, part)) {
            whole.relate(RelationType.RELATED, part);
        }
    }

    private void replaced(Row row, String former, String title, Entry successor) {
        Entry gone = draft.findOrAdd(former, ItemKind.OCCUPATION, title)
                .code(former)
                .status(ItemStatus.RETIRED)
                .fact("taxonomy", FORMER);
        if (gone.relates(RelationType.REPLACED_BY, successor)) {
            row.reject(0, "This stands in the file already.", "Keep one of the two rows.");
        } else {
            gone.relate(RelationType.REPLACED_BY, successor);
        }
    }
}

package adroit.exchange.framework.onet;

import adroit.exchange.framework.read.Row;
import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.ItemKind;
import adroit.framework.ItemRelation;
import adroit.framework.RelationType;

/** Tools and technologies: examples of goods that occupations work with. */
final class OnetTools {
    private final OnetFiles files;
    private final FrameworkDraft draft;

    OnetTools(OnetFiles files, FrameworkDraft draft) {
        this.files = files;
        this.draft = draft;
    }

    void goods(Row row) {
        String id = row.required(0);
        if (!id.isEmpty() && !row.required(1).isEmpty()) {
            draft.add("unspsc/" + id, ItemKind.GROUP, row.text(1))
                    .ifPresentOrElse(
                            e -> {
                                e.code(id);
                                above(row, e, 2);
                            },
                            () -> row.reject(0, "This stands in the file already.", "Keep one of the two rows."));
        }
    }

    /** Class, family and segment, each above the one before. */
    private void above(Row row, Entry below, int column) {
        String code = row.value(column);
        String title = row.text(column + 1);
        if (code.isEmpty() || title.isEmpty()) {
            return;
        }
        Entry above = draft.findOrAdd("unspsc/" + code, ItemKind.GROUP, title).code(code);
        if (!below.relates(RelationType.CHILD_OF, above) && below != above) {
            below.relate(RelationType.CHILD_OF, above);
            if (column < 6) {
                above(row, above, column + 2);
            }
        }
    }

    void technology(Row row) {
        use(row, ItemKind.TECHNOLOGY, "technology/");
    }

    void tool(Row row) {
        use(row, ItemKind.TOOL, "tool/");
    }

    private void use(Row row, ItemKind kind, String prefix) {
        String example = row.required(1);
        String code = row.required(2);
        files.occupation(row, 0)
                .filter(o -> !example.isEmpty() && !code.isEmpty())
                .ifPresent(o -> {
                    Entry tool = draft.find(prefix + code + "/" + example)
                            .orElseGet(() -> added(row, kind, prefix, code, example));
                    boolean technology = kind == ItemKind.TECHNOLOGY;
                    if (technology && row.text(4).equals("Y")) {
                        tool.fact("hot technology", "Y");
                    }
                    if (o.relates(RelationType.USES, tool)) {
                        row.reject(1, "This stands in the file already.", "Keep one of the two rows.");
                    } else {
                        String demand = technology && row.text(5).equals("Y") ? "in demand" : null;
                        o.relate(ItemRelation.at(RelationType.USES, tool.number(), demand, null));
                    }
                });
    }

    private Entry added(Row row, ItemKind kind, String prefix, String code, String example) {
        String title = row.text(3).isEmpty() ? code : row.text(3);
        Entry goods = draft.findOrAdd("unspsc/" + code, ItemKind.GROUP, title).code(code);
        return draft.findOrAdd(prefix + code + "/" + example, kind, example).relate(RelationType.CHILD_OF, goods);
    }
}

package adroit.framework;

import adroit.storage.FrameworkRecords;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Of what an edition speaks at all. An edition of which a file was not brought in says nothing of what stands there, so nothing of that is compared. */
final class Outline {
    private static final int KINDS = ItemKind.values().length + 1;
    private static final int TYPES = RelationType.values().length;

    /** By the number of an item; 0 is what lies outside. */
    private final byte[] kinds;

    private final BitSet relations = new BitSet(KINDS * TYPES * KINDS);
    private final Set<String> facts = new HashSet<>();
    private final BitSet texts = new BitSet();

    private Outline(int size) {
        kinds = new byte[size + 1];
    }

    static Outline of(FrameworkRecords records, ReferenceFramework framework) {
        Outline outline = new Outline(framework.size());
        records.forEachHead(
                framework.number(),
                head -> outline.kinds[head.number()] = (byte) (head.kind().ordinal() + 1));
        records.forEachItem(framework.number(), outline::hear);
        return outline;
    }

    private void hear(FrameworkItem item) {
        item.relations().forEach(relation -> relations.set(place(item.kind(), relation)));
        item.facts().keySet().forEach(name -> facts.add(name(item.kind(), name)));
        if (item.text() != null) {
            texts.set(item.kind().ordinal());
        }
    }

    /** A relation of this kind, by the kinds of both items; one to the outside is a kind of its own. */
    int place(ItemKind source, ItemRelation relation) {
        return ((source.ordinal() * TYPES) + relation.type().ordinal()) * KINDS + kinds[relation.target()];
    }

    boolean relates(int place) {
        return relations.get(place);
    }

    boolean tells(ItemKind kind, String fact) {
        return facts.contains(name(kind, fact));
    }

    boolean describes(ItemKind kind) {
        return texts.get(kind.ordinal());
    }

    private static String name(ItemKind kind, String fact) {
        return kind.ordinal() + "/" + fact;
    }
}

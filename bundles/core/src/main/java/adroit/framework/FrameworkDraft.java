package adroit.framework;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A framework that is being read: items in the order of reading, each found by its id. For one thread. */
public final class FrameworkDraft {
    /** The most items. */
    public static final int MOST_ITEMS = 500_000;

    /** The most relations. */
    public static final int MOST_RELATIONS = 3_000_000;

    /** The most characters of all texts together. */
    public static final long MOST_CHARACTERS = 200_000_000;

    /** From so many facts, titles or relations of one item on they are looked up; fewer are gone through, which takes no memory. */
    private static final int MANY = 64;

    private static final int TYPES = RelationType.values().length;

    private final List<Entry> entries = new ArrayList<>();
    private final Above above = new Above();
    private final BitSet linked = new BitSet();
    private Map<String, Entry> byId = new HashMap<>();
    private int relations;
    private long characters;

    /** There is more than can be kept of one framework; the message says how much that is. */
    public static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Full(String message) {
            super(message);
        }
    }

    /** Makes room at once for about so many items, where there are none yet; more and fewer may come. */
    public void expect(int items) {
        if (entries.isEmpty()) {
            byId = new HashMap<>(Math.min(items, MOST_ITEMS) / 3 * 4);
        }
    }

    /** Adds an item; empty where its id is taken, and nothing is added then. */
    public Optional<Entry> add(String id, ItemKind kind, String title) {
        Entry entry = new Entry(entries.size() + 1, id, kind, title);
        if (byId.putIfAbsent(id, entry) != null) {
            return Optional.empty();
        }
        if (entries.size() == MOST_ITEMS) {
            throw new Full("A framework has at most " + MOST_ITEMS + " items.");
        }
        count(id.length() + title.length());
        entries.add(entry);
        return Optional.of(entry);
    }

    /** The item with that id. */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Finds items that are mostly asked for in their order: the one that it found last and the one after that are looked at first. */
    public final class Finder {
        private int last;

        /** The item with that id; null where there is none. */
        public @Nullable Entry find(String id) {
            for (int at = Math.max(0, last - 1); at <= last && at < entries.size(); at++) {
                Entry near = entries.get(at);
                if (near.id.equals(id)) {
                    last = near.number;
                    return near;
                }
            }
            @Nullable Entry found = byId.get(id);
            last = found == null ? last : found.number;
            return found;
        }
    }

    /** The item with that id, added where it is not there yet. */
    public Entry findOrAdd(String id, ItemKind kind, String title) {
        Entry known = byId.get(id);
        return known != null ? known : add(id, kind, title).orElseThrow();
    }

    /** All, in their order. */
    public List<Entry> entries() {
        return entries;
    }

    /** How many items there are. */
    public int size() {
        return entries.size();
    }

    /** How many relations there are. */
    public int relations() {
        return relations;
    }

    /**
     * Cuts what goes round in a circle: an upward relation that leads back to where it came from is taken out, and told.
     *
     * @param told all items of the circle: first the one whose relation is taken out, last the one above it that the relation led to and that stands below the others
     */
    public void cutCircles(Consumer<List<Entry>> told) {
        if (!above.mayCircle()) {
            return;
        }
        new Circles(entries).cut(circle -> {
            relations--;
            told.accept(circle);
        });
        linked.clear();
        for (Entry entry : entries) {
            entry.relations.forEach(entry::link);
        }
    }

    /** What stands alone, with no relation to or from it, becomes an orphan; so does what the reader says is one. */
    public void markOrphans() {
        orphansBut(linked);
    }

    /**
     * What is none of these becomes an orphan.
     *
     * @param numbers of items
     */
    public void orphansBut(BitSet numbers) {
        for (int i = numbers.nextClearBit(1); i <= entries.size(); i = numbers.nextClearBit(i + 1)) {
            Entry entry = entries.get(i - 1);
            if (entry.status == ItemStatus.ACTIVE) {
                entry.status(ItemStatus.ORPHAN);
            }
        }
    }

    private void count(long more) {
        characters += more;
        if (characters > MOST_CHARACTERS) {
            throw new Full("The texts of a framework have at most " + MOST_CHARACTERS + " characters together.");
        }
    }

    /** An item that is being read. */
    public final class Entry {
        private final int number;
        private final String id;
        private final ItemKind kind;
        private final String title;
        private @Nullable String code;
        private @Nullable String text;
        private ItemStatus status = ItemStatus.ACTIVE;
        private final List<String> titles = new ArrayList<>(0);
        private final ArrayList<String> facts = new ArrayList<>(0);
        private @Nullable Map<String, Integer> places;
        private @Nullable Set<String> called;
        private @Nullable Set<Long> said;
        private final List<ItemRelation> relations = new ArrayList<>(1);

        private Entry(int number, String id, ItemKind kind, String title) {
            this.number = number;
            this.id = id;
            this.kind = kind;
            this.title = title;
        }

        public int number() {
            return number;
        }

        public String id() {
            return id;
        }

        public ItemKind kind() {
            return kind;
        }

        public String title() {
            return title;
        }

        public ItemStatus status() {
            return status;
        }

        public @Nullable String code() {
            return code;
        }

        public Entry code(@Nullable String given) {
            code = given == null || given.isEmpty() ? null : given;
            return this;
        }

        /** Its description; one that says no more than the title is left out. */
        public Entry text(@Nullable String given) {
            if (given != null && !given.isEmpty() && !given.equals(title)) {
                count(given.length());
                text = given;
            }
            return this;
        }

        public @Nullable String text() {
            return text;
        }

        public Entry status(ItemStatus given) {
            status = given;
            return this;
        }

        /** One more title; the same again is not kept twice. Whether it was new. */
        public boolean alsoCalled(String given) {
            if (given.isEmpty() || given.equals(title) || isCalled(given)) {
                return false;
            }
            count(given.length());
            titles.add(given);
            if (called != null) {
                called.add(given);
            }
            return true;
        }

        private boolean isCalled(String given) {
            if (titles.size() < MANY) {
                return titles.contains(given);
            }
            Set<String> known = called;
            if (known == null) {
                known = new HashSet<>(titles);
                called = known;
            }
            return known.contains(given);
        }

        /** One more fact; nothing where the value is empty. */
        public Entry fact(String name, @Nullable String value) {
            if (value != null && !value.isEmpty()) {
                count(name.length() + value.length());
                int at = placeOf(name);
                if (at < 0) {
                    if (places != null) {
                        places.put(name, facts.size());
                    }
                    facts.add(name);
                    facts.add(value);
                } else {
                    facts.set(at + 1, value);
                }
            }
            return this;
        }

        /** Makes room at once for so many more facts. */
        public Entry expectFacts(int more) {
            facts.ensureCapacity(facts.size() + 2 * more);
            return this;
        }

        /** Names and values take turns. There are few as a rule; where there are many, their places are looked up. */
        private int placeOf(String name) {
            if (facts.size() < 2 * MANY) {
                return placeAmongFew(name);
            }
            Map<String, Integer> known = places;
            if (known == null) {
                known = new HashMap<>();
                for (int i = 0; i < facts.size(); i += 2) {
                    known.put(facts.get(i), i);
                }
                places = known;
            }
            return known.getOrDefault(name, -1);
        }

        private int placeAmongFew(String name) {
            for (int i = 0; i < facts.size(); i += 2) {
                if (facts.get(i).equals(name)) {
                    return i;
                }
            }
            return -1;
        }

        public @Nullable String fact(String name) {
            int at = placeOf(name);
            return at < 0 ? null : facts.get(at + 1);
        }

        private Map<String, String> facts() {
            Map<String, String> all = new LinkedHashMap<>();
            for (int i = 0; i < facts.size(); i += 2) {
                all.put(facts.get(i), facts.get(i + 1));
            }
            return all;
        }

        public Entry relate(RelationType type, Entry target) {
            return relate(ItemRelation.to(type, target.number));
        }

        public Entry relate(ItemRelation relation) {
            if (FrameworkDraft.this.relations == MOST_RELATIONS) {
                throw new Full("The items of a framework have at most " + MOST_RELATIONS + " relations.");
            }
            relations.add(relation);
            link(relation);
            if (relation.type().isUpward() && relation.target() > 0) {
                above.put(number, relation.target());
            }
            if (said != null) {
                said.add(key(relation.type(), relation.target()));
            }
            FrameworkDraft.this.relations++;
            return this;
        }

        private void link(ItemRelation relation) {
            linked.set(number);
            linked.set(relation.target());
        }

        public List<ItemRelation> relations() {
            return relations;
        }

        /** Whether it says this of the target already. */
        public boolean relates(RelationType type, Entry target) {
            if (relations.size() < MANY) {
                return relations.stream().anyMatch(r -> r.target() == target.number && r.type() == type);
            }
            Set<Long> known = said;
            if (known == null) {
                known = new HashSet<>();
                for (ItemRelation relation : relations) {
                    known.add(key(relation.type(), relation.target()));
                }
                said = known;
            }
            return known.contains(key(type, target.number));
        }

        private static long key(RelationType type, int target) {
            return (long) target * TYPES + type.ordinal();
        }

        /** Takes a relation out, by its place. */
        void cut(int place) {
            relations.remove(place);
            said = null;
        }

        /** The item as it stands. */
        public FrameworkItem item() {
            return new FrameworkItem(number, id, kind, code, title, status, text, titles, facts(), relations);
        }
    }
}

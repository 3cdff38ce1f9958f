package adroit.catalogchange;

import adroit.catalog.Catalog;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The smallest differences between two catalogs, and a catalog with them made. */
final class Edits {
    private Edits() {}

    /** What turns the one into the other, by part and id. */
    static List<Edit> between(Catalog before, Catalog after) {
        Tree one = Tree.of(before);
        Tree other = Tree.of(after);
        List<Edit> edits = new ArrayList<>();
        for (Part part : Part.values()) {
            between(part, one.of(part), other.of(part), edits);
        }
        return edits;
    }

    private static void between(
            Part part,
            Map<String, SortedMap<String, String>> one,
            Map<String, SortedMap<String, String>> other,
            List<Edit> edits) {
        String previous = "";
        for (Map.Entry<String, SortedMap<String, String>> each : other.entrySet()) {
            SortedMap<String, String> was = one.get(each.getKey());
            if (was == null) {
                edits.add(new Edit(part, each.getKey(), "", null, Tree.whole(each.getValue(), previous)));
            } else {
                fields(part, each.getKey(), was, each.getValue(), edits);
            }
            previous = each.getKey();
        }
        one.forEach((id, fields) -> {
            if (!other.containsKey(id)) {
                edits.add(new Edit(part, id, "", Tree.whole(fields, ""), null));
            }
        });
        List<String> kept = one.keySet().stream().filter(other::containsKey).toList();
        List<String> ordered = other.keySet().stream().filter(one::containsKey).toList();
        if (!kept.equals(ordered) && part != Part.REASON) {
            edits.add(new Edit(part, "", Edit.ORDER, list(kept), list(ordered)));
        }
    }

    private static void fields(
            Part part, String id, SortedMap<String, String> was, SortedMap<String, String> is, List<Edit> edits) {
        Set<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        for (String name : names) {
            @Nullable String before = was.get(name);
            @Nullable String after = is.get(name);
            if (before == null ? after != null : !before.equals(after)) {
                edits.add(new Edit(part, id, name, before, after));
            }
        }
    }

    private static String list(List<String> ids) {
        StringBuilder json = new StringBuilder("[");
        ids.forEach(
                id -> json.append(json.length() == 1 ? "\"" : ",\"").append(id).append('"'));
        return json.append(']').toString();
    }

    /** The catalog with those edits made, in whatever order they come. */
    static Catalog applied(Catalog catalog, Collection<Edit> edits) {
        Tree tree = Tree.of(catalog);
        for (Part part : Part.values()) {
            List<Edit> of = edits.stream().filter(e -> e.part() == part).toList();
            if (!of.isEmpty()) {
                apply(tree, part, of);
            }
        }
        return tree.catalog();
    }

    private static void apply(Tree tree, Part part, List<Edit> edits) {
        Map<String, SortedMap<String, String>> parts = tree.of(part);
        List<String> kept = new ArrayList<>(parts.keySet());
        Map<String, String> added = new TreeMap<>();
        for (Edit edit : edits) {
            @Nullable String after = edit.after();
            if (edit.field().equals(Edit.ORDER)) {
                continue;
            }
            if (!edit.isWhole()) {
                set(parts.get(edit.id()), edit.field(), after);
            } else if (after == null) {
                kept.remove(edit.id());
            } else {
                parts.put(edit.id(), Tree.fieldsOf(after));
                if (!kept.contains(edit.id())) {
                    added.put(edit.id(), Tree.afterOf(after));
                }
            }
        }
        edits.stream().filter(e -> e.field().equals(Edit.ORDER)).findFirst().ifPresent(e -> reorder(kept, e.after()));
        tree.arrange(part, placed(kept, added));
    }

    private static void set(@Nullable SortedMap<String, String> fields, String name, @Nullable String value) {
        if (fields == null) {
            return;
        }
        if (value == null) {
            fields.remove(name);
        } else {
            fields.put(name, value);
        }
    }

    /** Those that are named, in the order given, in the places that they have among the others. */
    private static void reorder(List<String> kept, @Nullable String order) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (JsonNode id : Tree.node(order == null ? "[]" : order)) {
            places.put(id.asText(), places.size());
        }
        List<String> named =
                new ArrayList<>(kept.stream().filter(places::containsKey).toList());
        named.sort(Comparator.comparingInt(id -> places.getOrDefault(id, 0)));
        int next = 0;
        for (int i = 0; i < kept.size(); i++) {
            if (places.containsKey(kept.get(i))) {
                kept.set(i, named.get(next++));
            }
        }
    }

    /** Those that stay in their order, each new one behind the one that it follows. */
    private static List<String> placed(List<String> kept, Map<String, String> added) {
        Map<String, List<String>> behind = new TreeMap<>();
        added.forEach((id, after) ->
                behind.computeIfAbsent(after, a -> new ArrayList<>()).add(id));
        Set<String> placed = new LinkedHashSet<>();
        follow("", behind, placed);
        for (String id : kept) {
            placed.add(id);
            follow(id, behind, placed);
        }
        placed.addAll(added.keySet());
        return List.copyOf(placed);
    }

    private static void follow(String first, Map<String, List<String>> behind, Set<String> placed) {
        Deque<String> open = new ArrayDeque<>();
        open.push(first);
        while (!open.isEmpty()) {
            String at = open.pop();
            if (!at.equals(first) && !placed.add(at)) {
                continue;
            }
            List<String> next = behind.getOrDefault(at, List.of());
            for (int i = next.size() - 1; i >= 0; i--) {
                open.push(next.get(i));
            }
        }
    }
}

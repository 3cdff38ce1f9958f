package adroit.proposal;

import adroit.catalog.Catalog;
import adroit.framework.FrameworkItem;
import adroit.framework.ItemHead;
import adroit.framework.ItemKind;
import adroit.framework.ItemQuery;
import adroit.framework.ItemRelation;
import adroit.framework.ItemStatus;
import adroit.framework.ReferenceFramework;
import adroit.framework.RelationType;
import adroit.storage.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Items of a reference framework that somebody chose, to be drawn into a catalog. */
final class Chosen {
    static final int MOST = 200;
    private static final Pattern PLACE = Pattern.compile("#([1-9]\\d{0,8})");

    private final Session session;
    private final ReferenceFramework framework;
    private final DrawRequest request;
    private final List<String> problems = new ArrayList<>();

    Chosen(Session session, DrawRequest request) {
        this.session = session;
        this.framework = session.frameworks()
                .find(request.framework())
                .orElseThrow(() -> new ProposalRefused(
                        "UNKNOWN_FRAMEWORK",
                        "There is no reference framework “" + request.framework()
                                + "”. Name one that was brought in."));
        this.request = request;
    }

    /** The drawing of them into the catalog; every name that means nothing that can be drawn in is told. */
    Drawing into(Catalog catalog) {
        @Nullable String area = request.area();
        if (area != null && catalog.area(area).isEmpty()) {
            problems.add("The catalog has no area “" + area + "”. Name one that it has, or none for a new one.");
        }
        List<FrameworkItem> items = request.items().isEmpty() ? all() : named();
        if (!problems.isEmpty()) {
            throw new ProposalRefused("NOT_DRAWN", problems);
        }
        Drawing drawing = new Drawing(catalog, framework, request);
        for (FrameworkItem item : items) {
            if (item.status() == ItemStatus.RETIRED) {
                drawing.leave(item, "Its publisher has retired it.");
            } else {
                drawing.add(item);
            }
        }
        if (drawing.isEmpty()) {
            throw new ProposalRefused("NOTHING_NEW", nothingNew(drawing));
        }
        return drawing;
    }

    private static List<String> nothingNew(Drawing drawing) {
        List<String> told = new ArrayList<>();
        told.add("Nothing of what was chosen can be drawn in. Choose something else.");
        drawing.left().forEach(left -> told.add("“" + left.title() + "”: " + left.reason()));
        return told;
    }

    private List<FrameworkItem> all() {
        List<FrameworkItem> items = new ArrayList<>();
        int many = framework.items().entrySet().stream()
                .filter(e -> Drawing.takes(e.getKey()))
                .mapToInt(e -> e.getValue())
                .sum();
        if (many == 0 || many > MOST) {
            problems.add("The framework has " + many + " skills and tools. Name those that are meant, at most " + MOST
                    + ", by their ids or codes.");
            return items;
        }
        session.frameworks().forEachItem(framework.number(), item -> {
            if (Drawing.takes(item.kind())) {
                items.add(item);
            }
        });
        return items;
    }

    private List<FrameworkItem> named() {
        if (request.items().size() > MOST) {
            problems.add("These are " + request.items().size() + " items. Draw in at most " + MOST + " at once.");
            return List.of();
        }
        Map<Integer, FrameworkItem> items = new LinkedHashMap<>();
        for (String name : request.items()) {
            find(name).ifPresent(item -> {
                if (!Drawing.takes(item.kind())) {
                    problems.add("“" + item.title() + "” is not drawn in: " + kind(item.kind())
                            + ". Only skills and tools are.");
                } else if (item.status() == ItemStatus.RETIRED) {
                    problems.add("“" + item.title() + "” is not drawn in: its publisher has retired it"
                            + successors(item) + ". Choose one in use.");
                } else {
                    items.putIfAbsent(item.number(), item);
                }
            });
        }
        return List.copyOf(items.values());
    }

    private String successors(FrameworkItem item) {
        String titles = session
                .frameworks()
                .heads(
                        framework.number(),
                        item.relations().stream()
                                .filter(relation ->
                                        relation.type() == RelationType.REPLACED_BY && relation.target() > 0)
                                .map(ItemRelation::target)
                                .toList())
                .stream()
                .map(head -> "“" + head.title() + "”")
                .collect(Collectors.joining(", "));
        return titles.isEmpty() ? "" : " and put " + titles + " in its place";
    }

    private static String kind(ItemKind kind) {
        return "it is of the kind “" + kind.title() + "”";
    }

    /** By its id, its code, or its place under a sign that no code can be taken for. */
    private Optional<FrameworkItem> find(String name) {
        List<ItemHead> heads =
                session.frameworks().items(framework.number(), new ItemQuery(null, null, null, name, 0, 1));
        if (heads.isEmpty()) {
            heads = session.frameworks().coded(framework.number(), name);
        }
        if (heads.size() > 1) {
            problems.add("The code “" + name + "” is of " + heads.size() + " items: "
                    + heads.stream()
                            .map(head -> "“" + head.title() + "” (" + head.id() + ")")
                            .collect(Collectors.joining(", "))
                    + ". Name the one that is meant by its id.");
            return Optional.empty();
        }
        Optional<FrameworkItem> found = heads.stream()
                .findFirst()
                .map(ItemHead::number)
                .or(() -> place(name))
                .flatMap(number -> session.frameworks().item(framework.number(), number));
        if (found.isEmpty()) {
            problems.add("The framework has no item “" + name
                    + "”. Look it up, and name its id, its code, or # and its place.");
        }
        return found;
    }

    private static Optional<Integer> place(String name) {
        Matcher place = PLACE.matcher(name);
        return place.matches() ? Optional.of(Integer.valueOf(place.group(1))) : Optional.empty();
    }
}

package adroit.proposal;

import adroit.catalog.Catalog;
import adroit.framework.FrameworkItem;
import adroit.framework.ItemHead;
import adroit.framework.ItemKind;
import adroit.framework.ItemQuery;
import adroit.framework.ItemStatus;
import adroit.framework.ReferenceFramework;
import adroit.storage.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Items of a reference framework that somebody chose, to be drawn into a catalog. */
final class Chosen {
    static final int MOST = 200;
    private static final int SAME_CODE = 20;

    private final Session session;
    private final ReferenceFramework framework;
    private final List<String> names;
    private final List<String> problems = new ArrayList<>();

    Chosen(Session session, String framework, List<String> names) {
        this.session = session;
        this.framework = session.frameworks()
                .find(framework)
                .orElseThrow(() -> new ProposalRefused(
                        "UNKNOWN_FRAMEWORK",
                        "There is no reference framework “" + framework + "”. Name one that was brought in."));
        this.names = names;
    }

    /** The catalog with them; every one that cannot be drawn in is told. */
    Catalog into(Catalog catalog, @Nullable String area) {
        if (area != null && catalog.area(area).isEmpty()) {
            problems.add("The catalog has no area “" + area + "”. Name one that it has, or none for a new one.");
        }
        List<FrameworkItem> items = names.isEmpty() ? all() : named();
        if (!problems.isEmpty()) {
            throw new ProposalRefused("NOT_DRAWN", problems);
        }
        Drawing drawing = new Drawing(catalog, framework, area);
        long drawn = items.stream().filter(drawing::add).count();
        if (drawn == 0) {
            throw new ProposalRefused(
                    "NOTHING_NEW", "The catalog has everything that was chosen already, under the same titles.");
        }
        return drawing.catalog();
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
            if (Drawing.takes(item.kind()) && item.status() != ItemStatus.RETIRED) {
                items.add(item);
            }
        });
        return items;
    }

    private List<FrameworkItem> named() {
        if (names.size() > MOST) {
            problems.add("These are " + names.size() + " items. Draw in at most " + MOST + " at once.");
            return List.of();
        }
        List<FrameworkItem> items = new ArrayList<>();
        for (String name : names) {
            Optional<FrameworkItem> item = find(name);
            if (item.isEmpty()) {
                problems.add("The framework has no item “" + name + "”. Look it up, and name its id or its code.");
            } else if (!Drawing.takes(item.get().kind())) {
                problems.add("“" + item.get().title() + "” is not drawn in: "
                        + kind(item.get().kind()) + ". Only skills and tools are.");
            } else {
                items.add(item.get());
            }
        }
        return items;
    }

    private static String kind(ItemKind kind) {
        return "it is of the kind “" + kind.title() + "”";
    }

    private Optional<FrameworkItem> find(String name) {
        long number = framework.number();
        Optional<Integer> place = name.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(name)) : Optional.empty();
        return heads(new ItemQuery(null, null, null, name, 0, 1)).stream()
                .findFirst()
                .or(() -> heads(new ItemQuery(null, null, name, null, 0, SAME_CODE)).stream()
                        .filter(head -> name.equals(head.code()))
                        .findFirst())
                .map(ItemHead::number)
                .or(() -> place)
                .flatMap(found -> session.frameworks().item(number, found));
    }

    private List<ItemHead> heads(ItemQuery query) {
        return session.frameworks().items(framework.number(), query);
    }
}

package adroit.web.fields;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.web.layout.Choice;
import adroit.web.layout.Counts;
import adroit.web.layout.Turn;
import adroit.work.Duty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A catalog by pages. One of up to {@value #WHOLE} skills is a single page; of a larger one a page shows up to {@value #PAGE} entries of one part.
 *
 * @param href address of the field
 */
record CatalogPages(String href, Catalog catalog, CatalogAsk ask) {
    static final int WHOLE = 100;
    static final int PAGE = 60;

    CatalogPages {
        ask = size(catalog, ask.part()) == 0 ? CatalogAsk.FIRST : ask;
    }

    boolean isLarge() {
        return catalog.skills().size() > WHOLE;
    }

    /** The skills that the page shows, by area, in the order of the areas. */
    Map<Area, List<Skill>> skills() {
        return byArea(part(CatalogPart.SKILLS, chosen()));
    }

    /** Of the entries of a part those that the page shows. */
    <T> List<T> part(CatalogPart part, List<T> all) {
        if (!isLarge()) {
            return all;
        }
        if (part != ask.part()) {
            return List.of();
        }
        return turn(all.size()).of(all);
    }

    /** The way through the page, or through the parts of a large catalog. */
    List<FieldPage.Way> ways() {
        return isLarge() ? parts() : places();
    }

    /** What is shown of how much; empty where it is all. */
    Optional<CatalogExcerpt> excerpt() {
        if (!isLarge()) {
            return Optional.empty();
        }
        boolean skills = ask.part() == CatalogPart.SKILLS;
        int all = skills ? chosen().size() : size(ask.part());
        return Optional.of(new CatalogExcerpt(
                href, skills, skills ? areas() : List.of(), ask.words(), said(turn(all)), turn(all)));
    }

    private String said(Turn turn) {
        if (turn.all() == 0) {
            return "";
        }
        String found = ask.part() == CatalogPart.SKILLS && ask.filters()
                ? " found, of " + Counts.of(catalog.skills().size()) + " in the catalog"
                : "";
        return ask.part().title() + ": " + turn.said() + found + ".";
    }

    private Turn turn(int all) {
        return Turn.of(all, PAGE, ask.page(), page -> href + ask.withPage(page).query());
    }

    private List<Skill> chosen() {
        return byArea(catalog.skills()).values().stream()
                .flatMap(List::stream)
                .filter(skill -> !isLarge() || ask.takes(skill))
                .toList();
    }

    private Map<Area, List<Skill>> byArea(List<Skill> skills) {
        Map<String, List<Skill>> byId = skills.stream().collect(Collectors.groupingBy(Skill::area));
        Map<Area, List<Skill>> inOrder = new LinkedHashMap<>();
        for (Area area : catalog.areas()) {
            List<Skill> here = byId.get(area.id());
            if (here != null) {
                inOrder.put(area, here);
            } else if (!isLarge()) {
                inOrder.put(area, List.of());
            }
        }
        return inOrder;
    }

    private List<Choice> areas() {
        Map<String, Long> sizes =
                catalog.skills().stream().collect(Collectors.groupingBy(Skill::area, Collectors.counting()));
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                "",
                "All areas (" + Counts.of(catalog.skills().size()) + ")",
                ask.area().isEmpty()));
        for (Area area : catalog.areas()) {
            choices.add(new Choice(
                    area.id(),
                    area.title() + " (" + Counts.of(sizes.getOrDefault(area.id(), 0L)) + ")",
                    area.id().equals(ask.area())));
        }
        return choices;
    }

    private List<FieldPage.Way> parts() {
        List<FieldPage.Way> ways = new ArrayList<>();
        for (CatalogPart part : CatalogPart.values()) {
            if (size(part) > 0) {
                CatalogAsk beginning = new CatalogAsk(part, "", "", 1);
                ways.add(new FieldPage.Way(
                        href + beginning.query(), part.title(), Counts.of(size(part)), part == ask.part()));
            }
        }
        return ways;
    }

    private List<FieldPage.Way> places() {
        List<FieldPage.Way> ways = new ArrayList<>();
        byArea(catalog.skills())
                .forEach((area, skills) -> ways.add(new FieldPage.Way(
                        "#" + place(area), area.title(), Counts.of(skills.size(), "skill", "skills"), false)));
        for (CatalogPart part : CatalogPart.values()) {
            if (part != CatalogPart.SKILLS && size(part) > 0) {
                ways.add(new FieldPage.Way("#field-" + part.key(), part.title(), "", false));
            }
        }
        return ways;
    }

    /** Where an area stands in the page. */
    static String place(Area area) {
        return "area-" + area.id();
    }

    private int size(CatalogPart part) {
        return size(catalog, part);
    }

    private static int size(Catalog catalog, CatalogPart part) {
        return switch (part) {
            case SKILLS -> catalog.skills().size();
            case TOOLS ->
                catalog.duties().stream().map(Duty::tools).mapToInt(List::size).sum();
            case PROCESSES -> catalog.processes().size();
            case CREDENTIALS -> catalog.credentials().size();
            case POSITIONS -> catalog.positions().size();
            case SOURCES -> catalog.sources().size();
        };
    }
}

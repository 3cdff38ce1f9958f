package adroit.web.fields;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.ItemStatus;
import adroit.catalog.Skill;
import adroit.edition.ActiveDiscipline;
import adroit.suggestion.Suggestions;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.Frame;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A catalog as people read it. */
final class CatalogInWords {

    private final ActiveDiscipline field;
    private final Catalog catalog;
    private final CatalogParts parts;
    private final CatalogPages pages;

    /** @param ask what is to be shown of it, where it is large */
    CatalogInWords(ActiveDiscipline field, CatalogAsk ask) {
        this.field = field;
        this.catalog = field.edition().catalog();
        this.parts = new CatalogParts(catalog);
        this.pages = new CatalogPages("/fields/" + field.id(), catalog, ask);
    }

    /**
     * The page.
     *
     * @param looked when somebody last looked at the whole
     * @param review where it is kept and reviewed, for who does
     */
    FieldPage page(
            Frame frame,
            LocalDate today,
            LocalDate looked,
            String text,
            Optional<String> problem,
            Optional<String> review,
            Optional<ManageLink> manage) {
        return new FieldPage(
                frame,
                field.title(),
                field.summary(),
                "Edition " + catalog.edition() + ", affirmed as a whole on " + Days.of(looked) + ", kept by "
                        + field.keeper() + ".",
                pages.ways(),
                pages.excerpt(),
                pages.skills().entrySet().stream()
                        .map(e -> area(e.getKey(), e.getValue()))
                        .toList(),
                pages.part(
                        CatalogPart.TOOLS,
                        catalog.duties().stream().flatMap(parts::tools).toList()),
                pages.part(CatalogPart.PROCESSES, catalog.processes()).stream()
                        .map(CatalogParts::procedure)
                        .toList(),
                Staleness.of(looked, today),
                pages.part(CatalogPart.CREDENTIALS, catalog.credentials()).stream()
                        .map(CatalogParts::credential)
                        .toList(),
                pages.part(CatalogPart.POSITIONS, catalog.positions()).stream()
                        .map(p -> new PositionEntry(p.title(), p.summary()))
                        .toList(),
                items(),
                pages.part(CatalogPart.SOURCES, catalog.sources()).stream()
                        .map(parts::source)
                        .toList(),
                new SuggestForm("/fields/" + field.id() + "/suggestions", "", Suggestions.LONGEST, text, problem),
                "/crosswalk/" + field.id(),
                review,
                manage);
    }

    private String items() {
        long reviewed = catalog.items().stream()
                .filter(i -> i.status() == ItemStatus.REVIEWED)
                .count();
        long drafts = catalog.items().size() - reviewed;
        return catalog.items().isEmpty()
                ? ""
                : Counts.of(reviewed, "reviewed test item", "reviewed test items") + " and "
                        + Counts.of(drafts, "draft", "drafts") + ". Drafts serve development only.";
    }

    private AreaEntry area(Area area, List<Skill> skills) {
        return new AreaEntry(
                CatalogPages.place(area),
                area.title(),
                skills.stream().map(this::skill).toList());
    }

    private SkillEntry skill(Skill skill) {
        return new SkillEntry(
                "/fields/" + field.id() + "/skills/" + skill.id(),
                skill.title(),
                CatalogParts.words(skill.category()),
                skill.statement(),
                skill.retired() ? Optional.of(successor(skill)) : Optional.empty(),
                parts.sunset(skill),
                skill.anchors().stream().map(parts::anchor).toList(),
                skill.sources().stream().map(id -> parts.source(id).text()).toList());
    }

    private String successor(Skill skill) {
        String id = skill.successor();
        return id == null ? "no successor" : catalog.skill(id).map(Skill::title).orElse(id);
    }
}

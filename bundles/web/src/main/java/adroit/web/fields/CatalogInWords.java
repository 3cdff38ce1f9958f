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
import java.util.Optional;

/** A catalog as people read it. */
final class CatalogInWords {

    private final ActiveDiscipline field;
    private final Catalog catalog;
    private final CatalogParts parts;

    CatalogInWords(ActiveDiscipline field) {
        this.field = field;
        this.catalog = field.edition().catalog();
        this.parts = new CatalogParts(catalog);
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
            Optional<String> review) {
        return new FieldPage(
                frame,
                field.title(),
                field.summary(),
                "Edition " + catalog.edition() + ", affirmed as a whole on " + Days.of(looked) + ", kept by "
                        + field.keeper() + ".",
                catalog.areas().stream().map(this::area).toList(),
                catalog.duties().stream().flatMap(parts::tools).toList(),
                catalog.processes().stream().map(CatalogParts::procedure).toList(),
                Staleness.of(looked, today),
                catalog.credentials().stream().map(CatalogParts::credential).toList(),
                catalog.positions().stream()
                        .map(p -> new PositionEntry(p.title(), p.summary()))
                        .toList(),
                items(),
                catalog.sources().stream().map(parts::source).toList(),
                new SuggestForm("/fields/" + field.id() + "/suggestions", "", Suggestions.LONGEST, text, problem),
                review);
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

    private AreaEntry area(Area area) {
        return new AreaEntry(
                "area-" + area.id(),
                area.title(),
                catalog.skills().stream()
                        .filter(skill -> skill.area().equals(area.id()))
                        .map(this::skill)
                        .toList());
    }

    private SkillEntry skill(Skill skill) {
        return new SkillEntry(
                "/fields/" + field.id() + "/skills/" + skill.id(),
                skill.title(),
                CatalogParts.words(skill.category()),
                skill.statement(),
                skill.retired() ? Optional.of(successor(skill)) : Optional.empty(),
                skill.anchors().stream().map(parts::anchor).toList(),
                skill.sources().stream().map(id -> parts.source(id).text()).toList());
    }

    private String successor(Skill skill) {
        String id = skill.successor();
        return id == null ? "no successor" : catalog.skill(id).map(Skill::title).orElse(id);
    }
}

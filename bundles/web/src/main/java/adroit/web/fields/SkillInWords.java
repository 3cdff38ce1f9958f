package adroit.web.fields;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.TypicalPosition;
import adroit.crosswalk.MatchInPlace;
import adroit.crosswalk.MatchState;
import adroit.crosswalk.Subject;
import adroit.edition.ActiveDiscipline;
import adroit.edition.SkillUse;
import adroit.edition.SkillUses;
import adroit.insight.Suppression;
import adroit.suggestion.Suggestion;
import adroit.suggestion.Suggestions;
import adroit.web.crosswalk.CrosswalkWords;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A skill as people read it. */
final class SkillInWords {
    private final ActiveDiscipline field;
    private final Catalog catalog;
    private final CatalogParts parts;
    private final Skill skill;
    private final boolean keeper;

    /** @param keeper whether the visitor keeps the field, and so sees keys */
    SkillInWords(ActiveDiscipline field, Skill skill, boolean keeper) {
        this.field = field;
        this.catalog = field.edition().catalog();
        this.parts = new CatalogParts(catalog);
        this.skill = skill;
        this.keeper = keeper;
    }

    SkillPage page(
            Frame frame,
            LocalDate today,
            LocalDate looked,
            List<SkillUse> uses,
            SkillUses.Measured measured,
            List<Suggestion> suggestions,
            List<MatchInPlace> matches,
            String text,
            Optional<String> problem) {
        return new SkillPage(
                frame,
                field.title(),
                href(),
                skill.title(),
                skill.statement(),
                CatalogParts.words(skill.category()),
                catalog.area(skill.area()).map(Area::title).orElse(skill.area()),
                skill.retired() ? Optional.of(successor()) : Optional.empty(),
                facts(looked),
                Staleness.of(looked, today),
                skill.anchors().stream().map(parts::anchor).toList(),
                catalog.duties().stream()
                        .filter(d -> d.skills().contains(skill.id()))
                        .flatMap(parts::tools)
                        .toList(),
                procedures(),
                catalog.credentials().stream()
                        .filter(c -> c.skills().contains(skill.id()))
                        .map(CatalogParts::credential)
                        .toList(),
                catalog.items().stream()
                        .filter(i -> i.skill().equals(skill.id()))
                        .map(i -> parts.item(i, keeper))
                        .toList(),
                catalog.positions().stream()
                        .flatMap(p -> CatalogParts.use(p, skill.id()))
                        .toList(),
                uses.stream().map(SkillInWords::use).toList(),
                measured(measured),
                skill.sources().stream().map(parts::source).toList(),
                matches.stream()
                        .filter(m -> m.match().state() == MatchState.CONFIRMED)
                        .map(SkillInWords::counterpart)
                        .toList(),
                CrosswalkWords.href(Subject.skill(field.id(), skill.id())),
                new SuggestForm(href() + "/suggestions", skill.id(), Suggestions.LONGEST, text, problem),
                suggestions.stream()
                        .filter(s -> skill.id().equals(s.entry().skill()))
                        .map(new SuggestionWords(catalog, keeper, SuggestionEntryView.Draft.NONE)::view)
                        .toList(),
                keeper ? Optional.of("/catalogs/" + field.id() + "/skills/" + skill.id()) : Optional.empty());
    }

    private static SkillPage.Counterpart counterpart(MatchInPlace place) {
        return new SkillPage.Counterpart(
                CrosswalkWords.itemHref(place),
                place.match().entry().title(),
                place.match().entry().closeness().title(),
                CrosswalkWords.where(place),
                CrosswalkWords.later(place));
    }

    private String href() {
        return "/fields/" + field.id();
    }

    private String successor() {
        String id = skill.successor();
        return id == null ? "no successor" : catalog.skill(id).map(Skill::title).orElse(id);
    }

    private List<SkillPage.Fact> facts(LocalDate looked) {
        @Nullable LocalDate reviewed = skill.reviewed();
        List<SkillPage.Fact> facts = new ArrayList<>(List.of(
                new SkillPage.Fact("Reviewed", reviewed == null ? "Not reviewed" : Days.of(reviewed)),
                new SkillPage.Fact(
                        "Catalog", "Edition " + catalog.edition() + ", affirmed on " + Days.of(catalog.affirmed())),
                new SkillPage.Fact("Last looked at", Days.of(looked)),
                new SkillPage.Fact("Kept by", field.keeper()),
                new SkillPage.Fact("Id", skill.id())));
        parts.sunset(skill).ifPresent(text -> facts.add(0, new SkillPage.Fact("Meant to be used", text)));
        return facts;
    }

    private List<ProcedureEntry> procedures() {
        return catalog.processes().stream()
                .filter(process -> catalog.positions().stream()
                        .filter(p -> p.processes().contains(process.id()))
                        .anyMatch(this::asks))
                .map(CatalogParts::procedure)
                .toList();
    }

    private boolean asks(TypicalPosition position) {
        return position.requirements().stream().anyMatch(r -> r.skill().equals(skill.id()));
    }

    private static UseLine use(SkillUse use) {
        String department = use.department();
        return new UseLine(
                use.title(),
                use.classification() + (department == null ? ", every department" : ", " + department),
                use.level(),
                CatalogParts.entry(use.neededAtEntry()));
    }

    private static Optional<String> measured(SkillUses.Measured measured) {
        if (!measured.permitted()) {
            return Optional.empty();
        }
        return Optional.of(
                measured.people() == 0
                        ? "A level is known of fewer than " + Suppression.FEWEST_PEOPLE + " people."
                        : "A level is known of " + Counts.of(measured.people(), "person", "people") + ".");
    }
}

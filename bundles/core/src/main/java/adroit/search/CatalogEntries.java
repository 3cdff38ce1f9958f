package adroit.search;

import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.ProcessStep;
import adroit.catalog.Skill;
import adroit.catalog.ToolStatus;
import adroit.edition.ActiveDiscipline;
import adroit.framework.FrameworkItem;
import adroit.framework.ItemStatus;
import adroit.framework.ReferenceFramework;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What can be found of catalogs. Of a city's catalog that is what its page shows to everybody: no test items. */
final class CatalogEntries {
    private CatalogEntries() {}

    static void of(ActiveDiscipline field, Consumer<Findable> told) {
        Catalog catalog = field.edition().catalog();
        told.accept(Findable.of(SearchKind.FIELD, field.id(), field.title(), field.summary()));
        catalog.skills().forEach(skill -> told.accept(of(skill)));
        catalog.tools()
                .forEach(tool -> told.accept(Findable.of(SearchKind.TOOL, tool.id(), tool.title(), "")
                        .retired(tool.status() == ToolStatus.RETIRED)));
        catalog.duties().forEach(duty -> told.accept(Findable.of(SearchKind.DUTY, duty.id(), duty.title(), "")));
        catalog.processes()
                .forEach(process -> told.accept(Findable.of(
                        SearchKind.PROCESS,
                        process.id(),
                        process.title(),
                        process.steps().stream().map(ProcessStep::title).collect(Collectors.joining(". ")))));
        catalog.positions()
                .forEach(position -> told.accept(
                        Findable.of(SearchKind.POSITION, position.id(), position.title(), position.summary())));
    }

    private static Findable of(Skill skill) {
        String anchors =
                skill.anchors().stream().map(BehavioralAnchor::behavior).collect(Collectors.joining(" "));
        return Findable.of(SearchKind.SKILL, skill.id(), skill.title(), skill.statement() + " " + anchors)
                .retired(skill.retired());
    }

    static Findable of(ReferenceFramework framework) {
        return Findable.of(
                SearchKind.FRAMEWORK,
                framework.id(),
                framework.details().title(),
                framework.details().publisher() + ", " + framework.details().edition());
    }

    static Findable of(FrameworkItem item) {
        return new Findable(
                item.id(),
                item.number(),
                SearchKind.of(item.kind()),
                item.code(),
                item.title(),
                item.otherTitles(),
                Objects.requireNonNullElse(item.text(), ""),
                item.status() == ItemStatus.RETIRED);
    }
}
